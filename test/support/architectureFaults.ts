import { isBuiltin } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import type { Architecture } from "./architectureRules";
import { DETERMINISTIC_FOLDERS, NETWORK_GLOBALS, NODE_FOLDERS, OFFICE_GLOBALS, PACKAGES } from "./architectureRules";

/** Names under which a program reaches its global object. */
const GLOBAL_OBJECTS = ["globalThis", "window", "self", "global", "navigator"];

/** Methods whose result depends on the machine's time zone or language. */
const MACHINE_METHODS = /^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|to(Date|Time)String)$/;

/**
 * What one source file does against the architecture: one plain sentence a fault.
 * @param path relative to `src`, e.g. `service-level/clock/runClock.ts`
 */
export function architectureFaults(path: string, text: string, architecture: Architecture): string[] {
  const unit = unitOf(path, architecture);
  if (unit === undefined) return [`${path}: its folder is not on the map in src/README.md.`];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return [...imports.flatMap((target) => importFaults(path, unit, target, architecture)), ...languageFaults(path, source)].map((fault) => `${path}: ${fault}`);
}

function importFaults(path: string, unit: string, target: string, architecture: Architecture): string[] {
  if (isBuiltin(target)) return within(path, NODE_FOLDERS) ? [] : [`Node's module "${target}" may not be used here.`];
  if (!target.startsWith(".")) {
    const name = target.split("/").slice(0, target.startsWith("@") ? 2 : 1).join("/");
    return within(path, Object.hasOwn(PACKAGES, name) ? PACKAGES[name] : []) ? [] : [`the package "${name}" may not be used here.`];
  }
  const file = posix.join(posix.dirname(path), target);
  const targetUnit = unitOf(`${file}/`, architecture);
  if (targetUnit === undefined) return [`"${target}" is outside src or its folder is not on the map.`];
  if (targetUnit === unit) return [];
  if (!architecture.mayImport.get(unit)!.has(targetUnit)) return [`${unit} may not import ${targetUnit}.`];
  const throughIndex = file === targetUnit || file === `${targetUnit}/index` || isPartOfHost(file);
  return throughIndex ? [] : [`import ${targetUnit} through its index.ts, not "${target}".`];
}

/** The local Excel is several parts, each with its own index. */
function isPartOfHost(file: string): boolean {
  return /^host\/[^/]+(\/index)?$/.test(file);
}

function languageFaults(path: string, source: ts.SourceFile): string[] {
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) faults.push(...globalFaults(path, node));
    if (within(path, DETERMINISTIC_FOLDERS)) faults.push(...machineFaults(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(faults)];
}

function globalFaults(path: string, node: ts.Identifier): string[] {
  if (!meansGlobal(node)) return [];
  if (NETWORK_GLOBALS.includes(node.text)) return [`${node.text} would reach the network.`];
  const allowed = Object.hasOwn(OFFICE_GLOBALS, node.text) ? OFFICE_GLOBALS[node.text] : undefined;
  return allowed === undefined || within(path, allowed) ? [] : [`${node.text} may not be used here.`];
}

/** Not a member, key or declaration of the same name: `cell.fetch`, `{ Excel: 1 }`, `function fetch()`. */
function meansGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node || GLOBAL_OBJECTS.includes(parent.expression.getText());
  if (ts.isQualifiedName(parent)) return parent.left === node;
  return !("name" in parent && parent.name === node) && !("propertyName" in parent && parent.propertyName === node);
}

function machineFaults(node: ts.Node): string[] {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
    if ((node.arguments?.length ?? 0) === 0) return ["new Date() is the present time: take it as an argument."];
    if (node.arguments!.length > 1) return ["new Date(year, month, ...) is in the machine's time zone: use Date.UTC."];
  }
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return ["Date() is the present time: take it as an argument."];
  if (!ts.isPropertyAccessExpression(node)) return [];
  const name = node.name.text;
  const whole = node.getText();
  if (["Date.now", "performance.now", "Math.random", "crypto.randomUUID"].includes(whole)) return [`${whole} differs from run to run: take it as an argument.`];
  if (!ts.isCallExpression(node.parent) || node.parent.expression !== node) return [];
  if (MACHINE_METHODS.test(name)) return [`${name}() depends on the machine's time zone: use the UTC method or service-level/time.`];
  if (/^toLocale\w*String$/.test(name) && node.parent.arguments.length === 0) return [`${name}() without a language depends on the machine.`];
  return [];
}

/** The folder of the map that a path belongs to: the deepest one. */
function unitOf(path: string, { folders }: Architecture): string | undefined {
  return folders.filter((folder) => path.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
}

function within(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}
