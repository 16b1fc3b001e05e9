/** Text and attribute values of XML, and Excel's own `_x000D_` escapes inside them. */

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const MARKUP: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

/** Signs that XML 1.0 (2.2) cannot hold, such as the vertical tab that a slide leaves in a copied name, are left out: with one of them Excel drops the whole part. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the very signs that XML cannot hold
  return text.replace(/[<>&"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (sign) => MARKUP[sign] ?? "");
}

/** The value of an attribute, in which a line break would otherwise be read as a blank. */
export function escapeAttribute(value: string): string {
  return escapeXml(value).replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Signs that XML cannot hold are written `_x0001_`; a text that looks like such an escape has its underscore escaped. */
export function unescapeCellText(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

// eslint-disable-next-line no-control-regex -- these are the very signs that XML cannot hold
const NEEDS_ESCAPE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function escapeCellText(text: string): string {
  return text.replace(NEEDS_ESCAPE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** ` name="value"` for every value that is neither undefined nor false; true is "1". */
export function attributes(values: Record<string, string | number | boolean | undefined>): string {
  let text = "";
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== false) text += ` ${name}="${value === true ? "1" : escapeAttribute(String(value))}"`;
  }
  return text;
}

/** Text for an element: with `xml:space` where blanks at the edges count. */
export function textElement(name: string, text: string): string {
  const preserve = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${preserve}>${escapeXml(escapeCellText(text))}</${name}>`;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Text of a part in UTF-8, or in UTF-16 when it starts with that byte order mark. */
export function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return decoder.decode(bytes);
}

export function encodePart(text: string): Uint8Array {
  return encoder.encode(text);
}
