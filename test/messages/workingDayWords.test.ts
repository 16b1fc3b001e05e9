import { LANGUAGES, messagesFor, workingDayWords } from "../../src/messages";

describe("a target in working days in words", () => {
  it.each([
    [{ days: 2 }, "2 working days"],
    [{ days: 1, dueAt: "closing" }, "by the end of the next working day"],
    [{ days: 2, dueAt: "closing" }, "by closing time, 2 working days later"],
    [{ days: 0, dueAt: 960 }, "by 16:00 on the same working day"],
    [{ days: 1, dueAt: 960 }, "by 16:00 on the next working day"],
    [{ days: 3, dueAt: 960 }, "by 16:00, 3 working days later"],
    [{ days: 1, dueAt: 960, cutOffMinute: 600 }, "by 16:00 on the next working day; what is opened after 10:00 counts as opened on the next working day"],
  ] as const)("%p", (target, words) => expect(workingDayWords(target, messagesFor("en"))).toBe(words));

  it.each(LANGUAGES)("names the time and the cut-off in %s", (language) => {
    for (const days of [0, 1, 3]) expect(workingDayWords({ days, dueAt: 960, cutOffMinute: 600 }, messagesFor(language))).toMatch(/16:00.*10:00/);
  });
});
