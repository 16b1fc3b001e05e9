import { LANGUAGES, messagesFor } from "../../../src/messages";
import { NO_CONTRACT } from "../../../src/service-level/agreement";
import type { Finding } from "../../../src/service-level/finding";
import { NO_RECORDS } from "../../../src/service-level/records";
import type { Improvement, Need } from "../../../src/service-level/records";
import { periodOf } from "../../../src/service-level/period";
import { reviewService, takeSnapshot } from "../../../src/service-level/review";
import { tablesOf } from "../../../src/workbook/report/reportSheet";
import type { ReportChart, ReportRow } from "../../../src/workbook/report/reportSheet";
import { tableRowHeights } from "../../../src/workbook/report/rowHeights";
import { budgetSection } from "../../../src/workbook/report/sections/budgetSection";
import { complianceSection } from "../../../src/workbook/report/sections/complianceSection";
import { creditSection } from "../../../src/workbook/report/sections/creditSection";
import { chartUnit, figureWithName } from "../../../src/workbook/report/sections/figures";
import { gridSection } from "../../../src/workbook/report/sections/gridSection";
import { needSection } from "../../../src/workbook/report/sections/needSection";
import { executiveSection } from "../../../src/workbook/report/sections/executiveSection";
import { findingSection } from "../../../src/workbook/report/sections/findingSection";
import { outageSection } from "../../../src/workbook/report/sections/outageSection";
import { offTrackSection } from "../../../src/workbook/report/sections/offTrackSection";
import { outlookSection } from "../../../src/workbook/report/sections/outlookSection";
import { planSection } from "../../../src/workbook/report/sections/planSection";
import { promiseSection } from "../../../src/workbook/report/sections/promiseSection";
import type { ReportInput } from "../../../src/workbook/report/sections/reportInput";
import { renewalSection } from "../../../src/workbook/report/sections/renewalSection";
import type { ReportSection } from "../../../src/workbook/report/sections/ReportSection";
import { signalSection } from "../../../src/workbook/report/sections/signalSection";
import { summarySection } from "../../../src/workbook/report/sections/summarySection";
import { syncSection } from "../../../src/workbook/report/sections/syncSection";
import { watermelonSection } from "../../../src/workbook/report/sections/watermelonSection";
import { aCsf, aKpi, anAgreement, anSla, roundTheClock, within } from "../../support/anAgreement";
import { anOutage } from "../../support/anOutage";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at, hours } from "../../support/instants";

/** A year of 30 tickets a month, 28 and 27 of them met in turn. */
const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
const tickets = ticketsOf(MONTHS.flatMap((month, index) => Array.from({ length: 30 }, (_, ticket) => {
  const isMissed = ticket < (index % 2 === 0 ? 3 : 2);
  return aTicket({ opened: `2025-${month}-10 09:00`, resolved: `2025-${month}-10 ${isMissed ? "14" : "10"}:00`, service: "Mail" });
})));
const outages = [anOutage("2025-11-10 10:00", "2025-11-10 12:00", { usersAffected: 5 }), anOutage("2025-12-10 10:00", "2025-12-10 15:00", { usersAffected: 10 })];
const promises = [{ id: "P1", service: "Mail", words: "Four times, four hours", outages: 4, per: "year" as const, restoreWithinMs: hours(4), calendar: undefined, validFrom: undefined, validTo: undefined }];
const credit = { credits: [{ below: 0.95, share: 0.05 }], bonuses: [], cap: undefined, earnBack: undefined };

function inputIn(language: (typeof LANGUAGES)[number], period = "2025-12", asOf = "2026-01-05", more: Parameters<typeof anAgreement>[0] = {}, improvements: readonly Improvement[] = []): ReportInput {
  const agreement = anAgreement({ slas: [anSla({ credit, goal: 0.93 })], kpis: [aKpi({ name: "Volume" })], promises, monthlyFee: 1000, calendars: [roundTheClock()], language, ...more });
  const records = { ...NO_RECORDS, outages, improvements };
  const review = reviewService({ tickets, agreement, records, type: "monthly", asOf: at(asOf), period: periodOf(period, agreement) });
  return { review, agreement, tickets, records, snapshots: [], today: takeSnapshot(review, agreement, tickets, { verdict: "", writtenAt: review.asOf }), messages: messagesFor(language), date1904: false };
}

