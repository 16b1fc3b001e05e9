import type { Finding } from "../../../service-level/finding";
import { periodLabel } from "../../components/periodLabel";
import { usePane } from "../../pane";
import { usePeriodStep } from "../period/usePeriodStep";
import type { StepProps } from "../StepProps";

export interface ChecksStepState {
  /** What a reader of the review must know; notes are left out. */
  readonly findings: readonly Finding[];
  /** There is nothing to review. */
  readonly isBlocked: boolean;
  /** What stands in the way or is missing altogether; "" when nothing. */
  readonly obstacle: string;
  /** The tickets of the period, in words; "" without a period. */
  readonly scope: string;
}

/** What should be known before the figures are looked at. Only the lack of tickets blocks. */
export function useChecksStep(props: StepProps): ChecksStepState {
  const { messages } = usePane();
  const words = messages.pane.wizard.checks;
  const { chosen } = usePeriodStep(props);
  const { loaded, findings, definitions: { agreement } } = props.data;
  const isBlocked = loaded === undefined || loaded.tickets.size === 0 || chosen === undefined;
  const hasNoFigures = agreement.slas.length + agreement.kpis.length === 0;
  return {
    findings: findings.filter(({ severity }) => severity !== "note"),
    isBlocked,
    obstacle: isBlocked ? words.noTickets : hasNoFigures ? words.noSlas : "",
    scope: chosen === undefined ? "" : words.tickets(chosen.opened, periodLabel(chosen.period.name, messages)),
  };
}
