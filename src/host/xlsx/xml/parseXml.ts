import { XlsxError } from "../XlsxError";
import { unescapeXml } from "./xmlText";

/** An element with its place in the source, so that an edit can replace it and leave every other byte alone. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  readonly attributes: Record<string, string> = {};
  /** Just behind the start tag. */
  contentStart = 0;
  /** At the end tag; equal to `contentStart` when the element is empty. */
  contentEnd = 0;
  end = 0;
  selfClosed = false;

  constructor(
    readonly source: string,
    readonly qualifiedName: string,
    readonly start: number,
    readonly parent: XmlElement | undefined,
  ) {}

  get name(): string {
    return this.qualifiedName.slice(this.qualifiedName.indexOf(":") + 1);
  }

  /** "x:" of `x:sheet`, else "". */
  get prefix(): string {
    return this.qualifiedName.slice(0, this.qualifiedName.indexOf(":") + 1);
  }

  /** The element as it stands in the source. */
  get xml(): string {
    return this.source.slice(this.start, this.end);
  }

  get content(): string {
    return this.source.slice(this.contentStart, this.contentEnd);
  }

  /** All text inside, of descendants too. */
  get text(): string {
    const content = this.content;
    if (!content.includes("<")) return unescapeXml(content);
    return content.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[^>]*>|([^<]+)/g, (_, cdata?: string, text?: string) => cdata ?? (text ? unescapeXml(text) : ""));
  }

  /** First child of that name, whatever its prefix. */
  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  childrenNamed(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Every descendant of that name, in document order. */
  descendants(name: string): XmlElement[] {
    return this.children.flatMap((child) => (child.name === name ? [child, ...child.descendants(name)] : child.descendants(name)));
  }

  attribute(name: string): string | undefined {
    return this.attributes[name];
  }

  /** The `r:id` (or `r:embed` ...) of the element under whatever prefix the file chose. */
  relationId(name = "id"): string | undefined {
    for (const key in this.attributes) if (key.endsWith(`:${name}`)) return this.attributes[key];
    return undefined;
  }

  flag(name: string, whenAbsent = false): boolean {
    const value = this.attributes[name];
    return value === undefined ? whenAbsent : value === "1" || value === "true" || value === "on";
  }

  number(name: string): number | undefined {
    const value = this.attributes[name];
    return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
  }
}

const ATTRIBUTE = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element of a small part. Big sheets are scanned as bytes instead. */
export function parseXml(source: string, part = ""): XmlElement {
  let root: XmlElement | undefined;
  let open: XmlElement | undefined;
  let at = source.indexOf("<");
  while (at >= 0) {
    if (source.startsWith("<!--", at)) at = after(source, "-->", at, part);
    else if (source.startsWith("<![CDATA[", at)) at = after(source, "]]>", at, part);
    else if (source[at + 1] === "?") at = after(source, "?>", at, part);
    else if (source[at + 1] === "!") at = after(source, ">", at, part);
    else if (source[at + 1] === "/") {
      const end = after(source, ">", at, part);
      if (!open) throw new XlsxError(`${part} is no well-formed XML.`, part);
      open.contentEnd = at;
      open.end = end;
      open = open.parent;
      at = end;
    } else {
      const end = endOfTag(source, at, part);
      const selfClosed = source[end - 2] === "/";
      const tag = source.slice(at + 1, selfClosed ? end - 2 : end - 1);
      const name = /^[^\s/>]+/.exec(tag)?.[0] ?? "";
      const element: XmlElement = new XmlElement(source, name, at, open);
      for (const [, key, double, single] of tag.slice(name.length).matchAll(ATTRIBUTE)) element.attributes[key] = unescapeXml(double ?? single);
      element.contentStart = element.contentEnd = element.end = end;
      element.selfClosed = selfClosed;
      if (open) open.children.push(element);
      else root ??= element;
      if (!selfClosed) open = element;
      at = end;
    }
    at = source.indexOf("<", at);
  }
  if (!root || open) throw new XlsxError(`${part || "A part"} is no well-formed XML.`, part);
  return root;
}

function after(source: string, mark: string, from: number, part: string): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw new XlsxError(`${part || "A part"} is cut off.`, part);
  return found + mark.length;
}

/** End of the tag at `start`; a ">" inside an attribute value does not end it. */
function endOfTag(source: string, start: number, part: string): number {
  let end = source.indexOf(">", start);
  for (;;) {
    if (end < 0) throw new XlsxError(`${part || "A part"} is cut off.`, part);
    const tag = source.slice(start, end);
    if (!tag.includes("'") && tag.split('"').length % 2 === 1) return end + 1;
    if (isOutsideQuotes(tag)) return end + 1;
    end = source.indexOf(">", end + 1);
  }
}

function isOutsideQuotes(tag: string): boolean {
  let quote = "";
  for (const sign of tag) {
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return quote === "";
}
