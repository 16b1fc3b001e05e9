import { XlsxError } from "../XlsxError";
import { decodePart, encodePart } from "../xml/xmlText";
import { ZipParts } from "../zip/ZipParts";
import { packPart, writeZip } from "../zip/writeZip";
import type { PackedPart, PartContent } from "../zip/writeZip";
import { ContentTypes } from "./ContentTypes";
import { Relationships, relationshipsPart } from "./relationships";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * A package that is being changed. Reading and writing share it: parts that nobody set are written back byte for byte, parts
 * that only a removed relation led to go with it, and any other loss is an error.
 */
export class PackageEditor {
  readonly contentTypes: ContentTypes;
  /** The part that holds the workbook. */
  readonly workbookPart: string;
  readonly isStrict: boolean;
  readonly #relationships = new Map<string, Relationships>();
  readonly #changed = new Map<string, Uint8Array | PackedPart>();
  readonly #reachableBefore: Set<string>;

  constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {
    const types = parts.get(CONTENT_TYPES);
    if (!types) throw new XlsxError("The file is no .xlsx workbook: it does not say what its parts are.", CONTENT_TYPES);
    this.contentTypes = new ContentTypes(decodePart(types));
    const root = this.text(relationshipsPart("")) ?? "";
    this.isStrict = root.includes("purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");
    const workbook = this.relationships("").target("officeDocument");
    if (!workbook || !parts.has(workbook)) throw new XlsxError("The file is no .xlsx workbook: it holds no workbook part.");
    this.workbookPart = workbook;
    this.#reachableBefore = this.#reachable();
  }

  has(name: string): boolean {
    return this.#changed.has(name) || this.parts.has(name);
  }

  bytes(name: string): Uint8Array | undefined {
    const changed = this.#changed.get(name);
    return changed instanceof Uint8Array ? changed : this.parts.get(name);
  }

  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && decodePart(bytes);
  }

  relationships(owner: string): Relationships {
    let found = this.#relationships.get(owner);
    if (!found) this.#relationships.set(owner, (found = new Relationships(owner, this.text(relationshipsPart(owner)), this.isStrict)));
    return found;
  }

  /** Sets the content of a part. A writer runs at once, and its part can no longer be read here. */
  set(name: string, content: string | PartContent): void {
    if (typeof content === "function") this.#changed.set(name, packPart(name, content));
    else this.#changed.set(name, typeof content === "string" ? encodePart(content) : content);
  }

  add(name: string, contentType: string, content: string | PartContent): void {
    this.contentTypes.add(name, contentType);
    this.set(name, content);
  }

  /** Name with the lowest number that no part has: "xl/worksheets/sheet3.xml". */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  /** Removes a relation; the part it led to goes too when nothing else leads there. */
  removeRelation(owner: string, id: string): void {
    this.relationships(owner).remove(id);
  }

  finish(): Uint8Array {
    const after = this.#reachable();
    const gone = new Set([...this.#reachableBefore].filter((name) => !after.has(name)));
    const kept: string[] = [];
    for (const name of [...this.parts.keys(), ...[...this.#changed.keys()].filter((added) => !this.parts.has(added))]) {
      const owner = ownerOfRelationships(name);
      if (name === CONTENT_TYPES) continue;
      if (gone.has(name) || (owner !== undefined && gone.has(owner))) this.contentTypes.remove(name);
      else kept.push(name);
    }
    for (const [owner, relations] of this.#relationships) {
      if (!relations.isChanged || gone.has(owner)) continue;
      const name = relationshipsPart(owner);
      if (!kept.includes(name)) kept.push(name);
      this.set(name, relations.toXml());
    }
    if (this.contentTypes.isChanged) this.set(CONTENT_TYPES, this.contentTypes.toXml());
    this.#assertNothingLost(kept);
    return writeZip([CONTENT_TYPES, ...kept].map((name) => this.#packed(name)));
  }

  #packed(name: string): PackedPart {
    const changed = this.#changed.get(name);
    if (changed && !(changed instanceof Uint8Array)) return changed;
    const entry = !changed && this.parts instanceof ZipParts ? this.parts.entry(name) : undefined;
    return entry ?? packPart(name, changed ?? this.parts.get(name)!);
  }

  /** A removed relation may take away only what nothing else needs. */
  #assertNothingLost(kept: readonly string[]): void {
    const present = new Set(kept);
    for (const name of present) {
      for (const { target, external } of ownerOfRelationships(name) === undefined ? this.relationships(name).all : []) {
        if (!external && this.parts.has(target) && !present.has(target)) throw new XlsxError(`Saving would lose ${target}, which ${name} needs.`, target);
      }
    }
  }

  /** Every part that relations lead to from the package's root. */
  #reachable(): Set<string> {
    const found = new Set<string>();
    const visit = (owner: string) => {
      if (owner !== "" && !this.has(relationshipsPart(owner)) && !this.#relationships.has(owner)) return;
      for (const { target, external } of this.relationships(owner).all) {
        if (external || found.has(target) || !this.has(target)) continue;
        found.add(target);
        visit(target);
      }
    };
    visit("");
    return found;
  }
}

/** "xl/workbook.xml" of "xl/_rels/workbook.xml.rels"; `undefined` for a part of another kind. */
function ownerOfRelationships(name: string): string | undefined {
  const found = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
  return found ? found[1] + found[2] : undefined;
}
