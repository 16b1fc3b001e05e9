import { escapeXml } from "../xml/xmlText";
import { parseXml } from "../xml/parseXml";
import { XmlEdit, withPrefix } from "../xml/editXml";

/** `[Content_Types].xml`: what each part is. */
export class ContentTypes {
  readonly #added = new Map<string, string>();
  readonly #removed = new Set<string>();
  readonly #overrides = new Map<string, string>();
  readonly #defaults = new Map<string, string>();
  readonly #addedDefaults = new Map<string, string>();

  constructor(private readonly source: string) {
    for (const element of parseXml(source, "[Content_Types].xml").children) {
      const type = element.attribute("ContentType") ?? "";
      if (element.name === "Override") this.#overrides.set((element.attribute("PartName") ?? "").replace(/^\//, ""), type);
      else if (element.name === "Default") this.#defaults.set((element.attribute("Extension") ?? "").toLowerCase(), type);
    }
  }

  of(part: string): string {
    return this.#added.get(part) ?? this.#overrides.get(part) ?? this.#defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase()) ?? "";
  }

  add(part: string, type: string): void {
    this.#removed.delete(part);
    if (this.of(part) !== type) this.#added.set(part, type);
  }

  addDefault(extension: string, type: string): void {
    if (!this.#defaults.has(extension)) this.#addedDefaults.set(extension, type);
  }

  remove(part: string): void {
    this.#added.delete(part);
    if (this.#overrides.has(part)) this.#removed.add(part);
  }

  get isChanged(): boolean {
    return this.#added.size + this.#removed.size + this.#addedDefaults.size > 0;
  }

  toXml(): string {
    const root = parseXml(this.source, "[Content_Types].xml");
    const edit = new XmlEdit(this.source);
    for (const element of root.children) {
      const part = (element.attribute("PartName") ?? "").replace(/^\//, "");
      if (element.name === "Override" && (this.#removed.has(part) || this.#added.has(part))) edit.replaceElement(element, "");
    }
    const defaults = [...this.#addedDefaults].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
    const overrides = [...this.#added].map(([part, type]) => `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
    edit.append(root, withPrefix([...defaults, ...overrides].join(""), root.prefix));
    return edit.result();
  }
}
