/** How the bytes of a file were read as text. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "euc-jp" | "euc-kr" | "gb18030" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1254";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Characters that could not be read; each stands as U+FFFD in the text. */
  readonly unreadable: number;
}

/**
 * The text of a file whose encoding nobody states: a byte order mark decides, else the bytes do. A byte order mark is not part of the text.
 * UTF-16 without mark shows by its zero bytes; UTF-8 by being valid (a handful of damaged characters does not change that); what is
 * left is an old code page: Japanese, Chinese, Korean, Cyrillic, Turkish, Central or Western European, by its upper bytes and the way they stand together.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = decodeAs(encoding, bytes);
  return { text, encoding, unreadable: encoding === "windows-1252" ? 0 : countOf(text, "\ufffd") };
}

/** In two steps, as Node in one takes Windows-1252 for Latin-1, which has control characters in place of "€", "š" and curly quotes (nodejs/node #56542). */
function decodeAs(encoding: TextEncoding, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  return utf16Without(bytes) ?? (isMostlyUtf8(bytes) ? "utf-8" : codePageOf(bytes));
}

/** Latin text in UTF-16 has a zero in nearly every second byte, always on the same side. */
function utf16Without(bytes: Uint8Array): TextEncoding | undefined {
  const size = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = size / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.4 && odd < pairs * 0.05) return "utf-16be";
  return undefined;
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x80) continue;
    const length = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let follow = 0;
    while (follow < length && (bytes[i + follow + 1] & 0xc0) === 0x80) follow++;
    if (length > 0 && follow === length) {
      good++;
      i += length;
    } else {
      bad++;
    }
  }
  return bad === 0 || good > bad * 20;
}

/**
 * Shift-JIS leads its characters with 0x81-0x9F, where Western text has hardly more than curly quotes. A Chinese character is two upper bytes, low ones as often as not; where kana stand
 * among them, which both codes lead with 0xA4 and 0xA5, the text is Japanese. In Cyrillic nearly every letter is one, so that most stand between two others, as no more than two do in European text. Polish has its l with a stroke and
 * its a with a tail where Western text has small digits. Czech and Turkish are told by the letters that they have and others lack.
 */
function codePageOf(bytes: Uint8Array): TextEncoding {
  let upper = 0;
  let leads = 0;
  let between = 0;
  let low = 0;
  let polish = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x80) continue;
    upper++;
    if (byte >= 0x81 && byte <= 0x9f && bytes[i + 1] >= 0x40) leads++;
    if (bytes[i + 1] >= 0xc0 && bytes[i - 1] >= 0xc0) between++;
    if (byte >= 0xa1 && byte < 0xc0) low++;
    if (byte === 0xb3 || byte === 0xb9 || byte === 0x9c || byte === 0x9f) polish++;
  }
  if (leads > upper * 0.2 && isShiftJis(bytes)) return "shift_jis";
  const euc = low > upper * 0.15 ? eucOf(bytes) : undefined;
  if (euc !== undefined) return euc;
  if (between > upper * 0.3) return "windows-1251";
  if (polish > upper * 0.2) return "windows-1250";
  return europeanOf(bytes);
}

/** Czech has its e with a caron where Western text has an Italian i, its r where that has a Danish o, and its s and z, which few others have. Turkish has no other upper letters than its own, the dotless i and s with a cedilla among them. */
function europeanOf(bytes: Uint8Array): "windows-1250" | "windows-1252" | "windows-1254" {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]++;
  const sum = (letters: readonly number[]) => letters.reduce((total, letter) => total + counts[letter], 0);
  const letters = counts.subarray(0xc0).reduce((total, count) => total + count, 0);
  if (CZECH.every((letter) => sum(letter) > letters * 0.02) && sum(CZECH.flat()) > letters * 0.2) return "windows-1250";
  const own = sum(TURKISH_ALONE);
  return own > letters * 0.1 && own + sum(TURKISH_SHARED) > letters * 0.95 ? "windows-1254" : "windows-1252";
}

/** E and r with a caron; s and z with one stand at the same place in both code pages. */
const CZECH = [[0xcc, 0xec], [0xd8, 0xf8], [0x8a, 0x8e, 0x9a, 0x9e]];
/** Where Western text has letters of Icelandic. */
const TURKISH_ALONE = [0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe];
/** C with a cedilla, o and u with two dots, a, i and u with a roof. */
const TURKISH_SHARED = [0xc7, 0xd6, 0xdc, 0xe7, 0xf6, 0xfc, 0xe2, 0xee, 0xfb];

function isShiftJis(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x80 || (byte >= 0xa1 && byte <= 0xdf)) continue;
    const trail = bytes[i + 1];
    if (((byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc)) && trail >= 0x40 && trail <= 0xfc && trail !== 0x7f) {
      good++;
      i++;
    } else {
      bad++;
    }
  }
  return good > bad * 50;
}

/** `undefined`: the upper bytes are no pairs, as those of a character in EUC are, in Chinese, Korean or Japanese; Japanese has kana in single width behind 0x8E, and nearly all Korean is Hangul, led by 0xB0-0xC8. */
function eucOf(bytes: Uint8Array): "euc-jp" | "euc-kr" | "gb18030" | undefined {
  let good = 0;
  let bad = 0;
  let kana = 0;
  let hangul = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x80) continue;
    if (((byte >= 0xa1 && byte <= 0xf7) || byte === 0x8e) && bytes[i + 1] >= 0xa1) {
      good++;
      if (byte === 0xa4 || byte === 0xa5) kana++;
      if (byte >= 0xb0 && byte <= 0xc8) hangul++;
      i++;
    } else {
      bad++;
    }
  }
  if (good <= bad * 50) return undefined;
  if (kana > good * 0.05) return "euc-jp";
  return hangul > good * 0.9 ? "euc-kr" : "gb18030";
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
