import { reviewService } from "../../src/service-level/review";
import { NO_RECORDS } from "../../src/service-level/records";
import { rowsOfEffect } from "../../src/taskpane/results/ticketsBehind";
import { aKpi, anAgreement, roundTheClock } from "../support/anAgreement";
import { aTicket, ticketsOf } from "../support/aTicket";
import { at } from "../support/instants";

/** Two tickets opened and resolved in March, one in April. */
const tickets = ticketsOf([["03", "10"], ["03", "20"], ["04", "10"]].map(([month, day]) => aTicket({ opened: `2024-${month}-${day} 09:00`, resolved: `2024-${month}-${day} 10:00` })));
const improvement = {
  id: "SIP-1", what: "Answer at once", owner: "", horizon: "month" as const, opened: Number.NaN, start: Number.NaN, due: Number.NaN, done: at("2024-04-01"),
  status: "done" as const, expectedEffect: "", cost: Number.NaN, clientComment: "", serves: ["SLA-1", "KPI-1", "OUTAGES"],
};

it("the tickets behind an improvement are those decided, or counted, in the month before and in the month after; behind outages are none", () => {
  const agreement = anAgreement({ calendars: [roundTheClock()], kpis: [aKpi({ measure: "volume" }), aKpi({ id: "OUTAGES", measure: "outages" })] });
  const records = { ...NO_RECORDS, improvements: [improvement] };
  const review = reviewService({ tickets, agreement, records, type: "monthly", asOf: at("2024-05-02") });
  const prepared = { review, agreement, records, loaded: { tickets } } as unknown as Parameters<typeof rowsOfEffect>[0];
  const [{ effects }] = review.improvements;
  expect(effects.map((effect) => [effect.id, rowsOfEffect(prepared, effect, "before"), rowsOfEffect(prepared, effect, "after")])).toEqual([["SLA-1", [0, 1], [2]], ["KPI-1", [0, 1], [2]], ["OUTAGES", [], []]]);
});
