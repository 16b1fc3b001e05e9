import { calendarTimeWords, LANGUAGES, messagesFor, workingDayWords } from "../../../src/messages";
import type { WorkingDayTarget } from "../../../src/service-level/calendar";
import { formatTarget } from "../../../src/tables/definitions/definitionCells";
import { nearestName } from "../../../src/tables/definitions/nearestName";
import { nearestTimeZone } from "../../../src/tables/definitions/nearestTimeZone";
import { readDate } from "../../../src/tables/definitions/readDate";
import { readNumber, readShare } from "../../../src/tables/definitions/readNumber";
import { readTarget, unclearLength } from "../../../src/tables/definitions/readTarget";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe("percentages", () => {
  it.each([[0.95, 0.95], [95, 0.95], ["95%", 0.95], ["95 %", 0.95], ["0,95", 0.95], ["97,5 %", 0.975], ["97.5", 0.975], [1, 1], ["1%", 0.01], [100, 1], [0, 0], ["95\u00a0%", 0.95], ["９５％", 0.95], ["0%", 0], ["99.999%", 0.99999], ["99,995 %", 0.99995], ["99.950", 0.9995]])(
    "%p is %p", (cell, share) => expect(readShare(cell)).toBeCloseTo(share, 12));

  it.each(["most", "", "95 % %", true, "95-97%"])("%p is none", (cell) => expect(readShare(cell)).toBeUndefined());

  it("leaves it to the caller to refuse 150% and -5%", () => {
    expect([readShare("150%"), readShare(-0.05)]).toEqual([1.5, -0.05]);
  });
});

describe("numbers", () => {
  it.each([["1200.5", 1200.5], ["1 200,50", 1200.5], ["1.200,50 €", 1200.5], ["1,200.50", 1200.5], ["$1,200", 1200], ["EUR 1.200", 1200], ["1'200", 1200], ["0.125", 0.125], ["0,125", 0.125], ["-3", -3], ["1.200.000", 1200000], ["1.25", 1.25], [".5", 0.5]])(
    "%p is %p", (text, value) => expect(readNumber(text)).toBe(value));

  it.each(["15 min", "4 h", "12 apples", "", "1-2", "1.2.3,4,5x", Number.NaN])("%p is none", (cell) => expect(readNumber(cell)).toBeUndefined());
});