it.each(LANGUAGES)("leaves a change of shares on one line of its cell on the sheet Signals: %s", (language) => {
  const text = messagesFor(language).formats.points(-0.333);
  const { columns } = tablesOf(signalSection.build(inputIn(language))!).find(({ name }) => name === "Conclusions")!;
  const lines = columns.filter(({ header }) => header.startsWith("Change")).map((column) => tableRowHeights({ kind: "table", name: "Conclusions", columns: [columns[0], column], rows: [["", text]], wraps: true }, 1)[0]);
  expect(lines).toEqual(Array(3).fill(tableRowHeights({ kind: "table", name: "Conclusions", columns, rows: [["", "1"]], wraps: true }, 1)[0]));
});

const rowsOf = (section: ReportSection, table: string, input = inputIn("en")): readonly ReportRow[] => tablesOf(section.build(input)!).find(({ name }) => name === table)!.rows;

/** The cells of a table's first row below these headers. */
function firstOf(section: ReportSection, table: string, headers: readonly string[], input = inputIn("en")): ReportRow {
  const { columns, rows } = tablesOf(section.build(input)!).find(({ name }) => name === table)!;
  return headers.map((header) => rows[0][columns.findIndex((column) => column.header === header)]);
}

function chartsOf(section: ReportSection): readonly ReportChart[] {
  const sheet = section.build(inputIn("en"))!;
  return sheet.blocks.flatMap((block) => (block.kind === "charts" ? block.charts(rowsOf(section, block.table)) : []));
}

it("says what may be said of each figure, counts first", () => {
  expect(rowsOf(signalSection, "Conclusions").map((row) => [row[0], row[2], row[3], row[4], row[8]])).toEqual([
    ["SLA-1", "28 of 30", "27 of 30", "+3.3\u00a0pts", "No detectable change (28 of 30, before 27 of 30)."],
    ["KPI-1", "30", "30", "0", "No detectable change (30, before 30)."],
  ]);
});

it("says that there was nothing before rather than 0 of 0, or that 30 tickets are too few", () => {
  const [row] = rowsOf(signalSection, "Conclusions", inputIn("en", "2025-01", "2025-02-05"));
  expect([row[2], row[3], row[8]]).toEqual(["27 of 30", "no data", "Nothing to compare (27 of 30, before no data)."]);
});

it("says within the sentence that a KPI had no data before, and does not hold a whole month against the part of one in which the export begins", () => {
  const volumeIn = (period: string, asOf: string) => rowsOf(signalSection, "Conclusions", inputIn("en", period, asOf))[1].slice(7);
  expect([volumeIn("2025-01", "2025-02-01"), volumeIn("2025-02", "2025-03-01"), volumeIn("2025-03", "2025-04-01")]).toEqual([
    ["Nothing to compare", "Nothing to compare (30, before no data)."], ["Nothing to compare", "Nothing to compare (30, before 30)."], ["No detectable change", "No detectable change (30, before 30)."],
  ]);
});

it("counts a fee for each month of the calendar, and a part of the month that is not over", () => {
  const paid = (period: string, asOf: string) => rowsOf(renewalSection, "Renewal", inputIn("en", period, asOf)).find(([item]) => item === "Paid in this period")![1];
  expect([paid("2025-H1", "2026-01-05"), paid("2025-H2", "2026-01-05"), paid("2025-H1", "2025-02-15")]).toEqual(["6,000", "6,000", "1,500"]);
});

