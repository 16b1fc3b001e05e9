import { namedReviewPeriod } from "../../service-level/review";
import { type PreparedReview, prepareReview, withWorkbook } from "../../workbook";
import { type ChosenReview, usePane } from "../pane";

/** Reads the workbook anew and reckons the chosen review; keeps it for the preview, the writing and the results. */
export function usePrepare(): (chosen: ChosenReview) => Promise<PreparedReview | undefined> {
  const { run, startPreparing, remember, announce, messages: { pane: { busy } } } = usePane();
  return async ({ type, period, change }) => {
    const keep = startPreparing();
    const prepared = await run({ title: busy.calculating, progress: busy.rows }, (options) =>
      withWorkbook((context) => prepareReview(context, { type, change, period: (agreement) => namedReviewPeriod(period, agreement) }, options)));
    if (prepared === undefined) return undefined;
    keep(prepared);
    remember({ lastReview: { type, change, period: prepared.review.period.name } });
    announce(busy.done);
    return prepared;
  };
}
