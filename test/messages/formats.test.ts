import { formatsFor } from "../../src/messages";

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Narrow and wide no-break spaces as plain ones, so that the expected texts can be read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("figures in five languages", () => {
  it.each([
    ["en", "93.3%", "+3.0 pts", "-0.5 pts", "1,234,567"],
    ["fr", "93,3 %", "+3,0 pts", "-0,5 pts", "1 234 567"],
    ["es", "93,3 %", "+3,0 p.p.", "-0,5 p.p.", "1.234.567"],
    ["ja", "93.3%", "+3.0pt", "-0.5pt", "1,234,567"],
    ["ru", "93,3 %", "+3,0 п. п.", "-0,5 п. п.", "1 234 567"],
  ] as const)("writes shares, differences and counts in %s", (language, share, up, down, count) => {
    const formats = formatsFor(language);
    expect(plain(formats.percent(28 / 30))).toBe(share);
    expect(plain(formats.points(0.93 - 0.9))).toBe(up);
    expect(plain(formats.points(-0.005))).toBe(down);
    expect(plain(formats.number(1_234_567))).toBe(count);
  });

  it("never lets rounding seem to reach a goal: 94.96% against 95%", () => {
    const { percent } = formatsFor("en");
    expect(plain(percent(0.9496))).toBe("95.0%");
    expect(plain(percent(0.9496, { apartFrom: 0.95 }))).toBe("94.96%");
    expect(plain(percent(0.95, { apartFrom: 0.95 }))).toBe("95.0%");
    expect(plain(percent(0.9, { apartFrom: 0.95 }))).toBe("90.0%");
  });

  it.each([
    ["en", "4 h 30 min", "30 min", "45 s", "0 min", "1,234 h"],
    ["fr", "4 h 30 min", "30 min", "45 s", "0 min", "1 234 h"],
    ["es", "4 h 30 min", "30 min", "45 s", "0 min", "1234 h"],
    ["ja", "4時間30分", "30分", "45秒", "0分", "1,234時間"],
    ["ru", "4 ч 30 мин", "30 мин", "45 с", "0 мин", "1 234 ч"],
  ] as const)("writes durations in %s and never folds service hours into days", (language, both, minutes, seconds, nothing, long) => {
    const { duration } = formatsFor(language);
    expect(plain(duration(4.5 * HOUR))).toBe(both);
    expect(plain(duration(30 * MINUTE))).toBe(minutes);
    expect(plain(duration(45_000))).toBe(seconds);
    expect(plain(duration(0))).toBe(nothing);
    expect(plain(duration(1234 * HOUR))).toBe(long);
  });

  it("writes a duration that is short of zero with its sign", () => {
    expect(plain(formatsFor("en").duration(-90 * MINUTE))).toBe("-1 h 30 min");
  });

  it.each([
    ["en", "1 March 2026", "1 March 2026, 09:30"],
    ["fr", "1er mars 2026", "1er mars 2026 à 09:30"],
    ["es", "1 de marzo de 2026", "1 de marzo de 2026, 09:30"],
    ["ja", "2026年3月1日", "2026年3月1日 09:30"],
    ["ru", "1 марта 2026 г.", "1 марта 2026 г., 09:30"],
  ] as const)("writes dates in %s as the wall clock shows them", (language, date, dateTime) => {
    const formats = formatsFor(language);
    expect(formats.date(Date.UTC(2026, 2, 1))).toBe(date);
    expect(formats.dateTime(Date.UTC(2026, 2, 1, 9, 30))).toBe(dateTime);
  });

  it.each([
    ["en", "1 March 2026, 09:30 - 11:10", "1 March 2026, 09:30 - 2 March 2026, 08:00"],
    ["fr", "1er mars 2026 de 09:30 à 11:10", "1er mars 2026 à 09:30 - 2 mars 2026 à 08:00"],
    ["es", "1 de marzo de 2026, de 09:30 a 11:10", "1 de marzo de 2026, 09:30 - 2 de marzo de 2026, 08:00"],
    ["ja", "2026年3月1日 09:30～11:10", "2026年3月1日 09:30 - 2026年3月2日 08:00"],
    ["ru", "1 марта 2026 г., 09:30 - 11:10", "1 марта 2026 г., 09:30 - 2 марта 2026 г., 08:00"],
  ] as const)("names the day once where a stretch of time in %s does not leave it", (language, day, days) => {
    const { between } = formatsFor(language);
    const from = Date.UTC(2026, 2, 1, 9, 30);
    expect(between(from, Date.UTC(2026, 2, 1, 11, 10))).toBe(day);
    expect(between(from, Date.UTC(2026, 2, 2, 8))).toBe(days);
  });

  it.each([
    ["en", "March 2026", "Q3 2026", "H1 2026", "week 14 of 2026", "2026", "Q1 FY2026"],
    ["fr", "mars 2026", "T3 2026", "S1 2026", "semaine 14 de 2026", "2026", "T1 exercice 2026"],
    ["es", "marzo de 2026", "T3 2026", "S1 2026", "semana 14 de 2026", "2026", "T1 ejercicio 2026"],
    ["ja", "2026年3月", "2026年第3四半期", "2026年上半期", "2026年第14週", "2026年", "2026年度第1四半期"],
    ["ru", "март 2026", "III квартал 2026", "I полугодие 2026", "14-я неделя 2026", "2026", "I квартал ФГ 2026"],
  ] as const)("names periods in %s", (language, ...names) => {
    const { period } = formatsFor(language);
    expect(["2026-03", "2026-Q3", "2026-H1", "2026-W14", "2026", "FY2026-Q1"].map(period)).toEqual(names);
    expect(period("next month")).toBe("next month");
    expect(period("2026-03/2026-03")).toBe(`${names[0]} – ${names[0]}`);
  });

  it.each([
    ["en", "Sep 2026"], ["fr", "sept. 2026"], ["es", "sept. 2026"], ["ja", "2026年9月"], ["ru", "сент. 2026"],
  ] as const)("writes a month in %s short where there is little room, as below a chart", (language, september) => {
    const { period, shortPeriod } = formatsFor(language);
    expect(shortPeriod("2026-09")).toBe(september);
    expect(shortPeriod("2026-Q3")).toBe(period("2026-Q3"));
  });

  it("knows the three Russian forms", () => {
    const { plural } = formatsFor("ru");
    const forms = { one: "# заявка", few: "# заявки", other: "# заявок" };
    expect([1, 2, 5, 11, 21, 22, 112].map((n) => plural(n, forms))).toEqual([
      "1 заявка", "2 заявки", "5 заявок", "11 заявок", "21 заявка", "22 заявки", "112 заявок",
    ]);
  });

  it("joins lists", () => {
    expect(formatsFor("en").list(["A", "B", "C"])).toBe("A, B and C");
    expect(formatsFor("ru").list(["A", "B"])).toBe("A и B");
    expect(["Incidentes", "Higiene", "Hielo", "Red"].map((last) => formatsFor("es").list(["Cambios", last]))).toEqual(["Cambios e Incidentes", "Cambios e Higiene", "Cambios y Hielo", "Cambios y Red"]);
    expect(formatsFor("en").list([])).toBe("");
    // Where SLAs have commas in their names, one sees where each ends.
    expect(formatsFor("en").list(["Resolution, High", "Resolution, Medium", "Resolution, Low"])).toBe("Resolution, High; Resolution, Medium and Resolution, Low");
  });

  it.each([["en", "Outages: 3"], ["fr", "Outages\u00a0: 3"], ["es", "Outages: 3"], ["ja", "Outages：3"], ["ru", "Outages: 3"]] as const)("puts a label before what it is of, in %s", (language, expected) => {
    expect(formatsFor(language).labelled("Outages", "3")).toBe(expected);
  });

  it("says no data, never 0 or NaN", () => {
    for (const language of ["en", "fr", "es", "ja", "ru"] as const) {
      const formats = formatsFor(language);
      const texts = [formats.number(NaN), formats.percent(NaN), formats.points(NaN), formats.duration(NaN), formats.date(NaN), formats.dateTime(NaN)];
      expect(new Set(texts).size).toBe(1);
      expect(texts[0]).not.toMatch(/NaN|0/);
    }
  });
});
