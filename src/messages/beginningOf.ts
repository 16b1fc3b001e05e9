/** The first of the two halves in which UTF-16 holds an emoji or a rare ideograph. */
const HALF_A_SIGN = /[\ud800-\udbff]$/;

/** A text that has `most` characters at the most, else so many of them and "…"; never half an emoji. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(HALF_A_SIGN, "")}…`;
}
