/** What dates with years of two digits say together of where the year stands: 24/03/05 is the fifth of March as well as the 24th. */
export class TwoDigitYears {
  rows = 0;
  private readonly first = new Range();
  private readonly second = new Range();
  private readonly third = new Range();

  add(first: number, second: number, third: number): void {
    this.rows++;
    this.first.add(first);
    this.second.add(second);
    this.third.add(third);
  }

  /** Years of tickets span few values, days of the month all of them. Of few rows no more can be asked than that the years would be several, or lie far apart, otherwise. */
  get isYearFirst(): boolean {
    const { first, second, third, rows } = this;
    if (rows === 0 || second.high > 12) return false;
    if (first.high > 31 || first.low === 0) return true;
    if (third.high > 31) return false;
    const years = first.high - first.low;
    const days = third.high - third.low;
    // Nobody opens all tickets on one day of the month in several years; a few are on the same day of one month, or far apart.
    if (years === 0) return rows >= 5 ? days >= 2 : days >= 3 || (days >= 1 && second.low === second.high);
    return rows >= 20 ? days >= 20 && years <= 5 : days >= 8 && years <= 1;
  }
}

class Range {
  low = Number.POSITIVE_INFINITY;
  high = Number.NEGATIVE_INFINITY;
  add(value: number): void {
    if (value < this.low) this.low = value;
    if (value > this.high) this.high = value;
  }
}
