/** What an SLA or KPI is called: by its name, else by its id. */
export function nameOf({ id, name }: { readonly id: string; readonly name: string }): string {
  return name === "" ? id : name;
}
