import { amountsOf, plainLength } from "../../src/tables/definitions/lengthUnits";
import { groupsThousands, readDuration, unitOfNumbers } from "../../src/tables/readDuration";

const MINUTE = 60_000;

describe("held time in any desk's words", () => {
  it.each([
    [90, "minutes", 90], ["90", "minutes", 90], ["1,5", "hours", 90], [5400, "seconds", 90], [0.5, "days", 720], ["1d 2h", "minutes", 26 * 60], ["1d 2h 3min 4s", "seconds", 26 * 60 + 3 + 4 / 60],
    ["15 minutes", "hours", 15], ["26:30:15", "minutes", 26 * 60 + 30.25], ["-0:30", "minutes", -30], ["1 d 3 h", "minutes", 27 * 60], ["2 jours 3 heures", "minutes", 51 * 60], ["2 Tage 3 Std. 5 Min", "minutes", 51 * 60 + 5],
    ["2 дня 3 часа", "minutes", 51 * 60], ["1 день 3 часа", "minutes", 27 * 60], ["1 dzień 3 godz. 5 min", "minutes", 27 * 60 + 5], ["1 päivä 3 tuntia 5 minuuttia", "minutes", 27 * 60 + 5], ["2 dny 3 hodiny", "minutes", 51 * 60], ["3 hod. 5 minut", "minutes", 185], ["1 gün 3 saat 5 dk", "minutes", 27 * 60 + 5], ["30 DAKİKA", "hours", 30], ["1 SAAT 30 DAKİKA", "hours", 90], ["30 SANİYE", "hours", 0.5], ["30 DAKIKA", "hours", 30], ["1일 3시간 5분", "minutes", 27 * 60 + 5], ["2 dni 3 godziny", "minutes", 51 * 60], ["1天3小时5分钟", "minutes", 27 * 60 + 5], ["1 02:30:15", "minutes", 26 * 60 + 30.25], ["2日3時間5分", "minutes", 51 * 60 + 5], ["1 week", "minutes", 7 * 24 * 60],
    ["1.02:30:15", "minutes", 26 * 60 + 30.25], ["0:30 hrs", "minutes", 30], ["PT2H30M", "minutes", 150], ["P1DT2H", "minutes", 26 * 60], ["1970-01-02 02:30:00", "minutes", 26 * 60 + 30],
    ["1:02:30:15", "minutes", 26 * 60 + 30.25], ["29h:15m", "hours", 29 * 60 + 15], ["4h15", "hours", 255], ["2 h 15 mn", "hours", 135], ["2 Std. 5 Min.", "hours", 125], ["2 timer 30 minutter", "hours", 150], ["1 dygn 4 timmar", "hours", 28 * 60], ["2 dage 1 time", "hours", 49 * 60], ["1 veckor 30 sekunder", "hours", 7 * 24 * 60 + 0.5], ["1 д. 2 ч. 5 мин.", "hours", 26 * 60 + 5], ["5400000ms", "hours", 90], ["1 045", "minutes", 1045], ["1\u202f045,5", "minutes", 1045.5], ["1,045.5", "minutes", 1045.5], ["1.045,5", "minutes", 1045.5], [5_400_000, "milliseconds", 90],
  ] as const)("%p in a column of %s is %p minutes", (cell, unit, minutes) => {
    expect(readDuration(cell, unit) / MINUTE).toBeCloseTo(minutes, 6);
  });

  it("is in the words in which targets are agreed, and those in its words, in every language", () => {
    const written = [
      "2 secs", "2 segundo", "2 secondi", "2 sekunder", "2 секундах", "2 秒間", "2 mins", "2 minuut", "2 minuta", "2 minuuttia", "2 минутах", "2 分間", "2 分钟", "2 hrs", "2 bh", "2 uren", "2 timmar",
      "2 hodiny", "2 godzinach", "2 часа", "2 小时", "2 wks", "2 week", "2 weken", "2 veckor", "2 uger", "2 viikkoa", "2 tyg", "2 tygodniach", "2 недель", "2 週間",
    ];
    const lengths: Readonly<Record<string, number>> = { seconds: MINUTE / 60, minutes: MINUTE, hours: 60 * MINUTE, weeks: 7 * 24 * 60 * MINUTE };
    const told = written.filter((text) => readDuration(text, "minutes") !== 2 * lengths[amountsOf(plainLength(text))?.[0].unit ?? ""]);
    expect(told).toEqual([]);
  });

  it.each([
    [["30", "1.045"], true, 1045], [["1,200", "1.045"], true, 1045], [["0.267", "1.045"], false, 1.045], [["12.5", "1.045"], false, 1.045], [["1.045,5", "1.045"], true, 1045],
    [["44,5", "1.045"], true, 1045], [["0,5", "44,5", "1.045,5", "1.045"], true, 1045], [["44,5", "12.5", "1.045"], false, 1.045],
  ])("of a column of minutes %p groups thousands: %p", (cells, isGrouped, minutes) => {
    expect(groupsThousands(cells)).toBe(isGrouped);
    expect(readDuration("1.045", "minutes", groupsThousands(cells)) / MINUTE).toBeCloseTo(minutes, 6);
  });

  it("groups thousands before a unit, too, where the column does", () => {
    const cells = ["30 min", "1,440 min"];
    expect(readDuration("1,440 min", "minutes", groupsThousands(cells)) / MINUTE).toBeCloseTo(1440, 6);
    expect(readDuration("1,25 h", "minutes", groupsThousands(["1,25 h", "2,125 h"])) / MINUTE).toBeCloseTo(75, 6);
  });

  it("reads 1,500 H as an hour and a half where every length has three digits behind its comma, as SAP writes them", () => {
    const cells = ["1,500 H", "12,250 H", "2,000 H"];
    expect(cells.map((cell) => readDuration(cell, "hours", groupsThousands(cells)) / MINUTE)).toEqual([90, 735, 120]);
  });

  // Excel keeps 26:15:00 as 1.09375 days, and 0:15 as 0.0104166666666667.
  it.each([
    [[1.09375, 0.0104166666666667, 0, ""], "minutes", "days"], [["0.0580902778", "0"], "hours", "days"], [["0,0208333333", "1,09375"], "minutes", "days"],
    [[0.2666666667, 1.5], "hours", "hours"], [[0.33, 12.37], "minutes", "minutes"], [[12.345678, 3.456789], "minutes", "minutes"], [[90, 30], "minutes", "minutes"], [[0.1875], "minutes", "minutes"], [[], "hours", "hours"],
  ] as const)("numbers such as %p, said to be %s, are %s", (cells, stated, unit) => {
    expect(unitOfNumbers(cells, stated)).toBe(unit);
  });

  it.each(["", "soon", "p", "pt", "2024-03-05", "3 apples", true])("%p is none", (cell) => {
    expect(readDuration(cell, "minutes")).toBeNaN();
  });
});
