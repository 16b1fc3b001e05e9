/** `name`, or the first numbered form of it that nobody has, without regard to case; it is taken from then on. `taken` holds lower case. */
export function freeName(name: string, taken: Set<string>, numbered = (n: number) => `${name} (${n})`): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = numbered(n);
  taken.add(free.toLowerCase());
  return free;
}
