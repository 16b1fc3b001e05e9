import { SaxesParser } from "saxes";

/** An element of the manifest; `name` without its namespace prefix. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** What the manifest is compared with. */
export interface ManifestSurroundings {
  /** Version in package.json, three numbers. */
  readonly packageVersion: string;
  /** Names that the ribbon's functions are associated with. */
  readonly commandNames: readonly string[];
  /** Width and height in pixels of the PNG file that the site serves at this path, `undefined` when there is none. */
  pngSize(path: string): readonly [number, number] | undefined;
}

/** Languages of the product beside the default, en-US, as full tags: Office does not accept a bare language everywhere. */
const LOCALES = ["fr-FR", "es-ES", "ja-JP", "ru-RU"];

/** Sizes in pixels of a ribbon icon, from 100% to 250% display scale. */
const RIBBON_ICON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];

/**
 * What is wrong with a manifest although its schema accepts it: one plain sentence a fault, none when all is well.
 * @throws {Error} `xml` is not well-formed
 */
export function manifestFaults(xml: string, surroundings: ManifestSurroundings): string[] {
  const root = parse(xml);
  const all = descendants(root);
  return [
    ...resourceFaults(all),
    ...iconFaults(root, all, surroundings),
    ...addressFaults(xml),
    ...idFaults(all),
    ...lengthFaults(all),
    ...localeFaults(all),
    ...versionFaults(all, surroundings.packageVersion),
    ...commandFaults(all, surroundings.commandNames),
    ...sharedRuntimeFaults(root, all),
  ];
}

/** Every `resid` leads to a resource, every resource is used. */
function resourceFaults(all: readonly Element[]): string[] {
  const defined = resourcesOf(all).map((resource) => resource.attributes.id);
  const used = all.flatMap(({ attributes }) => attributes.resid ?? []);
  return [
    ...unique(used).filter((id) => !defined.includes(id)).map((id) => `resid "${id}" leads to no resource.`),
    ...unique(defined).filter((id) => !used.includes(id)).map((id) => `Resource "${id}" is used nowhere.`),
  ];
}

