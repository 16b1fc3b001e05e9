const REASONS = {
  noAsOf: "No ticket has a date and the agreement names no As of, so there is no period to review.",
  unknownChange: "No decision that is in effect has this id.",
} as const;

/**
 * A review cannot be made. `noAsOf`: neither the agreement nor any ticket tells an instant, so there is no present to review; `unknownChange`: an
 * implementation review is to be about a decision that is not there, or not in effect yet.
 */
export class ReviewError extends Error {
  constructor(readonly code: keyof typeof REASONS, readonly found = "") {
    super(REASONS[code]);
    this.name = "ReviewError";
  }
}
