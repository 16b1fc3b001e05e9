import { decideDateFormat } from "../../../src/tables";

describe("the order of day and month comes from the whole column", () => {
  it("is day first when one date can only be that, and names it", () => {
    expect(decideDateFormat(["5/3/2016 12:00", "29/2/2016 01:16", "1/2/2016"])).toMatchObject({ order: "DMY", settledBy: { index: 1, text: "29/2/2016 01:16" }, counts: { onlyDayFirst: 1, eitherWay: 2 } });
  });

  it("is month first when one date can only be that", () => {
    expect(decideDateFormat(["3/12/21 9:57", "3/24/21 17:19"])).toMatchObject({ order: "MDY", settledBy: { index: 1 } });
  });

  it("stays open when every date reads both ways: somebody has to be asked", () => {
    expect(decideDateFormat(["5/3/2016", "1/2/2016"])).toMatchObject({ kind: "dates", order: undefined, needsOrder: true, isMixed: false });
  });

  it("needs no order when both orders give the same day", () => {
    expect(decideDateFormat(["5/5/2016", "7/7/2016"])).toMatchObject({ needsOrder: false });
  });

  it("is mixed when rows contradict each other", () => {
    expect(decideDateFormat(["29/2/2016", "2/29/2016", "1/2/2016"])).toMatchObject({ order: undefined, isMixed: true, counts: { onlyDayFirst: 1, onlyMonthFirst: 1 } });
  });

  it("takes one contradiction among a hundred for a typing error, not for a second order", () => {
    expect(decideDateFormat([...Array.from({ length: 100 }, () => "29/2/2016"), "2/29/2016"])).toMatchObject({ order: "DMY", isMixed: false });
  });

  it.each([
    ["year first", ["2024-03-05 09:05", "2024/3/5"]], ["month names", ["5 March 2024", "25/Feb/26 10:17 PM"]], ["serials", [45292.5, 45300]], ["ISO with zone", ["2024-03-05T09:05:00Z"]],
  ])("needs no order for %s", (_, cells) => {
    expect(decideDateFormat(cells)).toMatchObject({ kind: "dates", needsOrder: false });
  });

  it("reads dots as day first, as every country that writes them", () => {
    expect(decideDateFormat(["05.03.2024", "06.03.2024"])).toMatchObject({ order: "DMY" });
    expect(decideDateFormat(["Di, 05.03.2024 09:05", "Mi. 06.03.2024"])).toMatchObject({ order: "DMY" });
  });

  it("is the order in which a day is the weekday that stands beside it", () => {
    expect(decideDateFormat(["Mon 03/02/2026 08:14", "Thu 03/12/2026"])).toMatchObject({ order: "MDY", settledBy: { index: 0 } });
    expect(decideDateFormat(["lun. 02/03/2026", "jeudi 12/03/26"])).toMatchObject({ order: "DMY" });
    expect(decideDateFormat(["sabato 07/03/2026", "domenica 08/03/2026"])).toMatchObject({ order: "DMY" });
    expect(decideDateFormat(["Wed 03/02/2026"]).order).toBeUndefined();
    // A French Tuesday is called as the month of March is.
    expect(decideDateFormat(["mar. 03/02/2026 10:00", "mar. 10/02/2026"])).toMatchObject({ order: "DMY", counts: { notDates: 0 } });
  });

  it("finds the year in front in two digits by its small range", () => {
    const days = Array.from({ length: 31 }, (_, day) => `24/03/${String(day + 1).padStart(2, "0")}`);
    expect(decideDateFormat(days)).toMatchObject({ order: "YMD" });
    expect(decideDateFormat(["26/03/02 08:14", "26/03/31 23:14"])).toMatchObject({ order: "YMD" });
    expect(decideDateFormat(["02/03/26", "03/03/26"]).order).toBeUndefined();
    expect(decideDateFormat(["99/12/25", "99/11/03"])).toMatchObject({ order: "YMD" });
    expect(decideDateFormat(["24/09/21", "24/09/22", "24/09/23", "24/09/21", "24/09/22"])).toMatchObject({ order: "YMD" });
    expect(decideDateFormat(["26/03/14", "26/03/15"])).toMatchObject({ order: "YMD" });
    expect(decideDateFormat(["14/03/26", "14/03/26"])).toMatchObject({ order: "DMY" });
    expect(decideDateFormat(["14/11/25", "14/12/25", "14/01/26"])).toMatchObject({ order: "DMY" });
    expect(decideDateFormat(["21/09/24", "22/09/24", "23/09/24", "21/09/24", "22/09/24"])).toMatchObject({ order: "DMY" });
  });

  it("notices that Excel swapped day and month: serials up to day 12, the rest left as text", () => {
    const serials = Array.from({ length: 8 }, (_, i) => 45293 + i);
    expect(decideDateFormat([...serials, ...Array.from({ length: 8 }, (_, i) => `${13 + i}/1/2024 09:00`)])).toMatchObject({ isSwappedByExcel: true });
    expect(decideDateFormat([...serials, 45320, ...Array.from({ length: 8 }, (_, i) => `${13 + i}/1/2024 09:00`)])).toMatchObject({ isSwappedByExcel: false });
  });
});

describe("what stands for nothing is counted as that", () => {
  it("placeholders and the first and last days of programs", () => {
    const decision = decideDateFormat(["", "?", "NULL", "n/a", "1900-01-01", "0001-01-01T00:00:00", "1970-01-01 00:00:00", "9999-12-31", "30/12/1899", "0000-00-00 00:00:00", 0, "2024-03-05"]);
    expect(decision.counts).toMatchObject({ cells: 12, empty: 11, notDates: 0, certain: 1 });
    expect(decision.placeholders.get("?")).toBe(1);
    expect(decision.placeholders.has("")).toBe(false);
  });

  it("in the capitals of Turkish, too, whose i has a dot: BELİRTİLMEMİŞ says that nothing is stated, DEVAM EDİYOR that a ticket goes on", () => {
    expect(decideDateFormat(["BELİRTİLMEMİŞ", "ATANMADI", "AÇIK", "DEVAM EDİYOR", "BEKLİYOR", "2024-03-05"]).counts).toMatchObject({ cells: 6, empty: 5, notDates: 0, certain: 1 });
  });

  it("a column of nothing else is empty", () => {
    expect(decideDateFormat(["", "-", "null"]).kind).toBe("empty");
  });
});

it.each([
  ["durations", ["00:42:10", "26:30:00", "1d 2h"]], ["minutes", [42, 1350, 7]], ["words", ["High", "Low"]], ["ids", ["INC001", "INC002"]], ["ids that begin like months of other languages", ["PRO-01-2024", "SUB-02-2024", "SET-03-2024", "LED-04-2024"]], ["days that do not exist", ["2024-02-31", "2024-13-01"]],
])("%s are no dates", (_, cells) => {
  expect(decideDateFormat(cells).kind).not.toBe("dates");
});

it("months come first in English with a dash, in all languages without one", () => {
  expect(["Mar-05-2024", "Sept-05-2024", "May-05-2024", "Pro 5 2024", "5-pro-2024", "5. pro 2024", "Oca 5 2024  9:05AM"].map((cell) => decideDateFormat([cell]).kind)).toEqual(Array(7).fill("dates"));
});
