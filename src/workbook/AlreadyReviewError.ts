/** The workbook has definition tables already: it is a review workbook. */
export class AlreadyReviewError extends Error {
  readonly code = "alreadyReview";

  constructor(readonly table: string) {
    super(`The workbook has a table "${table}" already.`);
    this.name = "AlreadyReviewError";
  }
}
