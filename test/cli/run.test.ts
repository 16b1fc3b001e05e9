import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { aFileOfExcelts, dateCell, type ForeignCell, serialOf, tablesOf } from "../support/foreignWorkbook";
import { TWELVE_TICKETS } from "../support/openWorkbook";
import { evaluate, serviceReview, Workplace } from "../support/serviceReview";

const HOUR_MS = 3_600_000;
/** Round the clock, so that a deadline is the opening plus the target and the expected figures need no calendar. */
const TARGETS = { P1: 4 * HOUR_MS, P2: 24 * HOUR_MS } as const;

interface Decision {
  readonly outcome: "met" | "missed";
  readonly at: number;
}

interface Ticket {
  readonly id: string;
  readonly opened: number;
  readonly resolved: number;
  readonly priority: "P1" | "P2" | "P3";
  readonly status: "Closed" | "Open" | "Cancelled";
}

/** 900 tickets from January 2024 to June 2026, written in UTC; every 11th is still open, every 23rd was cancelled at once, P3 has no SLA. */
const tickets = Array.from({ length: 900 }, (_, index): Ticket => {
  const opened = Date.UTC(2024, 0, 1) + index * 24.25 * HOUR_MS;
  const status = index % 11 === 5 ? "Open" : index % 23 === 7 ? "Cancelled" : "Closed";
  return { id: `T${index}`, opened, status, priority: (["P1", "P2", "P3"] as const)[index % 3], resolved: opened + (status === "Cancelled" ? 0.25 : ((index * 37) % 50) + 0.5) * HOUR_MS };
});

const PARIS = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris", year: "numeric", month: "2-digit", day: "2-digit" });

/** Names of the periods in Paris that contain an instant; the fiscal year begins in April and is named after the year in which it ends. */
function periodsOf(instant: number): string[] {
  const [year, month, day] = PARIS.format(instant).split("-").map(Number);
  const fiscalMonth = (month + 8) % 12;
  const fiscal = month >= 4 ? year + 1 : year;
  const thursday = new Date(Date.UTC(year, month - 1, day) + (4 - (new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7)) * 24 * HOUR_MS);
  const week = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * 24 * HOUR_MS)) + 1;
  const two = (value: number) => String(value).padStart(2, "0");
  return [
    `${year}`, `${year}-H${month > 6 ? 2 : 1}`, `${year}-Q${Math.ceil(month / 3)}`, `${year}-${two(month)}`, `${thursday.getUTCFullYear()}-W${two(week)}`,
    `FY${fiscal}`, `FY${fiscal}-H${fiscalMonth > 5 ? 2 : 1}`, `FY${fiscal}-Q${Math.floor(fiscalMonth / 3) + 1}`,
  ];
}

/** What became of each ticket of a priority by `asOf`: decided once, at the earlier of resolution and deadline. */
function decided(priority: "P1" | "P2", asOf: number): Decision[] {
  return tickets.filter((ticket) => ticket.priority === priority && ticket.status !== "Cancelled" && ticket.opened <= asOf).flatMap(({ opened, resolved, status }): Decision[] => {
    const deadline = opened + TARGETS[priority];
    const stop = status === "Closed" && resolved <= asOf ? resolved : Infinity;
    if (stop <= deadline) return [{ outcome: "met", at: stop }];
    return deadline < asOf ? [{ outcome: "missed", at: deadline }] : [];
  });
}

function expected(priority: "P1" | "P2", period: string, asOf: number): { met: number; missed: number } {
  const inside = decided(priority, asOf).filter(({ at }) => periodsOf(at).includes(period));
  return { met: inside.filter(({ outcome }) => outcome === "met").length, missed: inside.filter(({ outcome }) => outcome === "missed").length };
}

const ALL = ["2026-03", "2026-Q1", "2026-H1", "2025", "2026-W14", "FY2026", "FY2026-Q4", "FY2026-H1"];
const AS_OF = "2026-05-10T12:00";
const MID_MARCH = "2026-03-17T09:30";
/** Paris is two hours ahead of UTC in May and one hour in March. */
const asOfInstant = { [AS_OF]: Date.parse("2026-05-10T12:00Z"), [MID_MARCH]: Date.parse("2026-03-17T09:30Z") };
/** Those that were opened later are not there yet. */
const knownTickets = tickets.filter(({ opened }) => opened <= asOfInstant[AS_OF]).length;

