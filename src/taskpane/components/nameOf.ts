/** What an SLA, a KPI or any other row of the definitions is called: by its name, else by its id. */
export function nameOf({ id, name }: { readonly id: string; readonly name: string }): string {
  return name === "" ? id : name;
}
