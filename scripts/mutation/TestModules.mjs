import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";
import fc from "fast-check";

/** A property is asked of so many values, whatever its test says: a change that matters shows soon, and one that does not is asked about by every test. */
const PROPERTY_RUNS = 30;
const fastCheck = { __esModule: true, default: { ...fc, assert: (property, options) => fc.assert(property, { ...options, numRuns: PROPERTY_RUNS }) } };

/** Compiled once for the life of the process: absolute path -> function of a CommonJS module. */
const compiled = new Map();
const ENDINGS = ["", ".ts", ".tsx", "/index.ts"];

/** A world of modules of its own, as Jest gives every test file one: what a module remembers ends with the world. Packages are shared by all worlds. */
export class TestModules {
  #modules = new Map();

  /** The exports of the TypeScript or JSON file at this absolute path. Throws what the module throws. */
  load(path) {
    const known = this.#modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#modules.set(path, module);
    if (path.endsWith(".json")) module.exports = JSON.parse(readFileSync(path, "utf8"));
    else functionOf(path)(module.exports, this.#requireFrom(path), module, path, dirname(path));
    return module.exports;
  }

  #requireFrom(path) {
    const requirePackage = createRequire(path);
    return (name) => {
      if (name === "fast-check") return fastCheck;
      return name.startsWith(".") ? this.load(fileOf(resolve(dirname(path), name))) : requirePackage(name);
    };
  }
}

function functionOf(path) {
  if (!compiled.has(path)) {
    const { code } = transformSync(readFileSync(path, "utf8"), {
      filename: path,
      module: { type: "commonjs" },
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: path.endsWith("x") } },
    });
    compiled.set(path, compileFunction(code, ["exports", "require", "module", "__filename", "__dirname"], { filename: path }));
  }
  return compiled.get(path);
}

function fileOf(path) {
  const found = ENDINGS.map((ending) => path + ending).find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  if (found === undefined) throw new Error(`no module at ${path}`);
  return found;
}
