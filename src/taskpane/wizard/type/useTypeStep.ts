import { type ReviewType, REVIEW_GRAINS } from "../../../service-level/review";
import { usePane } from "../../pane";

export interface TypeStepState {
  readonly type: ReviewType;
  readonly types: readonly ReviewType[];
  choose(type: ReviewType): void;
}

/** Another type means other periods, so the period chosen for the one before is forgotten. */
export function useTypeStep(): TypeStepState {
  const { memory, remember } = usePane();
  return {
    type: memory.type,
    types: Object.keys(REVIEW_GRAINS) as ReviewType[],
    choose: (type) => remember(REVIEW_GRAINS[type] === REVIEW_GRAINS[memory.type] && type !== "implementation" && memory.type !== "implementation" ? { type } : { type, period: "", change: "" }),
  };
}
