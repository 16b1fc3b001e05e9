import { decideDateFormat, parseIsoWallClock, serialToWallClock, wallClockToSerial, type Cell } from "../../../src/tables";
import { readInstants } from "../../../src/tables/dates";
import { LANGUAGES } from "../../../src/tables/vocabulary/words";

const read = (cell: Cell, order: "DMY" | "MDY" | "YMD" = "DMY", zone = "UTC", date1904 = false) => {
  const bad: Cell[] = [];
  const [instant] = readInstants([cell], { order, zone, date1904 }, (_, found) => bad.push(found));
  return Number.isNaN(instant) ? (bad.length > 0 ? "bad" : "empty") : new Date(instant).toISOString();
};

describe("what people and systems write for 5 March 2024, 09:05", () => {
  it.each([
    "5/3/2024 09:05", "5/3/2024 9:05", "05-03-2024 09:05", "05.03.2024 09:05", "05.03.2024, 09:05 Uhr", "5.3.24 09.05", "5/3/24 9:05 AM", "05/03/2024T09:05:00", "2024-03-05 09:05", "2024/03/05 9:05:00",
    "2024-03-05T09:05:00.000Z", "2024-03-05T09:05Z", "2024-03-05 09:05:00 UTC", "2024-03-05 10:05:00+01:00", "2024-03-05T04:05:00-0500", "2024-03-05 04:05:00 EST", "20240305T090500Z", "20240305090500", "20240305 09:05:00", "2024-03-05_09:05:00", "2024-03-05T0905", "2024-03-05T090500", "2024-03-05_090500", "05MAR2024:09:05:00", "05MAR2024:09:05:00.000", "2024-W10-2 09:05", "2024-W10-2T09:05:00Z", "2024W102T09:05",
    "05/Mar/24 9:05 AM", "5-Mar-2024 09:05", "5 March 2024 09:05", "March 5, 2024 9:05 AM", "Mar 5th, 2024, 9:05 a.m.", "Tue Mar 05 09:05:00 UTC 2024", "Tue, 5 Mar 2024 09:05 UT", "Tue, 5 Mar 2024 09:05:00 +0000",
    "5. maaliskuuta 2024 klo 9.05", "ti 5.3.2024 9.05", "5. března 2024 9:05", "5. 3. 2024 9:05", "5 Mart 2024 09:05", "5 Mart 2024 Salı 09:05", "2024년 3월 5일 오전 9시 05분", "2024년 3월 5일 (화) 09:05", "2024. 3. 5. 오전 9:05", "2024-03-05 오전 9:05",
    "5. März 2024, 09:05", "Dienstag, 5. März 2024 09:05", "5 mars 2024 à 09:05", "mardi 5 mars 2024 09h05", "5 de marzo de 2024, 9:05", "5 de março de 2024 às 09:05", "5 marzo 2024 09:05", "5 maart 2024 09:05",
    "5 марта 2024 г., 09:05", "the 5th of March 2024, 09:05", "5º de março de 2024, 09:05", "5-го марта 2024 09:05", "tisdag 5 mars 2024 kl. 09.05", "tirsdag den 5. marts 2024 kl. 09:05", "2024年3月5日火曜日 9:05", "2024/03/05 周二 9:05", "5 marca 2024 09:05", "wtorek, 5 marca 2024 09:05", "2024年3月5日 上午9:05", "2024/3/5 上午 9:05", "2024年3月5日 星期二 9时05分", "2024年3月5日 9時05分", "2024年3月5日 午前9:05", "令和6年3月5日 9時5分", "R6.3.5 9:05", "5 de marzo de 2024 a las 9:05", "2024/03/05 09:05", "９:05 5/3/2024", "1709629500", "1709629500000", '{"value": "1709629500000", "display_value": "5 Mar"}',
    "45356.378472222", 1709629500000, "March 5, 2024, 10:05 AM GMT+1", "05/03/2024 10:05 (GMT+01:00)", "Tue Mar 05 2024 10:05:00 GMT+0100 (Central European Standard Time)", "2024-03-05T10:05:00+01:00[Europe/Berlin]", "2024-03-05T09:05:00Z[UTC]",
    "/Date(1709629500000)/", "2024-03-05-09.05.00.000000", "Mar  5 2024 09:05:00:000AM", "di 5 mrt. 2024 09:05", "mar 5 marzo 2024 09:05", "mar, 5 de mar de 2024, 9:05", "5 mars 2024 à 9 h 05", "5 mars 2024, 9 h 05 min", "5/3/2024 9:05a", "５/３/２０２４ ９:０５", "\u200e5\u200e/\u200e3\u200e/\u200e2024\u200e \u200e9\u200e:\u200e05\u200e:\u200e00\u200e \u200eAM",
  ])("%s", (text) => {
    expect(read(text)).toBe("2024-03-05T09:05:00.000Z");
  });

  it("reads afternoon, midnight and noon on the twelve-hour clock", () => {
    expect(read("25/Feb/26 10:17 PM")).toBe("2026-02-25T22:17:00.000Z");
    expect(read("gio 25 gen 2024, 12:00")).toBe("2024-01-25T12:00:00.000Z");
    expect(read("25/2/2026 10:17p")).toBe("2026-02-25T22:17:00.000Z");
    expect(read("5/3/2024 12:00 AM")).toBe("2024-03-05T00:00:00.000Z");
    expect(read("5/3/2024 12:00 PM")).toBe("2024-03-05T12:00:00.000Z");
    expect(read("2024年3月5日 午後1時30分")).toBe("2024-03-05T13:30:00.000Z");
    expect(read("2024年3月5日 下午1:30")).toBe("2024-03-05T13:30:00.000Z");
    expect(read("2024/3/5 午前12:30")).toBe("2024-03-05T00:30:00.000Z");
  });
});

