import { useMemo } from "react";
import { ticketZoneOf } from "../../../service-level/agreement";
import { changeWithId, type ImplementedChange, implementedChanges } from "../../../service-level/review";
import { toWallClock } from "../../../service-level/time";
import { usePane } from "../../pane";
import type { StepProps } from "../StepProps";
import { type PeriodChoice, proposedChoice, reviewPeriods } from "./reviewPeriods";

export interface PeriodStepState {
  readonly choices: readonly PeriodChoice[];
  /** `undefined`: there is none to choose. */
  readonly chosen: PeriodChoice | undefined;
  /** What an implementation review may be about, the newest first; none for other reviews. */
  readonly changes: readonly ImplementedChange[];
  readonly change: ImplementedChange | undefined;
  /** Up to when the data counts, in words. */
  readonly asOf: string;
  choose(name: string): void;
  chooseChange(id: string): void;
  changeLabel(change: ImplementedChange): string;
}

export function usePeriodStep({ wizard, data }: StepProps): PeriodStepState {
  const { memory, remember, messages } = usePane();
  const { agreement, records } = data.definitions;
  const tickets = data.loaded?.tickets;
  const choices = useMemo(() => (tickets === undefined ? [] : reviewPeriods(tickets, agreement, memory.type, wizard.asOf)), [tickets, agreement, memory.type, wizard.asOf]);
  const changes = memory.type === "implementation" ? implementedChanges(agreement, records, wizard.asOf) : [];
  const { implementation: words } = messages.pack;
  const zone = ticketZoneOf(agreement);
  return {
    choices,
    chosen: choices.find(({ period }) => period.name === memory.period) ?? proposedChoice(choices),
    changes,
    change: changeWithId(memory.change, changes, agreement, wizard.asOf) ?? changeWithId("", changes, agreement, wizard.asOf),
    asOf: Number.isNaN(wizard.asOf) ? "" : messages.pane.wizard.period.asOf(messages.formats.dateTime(toWallClock(wizard.asOf, zone)), zone),
    choose: (period) => remember({ period }),
    chooseChange: (change) => remember({ change }),
    changeLabel: ({ decision, at }) => words.option(decision?.what ?? words.start, messages.formats.date(toWallClock(at, agreement.zone))),
  };
}
