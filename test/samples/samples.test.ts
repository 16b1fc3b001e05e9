import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { TypedDefinitions } from "../../scripts/samples/definitionContents";
import { makeHelpdeskReview } from "../../scripts/samples/makeHelpdeskReview";
import { makeToyshopReview } from "../../scripts/samples/makeToyshopReview";
import { makeUciReview } from "../../scripts/samples/makeUciReview";
import { loadXlsx } from "../../src/host";
import { reviewFindings } from "../../src/service-level/review";
import { DEFINITION_TABLES, readCsv } from "../../src/tables";
import { loadDefinitions, loadTickets, prepareReview, withWorkbook } from "../../src/workbook";
import { periodOf } from "../../src/service-level/period";
import { contentOf, openWorkbook, tableRows } from "../support/openWorkbook";

const sample = (name: string) => readFileSync(resolve(__dirname, "../../samples", name));
const definitions = JSON.parse(sample("source/helpdesk-definitions.json").toString()) as TypedDefinitions;

describe("the samples are what `npm run samples` makes", () => {
  it("draws the help desk's tickets and their history equally every time", async () => {
    const { ticketsCsv, historyCsv } = await makeHelpdeskReview(definitions);
    expect(ticketsCsv).toBe(sample("source/helpdesk-tickets.csv").toString());
    expect(historyCsv).toBe(sample("source/helpdesk-history.csv").toString());
  });

  it("fills the help desk's workbook from its sources, with every definition table", async () => {
    const { workbook } = await makeHelpdeskReview(definitions);
    const committed = loadXlsx(sample("helpdesk-review.xlsx"));
    expect(contentOf(loadXlsx(workbook))).toEqual(contentOf(committed));
    for (const { name } of DEFINITION_TABLES) expect([name, tableRows(committed, name)[0][0]]).toEqual([name, expect.not.stringMatching(/^$/)]);
  });

  it("makes the toy shops with the two reviews that were held before", async () => {
    const { ticketsCsv, workbook } = await makeToyshopReview(JSON.parse(sample("source/toyshop-definitions.json").toString()) as TypedDefinitions);
    expect(ticketsCsv).toBe(sample("source/toyshop-tickets.csv").toString());
    const committed = loadXlsx(sample("toyshop-review.xlsx"));
    expect(contentOf(loadXlsx(workbook))).toEqual(contentOf(committed));
    expect(tableRows(committed, "ReviewSnapshots").map(([id]) => id)).toEqual(["quarterly 2025-Q4", "quarterly 2026-Q1"]);
  });

  it("makes the other workbook with `new` and five items of the agreement", async () => {
    const made = loadXlsx(await makeUciReview(sample("uci-incidents.csv")));
    expect(contentOf(made)).toEqual(contentOf(loadXlsx(sample("uci-review.xlsx"))));
  });
});

it("holds every row and column of the excerpt, with its values untouched", () => {
  const { source } = readCsv(sample("uci-incidents.csv"), "uci-incidents.csv");
  expect([source.size, source.headers.length, new Set(source.column(0)).size]).toEqual([2_948, 36, 499]);
  const { table } = loadXlsx(sample("uci-review.xlsx")).tableByName("Tickets")!;
  expect(table.columns.map(({ name }) => name)).toEqual(source.headers);
  expect(table.area.bottom - table.area.top).toBe(2_948);
});

const REVIEWED = [
  { name: "helpdesk-review.xlsx", tickets: 248, months: ["2025-04", "2025-05", "2025-06", "2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03"] },
  { name: "toyshop-review.xlsx", tickets: 211, months: ["2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"] },
  { name: "uci-review.xlsx", tickets: 499, months: ["2016-02", "2016-03", "2016-04", "2016-05"] },
];

describe.each(REVIEWED)("$name", ({ name, tickets: count, months }) => {
  it("has no error in its definitions and tickets", async () => {
    openWorkbook(loadXlsx(sample(name)));
    const findings = await withWorkbook(async (excel) => {
      const { agreement, findings: ofDefinitions } = await loadDefinitions(excel);
      const { tickets, findings: ofTickets } = await loadTickets(excel, agreement);
      expect(tickets.size).toBe(count);
      return [...ofDefinitions, ...ofTickets, ...reviewFindings(tickets, agreement)];
    });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("can be reviewed for each of its months: the classes of every SLA add up to all tickets, and the months to all that was decided", async () => {
    openWorkbook(loadXlsx(sample(name)));
    const decided = new Map<string, number>();
    for (const month of months) {
      const { review } = await withWorkbook((excel) => prepareReview(excel, { type: "monthly", period: (agreement) => periodOf(month, agreement), asOf: () => undefined }));
      expect(review.period.name).toBe(month);
      const known = count - (review.findings.find(({ code }) => code === "openedAfterAsOf")?.count ?? 0);
      for (const { sla, result, reconciliation: { tickets, removed, noSla, undecided, met, missed } } of review.slas) {
        expect([sla.id, tickets, removed + noSla + undecided + met + missed]).toEqual([sla.id, known, known]);
        decided.set(sla.id, (decided.get(sla.id) ?? met + missed) - result.decided);
      }
    }
    expect([...new Set(decided.values())]).toEqual([0]);
  });
});

it("shows in the help desk's year what a review is for: a bad October, a decision in November, a better quarter", async () => {
  openWorkbook(loadXlsx(sample("helpdesk-review.xlsx")));
  const { review } = await withWorkbook((excel) => prepareReview(excel, { type: "quarterly", period: () => undefined, asOf: () => undefined }));
  const resolution = review.kpis.find(({ kpi }) => kpi.id === "RESOLUTION")!;
  const october = resolution.trend.find(({ period }) => period.name === "2025-10")!;
  expect(review.period.name).toBe("FY2026-Q4");
  expect(october.status).toBe("Not met");
  expect(resolution.result.status).toBe("Met");
  expect(review.slas.every(({ result }) => result.decided > 0)).toBe(true);
});
