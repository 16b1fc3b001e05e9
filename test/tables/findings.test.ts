import { FindingTally, withFewTexts } from "../../src/tables/findings";

function told(...found: readonly string[]) {
  const tally = new FindingTally();
  found.forEach((text, at) => tally.add(14 + at, text));
  return withFewTexts(tally.finding("notADate", "warning", "Tickets", "Resolved")[0]);
}

describe("what is found in several rows of a column", () => {
  it("stands beside each row where up to three rows differ", () => {
    expect(told("soon", "31/02/2024", "soon")).toMatchObject({ found: "soon, 31/02/2024", count: 3, rows: [14, 15, 16], foundIn: ["soon", "31/02/2024", "soon"] });
  });

  it.each([
    ["one row", ["soon"], "soon"],
    ["rows that all say the same", ["soon", "soon"], "soon"],
    ["more than three rows, of which the first three texts are quoted", ["a", "b", "c", "d"], "a, b, c"],
    ["rows without a text", ["", ""], undefined],
  ])("is said once for %s", (_, texts, found) => {
    const finding = told(...texts);
    expect([finding.found, finding.foundIn, finding.count]).toEqual([found, undefined, texts.length]);
  });
});