it("counts the days to the end of the contract by the calendar, also where an hour comes twice between", () => {
  const input = inputIn("en", "2025-08", "2025-09-30 23:00", { zone: "Europe/London", contract: { ...NO_CONTRACT, end: at("2025-11-30 00:00") } });
  expect(rowsOf(renewalSection, "Renewal", input).flatMap((row) => row).filter((cell) => String(cell).startsWith("30 November"))).toEqual(["30 November 2025 (in 60 days)"]);
});

it("says by which day notice must be given as people write a day, and words as they stand", () => {
  const noticeOf = (contract: Partial<typeof NO_CONTRACT>) => rowsOf(renewalSection, "Renewal", inputIn("en", "2025-12", "2026-01-05", { contract: { ...NO_CONTRACT, ...contract } })).find(([item]) => item === "Notice")![1];
  expect([noticeOf({ noticeBy: at("2026-12-31 00:00") }), noticeOf({ renewalNotice: "3 months" })]).toEqual(["31 December 2026", "3 months"]);
});

it("begins each finding with a capital, since it stands alone", () => {
  const input = inputIn("en");
  const finding: Finding = { code: "noRows", severity: "note", place: { table: "Tickets" }, rows: [], count: 1, facts: {} };
  const [row] = rowsOf(findingSection, "Findings", { ...input, review: { ...input.review, findings: [finding] } });
  expect(row.at(-1)).toMatch(/^There are no rows below the column names\./);
});

it("says the unit of a chart: on the axis of shares, in the title of hours, and nowhere of mere counts", () => {
  const input = inputIn("fr");
  expect(["%", "heures", "nombre"].map((unit) => chartUnit("Résolution", unit, [95, "", 80], input))).toEqual([{ title: "Résolution", most: 100 }, { title: "Résolution (heures)" }, { title: "Résolution" }]);
  expect(chartsOf(signalSection).map(({ title, most }) => [title, most])).toEqual([["Resolve", 100], ["Volume", undefined]]);
});

it("draws a share that stays small, such as reopened tickets, on an axis on which it can be seen", () => {
  const input = inputIn("en");
  const reopened = (...values: readonly number[]) => chartUnit("Reopened", "%", values, input);
  expect([reopened(1.3, 0, 5), reopened(1.3, 50), reopened(1.3, 51)]).toEqual([{ title: "Reopened (%)" }, { title: "Reopened (%)" }, { title: "Reopened", most: 100 }]);
});

it("shows executives what was agreed with the client only: what one team misses towards another is the provider's own affair", () => {
  const client = anSla({ goal: 0.93 });
  const pageWith = (slas: readonly ReturnType<typeof anSla>[]) => {
    const page = executiveSection.build(inputIn("en", "2025-12", "2026-01-05", { slas }))!;
    const tables = tablesOf(page).filter(({ name }) => name === "ExecutiveFactors" || name === "ExecutiveChart").map(({ rows }) => rows);
    return [...page.blocks.filter(({ kind }) => kind === "tiles"), ...tables];
  };
  expect(pageWith([client, anSla({ id: "OLA", kind: "OLA", target: within(0.1) })])).toEqual(pageWith([client]));
});

it("counts in a sync only those misses that break what was agreed with the client", () => {
  const missed = (slas: readonly ReturnType<typeof anSla>[]) => syncSection.build(inputIn("en", "2025-12", "2026-01-05", { slas }))!.blocks.flatMap((block) => (block.kind === "tiles" ? block.tiles.slice(-1) : []));
  expect(missed([anSla(), anSla({ id: "OLA", kind: "OLA", target: within(0.1) })])).toEqual(missed([anSla()]));
});

it("says why a KPI has no figure, the same on every sheet", () => {
  const input = inputIn("en", "2025-12", "2026-01-05", { csfs: [aCsf({ id: "C" })], kpis: [aKpi({ id: "CHANGES", name: "Good changes", csf: "C", measure: "change success rate", target: 0.9 })] });
  const reason = "Not measurable: the Changes table is empty";
  expect(rowsOf(signalSection, "Conclusions", input).at(-1)!.at(-1)).toBe(`${reason}.`);
  expect(rowsOf(summarySection, "Summary", input).at(-1)!.at(-1)).toBe(`${reason}.`);
  expect(figureWithName("CHANGES", input)).toBe(`Good changes: ${reason}`);
});

