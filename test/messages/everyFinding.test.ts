import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { messagesFor } from "../../src/messages";

const SRC = join(__dirname, "../../src");

/** The codes that the sources give to findings, as they are written there: beside a severity, or as the first argument of a finding. */
function codesRaised(): string[] {
  const files = ["tables", "service-level"].flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => join(SRC, folder, file)));
  const patterns = [/\b(?:add|report)\("(?:error|warning|note)", "(\w+)"/g, /"(\w+)", "(?:error|warning|note)"/g, /\b(?:tableFinding|finding)\(\s*"(\w+)"/g];
  return [...new Set(files.flatMap((file) => patterns.flatMap((pattern) => [...readFileSync(file, "utf8").matchAll(pattern)].map(([, code]) => code))))];
}

it("no finding of the definitions, the data or the review is without a sentence", () => {
  const { definitions, data, review } = messagesFor("en");
  const known = new Set([...Object.keys(definitions), ...Object.keys(data), ...Object.keys(review.findings)]);
  const codes = codesRaised();
  expect(codes.length).toBeGreaterThan(60);
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});
