import type { CellValue } from "../../host/model";

/** Computes formulas that stand in no cell, relative to a cell so many rows and columns from where they were written. */
export type AskFormulas = (formulas: readonly { readonly text: string; readonly rows: number; readonly columns: number }[], sheetName: string) => Promise<readonly (CellValue | undefined)[]>;

const CONSTANT = /^=?\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d*)?(?:E[+-]?\d+)?)|(TRUE|FALSE))\s*$/i;

/** Values of the formulas in conditions: constants at once, others when they have been computed. */
export class FormulaAnswers {
  readonly #known = new Map<string, CellValue | undefined>();
  readonly #isStale = new Set<string>();
  #asked = new Map<string, { text: string; rows: number; columns: number; sheetName: string }>();

  constructor(
    private readonly ask: AskFormulas,
    private readonly onAnswers: () => void,
  ) {}

  /** The value now known; undefined while it is being computed. */
  value(formula: string, sheetName: string, rows: number, columns: number): CellValue | undefined {
    const constant = CONSTANT.exec(formula);
    if (constant) return constant[1] !== undefined ? constant[1].replaceAll('""', '"') : constant[2] !== undefined ? Number(constant[2]) : constant[3].toUpperCase() === "TRUE";
    const text = formula.replace(/^=/, "");
    const key = `${sheetName}!${rows},${columns}:${text}`;
    if (!this.#known.has(key) || this.#isStale.has(key)) this.#queue(key, { text, rows, columns, sheetName });
    return this.#known.get(key);
  }

  /** Everything is to be computed anew; until then the old values hold, so that nothing flickers. */
  forget(): void {
    for (const key of this.#known.keys()) this.#isStale.add(key);
  }

  #queue(key: string, question: { text: string; rows: number; columns: number; sheetName: string }): void {
    if (this.#asked.size === 0) queueMicrotask(() => void this.#answer());
    this.#asked.set(key, question);
  }

  async #answer(): Promise<void> {
    const asked = this.#asked;
    this.#asked = new Map();
    let isNew = false;
    for (const sheetName of new Set([...asked.values()].map((question) => question.sheetName))) {
      const questions = [...asked].filter(([, question]) => question.sheetName === sheetName);
      const answers = await this.ask(questions.map(([, question]) => question), sheetName);
      questions.forEach(([key], index) => {
        this.#isStale.delete(key);
        if (!this.#known.has(key) || this.#known.get(key) !== answers[index]) isNew = true;
        this.#known.set(key, answers[index]);
      });
    }
    if (isNew) this.onAnswers();
  }
}