it("draws limits as lines beside the values of each series that has them", () => {
  const [first, second] = chartsOf(signalSection);
  expect(first).toMatchObject({ name: "Signals SLA-1", firstRow: 0, rowCount: 12, categories: "Period" });
  expect(first.series.map(({ header, role }) => `${header} ${role}`)).toEqual(["Value measured", "Mean mean", "Lower limit lower", "Upper limit upper", "Signal value signal"]);
  expect(second).toMatchObject({ name: "Signals KPI-1", firstRow: 12 });
  // 332 of 360 met over the year, in per cent.
  expect(firstOf(signalSection, "Signals", ["Period", "Value", "Unit", "n", "Mean"])).toEqual(["2025-01", 90, "%", 30, expect.closeTo((27.5 / 30) * 100, 8)]);
});

it("says what room the goal leaves, in figures and in words", () => {
  expect(firstOf(budgetSection, "Budget", ["Goal", "Decided", "Expected", "Allowed", "Used", "Remaining"])).toEqual([0.93, 30, 0, 2, 2, 0]);
  expect(firstOf(budgetSection, "Budget", ["In words"])).toEqual(["2 misses allowed, 2 used."]);
  const running = firstOf(budgetSection, "Budget", ["In words"], inputIn("en", "2025-12", "2025-12-11"));
  expect(running).toEqual(["1 miss left until the end of December 2025. At the present rate the budget is overdrawn on 21 December 2025."]);
  const short = firstOf(budgetSection, "Budget", ["In words"], inputIn("en", "2025-11", "2025-11-11"));
  expect(short).toEqual(["No miss is left. At the present rate the budget is overdrawn on 14 November 2025. 13 tickets in a row must be met to recover."]);
});

it("says how many more would have been enough: 27 of 30 at 93% lack one", () => {
  expect(firstOf(offTrackSection, "OffTrack", ["Gap"], inputIn("en", "2025-11", "2025-12-05", { csfs: [aCsf()] }))).toEqual(["1 more ticket in time would have been enough"]);
});