interface Printed {
  readonly period: string;
  readonly type: string;
  readonly asOf: string;
  readonly compliance: readonly { readonly sla: string; readonly period: string; readonly met: number; readonly missed: number; readonly undecided: number; readonly attainment: number | null }[];
  readonly kpis: readonly { readonly kpi: string; readonly period: string; readonly value: number | null; readonly n: number; readonly status: string | null }[];
  readonly reconciliation: readonly { readonly sla: string; readonly tickets: number; readonly removed: number; readonly noSla: number; readonly undecided: number; readonly met: number; readonly missed: number }[];
  readonly findings: readonly unknown[];
}

const workplace = new Workplace();
let file: string;

beforeAll(async () => {
  const serial = (instant: number) => dateCell(new Date(instant).toISOString().replace("Z", ""));
  const rows: ForeignCell[][] = tickets.map(({ id, opened, resolved, status, priority }) => [id, serial(opened), status === "Open" ? "" : serial(resolved), status, priority]);
  file = workplace.write("review.xlsx", await aFileOfExcelts([
    { name: "Data", cells: [["Exported by the desk"]], tables: [{ name: "Incidents", rows: [["Number", "Opened", "Resolved", "State", "Priority"], ...rows] }] },
    { name: "Setup", tables: [
      { name: "Agreement", rows: [["Item", "Value"], ["Client", "Contoso"], ["Time zone", "Europe/Paris"], ["Ticket time zone", "Etc/UTC"], ["Fiscal year starts", 4], ["Default calendar", "Always"], ["Ticket source", "Incidents"]] },
      { name: "Calendars", rows: [["Calendar", "Time zone", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], ["Always", "Europe/Paris", ...Array<string>(7).fill("24 h")]] },
      { name: "SLAs", rows: [["SLA", "Clock", "Priority", "Target", "Goal"], ["P1", "resolution", "P1", "4 h", "90%"], ["P2", "resolution", "P2", "24 h", 0.95]] },
      { name: "KPIs", rows: [["KPI", "Measure", "Target", "Better"], ["VOLUME", "volume", "", ""], ["COMPLIANCE", "compliance", 0.9, "higher"]] },
    ] },
  ]));
});
afterAll(() => workplace.remove());

