import { NO_RECORDS } from "../../../src/service-level/records";
import type { Action, Improvement, ReviewMeeting, Risk, Stakeholder } from "../../../src/service-level/records";
import { reviewService } from "../../../src/service-level/review";
import { anAgreement } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

const day = (text = "") => (text === "" ? Number.NaN : at(text));
const anAction = (id: string, due: string, done = "", status: Action["status"] = "open"): Action => ({ id, what: `What ${id} is`, owner: "Ana", status, serves: [], opened: Number.NaN, due: day(due), done: day(done), improvement: "" });
const anImprovement = (id: string, due: string, status: Improvement["status"] = "agreed"): Improvement =>
  ({ id, what: "", owner: "", status, serves: [], horizon: "", opened: Number.NaN, start: Number.NaN, due: day(due), done: Number.NaN, expectedEffect: "", cost: Number.NaN, clientComment: "" });
const aRisk = (id: string, reviewOn: string, status: Risk["status"] = "open"): Risk =>
  ({ id, what: "", status, serves: [], likelihood: "", impact: "", response: "", owner: "", opened: Number.NaN, reviewOn: day(reviewOn), promise: "", promisePart: "" });
const aPerson = (person: string, lastTalked: string, nextTalk: string): Stakeholder =>
  ({ person, organisation: "", role: "", position: "", attends: "", lastTalked: day(lastTalked), nextTalk: day(nextTalk), expectations: "", notes: "" });
const aMeeting = (id: string, planned: string, held = ""): ReviewMeeting => ({ id, type: "monthly", planned: day(planned), held: day(held), period: "2026-02", attendees: "", notes: "" });

const late = (records: object, asOf = "2026-03-10 12:00", zone = "UTC") =>
  reviewService({ tickets: ticketsOf([aTicket()]), agreement: anAgreement({ zone }), records: { ...NO_RECORDS, ...records }, type: "monthly", asOf: at(asOf) }).lateMilestones;

it("an action of 7 March is three days late on 10 March, and on time through the whole of its day", () => {
  expect(late({ actions: [anAction("A1", "2026-03-07")] })).toEqual([{ kind: "action", id: "A1", what: "What A1 is", owner: "Ana", due: at("2026-03-07"), daysLate: 3 }]);
  expect(late({ actions: [anAction("A1", "2026-03-07")] }, "2026-03-07 23:59")).toEqual([]);
  expect(late({ actions: [anAction("A1", "2026-03-07")] }, "2026-03-08 00:00")).toMatchObject([{ daysLate: 1 }]);
});

it("each is told with what it is, by whom, and by when it should have been", () => {
  const improvements = [{ ...anImprovement("I1", "2026-03-05"), what: "Second line on call", owner: "Ivo" }];
  const risks = [{ ...aRisk("R1", "2026-03-06"), what: "Supplier", owner: "Bo" }];
  const stakeholders = [{ ...aPerson("Ben", "", "2026-03-07"), expectations: "Fewer tickets" }];
  expect(late({ improvements, risks, stakeholders, reviews: [aMeeting("M1", "2026-03-08"), aMeeting("", "2026-03-09")] })).toEqual([
    { kind: "improvement", id: "I1", what: "Second line on call", owner: "Ivo", due: at("2026-03-05"), daysLate: 5 },
    { kind: "risk", id: "R1", what: "Supplier", owner: "Bo", due: at("2026-03-06"), daysLate: 4 },
    { kind: "talk", id: "Ben", what: "Fewer tickets", owner: "", due: at("2026-03-07"), daysLate: 3 },
    { kind: "review", id: "M1", what: "monthly", owner: "", due: at("2026-03-08"), daysLate: 2 },
    { kind: "review", id: "2026-02", what: "monthly", owner: "", due: at("2026-03-09"), daysLate: 1 },
  ]);
});

it("an action or improvement that is done or dropped is over, and so is a risk that is closed or accepted", () => {
  for (const status of ["done", "dropped"] as const) expect(late({ actions: [anAction("A", "2026-03-01", "", status)], improvements: [anImprovement("I", "2026-03-01", status)] })).toEqual([]);
  for (const status of ["closed", "accepted"] as const) expect(late({ risks: [aRisk("R", "2026-03-01", status)] })).toEqual([]);
  expect(late({ risks: [aRisk("R", "2026-03-01", "reduced")] })).toMatchObject([{ id: "R" }]);
});

it("what is done, or held, at the very moment of the review is not late, and a talk on the planned day was in time", () => {
  expect(late({ actions: [anAction("A", "2026-03-01", "2026-03-10")], reviews: [aMeeting("M", "2026-03-01", "2026-03-10")], stakeholders: [aPerson("Ben", "2026-03-01", "2026-03-01")] }, "2026-03-10 00:00")).toEqual([]);
  expect(late({ actions: [anAction("A", "2026-03-01", "2026-03-10")], reviews: [aMeeting("M", "2026-03-01", "2026-03-10")] }, "2026-03-09 23:59")).toHaveLength(2);
});

it("the days are those of the calendar in the zone of the agreement: late at midnight in Tokyo, not in London", () => {
  const actions = [anAction("A1", "2026-03-07")];
  expect([late({ actions }, "2026-03-07 16:00", "Asia/Tokyo"), late({ actions }, "2026-03-07 16:00", "Europe/London")].map(({ length }) => length)).toEqual([1, 0]);
});

it("what is done, dropped, closed or held is not late, and what was done after the date of the review was late then", () => {
  const actions = [anAction("DONE", "2026-03-01", "2026-03-05"), anAction("DROPPED", "2026-03-01", "", "dropped"), anAction("LATER", "2026-03-01", "2026-04-01"), anAction("UNDATED", "")];
  const risks = [aRisk("OPEN", "2026-02-01"), aRisk("CLOSED", "2026-02-01", "closed")];
  const reviews = [aMeeting("HELD", "2026-03-02", "2026-03-03"), aMeeting("MISSED", "2026-03-02")];
  expect(late({ actions, risks, reviews }).map(({ kind, id }) => `${kind} ${id}`)).toEqual(["risk OPEN", "action LATER", "review MISSED"]);
});

it("a talk is late when nobody has talked since the day for which it was planned", () => {
  const stakeholders = [aPerson("Ben", "2026-01-05", "2026-03-01"), aPerson("Cara", "2026-03-02", "2026-03-01"), aPerson("Dan", "2026-01-05", "2026-04-01")];
  expect(late({ stakeholders }).map(({ kind, id, daysLate }) => [kind, id, daysLate])).toEqual([["talk", "Ben", 9]]);
});

it("an improvement that is not in effect by its date is late, the longest first", () => {
  const improvements = [anImprovement("I1", "2026-03-01"), anImprovement("I2", "2026-02-01", "in progress"), anImprovement("I3", "2026-02-01", "done")];
  expect(late({ improvements }).map(({ id, daysLate }) => [id, daysLate])).toEqual([["I2", 37], ["I1", 9]]);
});
