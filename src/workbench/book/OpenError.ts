/** Why a file cannot be opened. */
export type OpenProblem = "empty" | "oldWorkbook" | "notAWorkbook" | "damaged" | "noTickets";

/** A file that cannot be opened. The page words it. */
export class OpenError extends Error {
  constructor(
    readonly problem: OpenProblem,
    readonly fileName: string,
    readonly details = "",
  ) {
    super(`${fileName}: ${problem}`);
    this.name = "OpenError";
  }
}