describe("the plan", () => {
  const improvement: Improvement = { id: "I-1", what: "Answer from articles", owner: "", horizon: "", opened: NaN, start: NaN, due: NaN, done: NaN, status: "proposed", expectedEffect: "", cost: NaN, clientComment: "", serves: ["SLA-1"] };
  const statusIn = (language: (typeof LANGUAGES)[number], facts: Partial<Improvement>) => {
    const input = inputIn(language);
    return firstOf(planSection, "Plan", ["Status"], { ...input, records: { ...input.records, improvements: [{ ...improvement, ...facts }] } });
  };

  it.each([["en", "dropped"], ["fr", "abandonnée"], ["es", "descartada"], ["ja", "中止"], ["ru", "отменено"]] as const)("says in %s that an improvement was dropped: %s", (language, word) => {
    expect(statusIn(language, { status: "dropped" })).toEqual([word]);
  });

  it("calls an improvement done from its day on, whatever its status still says, unless it was dropped", () => {
    expect(statusIn("en", { status: "in progress", done: at("2026-01-05") })).toEqual(["done"]);
    expect(statusIn("en", { status: "in progress", done: at("2026-01-06") })).toEqual(["in progress"]);
    expect(statusIn("en", { status: "dropped", done: at("2026-01-05") })).toEqual(["dropped"]);
  });

  const costOf = (language: (typeof LANGUAGES)[number], ...facts: readonly Partial<Improvement>[]) => {
    const agreement = { currency: "GBP" };
    const input = inputIn(language, "2025-12", "2026-01-05", agreement, facts.map((fact) => ({ ...improvement, ...fact })));
    const [lines] = planSection.build(input)!.blocks;
    return { said: lines.kind === "lines" ? lines.lines.at(-1)!.text : "", costs: rowsOf(planSection, "Plan", input).map((row) => row.at(-1)) };
  };

  it("says what it costs, how much of that is done, agreed and still to be decided, and where nobody knows yet", () => {
    expect(costOf("en", { status: "done", done: at("2026-01-01"), cost: 900 }, { status: "agreed", cost: 4800 }, { cost: 5200 }, {}, { status: "dropped", cost: 70 })).toEqual({
      said: "Cost of the plan: 900 GBP for what is done, 4,800 GBP for what is agreed, 5,200 GBP still to be decided, 10,900 GBP in all. 1 improvement says nothing of the cost yet.",
      costs: [900, 4800, 5200, "", 70],
    });
    expect(costOf("en", { cost: 5200 }).said).toBe("Cost of the plan: 5,200 GBP still to be decided.");
  });

  it("says nothing of money where no improvement names a cost", () => {
    expect(costOf("en", {}, { status: "agreed" })).toEqual({ said: "", costs: ["", ""] });
  });

  it.each([
    ["fr", "Coût du plan\u00a0: 900 GBP pour ce qui est convenu, 5\u202f200 GBP encore à décider, 6\u202f100 GBP en tout. 1 amélioration ne dit encore rien de son coût."],
    ["es", "Coste del plan: 900 GBP por lo acordado, 5200 GBP por decidir, 6100 GBP en total. 1 mejora aún no indica su coste."],
    ["ja", "計画の費用：合意済み 900 GBP、未決定 5,200 GBP、合計 6,100 GBP。費用が未記入の改善が1件あります。"],
    ["ru", "Стоимость плана: 900 GBP за согласованное, 5\u00a0200 GBP ещё предстоит решить, всего 6\u00a0100 GBP. Улучшений без указанной стоимости: 1."],
  ] as const)("says so in %s", (language, sentence) => {
    expect(costOf(language, { status: "agreed", cost: 900 }, { cost: 5200 }, {}).said).toBe(sentence);
  });

  it("names for a figure that is off track no improvement that is done already", () => {
    const input = inputIn("en", "2025-11", "2025-12-05", { csfs: [aCsf()] });
    const planned = (done: number) => firstOf(offTrackSection, "OffTrack", ["Plan"], { ...input, records: { ...input.records, improvements: [{ ...improvement, done }] } });
    expect(planned(at("2026-01-01"))).toEqual(["Answer from articles"]);
    expect(planned(at("2025-12-01"))).toEqual(["Nothing planned yet. Agree on an improvement that serves it."]);
  });
});

it("names what worked for others beside what is planned: nothing yet, and an improvement that made another figure better", () => {
  const input = inputIn("en", "2025-11", "2025-12-05", { csfs: [aCsf()] });
  const during = { before: { from: 0, to: 1 }, after: { from: 1, to: 2 } };
  const effect = { kind: "SLA", id: "SLA-2", name: "Print", unit: "share", months: 3, during, before: { value: 0.5, n: 40 }, after: { value: 0.975, n: 40 }, verdict: "better" } as const;
  const improvement = { id: "I-1", what: "Answer from articles", owner: "", horizon: "", opened: NaN, start: NaN, due: NaN, done: 1, status: "done", expectedEffect: "", cost: NaN, clientComment: "", serves: ["SLA-2"] } as const;
  const carryOvers = [{ improvement, effect, csf: "CSF-1", figure: { kind: "SLA", id: "SLA-1", name: "Resolve" } } as const];
  expect(firstOf(offTrackSection, "OffTrack", ["Plan"], { ...input, review: { ...input.review, carryOvers } })).toEqual([
    "Nothing planned yet. Agree on an improvement that serves it.\nWorked elsewhere: Answer from articles (Print, 3 months: 50.0% (from 40) before, 97.5% (from 40) after: better)",
  ]);
});

