/** One of our report sheets is protected, so that the review cannot be written. */
export class ReportSheetProtectedError extends Error {
  readonly code = "reportSheetProtected";

  constructor(readonly sheet: string) {
    super(`The sheet "${sheet}" is protected.`);
    this.name = "ReportSheetProtectedError";
  }
}
