import fc from "fast-check";
import { formatServiceWindows, parseServiceWindows, unclearWindow } from "../../../src/service-level/calendar";

const pairs = (text: string) => parseServiceWindows(text)?.map(({ fromMinute, toMinute }) => [fromMinute, toMinute]);

describe("parseServiceWindows", () => {
  it.each([
    ["09:00-17:00", [[540, 1020]]],
    ["09:00-12:00, 13:00-17:30", [[540, 720], [780, 1050]]],
    ["09:00-12:00; 13:00-17:30", [[540, 720], [780, 1050]]],
    ["09:00-12:00 / 13:00-17:30", [[540, 720], [780, 1050]]],
    ["09:00-12:00 and 13:00-17:30", [[540, 720], [780, 1050]]],
    ["09:00-12:00\n13:00-17:30", [[540, 720], [780, 1050]]],
    ["9-17", [[540, 1020]]],
    ["9:00–17:00", [[540, 1020]]],
    [" 09:00 — 17:00 ", [[540, 1020]]],
    ["09:00 to 17:00", [[540, 1020]]],
    ["8.30-17.00", [[510, 1020]]],
    ["8h30-17h", [[510, 1020]]],
    ["９：００～１７：００", [[540, 1020]]],
    ["09:00:00-17:00:00", [[540, 1020]]],
    ["9 am - 5:30 pm", [[540, 1050]]],
    ["12 AM-12 PM", [[0, 720]]],
    ["1 am-1 pm", [[60, 780]]],
    ["24 h", [[0, 1440]]],
    ["24h", [[0, 1440]]],
    ["24 hours", [[0, 1440]]],
    ["24/7", [[0, 1440]]],
    ["24x7", [[0, 1440]]],
    ["00:00-24:00", [[0, 1440]]],
    ["22:00-06:00", [[1320, 360]]],
    ["18:00-00:00", [[1080, 0]]],
    ["09:00:00-18:59:59", [[540, 1140]]],
    ["00:00:00-23:59:59", [[0, 1440]]],
    ["09:00-16:59:59.999", [[540, 1020]]],
    ["22:00:00-05:59:59", [[1320, 360]]],
    ["12:00:00 am-11:59:59 pm", [[0, 1440]]],
    ["9h à 17h", [[540, 1020]]],
    ["de 9h00 à 12h30 et de 14h à 18h", [[540, 750], [840, 1080]]],
    ["24 heures", [[0, 1440]]],
    ["de 9 a 14 h y de 16 a 19 h", [[540, 840], [960, 1140]]],
    ["desde las 9:00 a las 18:00", [[540, 1080]]],
    ["24 horas", [[0, 1440]]],
    ["von 8 bis 12 Uhr und 13 bis 17 Uhr", [[480, 720], [780, 1020]]],
    ["с 9:00 до 13:00 и с 14:00 до 18:00", [[540, 780], [840, 1080]]],
    ["9 ч - 18 ч", [[540, 1080]]],
    ["круглосуточно", [[0, 1440]]],
    ["９時〜１２時、１３時〜１７時半", [[540, 720], [780, 1050]]],
    ["8時30分から17時15分まで", [[510, 1035]]],
    ["24時間", [[0, 1440]]],
    ["午前9時から午後5時半", [[540, 1050]]],
    ["上午9:00-下午6:00", [[540, 1080]]],
    ["9点到18点", [[540, 1080]]],
    ["9h à midi, 14h à 18h", [[540, 720], [840, 1080]]],
    ["9:00 al mediodía", [[540, 720]]],
    ["с 9 до полудня", [[540, 720]]],
    ["das 8h às 18h", [[480, 1080]]],
    ["kl. 8 till 16", [[480, 960]]],
    ["from 9 am to 5 pm", [[540, 1020]]],
    ["0900-1730", [[540, 1050]]],
    ["0800 to 1700 hrs", [[480, 1020]]],
    ["09:00-noon, 13:00-18:00 hrs", [[540, 720], [780, 1080]]],
    ["noon - 8 pm", [[720, 1200]]],
    ["9am-midnight", [[540, 1440]]],
    ["midnight-06:00", [[0, 360]]],
    ["8 a.m.to noon", [[480, 720]]],
    ["8 bis Mittags", [[480, 720]]],
    ["8 bis Mittag", [[480, 720]]],
    ["da 9h a 17h", [[540, 1020]]],
    ["kl 8 till 16", [[480, 960]]],
    ["24 hr", [[0, 1440]]],
    ["24 hrs", [[0, 1440]]],
    ["round the clock", [[0, 1440]]],
    ["06:00-02:00", [[360, 120]]],
    ["22-6", [[1320, 360]]],
    ["8h-2h", [[480, 120]]],
    ["off", []],
    ["Fermé", []],
    ["fermée", []],
    ["--", []],
    ["休業", []],
    ["休業日", []],
    ["定休", []],
    ["cerrado", []],
    ["geschlossen", []],
    ["закрыто", []],
    ["выходной", []],
    ["定休日", []],
    ["休み", []],
    ["", []],
    ["  ", []],
    ["-", []],
    ["–", []],
    ["closed", []],
    ["Closed", []],
  ])("reads %j", (text, windows) => expect(pairs(text)).toEqual(windows));

  it.each(["open", "9", "9-", "-17", "25:00-26:00", "09:60-10:00", "24:00-06:00", "9-17-18", "09:00-17:00,", "9-5 pm", "13 pm-14 pm", "0 am-5 am",
    "Mon 9-17", "open 24/7", "afternoon-18", "9-noonish", "midnights-6", "9:0-17:00", "24:30-25:00", "08:00-24:01", "900-1700", "24/7 but Sundays", "on call 24 h", "24 h, maybe", "mostly all day",
    "08:59:59-17:00", "09:00-17:00:30", "09:00-24:00:59", "09:00-16:59:5", "9 à", "à 17h", "9 a.m.", "midi", "9時", "с 9:00", "fermé le matin", "9-17 sauf le lundi"])("does not guess at %j", (text) => expect(parseServiceWindows(text)).toBeUndefined());
});

