import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { decodePart, unescapeCellText } from "../xml/xmlText";
import { parseText } from "../sheet/cellBytes";

export interface SharedStrings {
  readonly texts: string[];
  /** Indices of items that are more than a text (runs with fonts, phonetic readings): only their own cells may use them. */
  readonly rich: ReadonlySet<number>;
}

const LESS = 60, GREATER = 62, SLASH = 47;

/** The texts of `xl/sharedStrings.xml` in their order. */
export function readSharedStrings(bytes: Uint8Array | undefined): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  if (!bytes) return { texts, rich };
  const decoder = new TextDecoder();
  const prefix = prefixLength(bytes);
  for (let at = after(LESS, bytes, 0) - 1; at < bytes.length; at = after(LESS, bytes, at + 1) - 1) {
    const name = at + 1 + prefix;
    if (bytes[name] !== 115 || bytes[name + 1] !== 105 || !endsName(bytes[name + 2])) continue;
    const content = after(GREATER, bytes, at);
    if (bytes[content - 2] === SLASH) {
      texts.push("");
      continue;
    }
    const simple = plainItem(bytes, content, prefix);
    if (simple) {
      texts.push(parseText(bytes, simple.start, simple.end));
      at = simple.close;
      continue;
    }
    const end = endOfItem(bytes, content, prefix);
    const item = parseXml(decoder.decode(bytes.subarray(at, end)), "xl/sharedStrings.xml");
    if (item.children.some((child) => child.name !== "t")) rich.add(texts.length);
    texts.push(richText(item));
    at = end - 1;
  }
  return { texts, rich };
}

/** Text of a string item or inline string: its runs, without the phonetic readings. */
export function richText(item: XmlElement): string {
  return item.children
    .map((child) => (child.name === "t" ? unescapeCellText(child.text) : child.name === "r" ? unescapeCellText(child.child("t")?.text ?? "") : ""))
    .join("");
}

/** `<t>text</t>` and nothing else, from `content` to the end tag of the item: edges of the text. */
export function plainItem(bytes: Uint8Array, content: number, prefix: number): { start: number; end: number; close: number } | undefined {
  let at = content;
  while (bytes[at] <= 32) at++;
  const name = at + 1 + prefix;
  if (bytes[at] !== LESS || bytes[name] !== 116 || !endsName(bytes[name + 1])) return undefined;
  const start = after(GREATER, bytes, name);
  if (bytes[start - 2] === SLASH) return undefined;
  const end = after(LESS, bytes, start) - 1;
  if (bytes[end + 1] !== SLASH) return undefined;
  let close = after(GREATER, bytes, end);
  while (bytes[close] <= 32) close++;
  return bytes[close] === LESS && bytes[close + 1] === SLASH ? { start, end, close } : undefined;
}

/** The place behind the next such sign, which is near: a call of `indexOf` would take longer than looking. */
function after(sign: number, bytes: Uint8Array, at: number): number {
  while (bytes[at] !== sign && at < bytes.length) at++;
  return at + 1;
}

function endOfItem(bytes: Uint8Array, from: number, prefix: number): number {
  for (let at = bytes.indexOf(LESS, from); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    const name = at + 2 + prefix;
    if (bytes[at + 1] === SLASH && bytes[name] === 115 && bytes[name + 1] === 105 && endsName(bytes[name + 2])) return bytes.indexOf(GREATER, name) + 1;
  }
  return bytes.length;
}

function prefixLength(bytes: Uint8Array): number {
  const root = /<((?:\w+:)?)sst\b/.exec(decodePart(bytes.subarray(0, 2000)));
  return root?.[1].length ?? 0;
}

function endsName(byte: number): boolean {
  return byte === GREATER || byte === SLASH || byte <= 32;
}
