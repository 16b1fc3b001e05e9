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
  // The first week is not whole; of the other six, Student's t of 95% and 5 degrees is 2.015048: 10 (1 + 2/3 x 2.015048 sqrt(7/6 / 10))^1.5 = 17.62.
  expect(spike).toMatchObject({ service: "", opened: 20, usual: 10, upper: expect.closeTo(17.62, 2) as number });
  expect(spike.rows).toEqual(Array.from({ length: 20 }, (_, index) => 70 + index));
  expect(others).toEqual([]);
});

it("17 tickets after the same weeks are the usual variation", () => expect(spikes(weeks([10, 9, 11, 10, 9, 11, 10, 17]))).toEqual([]));

it("a wave of one service is seen although all together are as many as ever", () => {
  const facts = [...weeks([3, 2, 3, 4, 3, 2, 3, 12], "Mail"), ...weeks([20, 12, 25, 18, 11, 22, 14, 10], "Web")];
  expect(spikes(facts)).toMatchObject([{ service: "Mail", opened: 12, rows: Array.from({ length: 12 }, (_, index) => 20 + index) }]);
});

it("four tickets are no wave, five are", () => {
  expect(spikes(weeks([1, 1, 1, 1, 1, 1, 1, 4]))).toEqual([]);
  expect(spikes(weeks([1, 1, 1, 1, 1, 1, 1, 5]))).toMatchObject([{ opened: 5, usual: 1, upper: expect.closeTo(3.84, 2) as number }]);
});

it("as many as in each of the weeks before are no wave", () => expect(spikes(weeks([7, 7, 7, 7, 7, 7, 7, 7]))).toEqual([]));

it("fewer than six whole weeks before tell nothing", () => {
  expect(spikes(weeks([1, 1, 1, 1, 1, 1, 40]))).toEqual([]);
  expect(spikes(weeks([1, 1, 1, 1, 1, 1, 1, 40]))).toHaveLength(1);
});

it("the usual is that of the last 26 weeks: what was before them is too long ago", () => {
  expect(spikes(weeks([...Array<number>(10).fill(100), ...Array<number>(26).fill(10), 20]))).toMatchObject([{ opened: 20, usual: 10 }]);
});

it("the seven days end with the moment of the review and begin after the same moment a week earlier", () => {
  const before = weeks([1, 1, 1, 1, 1, 1, 1, 0]);
  const [spike] = spikes([...before, ...["2026-03-25 00:00", "2026-03-25 00:01", "2026-03-29 12:00", "2026-03-30 12:00", "2026-03-31 12:00", AS_OF, "2026-04-01 00:01"].map((opened) => aTicket({ opened }))]);
  expect(spike.rows).toEqual([8, 9, 10, 11, 12]);
  expect(spike).toMatchObject({ opened: 5, usual: expect.closeTo(7 / 6, 9) as number });
});

it("a wave is not told twice where there is one service, nor of tickets of which nobody knows the service", () => {
  const wave = [3, 2, 3, 4, 3, 2, 3, 20];
  expect(spikes(weeks(wave, "Mail")).map(({ service }) => service)).toEqual([""]);
  expect(spikes([...weeks(wave), ...weeks([5, 5, 5, 5, 5, 5, 5, 5], "Mail"), ...weeks([5, 5, 5, 5, 5, 5, 5, 5], "Web")]).map(({ service }) => service)).toEqual([""]);
});

it("a column of 50 words is no list of services", () => {
  const of = (services: number) => Array.from({ length: services }, (_, index) => weeks([3, 2, 3, 4, 3, 2, 3, index === 0 ? 12 : 0], `S${index}`)).flat();
  expect(spikes(of(49)).map(({ service }) => service)).toEqual(["S0"]);
  expect(spikes(of(50))).toEqual([]);
});