it.each([["en", "verdrawn"], ["fr", "épassé"], ["es", "uper"], ["ja", "超過"], ["ru", "ревыш"]] as const)("calls a day the same above the column and in the sentence beside it: %s", (language, word) => {
  const { heads, budget } = messagesFor(language).insight;
  for (const text of [heads["Overdrawn on"], budget.runsOut("1"), budget.ranOut("1")]) expect(text).toContain(word);
});

it("looks ahead by counts, with the error of the past", () => {
  const rows = rowsOf(outlookSection, "Outlook");
  expect(rows.filter(([id]) => id === "KPI-1").map((row) => row[3])).toEqual(["2026-01", "2026-02", "2026-03"]);
  expect(rows.filter(([id]) => id === "SLA-1").map((row) => row[2])).toEqual(["Decided", "Decided", "Decided", "Missed", "Missed", "Missed"]);
  expect(chartsOf(outlookSection).map(({ name, rowCount }) => [name, rowCount])).toEqual([["Outlook KPI-1", 3], ["Outlook SLA-1", 3]]);
});

it("prints of an outlook the next month in figures and all months as charts, which say what they count", () => {
  const { blocks } = outlookSection.build(inputIn("en"))!;
  expect(blocks.map((block) => (block.kind === "table" ? block.name : block.kind))).toEqual(["lines", "OutlookNext", "lines", "charts", "pageEnd", "Outlook"]);
  expect(rowsOf(outlookSection, "OutlookNext").map(([id, , what, period]) => [id, what, period])).toEqual([["KPI-1", "Opened", "2026-01"], ["SLA-1", "Decided", "2026-01"], ["SLA-1", "Missed", "2026-01"]]);
  expect(blocks.flatMap((block) => (block.kind === "lines" ? block.lines.map(({ text }) => text) : []))).toContain("What we expect in January 2026");
  expect(chartsOf(outlookSection).map(({ title }) => title)).toEqual(["Volume", "Resolve (tickets decided)"]);
});

it("shows services, promises part by part, and each outage", () => {
  expect(rowsOf(outageSection, "Availability")[0].slice(0, 12)).toEqual(["Mail", 739 / 744, 718 / 720, 744, 5, 1, 0, 0, 0, 1, 0, 5]);
  expect(tablesOf(outageSection.build(inputIn("en"))!)[0].columns.slice(1, 3).map(({ kind }) => kind)).toEqual(["availability", "availability"]);
  expect(firstOf(promiseSection, "PromiseResults", ["Period", "Outages", "Allowed", "Longest hours", "Hours promised", "Months left", "Kept"])).toEqual(["2025", 2, 4, 5, 4, 0, "Not met"]);
  expect(firstOf(promiseSection, "PromiseResults", ["In words"])[0]).toMatch(/^2 of 4 outages used\. 1 outage lasted too long\. At the rate so far it would be broken in \d+% of its periods\. To be 95% sure of keeping it, allow 5 outages\.$/);
  expect(rowsOf(outageSection, "OutageList")).toHaveLength(1);
});

it("says from which day on a promise, availability and an SLA count that began within the period, and that a promise was not in force", () => {
  const began = (period: string) => inputIn("en", period, "2026-01-05", { contract: { ...NO_CONTRACT, start: at("2025-11-05") } });
  const about = (section: ReportSection, input: ReportInput) => section.build(input)!.blocks.flatMap((block) => (block.kind === "lines" ? block.lines.map(({ text }) => text) : [])).join(" ");
  expect(firstOf(promiseSection, "PromiseResults", ["Kept", "In words", "Outages"], began("2025-12"))).toEqual(["Not met", expect.stringMatching(/^Counts from 5 November 2025\. 2 of 4 outages used\./), 2]);
  expect(firstOf(promiseSection, "PromiseResults", ["Kept", "In words", "Outages"], began("2024-12"))).toEqual(["Not in force", "", ""]);
  expect(about(outageSection, began("2025-Q4"))).toContain("its minutes where they fall. Counts from 5 November 2025.");
  expect(about(outageSection, began("2025-12"))).not.toContain("Counts from");
  const sla = { ...anSla(), validFrom: at("2025-10-15") };
  const quarter = inputIn("en", "2025-Q4");
  expect(about(complianceSection, quarter)).not.toContain("Counts from");
  expect(about(complianceSection, { ...quarter, agreement: { ...quarter.agreement, slas: [sla] } })).toContain("Counts from 15 October 2025.");
});