function run(...options: string[]): Printed {
  const { status, stdout, stderr } = serviceReview(["run", file, "--json", ...options]);
  if (status !== 0) throw new Error(`run ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Printed;
}

describe("run --change", () => {
  it.each([
    ["goes with implementation reviews only", ["--change", "D-1"], 2, "The option --change goes only with --type implementation."],
    ["names a decision that is in effect", ["--type", "implementation", "--change", "D-1"], 1, 'There is no decision "D-1" that is in effect.'],
  ] as const)("%s", (_, options, status, sentence) => {
    const answer = serviceReview(["run", file, ...options]);
    expect([answer.status, answer.stdout]).toEqual([status, ""]);
    expect(answer.stderr).toContain(sentence);
  });
});

describe("the figures of run --json", () => {
  it.each(ALL)("count each commitment once, where it was decided: %s", (period) => {
    const printed = run("--period", period, "--as-of", AS_OF);
    expect(printed).toMatchObject({ period, type: "monthly", asOf: `${AS_OF}:00` });
    expect(printed.compliance.map(({ sla, period: named, met, missed }) => ({ sla, named, met, missed }))).toEqual(
      (["P1", "P2"] as const).map((sla) => ({ sla, named: period, ...expected(sla, period, asOfInstant[AS_OF]) })));
    for (const { met, missed, attainment } of printed.compliance) expect(attainment).toBe(met + missed === 0 ? null : met / (met + missed));
  });

  it("know nothing of what came after --as-of", () => {
    const printed = run("--period", "2026-03", "--as-of", MID_MARCH);
    const wanted = (["P1", "P2"] as const).map((sla) => expected(sla, "2026-03", asOfInstant[MID_MARCH]));
    expect(printed.compliance.map(({ met, missed }) => ({ met, missed }))).toEqual(wanted);
    expect(wanted).not.toEqual((["P1", "P2"] as const).map((sla) => expected(sla, "2026-03", asOfInstant[AS_OF])));
    expect(printed.kpis.find(({ kpi }) => kpi === "VOLUME")!.value).toBe(tickets.filter(({ opened }) => opened <= asOfInstant[MID_MARCH] && periodsOf(opened).includes("2026-03")).length);
  });

  it("add up: every ticket is in exactly one class of each SLA", () => {
    const { reconciliation } = run("--as-of", AS_OF);
    for (const { tickets: all, removed, noSla, undecided, met, missed } of reconciliation) {
      expect(all).toBe(knownTickets);
      expect(removed + noSla + undecided + met + missed).toBe(all);
    }
    expect(reconciliation.map(({ met, missed }) => ({ met, missed }))).toEqual((["P1", "P2"] as const).map((sla) => {
      const all = decided(sla, asOfInstant[AS_OF]);
      return { met: all.filter(({ outcome }) => outcome === "met").length, missed: all.filter(({ outcome }) => outcome === "missed").length };
    }));
  });

  it.each([["sync", "2026-W18"], ["monthly", "2026-04"], ["quarterly", "FY2026-Q4"], ["annual", "FY2026"]])("of a %s review without a period are those of the newest complete one", (type, newest) => {
    expect(run("--type", type, "--as-of", AS_OF)).toMatchObject({ type, period: newest });
  });

  it("equal those of SLA_COMPLIANCE, SLA_TREND and SLA_MISSES for every period", () => {
    const asOf = serialOf(AS_OF);
    const answers = evaluate(file, ALL.flatMap((period) => ["P1", "P2"].flatMap((sla) => [
      `=SLA_COMPLIANCE(Incidents[#All],"${sla}","${period}",${asOf})`, `=SLA_MISSES(SLA_DATA(Incidents[#All]),"${sla}","${period}",${asOf})`,
    ])));
    ALL.flatMap((period) => (["P1", "P2"] as const).map((sla) => expected(sla, period, asOfInstant[AS_OF]))).forEach(({ met, missed }, index) => {
      expect(answers[index * 2]).toBe(met + missed === 0 ? "#N/A" : met / (met + missed));
      const misses = answers[index * 2 + 1];
      expect(Array.isArray(misses) ? misses.length : misses).toBe(missed === 0 ? "#N/A" : missed);
    });
    const [trend] = evaluate(file, [`=SLA_TREND(Incidents[#All],"P1","quarter",5,${asOf})`]) as unknown[][][];
    expect(trend.map(([period, met, count]) => [period, met, count])).toEqual([["Period", "Met", "Decided"], ...["FY2026-Q1", "FY2026-Q2", "FY2026-Q3", "FY2026-Q4", "FY2027-Q1"].map((period) => {
      const { met, missed } = expected("P1", period, asOfInstant[AS_OF]);
      return [period, met, met + missed];
    })]);
  });

  it("are those that it writes, read back with another library", async () => {
    const printed = run("--period", "2026-Q1", "--as-of", AS_OF, "--out", workplace.path("written.xlsx"));
    const { Compliance, Reconciliation, Incidents } = await tablesOf(workplace.read("written.xlsx"));
    const column = (table: unknown[][], name: string) => table.slice(1).map((row) => row[table[0].indexOf(name)]);
    expect(column(Compliance, "Met")).toEqual(printed.compliance.map(({ met }) => met));
    expect(column(Compliance, "Attainment")).toEqual(printed.compliance.map(({ attainment }) => attainment));
    for (const row of Reconciliation.slice(1)) expect(row.slice(3).reduce((sum: number, count) => sum + Number(count), 0)).toBe(knownTickets);
    expect(Incidents).toHaveLength(tickets.length + 1);
  });

  it("come alone on standard output", () => {
    const { stdout } = serviceReview(["run", file, "--json", "--out", workplace.path("more.xlsx")]);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });
});

