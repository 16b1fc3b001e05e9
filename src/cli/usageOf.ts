/** Of the usage text what concerns one command: its line, what it does, and what the words in capitals of it stand for. */
export function usageOf(usage: string, command: string): string {
  const lines = usage.split("\n");
  const at = lines.findIndex((line) => line.startsWith(`  ${command} `));
  const words = new Set(lines[at].match(/\b[A-Z]+\b/g));
  const legend = lines.filter((line) => words.has(/^ {2}([A-Z]+) /.exec(line)?.[1] ?? ""));
  return [...lines.slice(at, at + 2), ...(legend.length > 0 ? ["", ...legend] : []), ""].join("\n");
}
