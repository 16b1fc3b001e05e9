import { reviewService } from "../../../src/service-level/review";
import { DAY_MS } from "../../../src/service-level/time";
import { anAgreement } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";

const AS_OF = "2026-04-01 00:00";

/** So many tickets in each of the weeks of seven days before 1 April 2026, the last week last, all of one service. */
function weeks(counts: readonly number[], service = ""): TicketFacts[] {
  return counts.flatMap((count, index) => {
    const middle = new Date(at(AS_OF) - (counts.length - index - 0.5) * 7 * DAY_MS).toISOString().slice(0, 16).replace("T", " ");
    return Array.from({ length: count }, () => aTicket({ opened: middle, service }));
  });
}

const spikes = (facts: readonly TicketFacts[]) => reviewService({ tickets: ticketsOf(facts), agreement: anAgreement(), type: "sync", asOf: at(AS_OF) }).demandSpikes;

it("20 tickets after weeks of 9 to 11 are more than usual, with those tickets", () => {
  const [spike, ...others] = spikes(weeks([10, 9, 11, 10, 9, 11, 10, 20]));
  // The first week is not whole. The moving ranges of the others, 2, 1, 1, 2, 1, have the mean 1.4: 10 + 2.66 x 1.4 = 13.724.
  expect(spike).toMatchObject({ service: "", opened: 20, usual: 10, upper: expect.closeTo(13.724, 9) as number });
  expect(spike.rows).toEqual(Array.from({ length: 20 }, (_, index) => 70 + index));
  expect(others).toEqual([]);
});

it("13 tickets after the same weeks are the usual variation", () => expect(spikes(weeks([10, 9, 11, 10, 9, 11, 10, 13]))).toEqual([]));

it("a wave of one service is seen although all together are as many as ever", () => {
  const facts = [...weeks([3, 2, 3, 4, 3, 2, 3, 12], "Mail"), ...weeks([20, 12, 25, 18, 11, 22, 14, 10], "Web")];
  expect(spikes(facts)).toMatchObject([{ service: "Mail", opened: 12 }]);
});

it("four tickets are no wave, and fewer than six weeks before tell nothing", () => {
  expect(spikes(weeks([1, 1, 1, 1, 1, 1, 1, 4]))).toEqual([]);
  expect(spikes(weeks([1, 1, 1, 1, 1, 40]))).toEqual([]);
});