/** Every ribbon icon comes in all sizes, and each PNG has the size that it is declared with. */
function iconFaults(root: Element, all: readonly Element[], { pngSize }: ManifestSurroundings): string[] {
  const addressOf = new Map(resourcesOf(all).map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
  const faults: string[] = [];
  const expectSize = (address: string | undefined, size: string) => {
    const path = address?.replace(/^\w+:\/\/[^/]+\//, "") ?? "";
    const found = pngSize(path)?.join(" x ") ?? "no PNG file";
    if (found !== `${size} x ${size}`) faults.push(`${path}: ${size} x ${size} pixels expected, found ${found}.`);
  };
  for (const icon of all.filter(({ name }) => name === "Icon")) {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    for (const size of RIBBON_ICON_SIZES) if (!sizes.includes(size)) faults.push(`An icon has no image of size ${size}.`);
    for (const { attributes } of icon.children) expectSize(addressOf.get(attributes.resid), attributes.size);
  }
  expectSize(child(root, "IconUrl")?.attributes.DefaultValue, "32");
  expectSize(child(root, "HighResolutionIconUrl")?.attributes.DefaultValue, "64");
  return faults;
}

/** Excel loads over https only. Names of XML namespaces are no addresses. */
function addressFaults(xml: string): string[] {
  const addresses = xml.match(/(?:DefaultValue|Value)="http:[^"]*"|<AppDomain>\s*http:[^<]*/g) ?? [];
  return addresses.map((address) => `${address}: not https.`);
}

/** No control, group, tab or resource id occurs twice. */
function idFaults(all: readonly Element[]): string[] {
  const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
  return unique(ids.filter((id, index) => ids.indexOf(id) !== index)).map((id) => `Id "${id}" occurs twice.`);
}

/** Excel cuts or refuses longer ones. */
function lengthFaults(all: readonly Element[]): string[] {
  const faults: string[] = [];
  const limit = (what: string, text: string, most: number) => {
    if (text.length > most) faults.push(`${what}: ${text.length} characters, at most ${most}.`);
  };
  for (const { attributes } of resourcesOf(all)) limit(`Resource id "${attributes.id}"`, attributes.id, 32);
  for (const list of all) {
    const most = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 }[list.name];
    if (most === undefined) continue;
    for (const { attributes } of descendants(list)) limit(`"${attributes.Value ?? attributes.DefaultValue}"`, attributes.Value ?? attributes.DefaultValue ?? "", most);
  }
  return faults;
}

/** Every text a person reads exists once in each language. */
function localeFaults(all: readonly Element[]): string[] {
  const texts = all.filter(({ name, attributes }) => attributes.DefaultValue !== undefined && ["DisplayName", "Description", "String"].includes(name));
  return texts.flatMap((text) => {
    const locales = text.children.map(({ attributes }) => attributes.Locale);
    const name = text.attributes.id ?? text.name;
    return [
      ...LOCALES.filter((locale) => !locales.includes(locale)).map((locale) => `${name} has no text for ${locale}.`),
      ...locales.filter((locale, index) => !LOCALES.includes(locale) || locales.indexOf(locale) !== index).map((locale) => `${name} has a text too many for ${locale}.`),
    ];
  });
}

/** The manifest has four numbers where npm has three. */
function versionFaults(all: readonly Element[], packageVersion: string): string[] {
  const version = all.find(({ name }) => name === "Version")?.text;
  return version === `${packageVersion}.0` ? [] : [`Version ${version}: package.json says ${packageVersion}.`];
}

/** A button that names a function which nobody associates stays grey for five minutes. */
function commandFaults(all: readonly Element[], commandNames: readonly string[]): string[] {
  const named = all.filter(({ name }) => name === "FunctionName").map(({ text }) => text.trim());
  return [
    ...named.filter((name) => !commandNames.includes(name)).map((name) => `FunctionName "${name}" is no ribbon command.`),
    ...commandNames.filter((name) => !named.includes(name)).map((name) => `Ribbon command "${name}" has no button.`),
  ];
}

/** Pane, functions and commands run in one page that stays alive, and functions have no namespace before their names. */
function sharedRuntimeFaults(root: Element, all: readonly Element[]): string[] {
  const faults: string[] = [];
  const runtime = all.find(({ name }) => name === "Runtime")?.attributes;
  if (runtime?.lifetime !== "long") faults.push('The runtime\'s lifetime is not "long".');
  const pages = all.filter(({ name }) => ["Page", "FunctionFile", "Action"].includes(name)).flatMap((element) => (element.attributes.resid ? element : child(element, "SourceLocation") ?? []));
  for (const page of pages) if (page.attributes.resid !== runtime?.resid) faults.push(`Page "${page.attributes.resid}" is not the runtime's page "${runtime?.resid}".`);
  const sets = descendants(child(root, "Requirements")!).filter(({ name }) => name === "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  for (const set of ["SharedRuntime 1.1", "ExcelApi 1.12"]) if (!sets.includes(set)) faults.push(`Requirement set ${set} is missing.`);
  if (all.some(({ name }) => name === "Namespace")) faults.push("A Namespace would put a prefix before every function name.");
  return faults;
}

function resourcesOf(all: readonly Element[]): Element[] {
  const resources = all.find(({ name }) => name === "Resources");
  return resources === undefined ? [] : descendants(resources).filter(({ name }) => ["Image", "Url", "String"].includes(name));
}

function child(element: Element, name: string): Element | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

function descendants(element: Element): Element[] {
  return element.children.flatMap((inner) => [inner, ...descendants(inner)]);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function parse(xml: string): Element {
  const parser = new SaxesParser();
  const document: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name: name.replace(/^.*:/, ""), attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return document.children[0];
}
