import { compileCalendar, elapsedServiceTime } from "../../../src/service-level/calendar";
import { COMMITMENT_STATUSES, explainCommitment, judgeCommitments, OUTCOMES } from "../../../src/service-level/clock";
import { aTicket } from "../../support/aTicket";
import { at } from "../../support/instants";
import { judged } from "../../support/judgedTicket";
import { allSlaCases, prepare } from "./slaCases";
import type { PreparedCase, SlaCase } from "./slaCases";

const CLOCKS = { first_response: "response", update: "update", keep_in_loop: "periodic update", resolution: "resolution" } as const;

/** What a case says in figures. A rule that says that a deadline vanishes is one, too. */
function expectedFigures({ calendar, expect: expected }: SlaCase): [key: string, value: unknown][] {
  return calendar === null ? [] : Object.entries(expected).filter(([key]) => key !== "labels");
}

describe.each([["from the status history alone", false], ["with a Resolved column beside it", true]])("clocks of other service desks, %s", (_, withColumn) => {
  it.each(allSlaCases.filter((slaCase) => expectedFigures(slaCase).length > 0).map((slaCase) => [slaCase.id, slaCase.title, slaCase] as const))(
    "%s: %s", (_id, _title, slaCase) => {
      const prepared = prepare(slaCase, withColumn);
      const zone = prepared.calendar.zone;
      const actual = Object.fromEntries(expectedFigures(slaCase).map(([key]) => [key, figure(key, prepared, slaCase, withColumn)]));
      const wanted = Object.fromEntries(expectedFigures(slaCase).map(([key, value]) => [key, key.includes("_due") ? at((value ?? undefined) as string | undefined, zone) : value]));
      expect(actual).toEqual(wanted);
    },
  );
});

it("tells the labels of frappe-g from the two clocks: which of them runs, stands still or was met", () => {
  const slaCase = allSlaCases.find(({ id }) => id === "frappe-g")!;
  const labels = slaCase.events.map((_, event) => {
    const { tickets, agreement, asOf } = prepare(slaCase, false, event + 1);
    const [response, resolution] = ["response", "resolution"].map((sla) => COMMITMENT_STATUSES[judgeCommitments(tickets, agreement, sla, asOf).status[0]]);
    if (response === "Running") return "First Response Due";
    return { Held: "Paused", Running: "Resolution Due", Met: "Fulfilled" }[resolution as string];
  });
  expect(labels).toEqual(slaCase.expect.labels);
});

it("sets no response clock on a ticket that an agent opened on nobody's behalf, as rt-f has it", () => {
  expect(allSlaCases.find(({ id }) => id === "rt-f")!.expect).toEqual({ first_response_due: null });
  const openedByAgent = aTicket({ messages: [["2024-01-08 09:00", "agent"]] });
  expect(judged(openedByAgent, { clock: { kind: "response" } })).toMatchObject({ outcome: "noSla", reason: "openedByAgent", deadline: "" });
});

it("leaves none of the 105 cases out", () => {
  expect(allSlaCases.filter((slaCase) => expectedFigures(slaCase).length === 0).map(({ id }) => id)).toEqual(["frappe-g", "rt-f"]);
  expect(allSlaCases).toHaveLength(105);
});

function figure(key: string, prepared: PreparedCase, slaCase: SlaCase, withColumn: boolean): unknown {
  if (key === "paused_s") return pausedSeconds(prepared);
  // What the deadline was before the last thing that happened.
  if (key === "resolution_due_before") return figure("resolution_due", prepare(slaCase, withColumn, slaCase.events.length - 1), slaCase, withColumn);
  const clock = (["first_response", "update", "keep_in_loop", "resolution"] as const).find((name) => key.startsWith(name))!;
  const { tickets, agreement, asOf } = prepared;
  const { elapsedMs: [elapsedMs], targetMs: [targetMs], deadline: [deadline], outcome: [outcome] } =
    judgeCommitments(tickets, agreement, CLOCKS[clock], asOf);
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
