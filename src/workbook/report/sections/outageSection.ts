import type { ServiceAvailability } from "../../../service-level/review";
import { DAY_MS, HOUR_MS } from "../../../service-level/time";
import type { ReportCell } from "../reportSheet";
import { dataSheet, headed } from "./dataSheet";
import { dayText } from "./figures";
import { insightColumns } from "./insightColumns";
import { dateCell, figureCell } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** Availability service by service, and the outages behind it. */
export const outageSection: ReportSection = {
  key: "outages",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review: { period, outages: { services } }, messages } = input;
    const { insight } = messages;
    if (services.length === 0) return undefined;
    const [{ result: { from, to } }] = services;
    const countsFrom = from > period.from && from < to ? [insight.promise.countsFrom(dayText(from, input))] : [];
    const sheet = dataSheet(input, {
      title: insight.sheets.availability,
      notes: [[insight.notes.outages, ...countsFrom].join(" ")],
      table: {
        name: "Availability",
        wraps: true,
        columns: insightColumns([
          ["Service", "text", 18], ["Availability", "availability", 17], ["Before", "availability", 17], ["Agreed hours", "number", 10], ["Downtime hours", "number", 10], ["Outages", "count", 9], ["Up to 15 min", "count", 7],
          ["Up to 1 h", "count", 7], ["Up to 4 h", "count", 7], ["Up to 24 h", "count", 7], ["Longer", "count", 8], ["Longest hours", "number", 9], ["MTRS hours", "number", 8], ["MTBF hours", "number", 9],
          ["Lost user-hours", "number", 9], ["Days since last", "number", 9], ["Per year", "number", 8], ["Per year from", "number", 8], ["Per year to", "number", 8],
        ], messages),
        rows: services.map(serviceRow),
      },
    });
    const columns = headed(insightColumns([["Service", "text", 18], ["Start", "dateTime", 17], ["End", "dateTime", 17], ["Hours", "number", 10]], messages), messages);
    return {
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { kind: "table", name: "OutageList", columns, rows: services.flatMap(({ service, result }) => result.outages.map((outage) =>
          [service, dateCell(outage.from, input), outage.isOpen ? "" : dateCell(outage.to, input), outage.durationMs / HOUR_MS])) },
      ],
    };
  },
};

function serviceRow({ service, result, previous, rate }: ServiceAvailability): ReportCell[] {
  return [
    service, figureCell(result.availability), figureCell(previous.availability), result.agreedMs / HOUR_MS, result.downtimeMs / HOUR_MS, result.outages.length, ...result.byBand,
    result.longestMs / HOUR_MS, figureCell(result.mtrsMs / HOUR_MS), figureCell(result.mtbfMs / HOUR_MS), result.lostUserMs / HOUR_MS, rate.sinceLastMs / DAY_MS,
    figureCell(rate.perYear.value), figureCell(rate.perYear.low), figureCell(rate.perYear.high),
  ];
}
