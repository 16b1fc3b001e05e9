import { readFileSync } from "node:fs";
import { relative } from "node:path";
import ts from "typescript";

/** A member of Office.js where a source uses it. */
export interface UsedMember {
  /** As `Table.resize`. */
  readonly name: string;
  /** The requirement set that has it: the member's own, else that of its class. */
  readonly set: string;
  readonly version: string;
  /** From the root of the sources. */
  readonly path: string;
}

const DECLARATIONS = /@types\/(?:office-js|custom-functions-runtime)\//;
const SET = /Api set: (\w+) (\S+?)\]/;

/** Every member of Office.js that the sources use, with the set that Microsoft's type declarations name for it; members of every set, such as `Office.context`, are left out. */
export function usedMembers(root: string, paths: readonly string[]): UsedMember[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.ReactJSX, strict: true, skipLibCheck: true,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"], types: ["office-js", "custom-functions-runtime"],
  };
  const program = ts.createProgram([...paths], options);
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  for (const path of paths) visit(program.getSourceFile(path)!, path);
  return [...found.values()];

  function visit(node: ts.Node, path: string): void {
    for (const symbol of membersNamedBy(node, checker)) note(symbol, path);
    ts.forEachChild(node, (child) => visit(child, path));
  }

  function note(symbol: ts.Symbol, path: string): void {
    const declaration = symbol.declarations?.find((each) => DECLARATIONS.test(each.getSourceFile().fileName));
    const [, set, version] = (declaration && setOf(declaration)) ?? [];
    if (!declaration || !set) return;
    const name = `${(declaration.parent as ts.Node & { name?: ts.Node }).name?.getText() ?? ""}.${symbol.getName()}`;
    found.set(`${name} ${path}`, { name, set, version, path: relative(root, path) });
  }
}

/** `range.values`, `{ values }` taken out of a range, and `{ values: true }` asked of one. */
function membersNamedBy(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name)].flatMap((symbol) => symbol ?? []);
  if (ts.isBindingElement(node)) return [checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText())].flatMap((symbol) => symbol ?? []);
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return [];
  const type = checker.getContextualType(node.parent);
  return (type?.isUnion() ? type.types : [type]).flatMap((each) => each?.getProperty(node.name.getText()) ?? []);
}

function setOf(declaration: ts.Declaration): RegExpExecArray | undefined {
  for (let node: ts.Node | undefined = declaration; node !== undefined && !ts.isSourceFile(node); node = node.parent) {
    const found = SET.exec(ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText()).join("\n"));
    if (found) return found;
  }
  return undefined;
}

/**
 * What an Excel that the manifest admits may lack: one plain sentence a member, none when all is well. A source may use more than is `demanded` where it asks
 * `isSetSupported` for it; `known` names members that do no harm where they are missing.
 */
export function requirementFaults(members: readonly UsedMember[], demanded: Readonly<Record<string, string>>, root: string, known: Readonly<Record<string, string>> = {}): string[] {
  return members.flatMap(({ name, set, version, path }) => {
    const asked = [...readFileSync(`${root}/${path}`, "utf8").matchAll(/isSetSupported\("(\w+)", "([\d.]+)"\)/g)].filter(([, wanted]) => wanted === set).map(([, , wanted]) => wanted);
    const isThere = [demanded[set] ?? "0", ...asked].some((offered) => isAtLeast(offered, version));
    return isThere || name in known ? [] : [`${path}: ${name} needs ${set} ${version}.`];
  });
}

/** "1.10" is more than "1.9". */
function isAtLeast(offered: string, wanted: string): boolean {
  const [a, b] = [offered, wanted].map((version) => version.split(".").map(Number));
  return a[0] === b[0] ? a[1] >= b[1] : a[0] > b[0];
}
