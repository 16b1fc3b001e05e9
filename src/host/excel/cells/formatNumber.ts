import { formatDate, isDateSection } from "./formatDate";
import { generalText } from "./generalText";

/** The text of a number in an Excel number format, by US English conventions. A date outside the calendar shows "#####". */
export function formatNumber(value: number, format: string, date1904: boolean): string {
  if (format === "General" || format === "@" || format === "") return generalText(value);
  const { section, shown, sign } = chooseSection(value, splitSections(format));
  if (section === undefined) return "#####";
  const plain = section.replace(/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+|[<>=][^\]]*|\$[^\]-]*(?:-[^\]]*)?)\]/gi, (part) => (part.startsWith("[$") ? quoted(part.slice(2, -1).split("-")[0]) : ""));
  if (isDateSection(plain)) return sign ? "#####" : formatDate(shown, plain, date1904);
  return sign + digits(shown, plain);
}

const quoted = (text: string) => (text ? `"${text}"` : "");

/** Sections are parted by semicolons outside quotation marks. */
function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[]|["\\[])*(?:;|$)/g)?.map((section) => section.replace(/;$/, "")).slice(0, Math.max(1, format.replace(/"[^"]*"|\\./g, "").split(";").length)) ?? [format];
}

/** One section serves all numbers; of two the second serves negative ones, of three the third zero; conditions choose otherwise. */
function chooseSection(value: number, sections: readonly string[]): { section: string | undefined; shown: number; sign: string } {
  const size = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  const conditions = sections.map((section) => /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section));
  if (conditions.some(Boolean)) {
    const index = sections.findIndex((_section, at) => at < 3 && (conditions[at] ? holds(value, conditions[at][1], Number(conditions[at][2])) : at > 0));
    return { section: index < 0 ? undefined : sections[index], shown: size, sign };
  }
  const numeric = sections.length === 4 ? sections.slice(0, 3) : sections;
  if (value < 0 && numeric.length > 1) return { section: numeric[1], shown: size, sign: "" };
  if (value === 0 && numeric.length > 2) return { section: numeric[2], shown: 0, sign: "" };
  return { section: numeric[0], shown: size, sign };
}

function holds(value: number, operator: string, limit: number): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    default:
      return value !== limit;
  }
}

interface Piece {
  readonly kind: "literal" | "digit" | "point" | "percent" | "exponent" | "comma" | "general" | "slash";
  readonly text: string;
}

const PIECES = /"([^"]*)"|\\(.)|_(.)|\*(.)|(General)|(E[+-])|([0#?])|(\.)|(,)|(%)|(\/)|([^])/gi;

function piecesOf(section: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [, inQuotes, escaped, space, fill, general, exponent, digit, point, comma, percent, slash, other] of section.matchAll(PIECES)) {
    if (general) pieces.push({ kind: "general", text: general });
    else if (exponent) pieces.push({ kind: "exponent", text: exponent });
    else if (digit) pieces.push({ kind: "digit", text: digit });
    else if (point) pieces.push({ kind: "point", text: point });
    else if (comma) pieces.push({ kind: "comma", text: comma });
    else if (percent) pieces.push({ kind: "percent", text: percent });
    else if (slash) pieces.push({ kind: "slash", text: slash });
    else if (fill === undefined) pieces.push({ kind: "literal", text: space !== undefined ? " " : (inQuotes ?? escaped ?? other ?? "") });
  }
  return pieces;
}

function digits(size: number, section: string): string {
  const pieces = piecesOf(section);
  if (pieces.some((piece) => piece.kind === "general")) return pieces.map(({ kind, text }) => (kind === "general" ? generalText(size) : text)).join("");
  if (!pieces.some((piece) => piece.kind === "digit")) return pieces.map(({ text }) => text).join("");
  if (pieces.some((piece) => piece.kind === "slash")) return fraction(size, pieces);
  const lastDigit = pieces.findLastIndex((piece) => piece.kind === "digit");
  const point = pieces.findIndex((piece) => piece.kind === "point");
  const exponent = pieces.findIndex((piece) => piece.kind === "exponent");
  const firstDigit = pieces.findIndex((piece) => piece.kind === "digit");
  const wholeEnd = point >= 0 ? point : exponent >= 0 ? exponent : pieces.length;
  const isGrouped = pieces.some((piece, index) => piece.kind === "comma" && index > firstDigit && index < wholeEnd && pieces.slice(index, wholeEnd).some((later) => later.kind === "digit"));
  const thousands = pieces.filter((piece, index) => piece.kind === "comma" && (index > lastDigit || (point >= 0 && index < point && !pieces.slice(index, point).some((later) => later.kind === "digit")))).length;
  const percents = pieces.filter((piece) => piece.kind === "percent").length;
  let number = scaled(size, 2 * percents - 3 * thousands);
  const places = pieces.filter((piece, index) => piece.kind === "digit" && point >= 0 && index > point && (exponent < 0 || index < exponent)).length;
  let power = 0;
  if (exponent >= 0 && number !== 0) {
    const whole = pieces.filter((piece, index) => piece.kind === "digit" && index < wholeEnd).length;
    power = Math.floor(Math.log10(number));
    power -= whole > 1 ? ((power % whole) + whole) % whole : 0;
    if (Number(fixed(scaled(number, -power), places)) >= 10 ** Math.max(1, whole)) power += whole;
    number = scaled(number, -power);
  }
  const [wholeText, decimalText = ""] = fixed(number, places).split(".");
  const left = wholePart(pieces.slice(0, wholeEnd), wholeText === "0" ? "" : wholeText, isGrouped);
  return left + rest(pieces.slice(wholeEnd), decimalText, power);
}

