import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "..");
const DOCUMENT = readFileSync(resolve(ROOT, "docs/requirements.md"), "utf8");

/** One row of the tables of docs/requirements.md. */
interface Requirement {
  readonly number: number;
  readonly asks: string;
  readonly where: string;
  readonly shown: string;
}

const requirements = [...DOCUMENT.matchAll(/^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \|$/gm)].map(([, number, asks, where, shown]): Requirement => ({ number: Number(number), asks, where, shown }));

const stateOf = ({ where }: Requirement) => (where.startsWith("Not yet") ? "not yet" : where.includes("Not yet:") ? "in part" : "there");

/** `` `test/x.test.ts`: a title; another title `` */
const testsOf = ({ shown }: Requirement) => [...shown.matchAll(/`(test\/[^`]+)`(?:: "([^"]+)")?/g)].map(([, file, title]) => ({ file, title }));

describe("docs/requirements.md", () => {
  it("has each of the 71 requirements once, in order", () => {
    expect(requirements.map(({ number }) => number)).toEqual(Array.from({ length: 71 }, (_, index) => index + 1));
  });

  it("counts rightly what is there, in part, and not yet", () => {
    const count = (state: string) => requirements.filter((requirement) => stateOf(requirement) === state).length;
    expect(DOCUMENT).toContain(`${count("there")} are there, ${count("in part")} in part, ${count("not yet")} not yet.`);
  });

  it.each(requirements.filter((requirement) => stateOf(requirement) !== "not yet").map((requirement) => [requirement.number, requirement] as const))("%i is shown by tests that there are", (_, requirement) => {
    const tests = testsOf(requirement);
    expect(tests).not.toEqual([]);
    for (const { file, title } of tests) {
      expect([file, existsSync(resolve(ROOT, file))]).toEqual([file, true]);
      if (title !== undefined) expect([file, title, readFileSync(resolve(ROOT, file), "utf8").includes(title)]).toEqual([file, title, true]);
    }
  });

  it("names only source files and documents that there are", () => {
    const named = [...DOCUMENT.matchAll(/`((?:src|docs|samples)\/[^`]+)`/g)].map(([, path]) => path);
    expect(named.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  });
});
