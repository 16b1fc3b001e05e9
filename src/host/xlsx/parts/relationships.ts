import { escapeXml } from "../xml/xmlText";
import { parseXml } from "../xml/parseXml";
import { XmlEdit, withPrefix } from "../xml/editXml";

export interface Relationship {
  readonly id: string;
  /** Last piece of the type's address, e.g. "worksheet"; equal for transitional and strict files. */
  readonly kind: string;
  /** Name of the part, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OTHER_TYPES: Record<string, string> = {
  "core-properties": `${PACKAGE}/metadata/core-properties`,
  threadedComment: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
  person: "http://schemas.microsoft.com/office/2017/10/relationships/person",
};

/** The relations of one part, with the text they came as. */
export class Relationships {
  readonly #source: string;
  #all: Relationship[];
  readonly #added: Relationship[] = [];
  readonly #removed = new Set<string>();

  constructor(
    readonly owner: string,
    xml: string | undefined,
    private readonly strict: boolean,
  ) {
    this.#source = xml ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"></Relationships>`;
    this.#all = parseXml(this.#source, relationshipsPart(owner)).childrenNamed("Relationship").map((element) => {
      const external = element.attribute("TargetMode") === "External";
      const target = element.attribute("Target") ?? "";
      return { id: element.attribute("Id") ?? "", kind: (element.attribute("Type") ?? "").replace(/^.*\//, ""), target: external ? target : resolveTarget(owner, target), external };
    });
  }

  get all(): readonly Relationship[] {
    return this.#all;
  }

  get isChanged(): boolean {
    return this.#added.length > 0 || this.#removed.size > 0;
  }

  byId(id: string | undefined): Relationship | undefined {
    return this.#all.find((relation) => relation.id === id);
  }

  /** First target of that kind. */
  target(kind: string): string | undefined {
    return this.#all.find((relation) => relation.kind === kind)?.target;
  }

  /** Id of the new relation to the part `target`. */
  add(kind: string, target: string, external = false): string {
    let number = this.#all.length + 1;
    while (this.#all.some(({ id }) => id === `rId${number}`)) number++;
    const relation = { id: `rId${number}`, kind, target, external };
    this.#all.push(relation);
    this.#added.push(relation);
    return relation.id;
  }

  remove(id: string): void {
    this.#all = this.#all.filter((relation) => relation.id !== id);
    const added = this.#added.findIndex((relation) => relation.id === id);
    if (added >= 0) this.#added.splice(added, 1);
    else this.#removed.add(id);
  }

  toXml(): string {
    const root = parseXml(this.#source, relationshipsPart(this.owner));
    const edit = new XmlEdit(this.#source);
    for (const element of root.children) if (this.#removed.has(element.attribute("Id") ?? "")) edit.replaceElement(element, "");
    const written = this.#added.map(({ id, kind, target, external }) => {
      const type = OTHER_TYPES[kind] ?? `${this.strict ? STRICT : TRANSITIONAL}/${kind}`;
      const address = external ? target : relativeTarget(this.owner, target);
      return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(address)}"${external ? ' TargetMode="External"' : ""}/>`;
    });
    edit.append(root, withPrefix(written.join(""), root.prefix));
    return edit.result();
  }
}

/** "xl/_rels/workbook.xml.rels" of "xl/workbook.xml"; "_rels/.rels" of the package itself (""). */
export function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** A target as a part name: relative to its owner's folder, or absolute. */
function resolveTarget(owner: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/, "");
  const pieces = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const piece of path.split("/")) {
    if (piece === "..") pieces.pop();
    else if (piece !== "" && piece !== ".") pieces.push(piece);
  }
  return decodePath(pieces.join("/"));
}

function decodePath(path: string): string {
  try {
    return path.includes("%") ? decodeURIComponent(path) : path;
  } catch {
    return path;
  }
}

function relativeTarget(owner: string, target: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}
