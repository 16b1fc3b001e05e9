/** A number in Excel's General format: up to 11 characters. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-4) {
    const [digits, exponent] = value.toExponential(5).split("e");
    const power = Number(exponent);
    return `${Number(digits)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = Math.floor(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

/** The text of a number in an Excel number format. */
export function formatNumber(value: number, format: string, _date1904: boolean): string {
  return format === "General" ? generalText(value) : generalText(value);
}
