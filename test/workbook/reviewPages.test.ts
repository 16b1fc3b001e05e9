import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadXlsx, type WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { periodOf } from "../../src/service-level/period";
import type { ReviewType } from "../../src/service-level/review";
import { prepareReview, setDefinitionRows, withWorkbook, writeReview } from "../../src/workbook";
import { openReview, openWorkbook, tableRows, TWELVE_TICKETS } from "../support/openWorkbook";

const SAMPLE = new Uint8Array(readFileSync(resolve(__dirname, "../../samples/helpdesk-review.xlsx")));

/** The sample client's workbook with a written review of this type. */
async function written(type: ReviewType, talked?: string): Promise<WorkbookModel> {
  const { model } = openWorkbook(loadXlsx(SAMPLE));
  if (talked !== undefined) await withWorkbook((context) => setDefinitionRows(context, "Stakeholders", [{ key: "Carmen Vidal", cells: { "Last talked": talked, "Next talk": "" } }], messagesFor("en")));
  await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type })));
  return model;
}

/** Every text of the sheet that holds a table, outside of its tables too. */
function pageOf(model: WorkbookModel, table: string): string[] {
  return model.tableByName(table)!.sheet.rows.flatMap((row) => (row?.values ?? []).filter((value) => typeof value === "string"));
}

describe("the executive page", () => {
  it("is one page for people who decide: the verdict first, why, what comes next, what they are asked", async () => {
    const model = await written("annual");
    const { sheet } = model.tableByName("ExecutiveFactors")!;
    expect(sheet.page).toMatchObject({ orientation: "portrait", fitToWidth: 1, fitToHeight: 1 });
    const page = pageOf(model, "ExecutiveFactors");
    expect(page[0]).toMatch(/^Annual review - Harbourside Clinics/);
    expect(page.slice(0, 4).some((line) => /things that matter most to you/.test(line))).toBe(true);
    expect(page).toEqual(expect.arrayContaining(["What matters to you", "What we improve next", "What we ask of you", "How it developed"]));
    expect(tableRows(model, "ExecutiveFactors").every((row) => row.slice(0, 3).every((cell) => cell !== ""))).toBe(true);
  });

  it("says what the client wants to reach and how the service helps, or asks for it", async () => {
    const page = pageOf(await written("monthly"), "ExecutiveFactors");
    expect(page.filter((line) => /^What you want to reach/.test(line))).toHaveLength(1);
    expect(page.filter((line) => /^How the service helps/.test(line))).toHaveLength(1);
  });

  it("asks for the decision where an improvement that is proposed costs money", async () => {
    const asks = tableRows(await written("quarterly"), "ExecutiveAsks").map((row) => row.map(String));
    expect(asks.filter(([ask]) => /costs/.test(ask))).toEqual([["Decide: A second line to Hillside and Quayside (costs 5,200 GBP)", "4 May 2026", "No clinic is cut off by a single fault", "Helen Okafor"]]);
  });

  it("says of an improvement and of a decision that they are overdue, and not that they come this month", async () => {
    const { model } = openWorkbook(loadXlsx(SAMPLE));
    await withWorkbook((context) => setDefinitionRows(context, "Improvements", [{ key: "IMP-9", cells: { What: "A phone book", Horizon: "month", Due: "2026-02-27", Status: "in progress" } }], messagesFor("en")));
    await withWorkbook((context) => setDefinitionRows(context, "Decisions", [{ key: "D-9", cells: { What: "Print less", Status: "proposed", "Effective from": "2026-03-02" } }], messagesFor("en")));
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
    expect(tableRows(model, "ExecutivePlan").find(([what]) => what === "A phone book")?.[1]).toBe("27 February 2026, overdue");
    expect(tableRows(model, "ExecutiveAsks").find(([ask]) => ask === "Decide: Print less")?.[1]).toBe("2 March 2026, overdue");
  });

  it("compares the number of tickets with no period in which the export begins", async () => {
    const rows = [1, 2, 3].flatMap((month) => [1, 2].map((n) => `T${month}${n},2026-0${month}-20 09:00,2026-0${month}-20 10:00,Closed,P1`));
    const volume = async (period: string) => {
      const { model } = await openReview(["Number,Opened,Resolved,State,Priority", ...rows, "T9,2026-04-01 09:00,2026-04-01 10:00,Closed,P1"].join("\n"));
      await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "monthly", period: (agreement) => periodOf(period, agreement) })));
      const page = pageOf(model, "ExecutiveFactors");
      return page[page.indexOf("Requests you brought us") + 8];
    };
    expect(await volume("2026-02")).toBe("nothing to compare with");
    expect(await volume("2026-03")).toBe("2 in the period before");
  });

  it("says from how many tickets a figure is, and of availability only how high it was", async () => {
    const { model } = openWorkbook(loadXlsx(SAMPLE));
    await withWorkbook((context) => setDefinitionRows(context, "KPIs", [{ key: "UP", cells: { CSF: "STAFF-WORKING", Name: "Service there", Measure: "availability", Target: 0.99 } }], messagesFor("en")));
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
    const figures = new Map(tableRows(model, "Scorecard").map(([, id, , , figure]) => [id, figure]));
    expect(figures.get("UP")).toMatch(/^\d+\.\d+%$/);
    expect(figures.get("RESPONSE")).toMatch(/^\d+\.\d+% \(from \d+\)$/);
  });

  it("stands beside the detailed sheets, from one calculation", async () => {
    const model = await written("quarterly");
    expect(tableRows(model, "ExecutiveFactors")).toHaveLength(tableRows(model, "Scorecard").filter(([level]) => level === "Success factor").length);
  });
});

