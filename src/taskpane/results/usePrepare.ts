import type { Agreement } from "../../service-level/agreement";
import { type Period, periodOf } from "../../service-level/period";
import { periodOptions, type ReviewType } from "../../service-level/review";
import { type PreparedReview, prepareReview, withWorkbook } from "../../workbook";
import { usePane } from "../pane";

/** Reads the workbook anew and reckons a review of the period with that name; keeps it for the preview, the writing and the results. */
export function usePrepare(): (type: ReviewType, period: string) => Promise<PreparedReview | undefined> {
  const { run, keepPrepared, remember, announce, messages: { pane: { busy } } } = usePane();
  return async (type, name) => {
    const prepared = await run({ title: busy.calculating, progress: busy.rows }, (options) =>
      withWorkbook((context) => prepareReview(context, { type, period: (agreement) => namedPeriod(name, agreement) }, options)));
    if (prepared === undefined) return undefined;
    keepPrepared(prepared);
    remember({ lastReview: { type, period: prepared.review.period.name } });
    announce(busy.done);
    return prepared;
  };
}

/** A period of the calendar, or the months from the first to the last of an implementation review, "2026-01/2026-06". */
function namedPeriod(name: string, agreement: Agreement): Period | undefined {
  const options = periodOptions(agreement);
  const [first, last] = name.split("/").map((part) => periodOf(part, options));
  if (first === undefined || last === undefined) return first;
  return { name, grain: "half-year", from: first.from, to: last.to };
}
