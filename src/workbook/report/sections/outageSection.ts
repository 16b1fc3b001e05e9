import type { PromiseReview, ServiceAvailability } from "../../../service-level/review";
import { DAY_MS, HOUR_MS } from "../../../service-level/time";
import type { ReportCell } from "../reportSheet";
import { dataSheet, headed } from "./dataSheet";
import { insightColumns } from "./insightColumns";
import { dateCell, figureCell, type ReportInput, statusWord } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** How services did, and whether the promises about them hold, part by part. */
export const outageSection: ReportSection = {
  key: "outages",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review: { outages }, messages } = input;
    const { insight } = messages;
    if (outages.services.length === 0 && outages.promises.length === 0) return undefined;
    const sheet = dataSheet(input, {
      title: insight.sheets.outages,
      notes: [insight.notes.outages, insight.notes.promises],
      table: {
        name: "Availability",
        columns: insightColumns([
          ["Service", "text", 24], ["Availability", "percent", 13], ["Before", "percent", 13], ["Agreed hours", "number", 13], ["Downtime hours", "number", 13], ["Outages", "count", 11], ["Up to 15 min", "count", 10],
          ["Up to 1 h", "count", 10], ["Up to 4 h", "count", 10], ["Up to 24 h", "count", 10], ["Longer", "count", 10], ["Longest hours", "number", 12], ["MTRS hours", "number", 13], ["MTBF hours", "number", 13],
          ["Lost user-hours", "number", 13], ["Days since last", "number", 13], ["Per year", "number", 11], ["Per year from", "number", 11], ["Per year to", "number", 11],
        ], messages),
        rows: outages.services.map(serviceRow),
      },
    });
    const promiseColumns = headed(insightColumns([
      ["Promise", "text", 24], ["Service", "text", 13], ["Words", "text", 13], ["Period", "text", 13], ["Outages", "count", 13], ["Allowed", "count", 11], ["Longest hours", "number", 10], ["Hours promised", "number", 10],
      ["Months left", "count", 10], ["Kept", "status", 10], ["Equivalent", "percent", 10], ["Chance broken", "percent", 12], ["Safe to promise", "count", 13], ["In words", "text", 60],
    ], messages), messages);
    const listColumns = headed(insightColumns([["Service", "text", 24], ["Start", "dateTime", 18], ["End", "dateTime", 18], ["Hours", "number", 13]], messages), messages);
    return {
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { kind: "table", name: "PromiseResults", columns: promiseColumns, rows: outages.promises.flatMap((promise) => promiseRows(promise, input)) },
        { kind: "table", name: "OutageList", columns: listColumns, rows: outages.services.flatMap(({ service, result }) => result.outages.map((outage) =>
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

function promiseRows(review: PromiseReview, input: ReportInput): ReportCell[][] {
  const { promise, periods, equivalent, stress } = review;
  return periods.map((part) => [
    promise.id, promise.service, promise.words, part.period.name, part.outages.length, figureCell(part.allowed), part.longestMs / HOUR_MS, figureCell(part.restoreWithinMs === undefined ? undefined : part.restoreWithinMs / HOUR_MS),
    part.monthsLeft, statusWord(part.isKept ? "Met" : "Not met", input), figureCell(equivalent), figureCell(stress?.breakEither), figureCell(stress?.safePromise), promiseWords(review, part, input),
  ]);
}

/** Below it whole percentages would read as never. */
const RARE = 0.02;

/** "2 of 4 outages used, 7 months left. At the rate so far it would be broken in 37 % of its periods. Promise 8 to keep it with 95 %." */
export function promiseWords({ promise, stress }: PromiseReview, { outages, allowed, monthsLeft, tooLong }: PromiseReview["periods"][number], { messages: { formats, insight } }: ReportInput): string {
  const words = insight.promise;
  const days = stress === undefined ? 0 : Math.floor(stress.rate.sinceLastMs / DAY_MS);
  return [
    allowed === undefined ? "" : words.used(outages.length, allowed, monthsLeft),
    tooLong.length === 0 ? "" : words.tooLong(tooLong.length),
    outages.length > 0 || days === 0 ? "" : words.calm(days),
    stress === undefined ? "" : words.broken(formats.percent(stress.breakEither, { digits: stress.breakEither < RARE ? 1 : 0 })),
    stress === undefined || promise.outages === undefined || stress.safePromise <= promise.outages ? "" : words.sign(stress.safePromise),
  ].filter((part) => part !== "").join(" ");
}
