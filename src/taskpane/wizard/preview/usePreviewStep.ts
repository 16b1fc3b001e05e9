import { useEffect } from "react";
import type { PreparedReview } from "../../../workbook";
import { usePane } from "../../pane";
import { usePrepare } from "../../results/usePrepare";
import { usePeriodStep } from "../period/usePeriodStep";
import type { StepProps } from "../StepProps";

export interface PreviewStepState {
  /** The review of the chosen type and period; `undefined` until it is reckoned. */
  readonly prepared: PreparedReview | undefined;
  prepare(): void;
}

/** Reckons the review as soon as the step is reached, unless it is there from before. */
export function usePreviewStep(props: StepProps): PreviewStepState {
  const { memory, prepared, job, fault, isOutdated } = usePane();
  const prepareReview = usePrepare();
  const { chosen, change } = usePeriodStep(props);
  const fits = prepared?.review.type === memory.type && prepared.review.period.name === chosen?.period.name && prepared.review.implementation?.id === change?.id && !isOutdated;
  const prepare = () => void prepareReview({ type: memory.type, period: chosen?.period.name ?? "", change: change?.id ?? "" });
  const mustPrepare = !fits && chosen !== undefined && job === undefined && fault === undefined;
  useEffect(() => {
    // Only on reaching the step: after a cancel or a fault the person decides.
    if (mustPrepare) prepare();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, []);
  return { prepared: fits ? prepared : undefined, prepare };
}