describe("an export that tells nothing of when tickets were resolved", () => {
  it("makes a page without any figure for what nobody measured, and claims nothing to be on track", async () => {
    const { model } = await openReview("Number,Opened,State,Priority\nT1,2026-03-02 09:00,Closed,P1\nT2,2026-03-31 09:00,Closed,P1");
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "monthly" })));
    const page = pageOf(model, "ExecutiveFactors");
    const tiles = page.indexOf("Requests you brought us");
    expect(page.slice(tiles, tiles + 8)).toEqual(["Requests you brought us", "Outages", "Handled in the agreed time", "Took longer than agreed", "2", "-", "no data", "no data"]);
    expect(tableRows(model, "OffTrack").map(([factor]) => factor)).toEqual(["Nothing that could be judged is off track."]);
    expect(tableRows(model, "MissSources").map(([sla]) => sla)).toEqual(["No service level that was measured is off track."]);
  });
});

describe("the agenda", () => {
  it("says what the review is for, its topics with minutes and lead, and has room to sign", async () => {
    const model = await written("quarterly");
    expect(pageOf(model, "Agenda")).toEqual(expect.arrayContaining([expect.stringMatching(/^Is the service on course for your goals/), "Agreed by both sides"]));
    const topics = tableRows(model, "Agenda");
    expect(topics.every(([topic, minutes, lead]) => topic !== "" && Number(minutes) > 0 && lead !== "")).toBe(true);
    expect(tableRows(model, "SignOff").map(([role]) => role)).toEqual(["For the client", "For the provider"]);
  });

  it("names the parties at the place to sign only where the agreement does", async () => {
    const signed = async (client: string, provider: string) => {
      const { model } = openWorkbook(loadXlsx(SAMPLE));
      await withWorkbook((context) => setDefinitionRows(context, "Agreement", [{ key: "Client", cells: { Value: client } }, { key: "Provider", cells: { Value: provider } }], messagesFor("en")));
      await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "monthly" })));
      const page = pageOf(model, "SignOff");
      return page[page.indexOf("Agreed by both sides") + 1];
    };
    expect(await signed("Contoso", "Fabrikam")).toBe("Monthly review - Contoso - March 2026, Contoso and Fabrikam");
    expect(await signed("", "")).toBe("Monthly review - March 2026");
  });

  it("carries open actions and the latest decisions over", async () => {
    const model = await written("annual");
    expect(tableRows(model, "OpenActions").length).toBeGreaterThan(2);
    expect(tableRows(model, "OpenActions").some((row) => row.includes("overdue"))).toBe(true);
    expect(tableRows(model, "RecentDecisions").length).toBeGreaterThan(2);
  });
});

