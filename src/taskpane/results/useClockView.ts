import { useState } from "react";
import { clockText, clockWords, type IntervalWords } from "../../messages";
import { type Sla, ticketZoneOf } from "../../service-level/agreement";
import { type CommitmentStatus, explainCommitment } from "../../service-level/clock";
import { textAt } from "../../service-level/ticket";
import type { PreparedReview } from "../../workbook";
import { nameOf } from "../components/nameOf";
import { usePane } from "../pane";
import type { ExplainedTicket } from "./useExplorer";

export interface ClockViewState {
  readonly id: string;
  readonly sla: string;
  readonly slas: readonly Sla[];
  choose(sla: string): void;
  /** `undefined` where there is no SLA at all. */
  readonly status: CommitmentStatus | undefined;
  readonly lines: readonly string[];
  readonly intervals: readonly IntervalWords[];
  /** All of it as text, for whoever asks about the ticket; "" where there is no SLA. */
  readonly text: string;
}

/** The clock of a ticket under one SLA; under the first that applies to it, when none is named. */
export function useClockView({ review, agreement, loaded: { tickets } }: PreparedReview, { row, sla: given }: ExplainedTicket): ClockViewState {
  const { messages } = usePane();
  const slas = review.slas.map(({ sla }) => sla);
  const explain = (sla: string) => explainCommitment(tickets, row, agreement, sla, review.asOf);
  const [chosen, choose] = useState(() => given ?? slas.find(({ id }) => explain(id).status !== "No SLA")?.id ?? slas[0]?.id ?? "");
  const id = textAt(tickets.id, row);
  if (chosen === "") return { id, sla: "", slas, choose, status: undefined, lines: [], intervals: [], text: "" };
  const explanation = explain(chosen);
  const words = clockWords(explanation, ticketZoneOf(agreement), messages);
  const { reason, result, intervals } = words;
  const name = nameOf(slas.find((each) => each.id === chosen) ?? { id: chosen, name: "" });
  return {
    id, sla: chosen, slas, choose, status: explanation.status, lines: [reason, ...result].filter((line) => line !== ""), intervals,
    text: clockText(id, name, words, messages),
  };
}