/** Fills the places from the right; the leftmost takes all digits that remain. */
function wholePart(pieces: readonly Piece[], text: string, isGrouped: boolean): string {
  const first = pieces.findIndex((piece) => piece.kind === "digit");
  let result = "";
  let left = text.length, count = 0;
  const put = (sign: string) => {
    if (isGrouped && count > 0 && count % 3 === 0) result = `,${result}`;
    result = sign + result;
    count++;
  };
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (piece.kind === "comma") continue;
    if (piece.kind !== "digit") {
      result = piece.text + result;
      continue;
    }
    if (left > 0) put(text[--left]);
    else if (piece.text === "0") put("0");
    else if (piece.text === "?") result = ` ${result}`;
    if (index === first) while (left > 0) put(text[--left]);
  }
  return first < 0 ? result + text : result;
}

function rest(pieces: readonly Piece[], decimals: string, power: number): string {
  const places = pieces.slice(0, pieces.findIndex((piece) => piece.kind === "exponent") + 1 || undefined).filter((piece) => piece.kind === "digit");
  let kept = decimals.length;
  while (kept > 0 && decimals[kept - 1] === "0" && places[kept - 1]?.text !== "0") kept--;
  let at = 0;
  let result = "";
  let exponentPlaces: number | undefined;
  for (const { kind, text } of pieces) {
    if (kind === "comma") continue;
    if (kind === "exponent") {
      exponentPlaces = 0;
      result += `E${power < 0 ? "-" : text[1] === "+" ? "+" : ""}\u0000`;
    } else if (kind === "digit" && exponentPlaces !== undefined) exponentPlaces++;
    else if (kind === "digit") {
      result += at < kept ? decimals[at] : text === "?" ? " " : "";
      at++;
    } else result += text;
  }
  return result.replace("\u0000", String(Math.abs(power)).padStart(exponentPlaces ?? 0, "0"));
}

/** `number` times a power of ten, without binary noise: 0.285 -> 28.5. */
function scaled(number: number, power: number): number {
  if (power === 0 || number === 0) return number;
  const [mantissa, exponent = "0"] = String(number).split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** Rounded half away from zero on the decimal digits, as Excel shows numbers: 1.005 -> "1.01". */
function fixed(number: number, places: number): string {
  const precise = Number(number.toPrecision(15));
  if (precise >= 1e21) return BigInt(precise).toString();
  return scaled(Math.round(scaled(precise, places)), -places).toFixed(places);
}

/** "# ?/?": the closest fraction with so many digits below the line. */
function fraction(size: number, pieces: readonly Piece[]): string {
  const slash = pieces.findIndex((piece) => piece.kind === "slash");
  const below = pieces.slice(slash + 1).filter((piece) => piece.kind === "digit").length;
  const hasWhole = pieces.slice(0, slash).some((piece, index) => piece.kind === "literal" && piece.text === " " && pieces.slice(0, index).some((before) => before.kind === "digit"));
  const whole = hasWhole ? Math.floor(size) : 0;
  const part = size - whole;
  let best = [Math.round(part), 1];
  for (let bottom = 1; bottom < 10 ** below; bottom++) {
    const top = Math.round(part * bottom);
    if (Math.abs(part - top / bottom) < Math.abs(part - best[0] / best[1]) - 1e-12) best = [top, bottom];
  }
  const text = best[0] === 0 && hasWhole ? " ".repeat(below * 2 + 1) : `${String(best[0]).padStart(below)}/${String(best[1]).padEnd(below)}`;
  return hasWhole ? `${whole === 0 && best[0] !== 0 ? "" : whole} ${text}` : text;
}
