import { expect } from "expect";
import { bind } from "jest-each";
import { TestModules } from "./TestModules.mjs";

/**
 * The tests of one file by their names, `Map<"describe > it", () => unknown>`, with `describe`, `it` and `expect` as Jest has them. Hooks and mocks are not
 * among them: the core is pure, and its tests need none. Throws what the file throws while it is loaded.
 */
export function loadTestFile(path) {
  const tests = new Map();
  const titles = [];
  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  const it = (title, run) => {
    let name = [...titles, title].join(" > ");
    while (tests.has(name)) name += " (again)";
    tests.set(name, run);
  };
  describe.each = bind(describe, false);
  it.each = bind(it, false);
  Object.assign(globalThis, { describe, it, expect });
  new TestModules().load(path);
  return tests;
}
