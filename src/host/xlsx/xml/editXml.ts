import type { XmlElement } from "./parseXml";
import { escapeAttribute } from "./xmlText";

/** Replacements of stretches of one source text, applied together. */
export class XmlEdit {
  readonly #changes: { start: number; end: number; text: string; rank: number }[] = [];
  /** Elements without content that get some, or new attributes: tag without its "/>", and content. */
  readonly #empty = new Map<XmlElement, { tag: string; content: string }>();

  constructor(readonly source: string) {}

  get isEmpty(): boolean {
    return this.#changes.length === 0 && this.#empty.size === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.#changes.push({ start, end, text, rank: Infinity });
  }

  replaceElement(element: XmlElement, xml: string): void {
    this.replace(element.start, element.end, xml);
  }

  /** Puts `xml` behind the last child of `element`. */
  append(element: XmlElement, xml: string): void {
    this.#insertInto(element, xml, element.contentEnd, Infinity);
  }

  /** Puts `xml` among the children of `element`, before the first that stands later in `order`; unknown ones count as late. */
  insertInOrder(element: XmlElement, name: string, xml: string, order: readonly string[]): void {
    const rank = order.indexOf(name);
    const next = element.children.find((child) => {
      const found = order.indexOf(child.name === "AlternateContent" ? (child.child("Choice")?.children[0]?.name ?? "") : child.name);
      return found < 0 || found > rank;
    });
    this.#insertInto(element, xml, next ? next.start : element.contentEnd, rank);
  }

  /** Sets or removes attributes of a start tag. */
  setAttributes(element: XmlElement, values: Record<string, string | undefined>): void {
    const original = this.source.slice(element.start, element.contentStart);
    let tag = element.selfClosed ? this.#opened(element).tag : original;
    for (const [name, value] of Object.entries(values)) {
      const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
      const written = value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`;
      if (present.test(tag)) tag = tag.replace(present, () => written);
      else if (written) tag = tag.replace(/^(<[^\s/>]+)/, (name_) => name_ + written);
    }
    if (element.selfClosed) this.#opened(element).tag = tag;
    else if (tag !== original) this.replace(element.start, element.contentStart, tag);
  }

  result(): string {
    let text = "";
    let at = 0;
    const grown = [...this.#empty].map(([element, { tag, content }]) => ({
      start: element.start,
      end: element.end,
      rank: Infinity,
      text: content ? `${tag}>${content}</${element.qualifiedName}>` : `${tag}/>`,
    }));
    const ordered = [...this.#changes, ...grown].map((change, index) => ({ ...change, index })).sort((a, b) => a.start - b.start || a.end - b.end || (a.rank === b.rank ? a.index - b.index : a.rank - b.rank));
    for (const { start, end, text: replacement } of ordered) {
      text += this.source.slice(at, start) + replacement;
      at = Math.max(at, end);
    }
    return text + this.source.slice(at);
  }

  /** Insertions at one place stand in the order of their rank. */
  #insertInto(element: XmlElement, xml: string, at: number, rank: number): void {
    if (element.selfClosed) this.#opened(element).content += xml;
    else this.#changes.push({ start: at, end: at, text: xml, rank });
  }

  #opened(element: XmlElement): { tag: string; content: string } {
    let found = this.#empty.get(element);
    if (!found) this.#empty.set(element, (found = { tag: this.source.slice(element.start, element.end).replace(/\s*\/>$/, ""), content: "" }));
    return found;
  }
}

/** Gives every element of our own XML the prefix that the part uses for it. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix ? xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}$2`) : xml;
}
