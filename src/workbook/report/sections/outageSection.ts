import type { ServiceAvailability } from "../../../service-level/review";
import { DAY_MS, HOUR_MS } from "../../../service-level/time";
import type { ReportCell } from "..";
import { figureColumns } from "./columns";
import { dataSheet } from "./dataSheet";
import { dayText } from "./figures";
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
      notes: [messages.formats.sentences([insight.notes.outages, ...countsFrom])],
      table: {
        name: "Availability",
        wraps: true,
        columns: [
          ["Service", 18], ["Availability", 17, "availability"], ["Before", 17, "availability"], ["Agreed hours", 10, "number"], ["Downtime hours", 10, "number"], ["Outages", 9, "count"], ["Up to 15 min", 7, "count"],
          ["Up to 1 h", 7, "count"], ["Up to 4 h", 7, "count"], ["Up to 24 h", 7, "count"], ["Longer", 8, "count"], ["Longest hours", 9, "number"], ["MTRS hours", 8, "number"], ["MTBF hours", 9, "number"],
          ["Lost user-hours", 9, "number"], ["Days since last", 9, "number"], ["Per year", 8, "number"], ["Per year from", 8, "number"], ["Per year to", 8, "number"],
        ],
        rows: services.map(serviceRow),
      },
    });
    const columns = figureColumns([["Service", 18], ["Start", 17, "dateTime"], ["End", 17, "dateTime"], ["Hours", 10, "number"]], messages);
    return {
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { kind: "lines", lines: [{ text: insight.outages.each, look: "heading" }] },
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