describe("targets", () => {
  const time = (ms: number) => ({ kind: "serviceTime", ms });

  it.each([
    ["30 min", 30 * MINUTE], ["4 h", 4 * HOUR], ["1 h 30 min", 90 * MINUTE], ["1h30", 90 * MINUTE], ["90m", 90 * MINUTE], ["4:00", 4 * HOUR], ["120:30", 120.5 * HOUR], ["1:30:30", 90.5 * MINUTE],
    ["2 heures", 2 * HOUR], ["30'", 30 * MINUTE], ["1,000 h", 1000 * HOUR], ["1.000 h", 1000 * HOUR], ["0.125 h", 7.5 * MINUTE], ["2 Std", 2 * HOUR], ["2 Std.", 2 * HOUR], ["1,5 h", 90 * MINUTE], ["1 hour and 30 minutes", 90 * MINUTE], ["4H", 4 * HOUR], ["4 horas", 4 * HOUR], ["4時間", 4 * HOUR], ["30分", 30 * MINUTE],
    ["4 ч", 4 * HOUR], ["1 час 30 минут", 90 * MINUTE], ["45 sec", 45_000], ["4\u00a0h", 4 * HOUR], ["4 hrs", 4 * HOUR],
  ])("%p is read as it stands", (text, ms) => expect(readTarget(text)).toEqual({ target: time(ms), assumed: "" }));

  it.each([
    ["end of 2 wd", 2], ["End of 2 working days", 2], ["end of 1 wd", 1], ["by end of next business day", 1], ["end of the next working day", 1], ["end of 0 wd", 0], ["end of day", 0], ["end of same working day", 0],
    ["fin du jour ouvré suivant", 1], ["fin del día siguiente", 1], ["конец следующего рабочего дня", 1], ["翌営業日の終業", 1],
  ])("%s is due when the hours of that working day end", (text, days) => {
    expect(readTarget(text)).toEqual({ target: { kind: "workingDays", days, dueAt: "closing" }, assumed: "" });
    expect(readTarget(formatTarget(readTarget(text)!.target))).toEqual(readTarget(text));
  });

  it.each([
    ["2 wd by 16:00", { days: 2, dueAt: 960 }], ["Next business day by 4pm", { days: 1, dueAt: 960 }], ["2 wd before 9:30", { days: 2, dueAt: 570 }], ["same day by 5 p.m.", { days: 0, dueAt: 1020 }], ["0 wd by 23:59", { days: 0, dueAt: 1439 }],
    ["jour ouvré suivant avant 16h30", { days: 1, dueAt: 990 }], ["2 días laborables antes de las 16:00", { days: 2, dueAt: 960 }], ["2 Arbeitstage bis 16 Uhr", { days: 2, dueAt: 960 }], ["2 рабочих дня до 16:00", { days: 2, dueAt: 960 }], ["翌営業日16:00まで", { days: 1, dueAt: 960 }], ["翌営業日16時半まで", { days: 1, dueAt: 990 }],
    ["2 wd by 16:00 if before 10:00", { days: 2, dueAt: 960, cutOffMinute: 600 }], ["end of 1 wd, if received before 3 pm", { days: 1, dueAt: "closing", cutOffMinute: 900 }], ["1 wd cut-off 15:00", { days: 1, cutOffMinute: 900 }], ["1 wd if before 15:00", { days: 1, cutOffMinute: 900 }],
    ["fin du jour ouvré suivant si avant 15h", { days: 1, dueAt: "closing", cutOffMinute: 900 }], ["2 días laborables si antes de las 15:00", { days: 2, cutOffMinute: 900 }], ["2 Arbeitstage, wenn bis 15 Uhr", { days: 2, cutOffMinute: 900 }], ["конец следующего рабочего дня если до 15:00", { days: 1, dueAt: "closing", cutOffMinute: 900 }],
    ["翌営業日の終業15:00までの受付", { days: 1, dueAt: "closing", cutOffMinute: 900 }], ["翌営業日16:00まで 10:00までの受付", { days: 1, dueAt: 960, cutOffMinute: 600 }],
  ] as const)("%s says at what time of that working day it is due, or until when a ticket counts for it", (text, target) => {
    expect(readTarget(text)).toEqual({ target: { kind: "workingDays", ...target }, assumed: "" });
    expect(readTarget(formatTarget(readTarget(text)!.target))).toEqual(readTarget(text));
  });

  it.each([
    ["2営業日の16時まで", { days: 2, dueAt: 960 }], ["2営業日後の16時まで", { days: 2, dueAt: 960 }], ["2営業日以内", { days: 2 }], ["2営業日以内の16:00まで", { days: 2, dueAt: 960 }], ["当日16時まで", { days: 0, dueAt: 960 }],
    ["当日中", { days: 0, dueAt: "closing" }], ["翌営業日中に", { days: 1, dueAt: "closing" }], ["翌営業日の終業まで", { days: 1, dueAt: "closing" }], ["15時までの受付は当日中", { days: 0, dueAt: "closing", cutOffMinute: 900 }],
    ["10時までの受付は2営業日の16時まで", { days: 2, dueAt: 960, cutOffMinute: 600 }],
    ["by 16:00 on the 2nd working day", { days: 2, dueAt: 960 }], ["no later than 16:00 on the 2nd working day", { days: 2, dueAt: 960 }], ["no later than 4 pm on the next business day", { days: 1, dueAt: 960 }], ["by 4pm, 2 working days later", { days: 2, dueAt: 960 }], ["Within 2 business days", { days: 2 }], ["by close of business on the next working day", { days: 1, dueAt: "closing" }], ["close of business, next business day", { days: 1, dueAt: "closing" }],
    ["avant 16h le 2e jour ouvré suivant", { days: 2, dueAt: 960 }], ["sous 2 jours ouvrés", { days: 2 }], ["avant la fin du jour ouvré suivant", { days: 1, dueAt: "closing" }], ["jour ouvré suivant avant 16h si reçu avant 10h", { days: 1, dueAt: 960, cutOffMinute: 600 }],
    ["antes de las 16:00 del día hábil siguiente", { days: 1, dueAt: 960 }], ["2 días hábiles antes de las 16 h", { days: 2, dueAt: 960 }], ["en 2 días laborables", { days: 2 }], ["fin del día laborable siguiente si se recibe antes de las 10:00", { days: 1, dueAt: "closing", cutOffMinute: 600 }],
    ["до 16:00 следующего рабочего дня", { days: 1, dueAt: 960 }], ["в течение 2 рабочих дней", { days: 2 }], ["через 2 рабочих дня до 16:00", { days: 2, dueAt: 960 }], ["до конца следующего рабочего дня, если получено до 10:00", { days: 1, dueAt: "closing", cutOffMinute: 600 }],
    ["innerhalb von 2 Arbeitstagen", { days: 2 }], ["bis 16 Uhr am nächsten Arbeitstag", { days: 1, dueAt: 960 }], ["bis Ende des nächsten Werktages", { days: 1, dueAt: "closing" }],
  ] as const)("%s, as an agreement says it, is due on that working day", (text, target) => expect(readTarget(text)).toEqual({ target: { kind: "workingDays", ...target }, assumed: "" }));

  it.each([
    ["EOD", 0], ["COB", 0], ["by COB", 0], ["close of business", 0], ["End of business", 0], ["by close of play", 0], ["by the end of the day", 0], ["before the close of business", 0], ["same business day", 0], ["Same-day", 0], ["within the same working day", 0], ["SBD", 0],
    ["fin de journée", 0], ["en fin de journée", 0], ["le même jour", 0], ["al final del día", 0], ["fin de la jornada", 0], ["mismo día", 0], ["Tagesende", 0], ["bis Feierabend", 0], ["bis zum Tagesende", 0], ["am selben Tag", 0], ["до конца рабочего дня", 0], ["в тот же день", 0], ["当日", 0], ["即日", 0], ["終業まで", 0],
    ["NBD", 1], ["Next Business Day", 1], ["by the next business day", 1], ["next working day", 1], ["NBD by EOD", 1], ["NBD COB", 1], ["COB next business day", 1], ["EOD, next working day", 1], ["next business day by close of business", 1],
    ["jour ouvré suivant", 1], ["prochain jour ouvré", 1], ["lendemain", 1], ["J+1", 1], ["siguiente día hábil", 1], ["próximo día laborable", 1], ["a más tardar el día hábil siguiente", 1], ["nächster Werktag", 1], ["bis zum nächsten Arbeitstag", 1], ["Geschäftsschluss am nächsten Arbeitstag", 1], ["следующий рабочий день", 1], ["翌営業日", 1], ["次営業日中", 1],
    ["2 working days by EOD", 2], ["J+2 ouvrés", 2],
  ])("%s, alone, is the end of that working day, as contracts mean it: %d after that of the opening", (text, days) => {
    expect(readTarget(text)).toEqual({ target: { kind: "workingDays", days, dueAt: "closing" }, assumed: "" });
  });

  it.each([
    ["NBD by 16:00", { days: 1, dueAt: 960 }], ["NBD 12:00", { days: 1, dueAt: 720 }], ["next business day 10am", { days: 1, dueAt: 600 }], ["4 pm same day", { days: 0, dueAt: 960 }], ["by noon on the next working day", { days: 1, dueAt: 720 }],
    ["avant midi le jour ouvré suivant", { days: 1, dueAt: 720 }], ["antes del mediodía del día hábil siguiente", { days: 1, dueAt: 720 }], ["bis mittags am nächsten Arbeitstag", { days: 1, dueAt: 720 }], ["до полудня следующего рабочего дня", { days: 1, dueAt: 720 }], ["翌営業日の正午まで", { days: 1, dueAt: 720 }],
    ["NBD if logged before 3 pm", { days: 1, dueAt: "closing", cutOffMinute: 900 }], ["two (2) business days", { days: 2 }], ["five working days", { days: 5 }], ["un jour ouvré", { days: 1 }], ["dos días hábiles", { days: 2 }], ["zwei Arbeitstage", { days: 2 }], ["два рабочих дня", { days: 2 }], ["3 bus. days", { days: 3 }],
    ["8x5 NBD", { days: 1, dueAt: "closing" }], ["8x5xNBD", { days: 1, dueAt: "closing" }], ["NBD, 9x5", { days: 1, dueAt: "closing" }], ["J+1 avant midi", { days: 1, dueAt: 720 }], ["3 business days or less", { days: 3 }], ["翌営業日の午後4時まで", { days: 1, dueAt: 960 }], ["翌営業日の9時まで", { days: 1, dueAt: 540 }],
    ["2 dias úteis", { days: 2 }], ["próximo dia útil", { days: 1, dueAt: "closing" }], ["2 giorni lavorativi", { days: 2 }], ["2 werkdagen", { days: 2 }], ["volgende werkdag", { days: 1, dueAt: "closing" }], ["3 dni robocze", { days: 3 }], ["2个工作日", { days: 2 }], ["2 arbetsdagar", { days: 2 }], ["3 arbejdsdage", { days: 3 }], ["neste virkedag", { days: 1, dueAt: "closing" }], ["2 раб. дня", { days: 2 }],
  ] as const)("%s names the day by its name or in letters", (text, target) => expect(readTarget(text)).toEqual({ target: { kind: "workingDays", ...target }, assumed: "" }));

  it.each([
    ["four (4) hours", 4], ["4 (four) business hours", 4], ["two hours", 2], ["deux heures", 2], ["cuatro horas", 4], ["vier Stunden", 4], ["четыре часа", 4],
    ["< 4 h", 4], ["less than 4 hours", 4], ["not to exceed 8 hours", 8], ["not later than 4 hours", 4], ["moins de 4 heures", 4], ["menos de 4 horas", 4], ["weniger als 4 Stunden", 4], ["менее 4 часов", 4],
    ["4 h (business hours)", 4], ["4 hours during business hours", 4], ["4 h en heures ouvrées", 4], ["4 horas en horario laboral", 4], ["4 Stunden innerhalb der Servicezeit", 4], ["4 часа в рабочее время", 4], ["営業時間内4時間", 4],
    ["4 bh", 4], ["8 bus. hours", 8], ["within 4 hours of receipt", 4], ["4 heures après réception", 4], ["4 Stunden nach Eingang", 4], ["受付後4時間以内", 4], ["1:30 h", 1.5], ["PT4H", 4],
    ["4 hours or less", 4], ["4 h max.", 4], ["2 heures ou moins", 2], ["2 horas o menos", 2], ["4 Stunden oder weniger", 4], ["4 часа или меньше", 4], ["4時間以下", 4], ["within forty-eight hours", 48], ["48 (forty-eight) hours", 48], ["setenta y dos horas", 72], ["cuarenta y cinco minutos", 0.75], ["T+4h", 4],
    ["half an hour", 0.5], ["½ h", 0.5], ["1½ hours", 1.5], ["une demi-heure", 0.5], ["media hora", 0.5], ["полчаса", 0.5], ["within an hour", 1], ["a quarter of an hour", 0.25], ["8x5x4", 4], ["9x5x4h", 4], ["GTR 4h", 4], ["GTI : 2 h", 2], ["H+4", 4],
    ["4 horas úteis", 4], ["em até 4 horas", 4], ["entro 4 ore lavorative", 4], ["4 uur", 4], ["binnen 8 kantooruren", 8], ["w ciągu 4 godzin", 4], ["8小时内", 8], ["4 timmar", 4], ["inden for 4 timer", 4], ["4 tuntia", 4], ["4 hodiny", 4], ["4 saat", 4], ["30 DAKİKA", 0.5], ["4시간", 4], ["30 minuter", 0.5], ["8 arbetstimmar", 8], ["4 раб. часа", 4], ["4 р.ч.", 4],
  ])("%s, as contracts write it, are %d hours of service", (text, hours) => expect(readTarget(text)).toEqual({ target: time(hours * HOUR), assumed: "" }));

  it.each([
    ["2 wd by 4", 4], ["by 9 on the next working day", 9], ["NBD by 4", 4], ["2 wd if before 3", 3], ["2 working days by 2", 2], ["jour ouvré suivant avant 4", 4], ["bis 4 am nächsten Arbeitstag", 4], ["2 рабочих дня до 4", 4], ["2 wd by 10", 10], ["2営業日の4時まで", 4], ["翌営業日の5時半まで", 5],
  ])("%s is refused, as its hour may be %d in the morning or in the afternoon", (text, count) => expect([readTarget(text), unclearLength(text)]).toEqual([undefined, { unit: "timeOfDay", count }]));

  it.each([["2 wd by 16", 960], ["2 wd by 09", 540], ["2 wd by 12", 720], ["2 Arbeitstage bis 9 Uhr", 540], ["2 jours ouvrés avant 9h", 540]])("%s leaves no doubt", (text, dueAt) => {
    expect(readTarget(text)?.target).toEqual({ kind: "workingDays", days: 2, dueAt });
  });

  it.each(LANGUAGES)("reads in %s what the pane says of a target", (language) => {
    for (const days of [0, 1, 2, 5]) {
      for (const dueAt of [undefined, "closing", 960] as const) {
        for (const cutOffMinute of [undefined, 600]) {
          if (days === 0 && dueAt === undefined) continue;
          const target: WorkingDayTarget = { days, ...(dueAt === undefined ? {} : { dueAt }), ...(cutOffMinute === undefined ? {} : { cutOffMinute }) };
          const words = workingDayWords(target, messagesFor(language));
          expect([words, readTarget(words)]).toEqual([words, { target: { kind: "workingDays", ...target }, assumed: "" }]);
        }
      }
    }
    for (const target of [{ count: 1, unit: "days" }, { count: 30, unit: "days" }, { count: 1, unit: "months" }, { count: 3, unit: "months" }] as const) {
      const words = calendarTimeWords(target, messagesFor(language));
      expect([words, readTarget(words)]).toEqual([words, { target: { kind: "calendarTime", ...target }, assumed: "" }]);
    }
  });

  it.each([
    ["30 calendar days", 30, "days"], ["1 calendar day", 1, "days"], ["within 5 calendar days", 5, "days"], ["2 calendar weeks", 14, "days"], ["1 calendar month", 1, "months"], ["2 calendar months", 2, "months"],
    ["30 jours calendaires", 30, "days"], ["2 mois calendaires", 2, "months"], ["10 días naturales", 10, "days"], ["10 días corridos", 10, "days"], ["10 días calendario", 10, "days"], ["1 mes natural", 1, "months"], ["14 Kalendertage", 14, "days"], ["innerhalb von 14 Kalendertagen", 14, "days"],
    ["10 календарных дней", 10, "days"], ["в течение 1 календарного месяца", 1, "months"], ["10暦日以内", 10, "days"], ["1 dygn", 1, "days"], ["2 døgn", 2, "days"],
  ] as const)("%s are %d %s of the calendar, nights and weekends included", (text, count, unit) => {
    expect(readTarget(text)).toEqual({ target: { kind: "calendarTime", count, unit }, assumed: "" });
    expect(readTarget(formatTarget(readTarget(text)!.target))).toEqual(readTarget(text));
  });

  it.each([
    ["Within 4 Business Hours", 4], ["8 working hours", 8], ["1 business hour", 1], ["≤ 4 h", 4], ["max. 8 hours", 8], ["4 heures ouvrées", 4], ["sous 4 heures", 4], ["≤ 4 horas hábiles", 4], ["8h laborables", 8], ["24 hs hábiles", 24], ["4 рабочих часа", 4], ["8 рабочих часов", 8],
    ["innerhalb von 4 Stunden", 4], ["8 Arbeitsstunden", 8], ["4営業時間", 4], ["4時間以内", 4],
  ])("%s, as agreements say it, are %d hours of service", (text, hours) => expect(readTarget(text)).toEqual({ target: time(hours * HOUR), assumed: "" }));

  it.each([
    ["1 week", "weeks", 1], ["2 Wochen", "weeks", 2], ["within 2 working weeks", "weeks", 2], ["2 semaines", "weeks", 2], ["1 semana", "weeks", 1], ["2週間", "weeks", 2], ["2 недели", "weeks", 2],
    ["1 month", "months", 1], ["3 mois", "months", 3], ["1 mes", "months", 1], ["2か月", "months", 2], ["1 месяц", "months", 1], ["72 calendar hours", "calendarHours", 72], ["4 hrs (24x7)", "calendarHours", 4], ["24/7, 4 hours", "calendarHours", 4], ["24 heures calendaires", "calendarHours", 24], ["24x7x4", "calendarHours", 4],
  ] as const)("%s is no target, as it may be meant in two ways", (text, unit, count) => expect([readTarget(text), unclearLength(text)]).toEqual([undefined, { unit, count }]));

  it.each(["1 calendar week 2 days", "1.5 calendar days", "0 calendar days", "1.5 months", "0.5 weeks", "0 weeks", "0 calendar hours", "5 calendar days if before 16:00", "end of 5 calendar days", "1 week 2 days"])("%s is neither", (text) => expect([readTarget(text), unclearLength(text)]).toEqual([undefined, undefined]));

  it.each(["4 h by 16:00", "2 wd by 25:00", "2 wd by noonish", "4 h if before 10:00", "due if before 10:00", "2 wd if before lunch", "by 16:00", "1.5 wd by 16:00", "by 1 business day", "bis 1 jour", "by 2 day", "до 2 дня", "24x7xNBD", "half a day", "demi-journée", "3-5 business days", "8x5"])("%s is no target either", (text) => expect(readTarget(text)).toBeUndefined());

  it.each(["end of 4 h", "end of", "end of 1.5 wd", "end of week"])("%s is no target", (text) => expect(readTarget(text)).toBeUndefined());

  it.each(["1 business day", "1 working day", "1 day", "1 рабочий день"])("%s is one working day", (text) => expect(readTarget(text)?.target).toEqual({ kind: "workingDays", days: 1 }));

  it.each(["2 wd", "2wd", "2 working days", "2 business days", "2 jours ouvrés", "2 Arbeitstage", "2 días laborables", "2営業日", "2 рабочих дня"])(
    "%p are two working days", (text) => expect(readTarget(text)).toEqual({ target: { kind: "workingDays", days: 2 }, assumed: "" }));

  it("takes days that are not said to be working days as working days, and says so", () => {
    expect(readTarget("3 days")).toEqual({ target: { kind: "workingDays", days: 3 }, assumed: "days" });
  });

  it.each(["due", "Due date", "DUE"])("%p is the ticket's own due date", (text) => expect(readTarget(text)).toEqual({ target: { kind: "due" }, assumed: "" }));

  it.each([[4, 4, "hours"], ["4", 4, "hours"], ["0,5", 0.5, "hours"], [4 / 24, 4, "timeOfDay"], [0.5 / 24, 0.5, "timeOfDay"], [1.5, 1.5, "hours"]] as const)(
    "the bare number %p is %p h, and it is told why", (cell, hours, assumed) => expect(readTarget(cell)).toEqual({ target: time(hours * HOUR), assumed }));

  it.each(["soon", "immediately", "best effort", "2-4 hours", "close of", "", 0, -4, "0 h", "-4 h", "4 parsecs", "1.5 wd", "1 wd 4 h", "4 h soon", "4:75", true, Number.NaN, "1 week", "T+1"])("%p is none", (cell) => expect(readTarget(cell)).toBeUndefined());
});

