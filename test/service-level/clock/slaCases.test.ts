import { compileCalendar, elapsedServiceTime } from "../../../src/service-level/calendar";
import { explainCommitment, judgeCommitments, OUTCOMES } from "../../../src/service-level/clock";
import { at } from "../../support/instants";
import { allSlaCases, prepare } from "./slaCases";
import type { PreparedCase, SlaCase } from "./slaCases";

const clocks = ["first_response", "resolution"] as const;

/** The expectations that are about response and resolution clocks; "update" clocks and rules without figures are told apart. */
function expectedFigures({ kind, expect: expected }: SlaCase): [key: string, value: unknown][] {
  return kind === "rule" ? [] : Object.entries(expected).filter(([key]) => !key.startsWith("update_"));
}

describe.each([["from the status history alone", false], ["with a Resolved column beside it", true]])("clocks of other service desks, %s", (_, withColumn) => {
  it.each(allSlaCases.filter((slaCase) => expectedFigures(slaCase).length > 0).map((slaCase) => [slaCase.id, slaCase.title, slaCase] as const))(
    "%s: %s", (_id, _title, slaCase) => {
      const prepared = prepare(slaCase, withColumn);
      const zone = prepared.calendar.zone;
      const actual = Object.fromEntries(expectedFigures(slaCase).map(([key]) => [key, figure(key, prepared, slaCase, withColumn)]));
      const wanted = Object.fromEntries(expectedFigures(slaCase).map(([key, value]) => [key, key.includes("_due") ? at(value as string, zone) : value]));
      expect(actual).toEqual(wanted);
    },
  );
});

it("names the cases that no clock covers yet: updates between replies, labels, and SLAs that a change takes away", () => {
  expect(allSlaCases.filter((slaCase) => expectedFigures(slaCase).length === 0).map(({ id }) => id))
    .toEqual(["zammad-09", "zammad-12", "zammad-17", "zammad-22", "frappe-g", "rt-e", "rt-f", "rt-c"]);
  expect(allSlaCases).toHaveLength(39);
});

function figure(key: string, prepared: PreparedCase, slaCase: SlaCase, withColumn: boolean): unknown {
  if (key === "paused_s") return pausedSeconds(prepared);
  // What the deadline was before the last thing that happened.
  if (key === "resolution_due_before") return figure("resolution_due", prepare(slaCase, withColumn, slaCase.events.length - 1), slaCase, withColumn);
  const clock = clocks.find((name) => key.startsWith(name))!;
  const { tickets, agreement, asOf } = prepared;
  const { elapsedMs: [elapsedMs], targetMs: [targetMs], deadline: [deadline], outcome: [outcome] } =
    judgeCommitments(tickets, agreement, clock === "first_response" ? "response" : "resolution", asOf);
  switch (key.slice(clock.length + 1)) {
    case "elapsed_s": return elapsedMs / 1000;
    case "margin_s": return (targetMs - elapsedMs) / 1000;
    case "due": return deadline;
    case "met": return OUTCOMES[outcome] === "met";
    default: throw new Error(`nothing tells ${key}`);
  }
}

function pausedSeconds({ tickets, agreement, calendar, asOf }: PreparedCase): number {
  const compiled = compileCalendar(calendar);
  return explainCommitment(tickets, 0, agreement, "resolution", asOf).intervals
    .filter(({ kind }) => kind === "held").reduce((sum, { from, to }) => sum + elapsedServiceTime(compiled, from, to), 0) / 1000;
}