describe("the days and months of every language of the vocabulary, as browsers and Excel write them there", () => {
  const days = Array.from({ length: 12 }, (_, month) => Array.from({ length: 7 }, (_, day) => Date.UTC(2026, month, 5 + day, 9, 5))).flat();
  const styles = (["long", "short"] as const).flatMap((weekday) => [
    ...(["long", "short"] as const).map((month) => ({ weekday, day: "numeric", month, year: "numeric" }) as const),
    { weekday, day: "2-digit", month: "2-digit", year: "numeric" } as const,
  ]);
  it.each([...LANGUAGES, "en-GB", "es-MX", "fr-CA", "pt-PT", "de-AT", "zh-TW"])("%s", (language) => {
    const order = language === "en" ? "MDY" : "DMY";
    const unread = styles.flatMap((style) => days.flatMap((instant) => {
      const text = new Intl.DateTimeFormat(language, { ...style, hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC" }).format(instant);
      return read(text, order) === new Date(instant).toISOString() ? [] : [text];
    }));
    expect(unread).toEqual([]);
  });
});

it("takes no range of numbers for a date, though \"to\" is a Thursday in Finnish", () => {
  expect([read("3 to 5 2024"), read("to 7.3.2024"), read("7.3.2024 to")]).toEqual(["bad", "2024-03-07T00:00:00.000Z", "2024-03-07T00:00:00.000Z"]);
});

describe("days that the calendar does not have are no dates", () => {
  it.each(["31/02/2024", "29/2/2023", "2024-13-01", "0/5/2024", "32/1/2024", "2/29/2024", "2024-W54-1", "2024-W10-8", "soon", "5/3/2024 25:00", "5/3/2024 09:61", "20240305T0961", "202403052460"])("%s", (text) => {
    expect(read(text)).toBe("bad");
  });
  it.each([["2026-W12-3", "2026-03-18"], ["2026-W01-1", "2025-12-29"], ["2020-W53-7", "2021-01-03"]])("%s, a day of a week of the year, is %s", (week, day) => {
    expect(read(week)).toBe(`${day}T00:00:00.000Z`);
  });
  it("29 February exists in leap years only", () => {
    expect(read("29/2/2024")).toBe("2024-02-29T00:00:00.000Z");
    expect(read("29/2/1900")).toBe("bad");
  });
});

it.each(["", " ", "?", "NULL", "#N/A", "(empty)", "No asignado", "0001-01-01T00:00:00", "1900-01-01", "1970-01-01T00:00:00Z", "9999-12-31", "0000-00-00 00:00:00", "1900-01-00", "1/0/1900 0:00", "00/01/1900 00:00:00", "00/00/0000", "not resolved", "Noch offen", "en cours", "未解決", 0, -1])("%p is empty, not bad", (cell) => {
  expect(read(cell)).toBe("empty");
});

it("leaves dates unread while their order is open", () => {
  const instants = readInstants(["5/3/2024", "2024-03-05"], { order: undefined, zone: "UTC", date1904: false }, () => undefined);
  expect([...instants]).toEqual([Number.NaN, Date.UTC(2024, 2, 5)]);
});

describe("the wall clock of a zone", () => {
  it("holds for dates without an offset, summer and winter", () => {
    expect(read("2024-07-01 09:00", "DMY", "Europe/London")).toBe("2024-07-01T08:00:00.000Z");
    expect(read("2024-01-01 09:00", "DMY", "America/New_York")).toBe("2024-01-01T14:00:00.000Z");
    expect(read("2024-07-01T09:00:00Z", "DMY", "Europe/London")).toBe("2024-07-01T09:00:00.000Z");
  });
  it("on the nights when clocks change", () => {
    expect(read("2024-03-31 00:30", "DMY", "Europe/London")).toBe("2024-03-31T00:30:00.000Z");
    expect(read("2024-03-31 02:30", "DMY", "Europe/London")).toBe("2024-03-31T01:30:00.000Z");
    expect(read("2024-10-27 03:30", "DMY", "Europe/London")).toBe("2024-10-27T03:30:00.000Z");
    expect(read("2024-10-26 23:30", "DMY", "Europe/London")).toBe("2024-10-26T22:30:00.000Z");
  });
});

describe("Excel serials", () => {
  it("count from 1900 or from 1904", () => {
    expect(read(45292.375)).toBe("2024-01-01T09:00:00.000Z");
    expect(read(43830.375, "DMY", "UTC", true)).toBe("2024-01-01T09:00:00.000Z");
  });
  it("go both ways", () => {
    const wall = Date.UTC(2024, 1, 29, 23, 59, 59);
    expect(serialToWallClock(wallClockToSerial(wall, false), false)).toBe(wall);
    expect(serialToWallClock(wallClockToSerial(wall, true), true)).toBe(wall);
  });
});

it("reads ISO text as a wall clock, and nothing else", () => {
  expect(parseIsoWallClock("2026-03-14 09:30")).toBe(Date.UTC(2026, 2, 14, 9, 30));
  expect(parseIsoWallClock("2026-03-14")).toBe(Date.UTC(2026, 2, 14));
  expect(parseIsoWallClock("14/03/2026")).toBeNaN();
  expect(parseIsoWallClock("2026-02-30")).toBeNaN();
});

it("decides and reads the same column alike", () => {
  const cells = ["29/2/2016 01:16", "5/3/2016 12:00"];
  const { order } = decideDateFormat(cells);
  expect([...readInstants(cells, { order, zone: "UTC", date1904: false }, () => undefined)]).toEqual([Date.UTC(2016, 1, 29, 1, 16), Date.UTC(2016, 2, 5, 12)]);
});
