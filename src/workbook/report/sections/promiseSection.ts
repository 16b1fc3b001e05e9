import { statusWord } from "../../../messages";
import type { PromiseReview } from "../../../service-level/review";
import { DAY_MS, HOUR_MS } from "../../../service-level/time";
import type { ReportCell } from "..";
import { dataSheet } from "./dataSheet";
import { dayText } from "./figures";
import { figureCell, type ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** Whether the promises about services hold, part by part, in the customer's words and in figures. */
export const promiseSection: ReportSection = {
  key: "promises",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review: { outages: { promises } }, messages } = input;
    const { insight } = messages;
    if (promises.length === 0) return undefined;
    return dataSheet(input, {
      title: insight.sheets.promises,
      notes: [insight.notes.promises],
      table: {
        name: "PromiseResults",
        wraps: true,
        columns: [
          ["Promise", 12], ["Service", 13], ["Words", 26], ["Period", 10], ["Kept", 11, "status"], ["In words", 40], ["Outages", 10, "count"], ["Allowed", 10, "count"],
          ["Longest hours", 10, "number"], ["Hours promised", 10, "number"], ["Months left", 9, "count"], ["Equivalent", 12, "availability"], ["Chance broken", 10, "percent"], ["Safe to promise", 10, "count"],
        ],
        rows: promises.flatMap((promise) => promiseRows(promise, input)),
      },
    });
  },
};

function promiseRows(review: PromiseReview, input: ReportInput): ReportCell[][] {
  const { promise, periods, equivalent, stress } = review;
  const { notInForce } = input.messages.insight.promise;
  return periods.map((part) => part.isKept === undefined ? [promise.id, promise.service, promise.words, part.period.name, notInForce, "", "", "", "", "", "", "", "", ""] : [
    promise.id, promise.service, promise.words, part.period.name, statusWord(part.isKept ? "Met" : "Not met", input.messages), promiseWords(review, part, input),
    part.outages.length, figureCell(part.allowed), part.longestMs / HOUR_MS, figureCell(part.restoreWithinMs === undefined ? undefined : part.restoreWithinMs / HOUR_MS),
    part.monthsLeft, figureCell(equivalent), figureCell(stress?.breakEither), figureCell(stress?.safePromise),
  ]);
}

/** Below it whole percentages would read as never. */
const RARE = 0.02;

/** "Counts from 1 March 2026. 2 of 4 outages used, 7 months left. At the rate so far it would be broken in 37% of its periods. Promise 8 to keep it with 95%." */
function promiseWords({ promise, stress }: PromiseReview, { period, inForce, outages, allowed, monthsLeft, tooLong }: PromiseReview["periods"][number], input: ReportInput): string {
  const { formats, insight: { promise: words } } = input.messages;
  const days = stress === undefined ? 0 : Math.floor(stress.rate.sinceLastMs / DAY_MS);
  return formats.sentences([
    inForce === undefined || inForce.from === period.from ? "" : words.countsFrom(dayText(inForce.from, input)),
    allowed === undefined ? "" : words.used(outages.length, allowed, monthsLeft),
    tooLong.length === 0 ? "" : words.tooLong(tooLong.length),
    outages.length > 0 || days === 0 ? "" : words.calm(days),
    stress === undefined || Number.isNaN(stress.breakEither) ? "" : words.broken(formats.percent(stress.breakEither, { digits: stress.breakEither < RARE ? 1 : 0 })),
    stress === undefined || promise.outages === undefined || stress.safePromise <= promise.outages ? "" : words.sign(stress.safePromise),
  ]);
}
