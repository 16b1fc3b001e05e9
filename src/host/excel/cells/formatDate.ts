import { dayOfSerial } from "./dateSerial";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const LAST_SERIAL = 2_958_466;

const PIECES = /"([^"]*)"|\\(.)|_(.)|\*.|(AM\/PM|A\/P)|\[(h+|m+|s+)\]|(y+|m+|d+|h+|s+)|(\.0+)|([^])/gi;

/** Does the section name parts of a date or time? */
export function isDateSection(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\.|_.|\*./g, "");
  return /[ymdhs]/i.test(bare.replace(/General/gi, "")) && !/^[^ymdhs]*[#0?][^ymdhs]*$/i.test(bare);
}

interface Piece {
  readonly kind: "literal" | "half" | "elapsed" | "part" | "fraction";
  readonly text: string;
}

/** The text of a serial number in a date or time format. Seconds are rounded to what is shown. */
export function formatDate(serial: number, section: string, date1904: boolean): string {
  if (serial < 0 || serial >= LAST_SERIAL) return "#####";
  const pieces = piecesOf(section);
  const decimals = (pieces.find((piece) => piece.kind === "fraction")?.text.length ?? 1) - 1;
  const unit = 10 ** decimals;
  const showsSeconds = pieces.some((piece) => (piece.kind === "part" || piece.kind === "elapsed") && /^s/i.test(piece.text));
  const ticks = showsSeconds ? Math.round(serial * 86_400 * unit) : Math.floor(Math.round(serial * 86_400_000) / 1000) * unit;
  const seconds = Math.floor(ticks / unit);
  const day = dayOfSerial(Math.floor(seconds / 86_400), date1904);
  const hour = Math.floor((seconds % 86_400) / 3600), minute = Math.floor((seconds % 3600) / 60), second = seconds % 60;
  const hasHalf = pieces.some((piece) => piece.kind === "half");
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return pieces
    .map(({ kind, text }, index) => {
      const letter = text[0].toLowerCase();
      if (kind === "literal") return text;
      if (kind === "half") return text.length > 3 ? (hour < 12 ? "AM" : "PM") : hour < 12 ? text[0] : text[2];
      if (kind === "fraction") return `.${pad(ticks % unit, decimals)}`;
      if (kind === "elapsed") return pad(Math.floor(seconds / { h: 3600, m: 60, s: 1 }[letter as "h" | "m" | "s"]), text.length);
      if (letter === "y") return text.length > 2 ? pad(day.year, 4) : pad(day.year % 100, 2);
      if (letter === "d") return text.length > 2 ? (text.length > 3 ? DAYS[day.weekday] : DAYS[day.weekday].slice(0, 3)) : pad(day.day, text.length);
      if (letter === "h") return pad(hasHalf ? hour % 12 || 12 : hour, Math.min(2, text.length));
      if (letter === "s") return pad(second, Math.min(2, text.length));
      if (isMinute(pieces, index)) return pad(minute, Math.min(2, text.length));
      const month = MONTHS[day.month - 1];
      return text.length < 3 ? pad(day.month, text.length) : text.length === 3 ? month.slice(0, 3) : text.length === 5 ? month[0] : month;
    })
    .join("");
}

function piecesOf(section: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [, inQuotes, escaped, space, half, elapsed, part, fraction, other] of section.matchAll(PIECES)) {
    if (half) pieces.push({ kind: "half", text: half });
    else if (elapsed) pieces.push({ kind: "elapsed", text: elapsed });
    else if (part) pieces.push({ kind: "part", text: part });
    else if (fraction) pieces.push({ kind: "fraction", text: fraction });
    else {
      const text = space !== undefined ? " " : (inQuotes ?? escaped ?? other ?? "");
      if (text) pieces.push({ kind: "literal", text });
    }
  }
  return pieces;
}

/** "m" means minutes after hours or before seconds. */
function isMinute(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index].text.length > 2) return false;
  const isTime = (piece: Piece | undefined, letter: string) => piece !== undefined && piece.text[0].toLowerCase() === letter;
  const parts = pieces.filter((piece) => piece.kind === "part" || piece.kind === "elapsed");
  const at = parts.indexOf(pieces[index]);
  return isTime(parts[at - 1], "h") || isTime(parts[at + 1], "s");
}
