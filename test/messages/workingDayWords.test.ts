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

  it.each([
    ["fr", "avant 16:00 le 3e jour ouvré suivant"], ["es", "antes de las 16:00, 3 días laborables después"], ["ja", "3営業日後の16:00まで"], ["ru", "до 16:00 через 3 рабочих дня"],
  ] as const)("counts working days as people say it in %s", (language, words) => expect(workingDayWords({ days: 3, dueAt: 960 }, messagesFor(language))).toBe(words));

  it("calls the next working day so in Russian, as every number that ends in 1 has the same form there", () => {
    const words = (days: number) => [workingDayWords({ days, dueAt: 960 }, messagesFor("ru")), workingDayWords({ days, dueAt: "closing" }, messagesFor("ru"))];
    expect([...words(1), ...words(21)]).toEqual(["до 16:00 следующего рабочего дня", "до конца следующего рабочего дня", "до 16:00 через 21 рабочий день", "до закрытия через 21 рабочий день"]);
  });

  it("calls the next working day so in Japanese, too", () => {
    expect([workingDayWords({ days: 1, dueAt: 960 }, messagesFor("ja")), workingDayWords({ days: 1, dueAt: "closing" }, messagesFor("ja"))]).toEqual(["翌営業日の16:00まで", "翌営業日の終業まで"]);
  });

  it.each(LANGUAGES)("names the time and the cut-off in %s", (language) => {
    for (const days of [0, 1, 3]) expect(workingDayWords({ days, dueAt: 960, cutOffMinute: 600 }, messagesFor(language))).toMatch(/16:00.*10:00/);
  });
});
