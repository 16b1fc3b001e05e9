import { KPI_MEASURE_NAMES } from "../../../src/service-level/agreement";
import type { KpiMeasure } from "../../../src/service-level/agreement";
import { measureKpi, rowsOfKpi } from "../../../src/service-level/kpi";
import { periodOf } from "../../../src/service-level/period";
import { anSla, within } from "../../support/anAgreement";
import { aTicket } from "../../support/aTicket";
import { kpiAndData } from "../../support/measuredKpi";

const january = periodOf("2024-01", { zone: "UTC", fiscalYearStartMonth: 1 })!;
const tickets = [
  aTicket({ opened: "2024-01-08 09:00", firstResponse: "2024-01-08 09:10", resolved: "2024-01-08 12:00", closed: "2024-01-09 09:00", type: "Incident", satisfaction: 5, escalations: 0 }),
  aTicket({ opened: "2024-01-08 09:00", firstResponse: "2024-01-08 09:10", resolved: "2024-02-08 12:00", closed: "2024-02-09 09:00", type: "Incident", escalations: 1 }),
  aTicket({ opened: "2023-12-08 09:00", firstResponse: "2024-01-02 09:10", resolved: "2024-01-08 12:00", closed: "2024-01-08 12:00", type: "Request", escalations: 0 }),
  aTicket({ opened: "2024-02-08 09:00", type: "Incident" }),
];
/** A ticket that comes and goes counts twice in a flow; a response rate also counts those who were silent. */
const NOT_ONCE: readonly KpiMeasure[] = ["net flow", "CSAT response rate"];
const facts = { tickets, agreement: { slas: [anSla({ target: within(4) })], monthlyFee: 100 } };

describe("which tickets are these?", () => {
  it.each([
    ["volume", [0, 1]], ["backlog", [1]], ["net flow", [0, 1, 2]], ["ageing oldest", [1]], ["response time P90", [0, 1, 2]], ["resolution time mean", [0, 2]], ["compliance", [0, 1]],
    ["near-miss share", [0]], ["reopen rate", [0, 2]], ["first touch resolution", [0, 2]], ["first level resolution", [0, 2]], ["escalation rate", [0, 1]], ["cost per ticket", [0, 2]], ["CSAT", [0]],
    ["outages", []], ["NPS", []],
  ] as const)("%s of January: rows %j", (measure, rows) => {
    const { kpi, data } = kpiAndData(measure, facts);
    expect(rowsOfKpi(kpi, data, january)).toEqual(rows);
  });

  it.each(KPI_MEASURE_NAMES.filter((measure) => !["MTTR", "NPS"].includes(measure)).map((measure) => [measure] as [KpiMeasure]))("%s: as many tickets as its n, where it counts tickets once", (measure) => {
    const { kpi, data } = kpiAndData(measure, facts);
    const { notMeasurable, figures } = measureKpi(kpi, data, [january]);
    const rows = rowsOfKpi(kpi, data, january);
    if (notMeasurable !== "") expect(rows).toEqual([]);
    else expect(rows).toHaveLength(NOT_ONCE.includes(measure) ? rows.length : figures[0].n);
  });
});
