import { resolve } from "node:path";
import { evaluate, serviceReview, Workplace } from "../support/serviceReview";

const workplace = new Workplace();
afterAll(() => workplace.remove());

const SAMPLE = resolve(__dirname, "../../samples/uci-incidents.csv");

interface Printed {
  readonly kpis: readonly { readonly kpi: string; readonly period: string; readonly value: number | null; readonly n: number; readonly status: string; readonly notMeasurable: string }[];
  readonly csfs: readonly { readonly csf: string; readonly status: string; readonly parts: readonly { readonly id: string; readonly status: string }[] }[];
  readonly findings: readonly { readonly severity: string; readonly message: string }[];
}

describe.each(["help-desk", "managed-network", "end-user-services"])("the template %s on a real export", (template) => {
  const file = workplace.path(`${template}.xlsx`);
  let printed: Printed;

  beforeAll(() => {
    expect(serviceReview(["new", SAMPLE, "--out", file, "--template", template])).toMatchObject({ status: 0 });
    const run = serviceReview(["run", file, "--type", "quarterly", "--period", "2016-Q2", "--json", "--out", workplace.path(`${template}-review.xlsx`)]);
    expect(run.status).toBe(0);
    printed = JSON.parse(run.stdout) as Printed;
  });

  it("gives a review without errors", () => {
    expect(printed.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("has a figure or says what is lacking, never a 0 or 100% out of nothing", () => {
    for (const { kpi, value, n, notMeasurable } of printed.kpis) expect([kpi, value === null, n]).toEqual([kpi, notMeasurable !== "", value === null ? 0 : expect.any(Number)]);
    expect(printed.kpis.some(({ value }) => value !== null)).toBe(true);
  });

  it("tells formulas the figures and statuses that it tells the review", () => {
    const measured = printed.kpis.filter(({ value }) => value !== null);
    expect(evaluate(file, measured.map(({ kpi }) => `=KPI_VALUE(Tickets[#All],"${kpi}","2016-Q2")`))).toEqual(measured.map(({ value }) => value));
    const judged = measured.filter(({ status }) => status !== "No target");
    expect(evaluate(file, judged.map(({ kpi }) => `=KPI_STATUS(Tickets[#All],"${kpi}","2016-Q2")`))).toEqual(judged.map(({ status }) => status));
    expect(evaluate(file, printed.csfs.map(({ csf }) => `=INDEX(CSF_STATUS(Tickets[#All],"${csf}","2016-Q2"),1,1)`))).toEqual(printed.csfs.map(({ status }) => status));
  });

  it("names for every success factor the figures that it stands on, the worst first", () => {
    for (const { status, parts } of printed.csfs) expect(parts[0]?.status ?? "No data").toBe(status);
  });
});

it("a trend of a KPI spills period by period", () => {
  const file = workplace.path("help-desk.xlsx");
  expect(evaluate(file, ['=KPI_TREND(Tickets[#All],"REOPEN-RATE","quarter",2)'])).toEqual([[["Period", "Value", "n", "Target", "Status"], ["2016-Q4", 0, 4, 0.05, "Met"], ["2017-Q1", 0, 4, 0.05, "Met"]]]);
});
