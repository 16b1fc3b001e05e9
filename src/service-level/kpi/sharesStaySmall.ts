/** The most that a share may be to be called small. */
const SMALL_SHARE = 0.5;

/** Whether shares 0..1 all stay small, as those of a reopen rate do: on an axis up to 1 they would be a flat line at the bottom. NaN is no share. */
export function sharesStaySmall(shares: readonly number[]): boolean {
  return !shares.some((share) => share > SMALL_SHARE);
}
