import { readdirSync } from "node:fs";
import { join } from "node:path";
import { caseFolder, figuresOf } from "../support/workedReview";

/** Folders such as 04-reopened; each is a review worked by hand. */
const folders = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^\d\d-/.test(entry.name)).map(({ name }) => name);

it("has at least twelve reviews, numbered without a gap", () => {
  expect(folders.length).toBeGreaterThanOrEqual(12);
  expect(folders.map((name) => Number(name.slice(0, 2)))).toEqual(folders.map((_, index) => index + 1));
});

describe.each(folders)("%s", (name) => {
  const worked = caseFolder(join(__dirname, name));

  it("comes out as it was worked by hand", () => {
    expect(worked.expected.slas).not.toEqual({});
    expect(figuresOf(worked)).toEqual(worked.expected);
  });

  it("reads without an error in its tables or tickets", () => {
    expect(worked.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("says in words every ticket and deadline that it expects", () => {
    const { text, expected } = worked;
    for (const { tickets = {} } of Object.values(expected.slas)) {
      for (const [id, { deadline }] of Object.entries(tickets)) {
        expect(text).toContain(id);
        if (deadline !== undefined) expect(text).toContain(deadline);
      }
    }
  });
});