it("reckons credits in money, and by every rule", () => {
  expect(rowsOf(creditSection, "Credits")).toEqual([["SLA-1", "Resolve", "2025-12", 28 / 30, 0.05, "no", 0, 50]]);
  expect(rowsOf(creditSection, "CreditRules")).toHaveLength(8);
});

it("pairs a service level that was kept with what got worse behind it", () => {
  const [row] = rowsOf(watermelonSection, "Watermelons");
  expect(row.slice(0, 4)).toEqual(["SLA-1", "Resolve", 28 / 30, "Lost user-hours"]);
  expect(row.at(-1)).toBe("Kept at 93.3%, but Lost user-hours went from 10\u00a0h to 50\u00a0h. Worth a look.");
});

it("has no sheet where there is nothing to tell", () => {
  const agreement = anAgreement();
  const bare = { ...inputIn("en"), agreement, review: reviewService({ tickets: ticketsOf([aTicket({})]), agreement, type: "monthly" }) };
  expect([outlookSection, outageSection, promiseSection, creditSection].map(({ build }) => build(bare))).toEqual([undefined, undefined, undefined, undefined]);
});

it.each([true, false])("has no sheet of what was kept but felt worse where nothing was, whether or not what customers feel is measured: %s", (knowsWhatIsFelt) => {
  const input = inputIn("en");
  expect(watermelonSection.build({ ...input, review: { ...input.review, watermelons: [], knowsWhatIsFelt } })).toBeUndefined();
});

it.each(LANGUAGES)("keeps tables and headers in %s and says the rest in that language", (language) => {
  for (const section of [signalSection, budgetSection, outlookSection, outageSection, promiseSection, creditSection, watermelonSection]) {
    const [own, english] = [language, "en" as const].map((each) => ({ key: section.key, ...section.build(inputIn(each))! }));
    expect(tablesOf(own).map(({ name, columns }) => [name, ...columns.map(({ header }) => header)])).toEqual(tablesOf(english).map(({ name, columns }) => [name, ...columns.map(({ header }) => header)]));
    expect(own.title.length).toBeLessThanOrEqual(31);
    if (language !== "en") expect(own.title).not.toBe(english.title);
    for (const { columns, rows } of tablesOf(own)) for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});

it.each(LANGUAGES)("explains the marks of Month by month in %s by the words that stand in its cells", (language) => {
  const { blocks } = gridSection.build(inputIn(language))!;
  const [legend] = blocks.flatMap((block) => (block.kind === "lines" ? block.lines.map(({ text }) => text) : [])).filter((text) => text.includes("✖"));
  const marks = tablesOf({ blocks }).flatMap(({ rows }) => rows.flat()).filter((cell): cell is string => typeof cell === "string" && /^[▲✖]/.test(cell)).map((cell) => cell.split("\n")[0]);
  expect(new Set(marks).size).toBe(2);
  for (const mark of marks) expect(legend.split("   ")).toContain(mark);
});

it.each([["en", "open", "declined"], ["fr", "ouvert", "refusé"], ["es", "abierta", "rechazada"], ["ja", "未対応", "見送り"], ["ru", "открыта", "отклонена"]] as const)("says in %s what became of a need: %s, %s", (language, open, declined) => {
  const need: Need = { id: "N1", what: "Late shopping", serves: [], status: "open", businessReason: "", service: "", currentLevel: "", gap: "", costToClose: NaN, willingToPay: NaN, owner: "", opened: NaN };
  const input = inputIn(language);
  const [{ rows }] = tablesOf(needSection.build({ ...input, records: { ...input.records, needs: [need, { ...need, status: "declined" }] } })!);
  expect(rows.map((row) => row[7])).toEqual([open, declined]);
});