describe("what each type of review brings", () => {
  it("a sync: one sheet with volume, satisfaction, first response and misses, and one thing to ask", async () => {
    const page = pageOf(await written("sync"), "Sync");
    expect(page).toEqual(expect.arrayContaining(["New tickets", "Satisfaction", "First response", "New misses", "One thing we ask of you"]));
  });

  it("a sync: counts the service levels kept in its headline, and says the same in the history that compares it with other syncs", async () => {
    const model = await written("sync");
    const [[, type, , verdict]] = tableRows(model, "ReviewSnapshots").slice(-1);
    expect([type, verdict]).toEqual(["sync", expect.stringMatching(/^\d of \d service levels kept\.$/)]);
    expect(pageOf(model, "Sync")).toContain(verdict);
  });

  it("a quarter: needs with what closing the gap costs, and the catalogue with the price of each level", async () => {
    const model = await written("quarterly");
    expect(tableRows(model, "GapAnalysis").some((row) => row.some((cell) => typeof cell === "number" && cell > 0))).toBe(true);
    expect(tableRows(model, "Catalogue").every(([service, level]) => service !== "" && level !== "")).toBe(true);
  });

  it.each(["quarterly", "half-year", "annual", "implementation"] as const)("a %s review: who does what, and who answers for it", async (type) => {
    expect(tableRows(await written(type), "WhoDoesWhat")[0]).toEqual([
      "Answer for the service levels, and hold the reviews", "Priya Nair", "Head of IT services", "Carmen Vidal, Dr Amir Haddad", "Tom Ashby, Helen Okafor", "Handbook, part 2",
    ]);
  });

  it("a month: nothing of who does what, and the plan with what it costs", async () => {
    const model = await written("monthly");
    expect(model.tableByName("WhoDoesWhat")).toBeUndefined();
    expect(pageOf(model, "Plan")).toContain("Cost of the plan: 900 GBP for what is done, 4,800 GBP for what is agreed, 5,200 GBP still to be decided, 10,900 GBP in all. 1 improvement says nothing of the cost yet.");
    expect(tableRows(model, "Plan").map((row) => row.slice(-2))).toEqual([["I2", 0], ["I1", 900], ["I3", 4800], ["I5", 5200], ["I4", ""]]);
  });

  it("a workbook that names no costs and no responsibilities: no word of them", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await withWorkbook((context) => setDefinitionRows(context, "Improvements", [{ key: "I1", cells: { What: "Self service", Status: "proposed" } }], messagesFor("en")));
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
    expect([model.tableByName("WhoDoesWhat"), model.tableByName("Responsibilities")]).toEqual([undefined, undefined]);
    expect(pageOf(model, "Plan").filter((text) => /^Cost of the plan/.test(text))).toEqual([]);
  });

  it("a success factor whose figures have no target: nobody says that there is no data, and what the client wants to reach is called a goal", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "monthly" })));
    const demand = tableRows(model, "ExecutiveFactors").find(([factor]) => factor === "The help desk keeps up with demand");
    expect(demand?.slice(0, 2)).toEqual(["The help desk keeps up with demand", "No target"]);
    // Each figure has its own meaning beside it.
    expect(demand?.[2]).toMatch(/^Tickets opened: \d+, no target - How much support the business needs\nBacklog: \d+, no target - How much work is waiting$/);
    expect(pageOf(model, "ExecutiveFactors").find((text) => /No verdict/.test(text))).toBe("Not on track: People get help quickly. No verdict: Solved means solved and The help desk keeps up with demand.");
    const row = tableRows(model, "Scorecard").find(([, id]) => id === "DEMAND")!;
    expect([row[3], row[6]]).toEqual(["No target", expect.stringMatching(/^Because of Tickets opened: \d+, no target; Backlog: \d+, no target\. Your goal: Growth of the business is not held up by IT support$/)]);
  });

  it("targets that were only proposed: the client is asked to agree on them, until nobody calls them drafts", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const slas = tableRows(model, "SLAs").map(([id]) => String(id));
    const write = () => withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
    await write();
    expect(tableRows(model, "ExecutiveAsks")).toEqual([[`Agree on the targets: ${slas.length} of ${slas.length} service levels are proposals`, "", "Until then, their figures bind nobody", ""]]);
    await withWorkbook((context) => setDefinitionRows(context, "SLAs", slas.map((key) => ({ key, cells: { Status: "in force" } })), messagesFor("en")));
    await write();
    expect(tableRows(model, "ExecutiveAsks")).toEqual([["Nothing to decide this time.", "", "", ""]]);
  });

  it("a year: what the decision on the renewal rests on, with options", async () => {
    const model = await written("annual");
    expect(tableRows(model, "Renewal").map(([item]) => item)).toEqual(expect.arrayContaining(["The agreement ends on", "Monthly fee", "Requests handled", "Fee per request handled"]));
    expect(tableRows(model, "RenewalOptions").length).toBeGreaterThan(1);
  });

  it("an implementation review: figures before and after, and the questions that both sides answer", async () => {
    const model = await written("implementation");
    expect(tableRows(model, "BeforeAfter").length).toBeGreaterThan(3);
    expect(tableRows(model, "Retrospective").map(([question]) => question)).toEqual(expect.arrayContaining(["Where was a process not followed, and where did communication fail?", "Which of our other clients should learn from it?"]));
  });

  it("the people: whom nobody has talked with for long is marked", async () => {
    // The review is made on 1 April: that is twelve weeks later, one of them short of an hour.
    const model = await written("monthly", "2026-01-07");
    expect(tableRows(model, "People").find(([person]) => person === "Carmen Vidal")).toContain("no talk for 12 weeks");
  });
});
