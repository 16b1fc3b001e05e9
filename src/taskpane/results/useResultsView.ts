import type { PreparedReview } from "../../workbook";
import { periodLabel } from "../components/periodLabel";
import { usePane } from "../pane";
import { usePrepare } from "./usePrepare";

export interface ResultsViewState {
  readonly prepared: PreparedReview | undefined;
  /** The workbook was edited since then. */
  readonly isOutdated: boolean;
  /** The review that was prepared before the pane was closed; "" when there was none. */
  readonly lastTitle: string;
  prepareLast(): Promise<void>;
  goToReview(): void;
}

/** The figures live as long as the pane is open; afterwards the same review can be reckoned again. */
export function useResultsView(): ResultsViewState {
  const { prepared, isOutdated, memory: { lastReview }, remember, messages } = usePane();
  const prepare = usePrepare();
  const title = ({ type, period }: NonNullable<typeof lastReview>) => messages.review.title(messages.review.types[type], "", periodLabel(period, messages));
  return {
    prepared,
    isOutdated,
    lastTitle: lastReview === undefined ? "" : title(lastReview),
    prepareLast: async () => {
      if (lastReview !== undefined) await prepare(lastReview);
    },
    goToReview: () => remember({ view: "review", step: "type" }),
  };
}
