import { KpiData } from "../../../src/service-level/kpi";
import { periodOf } from "../../../src/service-level/period";
import { csfStatus } from "../../../src/service-level/review";
import { csfReason, messagesFor } from "../../../src/messages";
import { aCsf, aKpi, anAgreement, anSla, within } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

const month = (name: string) => periodOf(name, { zone: "UTC", fiscalYearStartMonth: 1 })!;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
/** Service hours 09:00-17:00: in January 3 h, in February 1 h, 2 h and 6 h. */
const tickets = ticketsOf([
  aTicket({ opened: "2024-01-08 09:00", resolved: "2024-01-08 12:00" }), aTicket({ opened: "2024-02-05 09:00", resolved: "2024-02-05 10:00" }),
  aTicket({ opened: "2024-02-06 09:00", resolved: "2024-02-06 11:00" }), aTicket({ opened: "2024-02-07 09:00", resolved: "2024-02-07 15:00" }),
]);

function statusOf(agreement: Parameters<typeof anAgreement>[0], name = "2024-02", before = "2024-01") {
  return csfStatus("csf-1", new KpiData(tickets, anAgreement({ slas: [], csfs: [aCsf()], ...agreement }), at("2024-06-01")), month(name), month(before));
}

describe("how a critical success factor stands", () => {
  const mean = aKpi({ id: "MEAN", name: "Resolution time", measure: "resolution time mean", target: 2, amber: 4, better: "lower" });
  const volume = aKpi({ id: "VOLUME", name: "Tickets", measure: "volume", target: 5 });
  const sla = anSla({ id: "FIX", name: "Fixed in 4 h", kpi: "MEAN", target: within(4) });

  it("is that of the worst figure under it, worst first: an SLA missed before a KPI at risk before one that is met", () => {
    const { status, because, parts } = statusOf({ kpis: [volume, mean], slas: [sla] });
    expect([status, because]).toEqual(["Not met", ["FIX"]]);
    expect(parts.map(({ id, kind, status: each, value, n, previous }) => [id, kind, each, value, n, previous])).toEqual([
      ["FIX", "SLA", "Not met", 2 / 3, 3, 1], ["MEAN", "KPI", "At risk", 3, 3, 3], ["VOLUME", "KPI", "Met", 3, 3, 1],
    ]);
  });

  it("goes by its own KPIs and their SLAs only", () => {
    const others = [aKpi({ ...volume, id: "OTHER", csf: "CSF-2", target: 0 })];
    expect(statusOf({ kpis: [volume, ...others], slas: [anSla({ id: "THEIRS", kpi: "OTHER", target: within(1) })] })).toMatchObject({ status: "Met", parts: [{ id: "VOLUME" }] });
  });

  it("says why: value, what it should be in which direction, and what it was before", () => {
    const { parts } = statusOf({ kpis: [volume, mean], slas: [sla] });
    expect(parts.map((part) => plain(csfReason(part, messagesFor("en"), "EUR")))).toEqual([
      "Fixed in 4 h: 66.7% (at least 95.0%; before: 100.0%) - Not met", "Resolution time: 3 h (at most 2 h; before: 3 h) - At risk", "Tickets: 3 (at most 5; before: 1) - Met",
    ]);
  });

  it("does not round a figure onto its target: 94.96% is not 95.0%", () => {
    const part = { kind: "SLA" as const, id: "A", name: "A", status: "Not met" as const, value: 0.9496, n: 10_000, unit: "share" as const, target: 0.95, better: "higher" as const, previous: Number.NaN };
    expect(plain(csfReason(part, messagesFor("en"), "EUR"))).toBe("A: 94.96% (at least 95.0%) - Not met");
  });

  it("has no data where nothing under it has, and leaves out what says nothing beside what does", () => {
    expect(statusOf({ kpis: [aKpi({ ...mean, target: undefined })] })).toMatchObject({ status: "No data", because: ["MEAN"], parts: [{ status: "No data", value: 3 }] });
    expect(statusOf({ kpis: [aKpi({ ...mean, target: undefined }), volume] })).toMatchObject({ status: "Met", because: ["VOLUME"] });
    expect(statusOf({ kpis: [] })).toMatchObject({ status: "No data", parts: [] });
  });

  it("goes by the version of the CSF and of its KPIs that was in force at the end of the period", () => {
    const csfs = [aCsf({ statement: "Old", validTo: at("2024-02-01") }), aCsf({ statement: "New", validFrom: at("2024-02-01") })];
    const kpis = [aKpi({ ...volume, target: 0, validTo: at("2024-02-01") }), aKpi({ ...volume, target: 5, validFrom: at("2024-02-01") })];
    expect(statusOf({ csfs, kpis })).toMatchObject({ csf: { statement: "New" }, status: "Met" });
    expect(statusOf({ csfs, kpis }, "2024-01", "2023-12")).toMatchObject({ csf: { statement: "Old" }, status: "Not met" });
  });

  it("is the last row of the table where no version is in force, and unknown where no row has the id", () => {
    const csfs = [aCsf({ statement: "First", validTo: at("2023-01-01") }), aCsf({ statement: "Last", validTo: at("2023-06-01") }), aCsf({ id: "CSF-2", statement: "Another" })];
    expect(statusOf({ csfs, kpis: [] }).csf.statement).toBe("Last");
    expect(() => statusOf({ csfs: [] })).toThrow(expect.objectContaining({ code: "unknownCsf", found: "csf-1" }));
    expect(statusOf({ csfs: [aCsf({ id: "CSF-2", statement: "Another" }), aCsf()], kpis: [] }).csf.id).toBe("CSF-1");
  });

  it("leaves out figures and SLAs of another CSF", () => {
    const others = { kpis: [volume, aKpi({ ...mean, csf: "CSF-2" })], slas: [sla] };
    expect(statusOf(others).parts.map(({ id }) => id)).toEqual(["VOLUME"]);
  });

  it("keeps the SLAs of a KPI that is no longer in force", () => {
    const kpis = [aKpi({ ...mean, validTo: at("2024-01-01") })];
    expect(statusOf({ kpis, slas: [sla] }).parts.map(({ id }) => id)).toEqual(["FIX"]);
  });
});