describe("run", () => {
  it("prints a sync as text to paste into a chat", () => {
    const { status, stdout } = serviceReview(["run", file, "--type", "sync", "--as-of", AS_OF]);
    expect([status, stdout.split("\n")[0]]).toEqual([0, "Informal sync - Contoso - week 18 of 2026"]);
    expect(stdout).toContain("One thing we ask of you: Nothing this time.");
  });

  it("writes the executive edition alone when asked, and freezes the review in any case", async () => {
    serviceReview(["run", file, "--edition", "executive", "--period", "2026-Q1", "--as-of", AS_OF, "--out", workplace.path("executive.xlsx")]);
    const tables = await tablesOf(workplace.read("executive.xlsx"));
    expect(Object.keys(tables)).toEqual(expect.arrayContaining(["ExecutiveFactors", "ExecutivePlan", "ReviewSnapshots", "ReviewFigures", "ReviewTickets"]));
    expect(tables).not.toHaveProperty("Compliance");
    expect(tables.ReviewSnapshots[1].slice(0, 3)).toEqual(["monthly 2026-Q1", "monthly", "2026-Q1"]);
  });

  it("compares with the review that was written before, in which nothing has changed", () => {
    const first = workplace.path("first.xlsx");
    serviceReview(["run", file, "--period", "2026-03", "--as-of", AS_OF, "--out", first]);
    const { stdout } = serviceReview(["run", first, "--period", "2026-04", "--as-of", AS_OF, "--json"]);
    const { history } = JSON.parse(stdout) as { history: { earlier: { review: string }[]; restatements: unknown[] } };
    expect([history.earlier.map(({ review }) => review), history.restatements]).toEqual([["monthly 2026-03"], []]);
  });

  it.each([
    ["en_GB", "VOLUME, April 2026: 6 (n = 6).\n", "REOPEN-RATE, April 2026: no data. Not measurable from this export", "Warning: Agreement"],
    ["fr_FR", "VOLUME, avril 2026\u00a0: 6 (n = 6).\n", "REOPEN-RATE, avril 2026\u00a0: aucune donnée. Non mesurable avec cet export", "Avertissement\u00a0: Agreement"],
    ["ja_JP", "VOLUME、2026年4月：6（n = 6）。\n", "REOPEN-RATE、2026年4月：データなし。このエクスポート", "警告：Agreement"],
  ])("says of a figure without a target no verdict, and of one that cannot be measured why, in %s", (locale, volume, reopened, finding) => {
    const env = { LC_ALL: `${locale}.UTF-8` };
    const [csv, made] = [workplace.write("small.csv", TWELVE_TICKETS), workplace.path(`${locale}.xlsx`)];
    expect(serviceReview(["new", csv, "--out", made], { env }).status).toBe(0);
    const { stdout, stderr } = serviceReview(["run", made, "--period", "2026-04"], { env });
    for (const line of [volume, reopened]) expect(stdout).toContain(line);
    expect(stderr).toContain(finding);
  });

  it("speaks of a review in its language, figures and findings alike, whatever language the machine has", () => {
    const [csv, made] = [workplace.write("small.csv", TWELVE_TICKETS), workplace.path("french.xlsx")];
    serviceReview(["new", csv, "--out", made], { env: { LC_ALL: "fr_FR.UTF-8" } });
    const onEnglishMachine = ["run", "check"].map((command) => serviceReview([command, made]));
    expect(onEnglishMachine.map(({ stdout }) => stdout)).toEqual([expect.stringContaining("avril 2026"), expect.stringContaining("12 tickets, qualité des données")]);
    for (const { stdout, stderr } of onEnglishMachine) {
      expect(stderr).toMatch(/^Avertissement\u00a0: Agreement/m);
      expect(stdout + stderr).not.toMatch(/Warning|no data|warnings?\b/);
    }
  });

  it("speaks the language of the machine of a workbook in which nobody has agreed on any yet", () => {
    const raw = resolve(__dirname, "../cases/workbooks/table-notes-excelts.xlsx");
    const { stdout, stderr } = serviceReview(["check", raw], { env: { LC_ALL: "fr_FR.UTF-8" } });
    expect(stdout).toContain("3 tickets, qualité des données");
    expect(stderr).toMatch(/^Erreur\u00a0: Cases/m);
    expect(stderr).not.toMatch(/^(Error|Note)/m);
  });

  it("knows only the editions that there are", () => {
    expect(serviceReview(["run", file, "--edition", "short"])).toMatchObject({ status: 2, stderr: expect.stringContaining('"short" is not an edition') });
  });
});

describe("docs/workbook-contract.md", () => {
  const root = resolve(__dirname, "../..");
  const [, told] = readFileSync(resolve(root, "docs/workbook-contract.md"), "utf8").split("`run --json` prints");
  /** Names of fields at any depth; what the facts of a finding are is told by its sentence. */
  const fieldsOf = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap(fieldsOf)
    : typeof value === "object" && value !== null ? Object.entries(value).flatMap(([name, inner]) => [name, ...(name === "facts" ? [] : fieldsOf(inner))]) : []);

  it.each([["helpdesk", "quarterly"], ["helpdesk", "implementation"], ["toyshop", "annual"], ["uci", "monthly"]])("names every field that run --json prints: %s, %s", (sample, type) => {
    const { stdout } = serviceReview(["run", resolve(root, `samples/${sample}-review.xlsx`), "--type", type, "--json"]);
    const fields = [...new Set(fieldsOf(JSON.parse(stdout)))];
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(told))).toEqual([]);
  });

  it("tells the times before and after a change as it tells all others", () => {
    const { stdout } = serviceReview(["run", resolve(root, "samples/helpdesk-review.xlsx"), "--type", "quarterly", "--json"]);
    const { improvements: [{ effects: [{ during }] }] } = JSON.parse(stdout) as { improvements: { effects: { during: unknown }[] }[] };
    expect(during).toEqual({ before: { from: "2025-10-03T00:00:00", to: "2025-11-03T00:00:00" }, after: { from: "2025-11-03T00:00:00", to: "2025-12-03T00:00:00" } });
  });
});
