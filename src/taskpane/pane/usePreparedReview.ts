import { useCallback, useState } from "react";
import type { PreparedReview } from "../../workbook";
import type { EditsState } from "./useEdits";

export interface PreparedReviewState {
  /** The review that was prepared last in this session. */
  readonly prepared: PreparedReview | undefined;
  /** Definitions or cells that are no report were edited since that review was prepared. */
  readonly isOutdated: boolean;
  /** To be called before the workbook is read for a review; the answer keeps the review that is reckoned of it. */
  startPreparing(): (prepared: PreparedReview) => void;
}

export function usePreparedReview({ edits, latestEdits }: EditsState): PreparedReviewState {
  const [kept, setKept] = useState<{ readonly prepared: PreparedReview; readonly seen: number }>();
  const startPreparing = useCallback(() => {
    const seen = latestEdits().ofFigures;
    return (prepared: PreparedReview) => setKept({ prepared, seen });
  }, [latestEdits]);
  return { prepared: kept?.prepared, isOutdated: kept !== undefined && kept.seen !== edits.ofFigures, startPreparing };
}
