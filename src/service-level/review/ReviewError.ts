/** A review cannot be made: `noAsOf`: neither the agreement nor any ticket tells an instant, so there is no present to review. */
export class ReviewError extends Error {
  constructor(readonly code: "noAsOf") {
    super("No ticket has a date and the agreement names no As of, so there is no period to review.");
    this.name = "ReviewError";
  }
}