describe("dates", () => {
  const on = (year: number, month: number, day: number, hour = 0, minute = 0) => ({ wall: Date.UTC(year, month - 1, day, hour, minute) });

  it.each([
    ["2026-03-31", on(2026, 3, 31)], ["2026-03-31 17:30", on(2026, 3, 31, 17, 30)], ["2026-03-31T17:30:00", on(2026, 3, 31, 17, 30)], [46112, on(2026, 3, 31)], [46112.729166666664, on(2026, 3, 31, 17, 30)],
    ["31/03/2026", on(2026, 3, 31)], ["03/31/2026", on(2026, 3, 31)], ["31.03.2026", on(2026, 3, 31)], ["05/05/2026", on(2026, 5, 5)], ["2028-02-29", on(2028, 2, 29)],
  ])("%p needs no order", (cell, date) => expect(readDate(cell, false, undefined)).toEqual(date));

  it("reads 03/04/2026 in the order of the agreement, and calls it ambiguous without one", () => {
    expect(readDate("03/04/2026", false, "DMY")).toEqual(on(2026, 4, 3));
    expect(readDate("03/04/2026", false, "MDY")).toEqual(on(2026, 3, 4));
    expect(readDate("03/04/2026", false, undefined)).toBe("ambiguous");
  });

  it("knows a workbook that counts its days from 1904", () => expect(readDate(44650, true, undefined)).toEqual(on(2026, 3, 31)));

  it.each(["9999-12-31", 2_958_465])("%p stands for no date", (cell) => expect(readDate(cell, false, undefined)).toBe("none"));

  it.each(["2026-02-29", "31/02/2026", "soon", "2026-13-01", true, "2026-03-31T18:00Z", "2026-03-31 18:00+02:00"])("%p is none", (cell) => expect(readDate(cell, false, undefined)).toBeUndefined());
});

describe("did you mean", () => {
  it.each([["Bussiness hours", "Business hours"], ["buisness hours", "Business hours"], ["24*7", "24x7"], ["hte", ""], ["Nights", ""]])("%p: %p", (found, nearest) => {
    expect(nearestName(found, ["Business hours", "24x7"])).toBe(nearest);
  });

  it.each([["Europe/Londn", "Europe/London"], ["london", "Europe/London"], ["New York", "America/New_York"], ["Pariss", "Europe/Paris"], ["Tokio", "Asia/Tokyo"], ["europe paris", "Europe/Paris"], ["W. Europe Standard Time", "Europe/Berlin"], ["GMT+2", ""]])(
    "time zone %p: %p", (found, zone) => expect(nearestTimeZone(found)).toBe(zone));
});
