import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { generatedParts, withParts } from "../scripts/docs/generatedParts";
import { FUNCTIONS } from "../src/functions";
import { messagesFor } from "../src/messages";
import { percentile } from "../src/service-level/kpi";
import { answerTo, documentedCases } from "./support/documentedCase";
import { wordsOf } from "./support/wordsOf";

const root = resolve(__dirname, "..");
const read = (name: string) => readFileSync(resolve(root, name), "utf8");
const DOCUMENTS = ["README.md", "CONTRIBUTING.md", "samples/README.md", ...readdirSync(resolve(root, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];
const COUNTED = read("docs/how-it-is-counted.md");

describe("docs/how-it-is-counted.md", () => {
  it.each(documentedCases(COUNTED).map((each) => [each.title, each] as const))("is right: %s", (_, documented) => {
    expect(Object.keys(documented.expected)).not.toEqual([]);
    expect(answerTo(documented)).toMatchObject(documented.expected);
  });

  it("is not right by accident: a case with another deadline is found", () => {
    const [wrong] = documentedCases("## Wrong\n\n```case\nopened    2026-01-05 13:00\n=> deadline  2026-01-06 09:00\n```\n");
    expect(answerTo(wrong)).not.toMatchObject(wrong.expected);
  });

  it("has the median and the P90 of its four times", () => {
    expect(COUNTED).toContain("For 1, 2, 3 and 4 h\nthe median is 2.5 h, P90 3.7 h and the mean 2.5 h.");
    expect([percentile([1, 2, 3, 4], 0.5), percentile([1, 2, 3, 4], 0.9)]).toEqual([2.5, expect.closeTo(3.7, 9)]);
  });
});

describe("docs/workbook-contract.md", () => {
  it("has the tables, columns, items, measures and functions of the code; `npm run samples` writes them anew", async () => {
    const contract = read("docs/workbook-contract.md");
    expect(withParts(contract, await generatedParts())).toBe(contract);
  });

  it("names every function that there is", async () => {
    const documented = (await generatedParts()).get("functions")!;
    expect([...documented.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name)).toEqual(FUNCTIONS.map(({ name }) => name));
  });
});

describe("docs/first-review.md", () => {
  it("calls pages, buttons and sheets as they are called on the screen", () => {
    const shown = [...wordsOf(messagesFor("en")), ...[...read("manifest.xml").matchAll(/DefaultValue="([^"]*)"/g)].map(([, text]) => text)];
    const named = [...read("docs/first-review.md").matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => label);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((label) => !shown.includes(label))).toEqual([]);
  });
});

describe("docs/pictures", () => {
  it("holds no picture that no document shows", () => {
    const documents = DOCUMENTS.map(read).join();
    expect(readdirSync(resolve(root, "docs/pictures")).filter((picture) => !documents.includes(`pictures/${picture}`))).toEqual([]);
  });
});

describe.each(DOCUMENTS)("%s", (name) => {
  it("links only to files that are there, and to headings that they have", () => {
    const links = [...read(name).matchAll(/(?:\]\((?!https?:)|src(?:set)?=")([^)#"]*)(?:#([^)]*))?[)"]/g)];
    for (const [, path, anchor] of links) {
      const file = path === "" ? resolve(root, name) : resolve(root, dirname(name), path);
      expect([path, existsSync(file)]).toEqual([path, true]);
      if (anchor !== undefined) expect(headingsOf(readFileSync(file, "utf8"))).toContain(anchor);
    }
  });

  it("names only npm scripts that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const [, script] of read(name).matchAll(/npm run ([a-z][\w:-]*)/g)) expect(Object.keys(scripts)).toContain(script);
  });
});

/** Headings as GitHub makes anchors of them. */
function headingsOf(document: string): string[] {
  return [...document.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
}
