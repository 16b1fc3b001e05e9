import { parseArgs } from "node:util";

/** The parts of the benchmark, in the order in which they run. */
export const PARTS = ["computation", "elapsed", "reading", "columns", "functions", "review"] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** Tickets of the computation, rows of the columns part and of the made-up sheet that is read. */
  readonly tickets: number;
  /** Each figure is the median of so many rounds. */
  readonly rounds: number;
  /** A ticket log to read instead of the repeated sample: .csv or .csv.gz. */
  readonly log: string | undefined;
}

export const HELP = `npm run bench -- [part ...] [--tickets 1000000] [--rounds 7] [--log FILE.csv|FILE.csv.gz]
parts: ${PARTS.join(", ")} (all when none is named)
`;

/** @throws when an argument is not understood */
export function readOptions(argv: readonly string[]): Options | "help" {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { tickets: { type: "string" }, rounds: { type: "string" }, log: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) return "help";
  return {
    parts: positionals.length === 0 ? PARTS : positionals.map(partNamed),
    tickets: count("tickets", values.tickets, 1_000_000),
    rounds: count("rounds", values.rounds, 7),
    log: values.log,
  };
}

function partNamed(name: string): Part {
  const part = PARTS.find((known) => known === name);
  if (part === undefined) throw new Error(`There is no part "${name}". Parts: ${PARTS.join(", ")}.`);
  return part;
}

function count(option: string, text: string | undefined, byDefault: number): number {
  const value = text === undefined ? byDefault : Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${option}: "${text}" is not a whole number above 0.`);
  return value;
}
