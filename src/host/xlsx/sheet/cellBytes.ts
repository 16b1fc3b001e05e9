import { unescapeCellText, unescapeXml } from "../xml/xmlText";

const decoder = new TextDecoder();
const POWERS = Array.from({ length: 23 }, (_, index) => 10 ** index);

/** The number that the bytes spell; `undefined` when they spell none. Exactly what JavaScript makes of the same text, mostly without making the text. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  const negative = bytes[start] === 45;
  const first = negative ? start + 1 : start;
  let at = first;
  let whole = 0;
  for (let digit = bytes[at] - 48; at < end && digit >= 0 && digit <= 9; digit = bytes[++at] - 48) whole = whole * 10 + digit;
  const wholeDigits = at - first;
  let value = whole;
  let isExact = at === end && wholeDigits > 0 && wholeDigits <= 15;
  if (bytes[at] === 46 && wholeDigits <= 15) {
    const point = at++;
    let fraction = 0;
    for (let digit = bytes[at] - 48; at < end && digit >= 0 && digit <= 9; digit = bytes[++at] - 48) fraction = fraction * 10 + digit;
    const places = at - point - 1;
    if (at === end && places <= 15) {
      if (wholeDigits + places <= 15) {
        // One division of two exact numbers.
        value = (whole * POWERS[places] + fraction) / POWERS[places];
        isExact = wholeDigits + places > 0;
      } else {
        // Excel writes 17 digits. The fraction is rounded once; where both ends of what it may be give one sum, that sum is the number.
        fraction /= POWERS[places];
        value = whole + fraction * (1 - Number.EPSILON);
        isExact = value === whole + fraction * (1 + Number.EPSILON);
      }
    }
  }
  if (isExact) return negative ? -value : value;
  const text = decoder.decode(bytes.subarray(start, end)).trim();
  const found = text === "" ? NaN : Number(text);
  return Number.isNaN(found) ? undefined : found;
}

/** Text of an element's content, with XML and Excel escapes and CDATA taken out. */
export function parseText(bytes: Uint8Array, start: number, end: number): string {
  const text = decoder.decode(bytes.subarray(start, end));
  if (text.includes("<![CDATA[")) return unescapeCellText(text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)/g, (_, cdata?: string, plain?: string) => cdata ?? unescapeXml(plain ?? "")));
  return unescapeCellText(unescapeXml(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text));
}

const CACHE_BITS = 14;

/** Gives equal texts of one part the same string: statuses and names repeat, and a string each would fill the memory. */
export class TextCache {
  readonly #strings: (string | undefined)[] = new Array<string | undefined>(1 << CACHE_BITS);
  readonly #starts = new Int32Array(1 << CACHE_BITS);
  readonly #lengths = new Int32Array(1 << CACHE_BITS);

  constructor(
    private readonly bytes: Uint8Array,
    private readonly parse: (bytes: Uint8Array, start: number, end: number) => string = parseText,
  ) {}

  get(start: number, end: number): string {
    const { bytes } = this;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & ((1 << CACHE_BITS) - 1);
    const known = this.#strings[slot];
    if (known !== undefined && this.#lengths[slot] === end - start && this.#same(this.#starts[slot], start, end)) return known;
    const text = this.parse(bytes, start, end);
    this.#strings[slot] = text;
    this.#starts[slot] = start;
    this.#lengths[slot] = end - start;
    return text;
  }

  #same(first: number, start: number, end: number): boolean {
    const { bytes } = this;
    for (let at = start; at < end; at++) if (bytes[at] !== bytes[first + at - start]) return false;
    return true;
  }
}

/** Serial of an ISO 8601 date, time or date-time without a zone, as `t="d"` cells hold it. */
export function parseIsoSerial(text: string, date1904: boolean): number | undefined {
  const found = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!found || (!found[1] && !found[4])) return undefined;
  const time = (Number(found[4] ?? 0) * 3600 + Number(found[5] ?? 0) * 60 + Number(found[6] ?? 0)) / 86_400;
  if (!found[1]) return time;
  const days = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / 86_400_000;
  if (date1904) return days + 24_107 + time;
  // Excel's 1900 system counts a 29 February 1900 that never was.
  const serial = days + 25_569;
  return (serial < 61 ? serial - 1 : serial) + time;
}