describe("hours of a clock with twelve, which leave open where the window ends", () => {
  it.each([
    ["9-5", "09:00-17:00", "09:00-05:00"], ["9 - 5:30", "09:00-17:30", "09:00-05:30"], ["8 to 6", "08:00-18:00", "08:00-06:00"], ["7:00-7:00", "07:00-19:00", "07:00-07:00"], ["12-5", "12:00-17:00", "12:00-05:00"],
    ["8:30-12:00, 1:00-5:00", "13:00-17:00", "01:00-05:00"], ["8-12 and 1-5", "13:00-17:00", "01:00-05:00"],
    ["noon-8", "12:00-20:00", "12:00-08:00"], ["8-noon, 1-5", "13:00-17:00", "01:00-05:00"],
  ])("%s may be %s or %s, and is refused", (text, likely, literal) => {
    const unclear = unclearWindow(text)!;
    expect([parseServiceWindows(text), formatServiceWindows([unclear.likely]), formatServiceWindows([unclear.literal])]).toEqual([undefined, likely, literal]);
  });

  it.each(["9-17", "9 am-5 pm", "1-5", "22:00-6:00", "09:00-05:00", "10:00-10:00", "11:00-10:00", "noon-6 pm", "8-12, 13-17", "late", "24 h, 9-5"])("%s does not", (text) => expect(unclearWindow(text)).toBeUndefined());
});

describe("formatServiceWindows", () => {
  it.each([
    [[{ fromMinute: 540, toMinute: 720 }, { fromMinute: 780, toMinute: 1050 }], "09:00-12:00, 13:00-17:30"],
    [[{ fromMinute: 0, toMinute: 1440 }], "24 h"],
    [[{ fromMinute: 0, toMinute: 0 }], "24 h"],
    [[{ fromMinute: 1320, toMinute: 360 }], "22:00-06:00"],
    [[{ fromMinute: 0, toMinute: 360 }], "00:00-06:00"],
    [[{ fromMinute: 1080, toMinute: 1440 }], "18:00-24:00"],
    [[], "closed"],
  ])("writes %j as %s", (windows, text) => expect(formatServiceWindows(windows)).toBe(text));

  it("is read back as it was", () => {
    const window = fc.record({ fromMinute: fc.integer({ min: 0, max: 1439 }), toMinute: fc.integer({ min: 1, max: 1440 }) });
    fc.assert(fc.property(fc.array(window, { maxLength: 4 }), (windows) => {
      expect(parseServiceWindows(formatServiceWindows(windows))).toEqual(windows);
    }));
  });
});
