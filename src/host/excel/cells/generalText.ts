/** A number in Excel's General format: at most eleven characters. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e11) return String(value);
  if (size >= 1e11 || size < 1e-9) return exponential(value);
  if (size < 1e-4) {
    const plain = Number(value.toPrecision(6));
    const text = plain.toFixed(20).replace(/0+$/, "");
    return text.length <= 11 ? text : exponential(value);
  }
  const whole = Math.floor(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function exponential(value: number): string {
  const [digits, exponent] = value.toExponential(5).split("e");
  const power = Number(exponent);
  return `${Number(digits)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
