import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { LANGUAGES } from "../../../src/tables/vocabulary/words";

const FOLDER = resolve(__dirname, "../../../src/tables/vocabulary");
const FILES = readdirSync(FOLDER).filter((file) => file !== "words.ts");

/** Every list of words by language in a value, however deep it lies. */
function listsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  const isList = Object.keys(value).every((key) => (LANGUAGES as readonly string[]).includes(key));
  return isList ? [value as Readonly<Record<string, unknown>>] : Object.values(value).flatMap(listsIn);
}

describe.each(FILES)("the words in %s", (file) => {
  const lists = async () => listsIn({ ...(await import(resolve(FOLDER, file))) });

  it("stand on lines that a reviewer can take in", () => {
    expect(readFileSync(resolve(FOLDER, file), "utf8").split("\n").filter((line) => line.length > 160)).toEqual([]);
  });

  it("have their languages in one order, so that everybody finds their own", async () => {
    const languages = (await lists()).map((list) => Object.keys(list));
    expect(languages.length).toBeGreaterThan(0);
    expect(languages).toEqual(languages.map((of) => LANGUAGES.filter((language) => of.includes(language))));
  });

  it("leave no empty one between two bars, which would be found in every text", async () => {
    const lines = (await lists()).flatMap((list) => Object.values(list).flat());
    expect(lines.filter((line) => /^\||\|\||\|$|^$/.test(String(line)))).toEqual([]);
  });
});
