import { feedbackScale, isOnScale } from "../../../src/service-level/records";

describe("the scale of an answer, from the worst to the best", () => {
  it.each([
    ["", "CSAT", 1, 5], ["1-5", "CSAT", 1, 5], ["5-1", "CSAT", 5, 1], ["1 to 4", "CSAT", 1, 4], ["1..7", "CSAT", 1, 7], ["1–10", "CSAT", 1, 10], ["Stars", "CSAT", 1, 5], ["good / bad", "CSAT", 0, 1], ["Bad/Good", "CSAT", 0, 1], ["yes  /  no", "CSAT", 0, 1], ["%", "CSAT", 0, 100],
    [" csat ", "CSAT", 1, 5], ["１－５", "CSAT", 1, 5], ["1…5", "CSAT", 1, 5], ["1...5", "CSAT", 1, 5], ["10-0", "NPS", 10, 0], ["0-5", "CSAT", 0, 5], ["100 - 0", "CSAT", 100, 0], ["csat  1-5", "CSAT", 1, 5],
    ["0-10", "NPS", 0, 10], ["nps", "NPS", 0, 10], ["NPS 1-10", "NPS", 1, 10], ["CSAT 0-10", "CSAT", 0, 10], ["CES", "CES", 1, 7], ["CES 7-1", "CES", 7, 1], ["ces: 1-5", "CES", 1, 5],
  ] as const)("%p is %s from %d to %d", (text, kind, worst, best) => expect(feedbackScale(text)).toEqual({ kind, worst, best }));

  it.each(["smileys", "5", "3-3", "a-b", "1-", "scale 1-5", "1-5 stars", "csat x 1-5", "1.5", "0-1000", "constructor"])("%p is none", (text) => expect(feedbackScale(text)).toBeUndefined());

  it("holds its two ends, and nothing beyond, whichever is best", () => {
    for (const text of ["1-5", "5-1"]) expect([0.5, 1, 3, 5, 5.5].map((score) => isOnScale(feedbackScale(text)!, score))).toEqual([false, true, true, true, false]);
    expect(isOnScale(feedbackScale("1-5")!, Number.NaN)).toBe(false);
  });
});
