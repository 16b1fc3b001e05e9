import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { saveXlsx } from "../../../src/host";
import { prepareReview, withWorkbook, writeReview } from "../../../src/workbook";
import { clientCopyBytes, makeClientCopy } from "../../../src/workbook/clientCopy";
import { writtenReview } from "../../support/clientReview";
import { openXmlFaults } from "../../support/openXmlFaults";
import { openReview } from "../../support/openWorkbook";
import { repairFaults } from "../../support/repairFaults";
import { SAFEST } from "../../support/safestCopy";
import { aWorkbookFile, partsOf, zipOf } from "../../support/workbookParts";

const SLIDE_TAB = "\u000b";

/** An export as services make them in bad days: sentences as headers, headers that are equal, numbers or missing, and texts with signs of every kind. */
const HOSTILE = [
  ["Number", "Opened", "Resolved", "State", "Priority", "Service", `"${"How satisfied were you? ".repeat(20)}"`, `"${"How satisfied were you? ".repeat(20)}"`, "", "2026", "state", '"two\nlines"', "=SUM(A1)"].join(","),
  ...Array.from({ length: 40 }, (_, index) => [
    `INC${index}`, `2026-04-${String(1 + (index % 28)).padStart(2, "0")} 09:00`, `2026-04-${String(1 + (index % 28)).padStart(2, "0")} 15:00`, "Resolved", ["1 - Critical", `3 - Mode${SLIDE_TAB}rate`][index % 2],
    ["Network", '"R&D <""x"">"', "R1C1", "עברית 🙂", "\u0001"][index % 5], index === 7 ? "z".repeat(40_000) : "=cmd", "_x0041_", "", "-5e400", "#N/A", "'", "TRUE",
  ].join(",")),
].join("\n");

describe("Excel opens without a word of repair", () => {
  it.each(["helpdesk-review", "toyshop-review", "uci-review"])("the sample %s", (sample) => {
    expect(repairFaults(new Uint8Array(readFileSync(resolve(__dirname, `../../../samples/${sample}.xlsx`))))).toEqual([]);
  });

  it.each(["en", "fr", "es", "ja", "ru"])("a review written in %s, and its copy for the client", async (language) => {
    const { model } = await writtenReview(language);
    expect(repairFaults(saveXlsx(model))).toEqual([]);
    expect(repairFaults(clientCopyBytes(await withWorkbook((context) => makeClientCopy(context, SAFEST))))).toEqual([]);
  });

  it("a review of an export with whatever people write into it, and its copy with names", async () => {
    const { model } = await openReview(HOSTILE);
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
    expect(repairFaults(saveXlsx(model))).toEqual([]);
    expect(repairFaults(clientCopyBytes(await withWorkbook((context) => makeClientCopy(context, { ...SAFEST, keepNames: true }))))).toEqual([]);
  });
});

describe("Microsoft's Open XML SDK finds nothing wrong", () => {
  it("with what is written: a review, its copy for the client, a review of a hostile export and its copy with names", async () => {
    const review = await writtenReview("en");
    const copy = clientCopyBytes(await withWorkbook((context) => makeClientCopy(context, SAFEST)));
    const hostile = await openReview(HOSTILE);
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
    const named = clientCopyBytes(await withWorkbook((context) => makeClientCopy(context, { ...SAFEST, keepNames: true })));
    expect(openXmlFaults({ review: saveXlsx(review.model), copy, hostile: saveXlsx(hostile.model), named })).toEqual({});
  });

  it("but with a file whose parts stand in the wrong order or say what the format does not know", () => {
    const parts = partsOf(aWorkbookFile("table-notes-excelts.xlsx"));
    const sheet = Object.keys(parts).find((part) => part.startsWith("xl/worksheets/sheet"))!;
    const wrong = zipOf({ ...parts, [sheet]: parts[sheet].replace("<sheetData", '<pageSetup orientation="sideways"/><sheetData') });
    expect(openXmlFaults({ wrong }).wrong.join("\n")).toMatch(/unexpected child element.*sheetData|sideways/s);
  });
});

describe("a file that Excel would repair is told", () => {
  const TABLE = "xl/tables/table1.xml";
  it.each([
    ["two columns of a table with one name", TABLE, /(<tableColumn [^>]*name=")[^"]*("[^>]*>\s*(?:<[^>]*>)*\s*<tableColumn [^>]*name=")([^"]*)/, "$1$3$2$3", "twice"],
    ["a table called like a cell", TABLE, /displayName="[^"]*"/, 'displayName="KPI1"', "is called like a cell"],
    ["a relation that leads nowhere", "xl/_rels/workbook.xml.rels", /Target="[^"]*styles\.xml"/, 'Target="gone.xml"', "which is not there"],
    ["a sign that XML cannot hold", "xl/workbook.xml", /<sheet name="/, `<sheet name="${SLIDE_TAB}`, "xl/workbook.xml"],
  ])("%s", (_, part, found, written, fault) => {
    const parts = partsOf(aWorkbookFile("table-notes-excelts.xlsx"));
    expect(parts[part]).toMatch(found);
    expect(repairFaults(zipOf({ ...parts, [part]: parts[part].replace(found, written) })).join("\n")).toContain(fault);
  });
});
