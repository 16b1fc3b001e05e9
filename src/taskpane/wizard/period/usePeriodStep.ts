import { useMemo } from "react";
import { ticketZoneOf } from "../../../service-level/agreement";
import { toWallClock } from "../../../service-level/time";
import { usePane } from "../../pane";
import type { StepProps } from "../StepProps";
import { type PeriodChoice, proposedChoice, reviewPeriods } from "./reviewPeriods";

export interface PeriodStepState {
  readonly choices: readonly PeriodChoice[];
  /** `undefined`: there is none to choose. */
  readonly chosen: PeriodChoice | undefined;
  /** Up to when the data counts, in words. */
  readonly asOf: string;
  choose(name: string): void;
}

export function usePeriodStep({ wizard, data }: StepProps): PeriodStepState {
  const { memory, remember, messages } = usePane();
  const { agreement } = data.definitions;
  const tickets = data.loaded?.tickets;
  const choices = useMemo(() => (tickets === undefined ? [] : reviewPeriods(tickets, agreement, memory.type, wizard.asOf)), [tickets, agreement, memory.type, wizard.asOf]);
  const zone = ticketZoneOf(agreement);
  return {
    choices,
    chosen: choices.find(({ period }) => period.name === memory.period) ?? proposedChoice(choices),
    asOf: Number.isNaN(wizard.asOf) ? "" : messages.pane.wizard.period.asOf(messages.formats.dateTime(toWallClock(wizard.asOf, zone)), zone),
    choose: (period) => remember({ period }),
  };
}
