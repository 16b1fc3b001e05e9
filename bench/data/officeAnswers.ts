import { wallClockToSerial } from "../../src/tables";
import type { Cell } from "../../src/tables";
import type { Tickets } from "../../src/service-level/ticket";
import { textAt } from "../../src/service-level/ticket";
import { MINUTE_MS, toWallClock } from "../../src/service-level/time";
import { ZONE } from "./officeHours";

/** Excel on the web sends at most 5 MB in one answer. */
const ANSWER_BYTES = 5_000_000;

export const HEADERS = ["Number", "Opened", "First response", "Resolved", "Closed", "Status", "Priority", "Assignment group", "Type", "Held minutes"];

/** Tickets as Excel answers with them: the bodies of the answers, without its wrapping; dates are serial numbers of a clock in London. */
export function officeAnswers(tickets: Tickets): string[] {
  const serial = (instant: number): Cell => (Number.isNaN(instant) ? "" : Math.round(wallClockToSerial(toWallClock(instant, ZONE), false) * 1e10) / 1e10);
  const answers: string[] = [];
  let rows: string[] = [JSON.stringify(HEADERS)];
  let bytes = 0;
  const send = () => {
    answers.push(`{"values":[${rows.join(",")}]}`);
    rows = [];
    bytes = 0;
  };
  for (let row = 0; row < tickets.size; row++) {
    const text = JSON.stringify([
      textAt(tickets.id, row), serial(tickets.opened[row]), serial(tickets.firstResponse[row]), serial(tickets.resolved[row]), serial(tickets.closed[row]),
      tickets.status.labels[tickets.status.codes[row]], tickets.priority.labels[tickets.priority.codes[row]], `Group ${row % 40}`, "Incident",
      Number.isNaN(tickets.heldMs[row]) ? "" : tickets.heldMs[row] / MINUTE_MS,
    ]);
    rows.push(text);
    bytes += text.length + 1;
    if (bytes > ANSWER_BYTES) send();
  }
  send();
  return answers;
}

/** The rows that those answers carry, as an add-in gets them. */
export function rowsOf(answers: readonly string[]): Cell[][] {
  return answers.flatMap((answer) => (JSON.parse(answer) as { values: Cell[][] }).values);
}
