import { messagesFor, sentenceFor } from "../../../src/messages";
import { toInstant } from "../../../src/service-level/time";
import { aDefinitionTable, definitionsFrom, inShort } from "../../support/definitionSources";

const HOUR = 3_600_000;
const CALENDAR_HEADERS = ["Calendar", "Time zone", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const OFFICE = "09:00-17:30";
const businessHours = aDefinitionTable("Calendars", CALENDAR_HEADERS, ["Business hours", "Europe/Paris", OFFICE, OFFICE, OFFICE, OFFICE, OFFICE]);
const inParis = aDefinitionTable("Agreement", ["Item", "Value"], ["Time zone", "Europe/Paris"]);
const anSla = (headers: readonly string[], ...rows: readonly (readonly (string | number)[])[]) => aDefinitionTable("SLAs", headers, ...rows);

describe("a workbook with few definitions", () => {
  it("works with nothing but a calendar", () => {
    const { agreement, findings } = definitionsFrom(businessHours);
    expect(findings).toEqual([]);
    expect(agreement.calendars.get("Business hours")).toMatchObject({ zone: "Europe/Paris", week: [[{ fromMinute: 540, toMinute: 1050 }], ...Array(4).fill([{ fromMinute: 540, toMinute: 1050 }]), [], []] });
    expect(agreement).toMatchObject({ zone: "UTC", fiscalYearStartMonth: 1, slas: [], kpis: [], csfs: [], services: [], columnMap: [] });
  });

  it("works with no table at all", () => {
    expect(definitionsFrom().findings).toEqual([]);
  });

  it("gives an SLA of two columns the stated defaults: goal 95%, at risk 75%, holds stop, reopened resumes", () => {
    const { agreement } = definitionsFrom(inParis, anSla(["SLA", "Target"], ["P1", "4 h"]));
    expect(agreement.slas).toEqual([{
      id: "P1", name: "P1", kpi: "", clock: { kind: "resolution" }, filter: { service: [], type: [], priority: [], group: [] },
      target: { kind: "serviceTime", ms: 4 * HOUR }, calendar: undefined, goal: 0.95, atRisk: 0.75, holds: "stop", reopened: "resumes", kind: "SLA",
      validFrom: undefined, validTo: undefined,
      paper: { agreedBy: "", agreedOn: undefined, writtenBy: "", lastConfirmed: undefined, status: "", procedure: "" },
    }]);
  });

  it("finds tables and columns whatever their case and blanks, ignores blank rows and further columns", () => {
    const table = aDefinitionTable("slas", ["our notes", " sla ", "AT  RISK", "target"], ["x", "P1", "80%", "4 h"], ["", "", " ", ""], ["y", "P2", "", "8 h"]);
    const { agreement } = definitionsFrom(inParis, table);
    expect(agreement.slas.map(({ id, atRisk }) => [id, atRisk])).toEqual([["P1", 0.8], ["P2", 0.75]]);
  });

  it("names the column that a table cannot do without, and reads the other tables", () => {
    const { agreement, findings } = definitionsFrom(inParis, businessHours, anSla(["SLA", "Goal"], ["P1", 0.9]));
    expect(inShort(findings)).toEqual(["missingColumn | SLAs | Target"]);
    expect(agreement.slas).toEqual([]);
    expect(agreement.calendars.size).toBe(1);
  });

  it("counts one finding for the same slip in many rows, with its rows", () => {
    const { findings } = definitionsFrom(inParis, anSla(["SLA", "Target", "Clock", "Holds"], ["A", "1 h", "response", "pause"], ["B", "1 h", "response", "pause"]));
    expect(findings).toMatchObject([{ code: "unknownValue", found: "pause", count: 2, rows: [2, 3], facts: { allowed: ["stop", "run", "waiting for client", "waiting for supplier", "waiting for us"], consequence: "stop" } }]);
  });

  it("says where a formula of the definitions fails", () => {
    const { findings } = definitionsFrom(inParis, anSla(["SLA", "Target", "Clock", "Goal"], ["A", "1 h", "response", "#REF!"]));
    expect(inShort(findings)).toEqual(["errorCell | SLAs | 2 | Goal | #REF!"]);
  });
});

describe("a word that the language of the program has for everything, such as constructor", () => {
  it.each([
    ["the clock of an SLA", "SLAs", ["SLA", "Target", "Clock"], ["P1", "4 h"]],
    ["the holds of an SLA", "SLAs", ["SLA", "Target", "Clock", "Holds"], ["P1", "4 h", "response"]],
    ["what reopening does", "SLAs", ["SLA", "Target", "Clock", "Reopened"], ["P1", "4 h", "response"]],
    ["the measure of a KPI", "KPIs", ["KPI", "CSF", "Better", "Measure"], ["K1", "", "higher"]],
    ["who is waited for", "StatusMap", ["Status", "State", "Waiting for"], ["Pending", "held"]],
  ])("is as unknown as any other for %s", (_, table, headers, cells) => {
    const { findings } = definitionsFrom(inParis, aDefinitionTable(table, headers, [...cells, "constructor"]));
    expect(inShort(findings)).toContain(`unknownValue | ${table} | 2 | ${headers.at(-1)} | constructor`);
  });
});

describe("a row that is left out", () => {
  it.each<[string, string, readonly string[], readonly string[], readonly string[]]>([
    ["a calendar without a name", "Calendars", CALENDAR_HEADERS, ["", "Europe/Londn", "nine to five", "9-17"], ["missingValue | Calendar", "unknownTimeZone | Time zone | Europe/Londn", "windowsUnreadable | Monday | nine to five"]],
    ["a holiday on no day", "Holidays", ["Date", "Calendar", "Hours", "Every year"], ["2026-02-30", "Rome", "mornings", "often"],
      ["dateUnreadable | Date | 2026-02-30", "unknownName | Calendar | Rome", "unknownValue | Every year | often", "windowsUnreadable | Hours | mornings"]],
    ["a service without a name", "Services", ["Service", "Calendar", "Price per month"], ["", "Rome", "much"], ["missingValue | Service", "numberUnreadable | Price per month | much", "unknownName | Calendar | Rome"]],
    ["a CSF without an id", "CSFs", ["CSF", "Valid from"], ["", "soon"], ["dateUnreadable | Valid from | soon", "missingValue | CSF"]],
    ["a KPI of an unknown measure", "KPIs", ["KPI", "Measure", "CSF", "Better", "Service", "Valid to"], ["V", "volme", "HLEP", "more", "Phone", "soon"],
      ["dateUnreadable | Valid to | soon", "unknownName | CSF | HLEP", "unknownName | Service | Phone", "unknownValue | Better | more", "unknownValue | Measure | volme"]],
    ["a KPI without an id", "KPIs", ["KPI", "Measure", "CSF", "Target", "Amber", "Variant"], ["", "compliance", "", "200%", "half", "wall clocks"],
      ["missingValue | KPI", "shareOutOfRange | Target | 200%", "shareUnreadable | Amber | half", "unknownVariant | Variant | wall clocks"]],
    ["a promise of a service that does not exist", "Promises", ["Promise", "Service", "Outages", "Restore within", "Per"], ["B", "Phone", "1.5", "fast", "day"],
      ["countUnreadable | Outages | 1.5", "hoursUnreadable | Restore within | fast", "unknownName | Service | Phone", "unknownValue | Per | day"]],
    ["an outage without a start", "Outages", ["Service", "Start", "End", "Users affected"], ["Phone", "", "soon", "-3"],
      ["countUnreadable | Users affected | -3", "dateUnreadable | End | soon", "missingValue | Start", "unknownName | Service | Phone"]],
  ])("tells of every wrong cell at once: %s", (_, name, headers, row, told) => {
    const around = [aDefinitionTable("Calendars", CALENDAR_HEADERS, ["A", "UTC", "24 h"]), aDefinitionTable("Services", ["Service"], ["Mail"]), aDefinitionTable("CSFs", ["CSF"], ["HELP"])];
    const { findings } = definitionsFrom(inParis, ...around.filter((table) => table.name !== name), aDefinitionTable(name, headers, row));
    expect(inShort(findings).filter((each) => each.includes(` ${name} | 2 `)).map((each) => each.replace(`${name} | 2 | `, "")).sort()).toEqual(told);
  });
});

describe("the agreement's items", () => {
  const agreement = (...rows: readonly (readonly (string | number)[])[]) => definitionsFrom(aDefinitionTable("Agreement", ["Item", "Value"], ...rows), businessHours);

  it("reads who, where and when", () => {
    const { agreement: read, findings } = agreement(
      ["client", "Contoso"], ["Provider", "Fabrikam"], ["Service Delivery Manager", "Ana"], ["Time zone", "Europe/Paris"], ["Fiscal year starts", "April"],
      ["Default calendar", "business hours"], ["Currency", "EUR"], ["Monthly fee", "1 200,50"], ["Language", "fr"], ["Ticket source", "Tickets"],
      ["Ticket time zone", "America/New_York"], ["Date order", "dmy"], ["As of", "31/03/2026 18:00"]);
    expect(findings).toEqual([]);
    expect(read).toMatchObject({
      client: "Contoso", provider: "Fabrikam", serviceDeliveryManager: "Ana", zone: "Europe/Paris", fiscalYearStartMonth: 4, defaultCalendar: "Business hours",
      currency: "EUR", monthlyFee: 1200.5, language: "fr", ticketSource: "Tickets", historySource: undefined, ticketClients: undefined, ticketZone: "America/New_York", dateOrder: "DMY",
      asOf: toInstant(Date.UTC(2026, 2, 31, 18), "America/New_York"),
    });
  });

  it("reads As of on the wall clock of the tickets, else of the calendar, from an Excel date as from text", () => {
    const serial = 46112 + 18 / 24;
    expect(agreement(["Time zone", "UTC"], ["As of", serial]).agreement.asOf).toBe(toInstant(Date.UTC(2026, 2, 31, 18), "Europe/Paris"));
    expect(agreement(["Time zone", "UTC"], ["As of", "2026-03-31T18:00"]).agreement.asOf).toBe(toInstant(Date.UTC(2026, 2, 31, 18), "Europe/Paris"));
  });

  it.each([
    ["Time zone", "Europe/Pariss", "unknownTimeZone", "Europe/Paris"],
    ["Time zone", "Paris", "unknownTimeZone", "Europe/Paris"],
    ["Time zone", "Romance Standard Time", "unknownTimeZone", "Europe/Paris"],
    ["Default calendar", "Bussiness hours", "unknownName", "Business hours"],
    ["Date order", "DYM", "unknownValue", "DMY"],
  ])("%s %s: names the nearest", (item, value, code, nearest) => {
    const { findings } = agreement(["Time zone", "UTC"].includes(item) ? ["Client", "X"] : ["Time zone", "UTC"], [item, value]);
    expect(findings).toContainEqual(expect.objectContaining({ code, found: value, place: { table: "Agreement", row: 3, column: "Value" }, facts: expect.objectContaining({ nearest }) }));
  });

  it("asks for the time zone as long as nobody has confirmed one, and takes UTC", () => {
    const { agreement: read, findings } = agreement(["Client", "Contoso"], ["Time zone", ""]);
    expect(read.zone).toBe("UTC");
    expect(inShort(findings)).toEqual(["timeZoneNotConfirmed | Agreement | 3 | Value"]);
  });

  it("says of a language that no review is written in which there are, and that it will be English", () => {
    const { findings } = agreement(["Time zone", "UTC"], ["Language", "Deutsch"]);
    expect(findings).toMatchObject([{ code: "unknownValue", severity: "warning", found: "Deutsch", place: { table: "Agreement", row: 3, column: "Value" }, facts: { allowed: ["en", "fr", "es", "ja", "ru"], consequence: "English (en)" } }]);
  });

  it.each(["fr-CA", "Français", "日本語", ""])("takes %p for a language, or for nothing said", (language) => {
    expect(agreement(["Time zone", "UTC"], ["Language", language]).findings).toEqual([]);
  });

  it("notes an item that it does not know, with the nearest one", () => {
    const { findings } = agreement(["Time zone", "UTC"], ["Ticket sorce", "Tickets"]);
    expect(findings).toMatchObject([{ code: "unknownItem", severity: "note", found: "Ticket sorce", facts: { nearest: "Ticket source" } }]);
  });

  it.each([["Fiscal year starts", 13, "monthUnreadable"], ["Monthly fee", "a lot", "numberUnreadable"], ["As of", "31/02/2026", "dateUnreadable"], ["As of", "03/04/2026", "dateAmbiguous"], ["End", "soon", "dateUnreadable"], ["Compliance rule", "closed only", "unknownValue"]])(
    "%s %s is a finding and the review goes on without it", (item, value, code) => {
      expect(inShort(agreement(["Time zone", "UTC"], [item, value]).findings)).toEqual([`${code} | Agreement | 3 | Value | ${value}`]);
    });
});

describe("service hours", () => {
  const calendars = (...rows: readonly (readonly (string | number)[])[]) => aDefinitionTable("Calendars", CALENDAR_HEADERS, ...rows);

  it("reads a lunch break, a night shift and the day round", () => {
    const { agreement } = definitionsFrom(calendars(["A", "Europe/Paris", "09:00-12:00, 13:00-17:30", "22:00-06:00", "24 h"]));
    expect(agreement.calendars.get("A")!.week.slice(0, 4)).toEqual([
      [{ fromMinute: 540, toMinute: 720 }, { fromMinute: 780, toMinute: 1050 }], [{ fromMinute: 1320, toMinute: 360 }], [{ fromMinute: 0, toMinute: 1440 }], [],
    ]);
  });

  it("counts a day as closed when its hours cannot be read, and says so", () => {
    const { agreement, findings } = definitionsFrom(calendars(["A", "UTC", "nine to five", OFFICE]));
    expect(inShort(findings)).toEqual(["windowsUnreadable | Calendars | 2 | Monday | nine to five"]);
    expect(agreement.calendars.get("A")!.week[0]).toEqual([]);
  });

  it("gives a calendar without a zone the agreement's", () => {
    const { agreement, findings } = definitionsFrom(inParis, calendars(["A", "", OFFICE]));
    expect(agreement.calendars.get("A")!.zone).toBe("Europe/Paris");
    expect(findings).toEqual([]);
  });

  it("notes that UTC is used where neither the calendar nor an agreement names a zone", () => {
    const { agreement, findings } = definitionsFrom(calendars(["A", "", OFFICE]));
    expect(agreement.calendars.get("A")!.zone).toBe("UTC");
    expect(findings).toMatchObject([{ code: "calendarZoneAssumed", severity: "note", facts: { zone: "UTC" } }]);
  });

  it.each([
    ["no hours at all", ["A", "UTC"], "calendarWithoutHours | Calendars | 2 | Calendar | A"],
    ["two windows of one day overlap", ["A", "UTC", "09:00-13:00, 12:00-17:00"], "windowsOverlap | Calendars | 2 | Monday | 09:00-13:00, 12:00-17:00"],
    ["a night runs into the next morning's window", ["A", "UTC", "22:00-06:00", "05:00-12:00"], "windowsOverlap | Calendars | 2 | Tuesday | 05:00-12:00"],
    ["hours that end a minute before midnight, once for the calendar", ["A", "UTC", OFFICE, "00:00-23:59", "18:00-23:59"], "lastMinuteClosed | Calendars | 2 | Tuesday | 00:00-23:59"],
    ["hours that may end in the afternoon or in the night", ["A", "UTC", OFFICE, "9-5"], "windowsUnclear | Calendars | 2 | Tuesday | 9-5"],
    ["a zone that does not exist", ["A", "Europe/Londn", OFFICE], "unknownTimeZone | Calendars | 2 | Time zone | Europe/Londn"],
  ])("reports %s", (_, row, finding) => {
    expect(inShort(definitionsFrom(calendars(row)).findings)).toEqual([finding]);
  });

  it("does not call windows overlapping that only touch", () => {
    expect(definitionsFrom(calendars(["A", "UTC", "22:00-06:00, 06:00-12:00", "06:00-14:00, 14:00-22:00"])).findings).toEqual([]);
  });

  it("leaves out a second calendar of the same name", () => {
    const { agreement, findings } = definitionsFrom(calendars(["A", "UTC", OFFICE], ["a", "UTC", "24 h"]));
    expect(inShort(findings)).toEqual(["duplicateName | Calendars | 3 | Calendar | a"]);
    expect(agreement.calendars.get("A")!.week[0]).toEqual([{ fromMinute: 540, toMinute: 1050 }]);
  });
});

describe("holidays", () => {
  const two = aDefinitionTable("Calendars", CALENDAR_HEADERS, ["A", "UTC", OFFICE], ["B", "UTC", OFFICE]);
  const holidays = (...rows: readonly (readonly (string | number)[])[]) => definitionsFrom(two, aDefinitionTable("Holidays", ["Calendar", "Date", "Name", "Hours"], ...rows));

  it("come back every year where their row says yes", () => {
    const { agreement, findings } = definitionsFrom(two, aDefinitionTable("Holidays", ["Date", "Name", "Every year"], ["2026-12-25", "Christmas", "yes"], ["2026-05-01", "Labour day", "no"], ["2026-12-26", "", "always"]));
    expect(agreement.calendars.get("A")!.holidays.map(({ name, isYearly }) => [name, isYearly])).toEqual([["Labour day", undefined], ["Christmas", true], ["", undefined]]);
    expect(inShort(findings)).toEqual(["unknownValue | Holidays | 4 | Every year | always"]);
  });

  const longHolidays = (...rows: readonly (readonly string[])[]) => definitionsFrom(two, aDefinitionTable("Holidays", ["Calendar", "Date", "Last day", "Name", "Hours", "Every year"], ...rows));
  const daysOf = ({ agreement }: ReturnType<typeof longHolidays>, calendar = "A") => agreement.calendars.get(calendar)!.holidays.map(({ date, name }) => `${new Date(date).toISOString().slice(5, 10)} ${name}`);

  it("last until their last day, across the turn of the year, too", () => {
    const read = longHolidays(["", "2026-12-30", "2027-01-02", "Shutdown", "", "yes"]);
    expect(read.findings).toEqual([]);
    expect(daysOf(read)).toEqual(["12-30 Shutdown", "12-31 Shutdown", "01-01 Shutdown", "01-02 Shutdown"]);
    expect(read.agreement.calendars.get("B")!.holidays.every(({ isYearly, windows }) => isYearly === true && windows.length === 0)).toBe(true);
  });

  it("leave a day among them the hours of its own row, wherever it stands", () => {
    const read = longHolidays(["", "2026-12-28", "2026-12-30", "Shutdown", "", ""], ["", "2026-12-29", "", "Stocktaking", "09:00-12:00", ""], ["B", "2026-12-29", "2026-12-30", "Moving house", "", ""]);
    expect(read.findings).toEqual([]);
    expect(daysOf(read)).toEqual(["12-28 Shutdown", "12-29 Stocktaking", "12-30 Shutdown"]);
    expect(daysOf(read, "B")).toEqual(["12-28 Shutdown", "12-29 Moving house", "12-30 Moving house"]);
  });

  it("last one day where the last day comes before the first, years later, or cannot be read", () => {
    const read = longHolidays(["", "2026-12-24", "2026-12-01", "", "", ""], ["", "2026-05-01", "2062-05-02", "", "", ""], ["", "2026-08-15", "soon", "", "", ""]);
    expect(daysOf(read)).toEqual(["05-01 ", "08-15 ", "12-24 "]);
    expect(inShort(read.findings).sort()).toEqual(["dateUnreadable | Holidays | 4 | Last day | soon", "holidayTooLong | Holidays | 3 | Last day | 2062-05-02", "validityReversed | Holidays | 2 | Last day | 2026-12-01"]);
  });

  it("apply to every calendar when they name none, from an Excel date or text", () => {
    const { agreement, findings } = holidays(["", 46143, "Labour day", ""], ["A", "2026-12-24", "Christmas Eve", "09:00-12:00"]);
    expect(findings).toEqual([]);
    expect(agreement.calendars.get("A")!.holidays).toEqual([
      { date: Date.UTC(2026, 4, 1), name: "Labour day", windows: [] },
      { date: Date.UTC(2026, 11, 24), name: "Christmas Eve", windows: [{ fromMinute: 540, toMinute: 720 }] },
    ]);
    expect(agreement.calendars.get("B")!.holidays).toHaveLength(1);
  });

  it("lets a calendar's own day differ from that day of all calendars", () => {
    const { agreement, findings } = holidays(["", "2026-12-24", "Closed", ""], ["A", "2026-12-24", "Half day", "09:00-12:00"]);
    expect(findings).toEqual([]);
    expect(agreement.calendars.get("A")!.holidays.map(({ name }) => name)).toEqual(["Half day"]);
    expect(agreement.calendars.get("B")!.holidays.map(({ name }) => name)).toEqual(["Closed"]);
  });

  it("may name several calendars", () => {
    const { agreement } = holidays(["A; B", "2026-12-24", "Half day", "09:00-12:00"]);
    expect([...agreement.calendars.values()].map(({ holidays: days }) => days.length)).toEqual([1, 1]);
  });

  it("reports a day twice with other hours, an unknown calendar and a day that never was", () => {
    const { findings } = holidays(["A", "2026-12-24", "", ""], ["A", "2026-12-24", "", "09:00-12:00"], ["C", "2026-12-25", "", ""], ["A", "2026-02-30", "", ""], ["A", "", "No day", ""]);
    expect(inShort(findings).sort()).toEqual([
      "dateUnreadable | Holidays | 5 | Date | 2026-02-30", "duplicateHoliday | Holidays | 3 | Date | 2026-12-24",
      "missingValue | Holidays | 6 | Date", "unknownName | Holidays | 4 | Calendar | C",
    ]);
  });
});

describe("SLAs", () => {
  const HEADERS = ["SLA", "Clock", "Target", "Priority", "Calendar", "Goal", "Valid from", "Valid to", "Holds", "Reopened", "Kind"];
  const slas = (...rows: readonly (readonly (string | number)[])[]) => definitionsFrom(inParis, businessHours, anSla(HEADERS, ...rows));

  it("reads every column", () => {
    const { agreement, findings } = slas(["P1", "opened -> First Response", "1 h 30 min", "P1, P2; \"P3, urgent\"\n1", "business hours", "97,5 %", "2026-01-01", "2026-12-31", "run", "stays stopped", "ola"]);
    expect(findings).toEqual([]);
    expect(agreement.slas).toMatchObject([{
      clock: { kind: "between", from: "opened", to: "first response" }, target: { kind: "serviceTime", ms: 1.5 * HOUR }, filter: { priority: ["P1", "P2", "P3, urgent", "1"] },
      calendar: "Business hours", goal: 0.975, holds: "run", reopened: "stays stopped", kind: "OLA",
      validFrom: toInstant(Date.UTC(2026, 0, 1), "Europe/Paris"), validTo: toInstant(Date.UTC(2027, 0, 1), "Europe/Paris"),
    }]);
  });

  it.each([
    ["", "stop"], ["stops", "stop"], ["run", "run"], ["waiting for client", ["client"]], ["waiting for client, supplier", ["client", "supplier"]],
    ["Customer; vendor", ["client", "supplier"]], ["us", ["us"]],
  ])("takes %p under Holds for %p", (cell, holds) => {
    const { agreement, findings } = definitionsFrom(inParis, anSla(["SLA", "Clock", "Target", "Holds"], ["P1", "response", "4 h", cell]));
    expect(findings).toEqual([]);
    expect(agreement.slas[0].holds).toEqual(holds);
  });

  it("reads which values judge a ticket, where its clock starts, what a missing reply means, and when it was a near miss", () => {
    const { agreement, findings } = definitionsFrom(inParis, anSla(["SLA", "Clock", "Target", "Judged by", "Starts", "No reply", "Near miss"],
      ["P1", "response", "due + holds", "As opened", "when it applies", "not measured", "80%"], ["P2", "update", "4 h", "", "", "", ""]));
    expect(findings).toEqual([]);
    expect(agreement.slas).toMatchObject([
      { target: { kind: "due", movesWithHolds: true }, judgedBy: "as opened", starts: "when it applies", noReply: "not measured", nearMiss: 0.8 },
      { clock: { kind: "update" }, judgedBy: undefined, starts: undefined, noReply: undefined, nearMiss: undefined },
    ]);
  });

  it.each([["in service hours", "in service hours"], ["Outside service hours", "outside service hours"], ["out of hours", "outside service hours"], ["in business hours", "in service hours"], ["", undefined]])("takes %p under Opened for %p", (cell, opened) => {
    const { agreement, findings } = definitionsFrom(inParis, businessHours, anSla(["SLA", "Clock", "Target", "Opened"], ["P1", "response", "15 min", cell]));
    expect(findings).toEqual([]);
    expect(agreement.slas[0].opened).toBe(opened);
  });

  it("may answer in other times in service hours and outside of them, without calling that an overlap", () => {
    const rows = [["P1", "response", "15 min", "in service hours"], ["P1", "response", "1 h", "outside service hours"]];
    expect(definitionsFrom(inParis, businessHours, anSla(["SLA", "Clock", "Target", "Opened"], ...rows)).findings).toEqual([]);
    expect(inShort(definitionsFrom(inParis, businessHours, anSla(["SLA", "Clock", "Target", "Opened"], rows[0], ["P1", "response", "1 h", ""])).findings)).toEqual(["slaRowsOverlap | SLAs | 3 | SLA | P1"]);
  });

  it("asks for the default service hours when it tells tickets apart by them", () => {
    expect(inShort(definitionsFrom(inParis, anSla(["SLA", "Clock", "Target", "Opened"], ["P1", "response", "1 h", "outside service hours"])).findings)).toEqual(["openedWithoutHours | SLAs | 2 | Opened | outside service hours"]);
  });

  it.each(["all", "*", "Any", "", "Toutes", "ВСЕ", "すべて"])("speaks of all priorities when the cell says %p", (priority) => {
    expect(slas(["P1", "response", "4 h", priority]).agreement.slas[0].filter.priority).toEqual([]);
  });

  it("is left out with an error when its target cannot be read", () => {
    const { agreement, findings } = slas(["P1", "response", "soon"], ["P2", "response", "4 h"]);
    expect(findings).toMatchObject([{ code: "targetUnreadable", severity: "error", found: "soon", place: { table: "SLAs", row: 2, column: "Target" }, facts: { consequence: "left out" } }]);
    expect(agreement.slas.map(({ id }) => id)).toEqual(["P2"]);
  });

  it("is left out when its hour may be one of the morning or of the afternoon, which are both named", () => {
    const { agreement, findings } = slas(["P1", "response", "2 wd by 4"]);
    expect(findings).toMatchObject([{ code: "targetHourUnclear", severity: "error", found: "2 wd by 4", facts: { morning: "04:00", afternoon: "16:00" } }]);
    expect(agreement.slas).toEqual([]);
  });

  it("is left out when its clock is unknown or its id is missing", () => {
    const { agreement, findings } = slas(["P1", "respons", "4 h"], ["", "response", "4 h"]);
    expect(agreement.slas).toEqual([]);
    expect(findings).toMatchObject([{ code: "unknownValue", facts: { nearest: "response" } }, { code: "missingValue", place: { row: 3, column: "SLA" } }]);
  });

  it.each([
    ["Goal", "150%", "shareOutOfRange"], ["Goal", -0.1, "shareOutOfRange"], ["Goal", "most", "shareUnreadable"], ["Calendar", "Bussiness hours", "unknownName"],
    ["Holds", "pause", "unknownValue"], ["Reopened", "maybe", "unknownValue"], ["Kind", "SLO", "unknownValue"], ["Valid from", "32/01/2026", "dateUnreadable"],
  ])("%s %s is a finding and the SLA goes on with its default", (column, value, code) => {
    const row = HEADERS.map((header) => ({ SLA: "P1", Clock: "response", Target: "4 h", [column]: value })[header] ?? "");
    const { agreement, findings } = slas(row);
    expect(inShort(findings)).toEqual([`${code} | SLAs | 2 | ${column} | ${value}`]);
    expect(agreement.slas).toMatchObject([{ goal: 0.95, calendar: undefined, holds: "stop", reopened: "resumes", kind: "SLA", validFrom: undefined }]);
  });

  it("reports a validity that ends before it begins", () => {
    const { findings } = slas(["P1", "response", "4 h", "", "", "", "2026-12-31", "2026-01-01"]);
    expect(inShort(findings)).toEqual(["validityReversed | SLAs | 2 | Valid to | 2026-01-01"]);
    const asDates = slas(["P1", "response", "4 h", "", "", "", 46387, 46023]).findings;
    expect(asDates).toMatchObject([{ found: "2026-01-01", facts: { from: "2026-12-31" } }]);
  });

  it("is in force through the whole of its last day", () => {
    const [old, now] = slas(["P1", "response", "4 h", "", "", "", "", "2026-06-30"], ["P1", "response", "2 h", "", "", "", "2026-07-01", ""]).agreement.slas;
    expect(old.validTo).toBe(now.validFrom);
  });

  it("hands a day over to the version that begins on it, without calling that an overlap", () => {
    const { agreement, findings } = slas(["P1", "response", "4 h", "", "", "", "", "2026-07-01"], ["p1", "response", "2 h", "", "", "", "2026-07-01", ""]);
    expect(findings).toEqual([]);
    expect(agreement.slas[0].validTo).toBe(agreement.slas[1].validFrom);
    expect(agreement.slas.map(({ id }) => id)).toEqual(["P1", "P1"]);
  });

  it.each([
    ["the same tickets at the same time", ["P1", "response", "4 h", "1"], ["P1", "response", "2 h", "1, 2"], 1],
    ["all tickets and some of them", ["P1", "response", "4 h", ""], ["P1", "response", "2 h", "2"], 1],
    ["other priorities", ["P1", "response", "4 h", "1"], ["P1", "response", "2 h", "2"], 0],
    ["the same tickets one after the other", ["P1", "response", "4 h", "1", "", "", "", "2026-06-30"], ["P1", "response", "2 h", "1", "", "", "2026-07-01"], 0],
    ["the same tickets, overlapping by a month", ["P1", "response", "4 h", "1", "", "", "", "2026-07-31"], ["P1", "response", "2 h", "1", "", "", "2026-07-01"], 1],
  ])("compares rows of one id: %s", (_, one, other, warnings) => {
    const { agreement, findings } = slas(one, other);
    expect(inShort(findings)).toEqual(warnings === 0 ? [] : ["slaRowsOverlap | SLAs | 3 | SLA | P1"]);
    expect(agreement.slas).toHaveLength(2);
  });

  it("says what to write in place of a week, which is 5 working days at one desk and 7 calendar days at another", () => {
    const { agreement, findings } = slas(["A", "resolution", "1 week"], ["B", "resolution", "2 Monate"], ["C", "resolution", "72 calendar hours"], ["D", "resolution", "30 calendar days"]);
    expect(agreement.slas.map(({ id, target }) => [id, target])).toEqual([["D", { kind: "calendarTime", count: 30, unit: "days" }]]);
    expect(findings.map((finding) => sentenceFor(messagesFor("en"), finding))).toEqual([
      'SLAs, row 2, Target: "1 week" may mean working days or time of the calendar. Write 5 wd for working days, or 7 calendar days where weekends count. Until it is corrected, this row is left out.',
      'SLAs, row 3, Target: "2 Monate" may mean working days or time of the calendar. Write 40 wd for working days, or 2 calendar months where weekends count. Until it is corrected, this row is left out.',
      'SLAs, row 4, Target: "72 calendar hours" run by night and on weekends, too. Write 72 h, and under Calendar a calendar that is open round the clock, such as 24x7. Until it is corrected, this row is left out.',
    ]);
  });

  it("says how it read a bare number or days", () => {
    const { agreement, findings } = slas(["A", "response", 4], ["B", "response", 4 / 24], ["C", "response", "3 days"]);
    expect(agreement.slas.map(({ target }) => target)).toEqual([{ kind: "serviceTime", ms: 4 * HOUR }, { kind: "serviceTime", ms: 4 * HOUR }, { kind: "workingDays", days: 3 }]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["targetUnitAssumed", "note"], ["targetUnitAssumed", "warning"], ["targetDaysAssumed", "note"]]);
  });
});

describe("goals, indicators and agreements hang together", () => {
  const csfs = aDefinitionTable("CSFs", ["CSF", "Statement"], ["HELP", "Better help desk"]);
  const kpis = (...rows: readonly (readonly (string | number)[])[]) => aDefinitionTable("KPIs", ["KPI", "CSF", "Measure", "Target", "Amber", "Better", "Priority"], ...rows);

  it("reads KPIs in the unit of their measure: shares, hours, counts", () => {
    const { agreement, findings } = definitionsFrom(inParis, csfs, kpis(
      ["C", "help", "Reopen  Rate", "5 %", 10, "", ""], ["R", "HELP", "resolution time p90", "4 h", 6, "", "P1, P2"], ["V", "HELP", "volume", 100, "", "higher", ""]));
    expect(findings).toEqual([]);
    expect(agreement.kpis).toMatchObject([
      { id: "C", csf: "HELP", measure: "reopen rate", target: 0.05, amber: 0.1, better: "lower" },
      { id: "R", measure: "resolution time P90", target: 4, amber: 6, better: "lower", filter: { priority: ["P1", "P2"] } },
      { id: "V", measure: "volume", target: 100, amber: undefined, better: "higher" },
    ]);
  });

  it("flags a KPI that relates to no goal of the client's, and a CSF that nothing measures", () => {
    const { agreement, findings } = definitionsFrom(inParis, csfs, kpis(["V", "", "volume", "", "", "", ""], ["B", "HLEP", "backlog", "", "", "", ""]));
    expect(inShort(findings)).toEqual(["kpiWithoutCsf | KPIs | 2 | CSF | V", "unknownName | KPIs | 3 | CSF | HLEP", "csfWithoutKpi | CSFs | 2 | CSF | HELP"]);
    expect(findings[1].facts).toMatchObject({ nearest: "HELP" });
    expect(agreement.kpis.map(({ csf }) => csf)).toEqual(["", ""]);
  });

  it("leaves out a KPI whose measure is unknown and names the nearest", () => {
    const { agreement, findings } = definitionsFrom(inParis, csfs, kpis(["V", "HELP", "volme", "", "", "", ""]));
    expect(agreement.kpis).toEqual([]);
    expect(findings[0]).toMatchObject({ code: "unknownValue", found: "volme", facts: { nearest: "volume", consequence: "left out" } });
  });

  it("flags an SLA whose KPI does not exist, one without a KPI, and a compliance KPI without an SLA", () => {
    const { findings } = definitionsFrom(inParis, csfs, kpis(["COMP", "HELP", "compliance", 0.95, "", "", ""]),
      anSla(["SLA", "Clock", "Target", "KPI"], ["P1", "response", "4 h", "CMP"], ["P2", "response", "4 h", ""]));
    expect(inShort(findings)).toEqual(["unknownName | SLAs | 2 | KPI | CMP", "slaWithoutKpi | SLAs | 3 | KPI | P2", "kpiWithoutSla | KPIs | 2 | KPI | COMP"]);
  });

  it("reads the variant of a measure, and says which there are when it is none of them", () => {
    const table = aDefinitionTable("KPIs", ["KPI", "CSF", "Measure", "Variant", "Source"], ["A", "HELP", "First touch resolution", "closed within 30 min, 14 d", "both"], ["B", "HELP", "CSAT", "Customer; tickets", ""], ["C", "HELP", "CSAT", "custmer", ""], ["D", "HELP", "volume", "7 d", ""], ["E", "HELP", "fcr", "", ""]);
    const { agreement, findings } = definitionsFrom(inParis, csfs, table);
    expect(agreement.kpis.map(({ variant, source }) => [variant, source])).toEqual([
      [{ rule: "closed within", within: 30 * 60_000, days: 14 * 86_400_000 }, "both"], [{ role: "customer", source: "tickets" }, ""], [{}, ""], [{}, ""], [{}, ""],
    ]);
    expect(inShort(findings)).toEqual(["unknownVariant | KPIs | 4 | Variant | custmer", "unknownVariant | KPIs | 5 | Variant | 7 d"]);
    expect(findings[0].facts).toMatchObject({ measure: "CSAT", nearest: "customer" });
    expect(agreement.kpis[4].measure).toBe("first touch resolution");
  });

  it("reads targets in days, points and money, and takes the usual direction of each measure", () => {
    const table = aDefinitionTable("KPIs", ["KPI", "CSF", "Measure", "Target"], ["A", "HELP", "ageing oldest", "30 d"], ["B", "HELP", "ageing oldest", 30], ["C", "HELP", "NPS", 20], ["D", "HELP", "cost per ticket", "25 €"], ["E", "HELP", "MTBF", "60 d"],
      ["F", "HELP", "ageing oldest", "30 jours"], ["G", "HELP", "ageing median", "1.5 days"], ["H", "HELP", "MTBF", "60 calendar days"]);
    const { agreement, findings } = definitionsFrom(inParis, csfs, table);
    expect(findings).toEqual([]);
    expect(agreement.kpis.map(({ target, better }) => [target, better])).toEqual([[30, "lower"], [30, "lower"], [20, "higher"], [25, "lower"], [1440, "higher"], [30, "lower"], [1.5, "lower"], [1440, "higher"]]);
  });

  it("warns when amber lies beyond the target", () => {
    const { findings } = definitionsFrom(inParis, csfs, kpis(["C", "HELP", "reopen rate", "5%", "3%", "", ""]));
    expect(inShort(findings)).toEqual(["amberBeyondTarget | KPIs | 2 | Amber | 3%"]);
  });

  it("leaves out a second row of a KPI at the same time", () => {
    const { agreement, findings } = definitionsFrom(inParis, csfs, kpis(["V", "HELP", "volume", 1, "", "", ""], ["V", "HELP", "backlog", 1, "", "", ""]));
    expect(inShort(findings)).toEqual(["duplicateId | KPIs | 3 | KPI | V"]);
    expect(agreement.kpis).toHaveLength(1);
  });

  it("warns about a service that the catalogue does not have", () => {
    const { agreement, findings } = definitionsFrom(inParis, aDefinitionTable("Services", ["Service", "Price per month"], ["E-mail", "100"], ["Telephony", "x"]),
      anSla(["SLA", "Clock", "Target", "Service"], ["P1", "response", "4 h", "e-mail, Telefony"]));
    expect(inShort(findings)).toEqual(["numberUnreadable | Services | 3 | Price per month | x", "unknownName | SLAs | 2 | Service | Telefony"]);
    expect(agreement.slas[0].filter.service).toEqual(["e-mail", "Telefony"]);
    const ofKpis = definitionsFrom(inParis, csfs, aDefinitionTable("Services", ["Service"], ["E-mail"]), aDefinitionTable("KPIs", ["KPI", "CSF", "Measure", "Service"], ["UP", "HELP", "availability", "Emial"]));
    expect(inShort(ofKpis.findings)).toEqual(["unknownName | KPIs | 2 | Service | Emial"]);
    expect(agreement.services.map(({ pricePerMonth }) => pricePerMonth)).toEqual([100, undefined]);
  });
});

describe("what the tickets' words mean", () => {
  it("reads states and who is waited for; the first row of a status counts", () => {
    const { agreement, findings } = definitionsFrom(aDefinitionTable("StatusMap", ["Status", "State", "Waiting for"],
      ["Open", "running", ""], ["Waiting on customer", "Held", "customer"], ["open", "stopped", ""], ["Done", "stoped", ""], ["Parked", "held", "nobody"]));
    expect([...agreement.statusMap]).toEqual([
      ["Open", { state: "running", waitingFor: "" }], ["Waiting on customer", { state: "held", waitingFor: "client" }], ["Parked", { state: "held", waitingFor: "" }],
    ]);
    expect(inShort(findings)).toEqual([
      "duplicateName | StatusMap | 4 | Status | open", "unknownValue | StatusMap | 5 | State | stoped", "unknownValue | StatusMap | 6 | Waiting for | nobody",
    ]);
  });

  it("reads which column holds which field", () => {
    const { agreement, findings } = definitionsFrom(aDefinitionTable("ColumnMap", ["Field", "Column", "Format"],
      ["Opened", "Created at", "dmy"], ["held minutes", "On hold", "Hours"], ["resolvd", "X", ""], ["opened", "Y", ""]));
    expect(agreement.columnMap).toEqual([{ field: "opened", column: "Created at", format: "DMY" }, { field: "held minutes", column: "On hold", format: "hours" }]);
    expect(inShort(findings)).toEqual(["unknownValue | ColumnMap | 4 | Field | resolvd", "duplicateName | ColumnMap | 5 | Field | opened"]);
  });
});

describe("registers", () => {
  it("are checked for dates, fixed words and links, and otherwise left alone", () => {
    const { findings } = definitionsFrom(inParis, anSla(["SLA", "Clock", "Target"], ["P1", "response", "4 h"]),
      aDefinitionTable("Actions", ["Action", "What", "Due", "Status", "Serves"], ["A1", "Call", "2026-13-01", "opne", "P1, P9"], ["A2", "Write", "2026-12-01", "open", "p1"]));
    expect(inShort(findings)).toEqual(["dateUnreadable | Actions | 2 | Due | 2026-13-01", "unknownValue | Actions | 2 | Status | opne", "unknownName | Actions | 2 | Serves | P9"]);
  });
});

const parisTime = (wall: string) => toInstant(Date.parse(`${wall}Z`), "Europe/Paris");
const OUTAGE = ["Service", "Start", "End", "Users affected", "Cause", "Excluded"];
const outages = (...rows: readonly (readonly (string | number)[])[]) => definitionsFrom(inParis, aDefinitionTable("Outages", OUTAGE, ...rows));

describe("outages, pasted from whatever watches the services", () => {
  it.each([
    ["an Excel date", 46095.5, "2026-03-14T12:00"],
    ["ISO text", "2026-03-14 12:00", "2026-03-14T12:00"],
    ["ISO text with its own offset", "2026-03-14T11:00:00Z", "2026-03-14T12:00"],
    ["ISO text of a desk in New York", "2026-03-14T07:00:00.000-04:00", "2026-03-14T12:00"],
    ["UTC said in letters", "2026-03-14 11:00:00 UTC", "2026-03-14T12:00"],
    ["day first, as no month has 14 days in front", "14/03/2026 12:00", "2026-03-14T12:00"],
    ["month first", "03/14/2026 12:00 PM", "2026-03-14T12:00"],
    ["a month in letters", "14 Mar 2026 12:00", "2026-03-14T12:00"],
  ])("start at the same moment whether the cell holds %s", (_, start, wall) => {
    const { records, findings } = outages(["Mail", start, "2026-03-14 13:00", 40, "Disk full", ""]);
    expect(findings).toEqual([]);
    expect(records.outages).toEqual([{ service: "Mail", from: parisTime(wall), to: parisTime("2026-03-14T13:00"), usersAffected: 40, cause: "Disk full", excluded: "" }]);
  });

  it("take the order of day and month from one unmistakable date of the table", () => {
    const { records, findings } = outages(["Mail", "03/04/2026 08:00", "03/04/2026 09:00"], ["Web", "25/04/2026 08:00", "25/04/2026 09:00"]);
    expect(findings).toEqual([]);
    expect(records.outages[0].from).toBe(parisTime("2026-04-03T08:00"));
  });

  it("are left out while nothing says which is the day and which the month", () => {
    const { records, findings } = outages(["Mail", "03/04/2026 08:00", "03/04/2026 09:00"]);
    expect(inShort(findings)).toEqual(["dateAmbiguous | Outages | 2 | Start | 03/04/2026 08:00", "dateAmbiguous | Outages | 2 | End | 03/04/2026 09:00"]);
    expect(records.outages).toEqual([]);
  });

  it.each(["", "-", "n/a", "ongoing", "Still down", "en cours", "dauert an", "Не восстановлено", "継続中"])("still last when End says %p", (end) => {
    const { records, findings } = outages(["Mail", "2026-03-14 12:00", end]);
    expect(findings).toEqual([]);
    expect(records.outages[0].to).toBeNaN();
  });

  it("are left out when they end before they start, for a wrong end would count as an outage that lasts", () => {
    const { records, findings } = outages(["Mail", "2026-03-14 12:00", "2026-03-14 11:00"], ["Mail", "2026-03-15 12:00", "soon"], ["Mail", "", "2026-03-14 11:00"]);
    expect(inShort(findings)).toEqual([
      "validityReversed | Outages | 2 | End | 2026-03-14 11:00", "dateUnreadable | Outages | 3 | End | soon", "missingValue | Outages | 4 | Start",
    ]);
    expect(records.outages).toEqual([]);
  });

  it("of one service that share time get a warning, those of two services do not", () => {
    const { records, findings } = outages(
      ["Mail", "2026-03-14 12:00", "2026-03-14 14:00"], ["Web", "2026-03-14 12:00", "2026-03-14 14:00"], ["mail", "2026-03-14 13:59", "2026-03-14 15:00"], ["Mail", "2026-03-14 15:00", "2026-03-14 16:00"]);
    expect(inShort(findings)).toEqual(["outagesOverlap | Outages | 4 | Start | mail"]);
    expect(findings[0].facts).toEqual({ other: 2 });
    expect(records.outages).toHaveLength(4);
  });

  it("after one that was never ended ask for its end", () => {
    expect(inShort(outages(["Mail", "2026-03-14 12:00", ""], ["Mail", "2026-04-14 12:00", "2026-04-14 13:00"]).findings)).toEqual(["outageAfterOpenOne | Outages | 3 | Start | Mail"]);
  });

  it("of a service that the catalogue does not have keep its name, with an error", () => {
    const { records, findings } = definitionsFrom(inParis, aDefinitionTable("Services", ["Service"], ["E-mail"]),
      aDefinitionTable("Outages", OUTAGE, ["Email", "2026-03-14 12:00", ""], ["e-MAIL", "2026-03-16 12:00", "2026-03-16 12:10"]));
    expect(findings).toMatchObject([{ code: "unknownName", found: "Email", facts: { nearest: "E-mail", consequence: "kept" } }]);
    expect(records.outages.map(({ service }) => service)).toEqual(["Email", "E-mail"]);
  });
});

describe("feedback", () => {
  const feedback = (...rows: readonly (readonly (string | number)[])[]) =>
    definitionsFrom(inParis, aDefinitionTable("Feedback", ["Date", "Person", "Role", "Scale", "Score", "Words"], ...rows));

  it("is read with its scale, its role and its words", () => {
    const { records, findings } = feedback(["2026-03-14", "Ann", "customer", "1-5", 4, "Good"], ["2026-03-15", "Bo", "user", "0-10", 9, ""], ["2026-03-16", "Cy", "", "good/bad", "bad", ""], ["2026-03-17", "Di", "user", "1-5", "", "No time"]);
    expect(findings).toEqual([]);
    expect(records.feedback.map(({ person, role, scale, score }) => [person, role, scale, score])).toEqual([
      ["Ann", "customer", "1-5", 4], ["Bo", "user", "0-10", 9], ["Cy", "", "good/bad", 0], ["Di", "user", "1-5", Number.NaN],
    ]);
    expect(records.feedback[0].at).toBe(parisTime("2026-03-14T00:00"));
  });

  it.each([["1-5", 6], ["1-5", 0], ["5-1", 6], ["NPS", 11], ["CES 1-7", 8], ["good/bad", 2]])("with scale %p cannot have the score %p: it counts as none", (scale, score) => {
    const { records, findings } = feedback(["2026-03-14", "Ann", "user", scale, score, "Fine"]);
    expect(inShort(findings)).toEqual([`scoreOffScale | Feedback | 2 | Score | ${score}`]);
    expect(records.feedback).toMatchObject([{ score: Number.NaN, words: "Fine" }]);
  });

  it.each([
    ["good/bad", "Zufrieden", 1], ["good/bad", "Muy insatisfecho", 0], ["good/bad", "oui", 1], ["good/bad", "👎", 0], ["1-5", "Very satisfied", 5], ["5-1", "very satisfied", 1], ["1-5", "плохо", 2], ["0-4", "Neutral", 2],
  ])("on the scale %p may be the word %p", (scale, score, expected) => {
    const { records, findings } = feedback(["2026-03-14", "Ann", "user", scale, score, ""]);
    expect([findings, records.feedback.map((each) => each.score)]).toEqual([[], [expected]]);
  });

  it.each([["good/bad", "neutral"], ["0-10", "satisfied"], ["1-5", "Thursday"]])("on the scale %p cannot be the word %p", (scale, score) => {
    expect(inShort(feedback(["2026-03-14", "Ann", "user", scale, score, ""]).findings)).toEqual([`numberUnreadable | Feedback | 2 | Score | ${score}`]);
  });

  it("without a scale is taken as 1 to 5, once said for all rows; a scale that says nothing is refused", () => {
    expect(inShort(feedback(["2026-03-14", "A", "", "", 4], ["2026-03-15", "B", "", "", 5]).findings)).toEqual(["scaleAssumed | Feedback | 2 | Scale"]);
    expect(inShort(feedback(["2026-03-14", "A", "", "smileys", 4]).findings)).toEqual(["scaleUnreadable | Feedback | 2 | Scale | smileys"]);
  });
});

describe("promises", () => {
  const promises = (...rows: readonly (readonly (string | number)[])[]) => definitionsFrom(inParis, businessHours, aDefinitionTable("Services", ["Service"], ["Mail"]),
    aDefinitionTable("Promises", ["Promise", "Service", "Words", "Outages", "Per", "Restore within", "Calendar", "Valid from", "Valid to"], ...rows));

  it("are at most so many outages in a time, each restored within so long", () => {
    const { agreement, findings } = promises(["MAIL", "mail", "Down at most 4 times a year", 4, "", "4 h", "business hours", "2026-04-01", "2026-09-30"], ["ALL", "", "", "", "month", 1.5, ""]);
    expect(findings).toEqual([]);
    expect(agreement.promises).toEqual([
      { id: "MAIL", service: "Mail", words: "Down at most 4 times a year", outages: 4, per: "year", restoreWithinMs: 4 * HOUR, calendar: "Business hours",
        // Both days are in force, on the wall clock of Paris.
        validFrom: Date.parse("2026-03-31T22:00Z"), validTo: Date.parse("2026-09-30T22:00Z") },
      { id: "ALL", service: "", words: "", outages: undefined, per: "month", restoreWithinMs: 1.5 * HOUR, calendar: undefined, validFrom: undefined, validTo: undefined },
    ]);
  });

  it("are left out when they speak of no service that exists, or twice; one that promises nothing gets a warning", () => {
    const { agreement, findings } = promises(["A", "Phone", "", 4], ["B", "Mail", "", 4], ["b", "Mail", "", 5], ["C", "Mail", "", 1.5, "", "due"]);
    expect(inShort(findings)).toEqual([
      "unknownName | Promises | 2 | Service | Phone", "duplicateName | Promises | 4 | Promise | b", "countUnreadable | Promises | 5 | Outages | 1.5",
      "hoursUnreadable | Promises | 5 | Restore within | due", "promiseWithoutTerms | Promises | 5 | Promise | C",
    ]);
    expect(agreement.promises.map(({ id }) => id)).toEqual(["B", "C"]);
  });
});

describe("what stands beside the tickets", () => {
  it("is read into registers, their dates as the first moment of the day in the agreement's zone", () => {
    const { records, findings } = definitionsFrom(inParis, aDefinitionTable("CSFs", ["CSF"], ["HELP"]), aDefinitionTable("KPIs", ["KPI", "CSF", "Measure"], ["V", "HELP", "volume"]),
      aDefinitionTable("Improvements", ["Improvement", "What", "Done", "Serves", "Horizon", "Cost"], ["I1", "Self service", "2026-03-14 17:00", "v, help", "Month", "1 200 €"]),
      aDefinitionTable("Actions", ["Action", "Improvement", "Due", "Done", "Status"], ["A1", "i1", "2026-04-01", "2026-03-31", "done"]),
      aDefinitionTable("Reviews", ["Review", "Type", "Planned", "Held on", "Attendees"], ["Q1", "quarterly", "2026-04-10", "2026-04-12", "Ann, Bo"], ["Q2", "quarterly", "2026-07-10", "", ""]),
      aDefinitionTable("Changes", ["Change", "Implemented", "Outcome"], ["C1", "2026-03-14 22:00", "backed out"]),
      aDefinitionTable("Needs", ["Need", "Cost to close", "Willing to pay"], ["N1", "1 200 €", 900]),
      aDefinitionTable("Stakeholders", ["Person", "Last talked", "Notes"], ["Ann", "2026-03-14", "Wants fewer calls"]));
    expect(findings).toEqual([]);
    expect(records.improvements).toMatchObject([{ id: "I1", done: parisTime("2026-03-14T00:00"), serves: ["V", "HELP"], horizon: "month", status: "proposed", due: Number.NaN, cost: 1200 }]);
    expect(records.actions).toMatchObject([{ id: "A1", improvement: "I1", due: parisTime("2026-04-01T00:00"), status: "done" }]);
    expect(records.reviews).toMatchObject([{ id: "Q1", held: parisTime("2026-04-12T00:00"), attendees: "Ann, Bo" }, { id: "Q2", held: Number.NaN }]);
    expect(records.changes).toMatchObject([{ id: "C1", implemented: parisTime("2026-03-14T22:00"), outcome: "backed out" }]);
    expect(records.needs).toMatchObject([{ costToClose: 1200, willingToPay: 900, status: "open" }]);
    expect(records.stakeholders).toMatchObject([{ lastTalked: parisTime("2026-03-14T00:00"), notes: "Wants fewer calls" }]);
  });

  it("tells who does what: several may be responsible, exactly one is accountable, each activity stands there once", () => {
    const { records, findings } = definitionsFrom(inParis, aDefinitionTable("Responsibilities", ["Activity", "Responsible", "Accountable", "Consulted", "Informed", "Procedure"],
      ["Hold the reviews", "Ann Lee, Bo Ray", "Head of IT services", "Client", "CIO; Service desk", "Handbook, part 2"],
      ["Repair tills", "", "Ann Lee", "", "", ""], ["Watch the web shop", "Bo Ray", "", "", "", ""], ["Agree on prices", "Bo Ray", "CIO, Ann Lee", "", "", ""], ["hold the reviews", "Cy", "Cy", "", "", ""]));
    expect(inShort(findings)).toEqual([
      "noResponsible | Responsibilities | 3 | Responsible | Repair tills", "noAccountable | Responsibilities | 4 | Accountable | Watch the web shop",
      "severalAccountable | Responsibilities | 5 | Accountable | Agree on prices", "duplicateName | Responsibilities | 6 | Activity | hold the reviews",
    ]);
    expect(records.responsibilities[0]).toEqual({
      activity: "Hold the reviews", responsible: ["Ann Lee", "Bo Ray"], accountable: ["Head of IT services"], consulted: ["Client"], informed: ["CIO", "Service desk"], procedure: "Handbook, part 2",
    });
    expect(records.responsibilities.map(({ activity, accountable }) => [activity, ...accountable])).toEqual([
      ["Hold the reviews", "Head of IT services"], ["Repair tills", "Ann Lee"], ["Watch the web shop"], ["Agree on prices", "CIO", "Ann Lee"],
    ]);
  });

  it("of a workbook without responsibilities and costs holds none, and misses none", () => {
    const { records, findings } = definitionsFrom(inParis, aDefinitionTable("Improvements", ["Improvement", "What"], ["I1", "Self service"]));
    expect(findings).toEqual([]);
    expect(records).toMatchObject({ responsibilities: [], improvements: [{ cost: Number.NaN }] });
  });

  it("asks for the day of what is done, because without it an action is late and an improvement has no effect", () => {
    const { findings } = definitionsFrom(inParis,
      aDefinitionTable("Improvements", ["Improvement", "What", "Done", "Status"], ["I1", "Self service", "", "Done"], ["I2", "Chat", "2026-03-14", "done"], ["I3", "Wiki", "", "dropped"]),
      aDefinitionTable("Actions", ["Action", "What", "Done", "Status"], ["A1", "Order spare tills", "", "done"], ["A2", "Call Ann", "", "open"]));
    expect(inShort(findings)).toEqual(["doneWithoutDay | Improvements | 2 | Done | Self service", "doneWithoutDay | Actions | 2 | Done | Order spare tills"]);
  });

  it("knows a status however it is written, and takes the first one of the list where there is none", () => {
    const { records, findings } = definitionsFrom(inParis,
      aDefinitionTable("Improvements", ["Improvement", "Status"], ["I1", "In Progress"], ["I2", ""]), aDefinitionTable("Risks", ["Risk", "Status"], ["R1", "ACCEPTED"], ["R2", ""]),
      aDefinitionTable("Decisions", ["Decision", "Status"], ["D1", "in effect "], ["D2", ""]), aDefinitionTable("Actions", ["Action", "Status"], ["A1", "Dropped"], ["A2", ""]),
      aDefinitionTable("Needs", ["Need", "Status"], ["N1", "Declined"], ["N2", ""]));
    const { improvements, risks, decisions, actions, needs } = records;
    expect(findings).toEqual([]);
    expect([improvements, risks, decisions, actions, needs].map((rows) => rows.map(({ status }) => status))).toEqual([
      ["in progress", "proposed"], ["accepted", "open"], ["in effect", "proposed"], ["dropped", "open"], ["declined", "open"],
    ]);
  });

  it("holds figures that no ticket tells, one a period", () => {
    const { records, findings } = definitionsFrom(inParis, aDefinitionTable("Figures", ["Figure", "Period", "Value", "n"],
      ["users", "2026-03", 120, ""], ["users", "2026-Q2", 150, ""], ["Users", "2026-03", 130, ""], ["cost", "whenever", 9, ""], ["cost", 46082, 9000, 3]));
    expect(inShort(findings)).toEqual(["duplicateName | Figures | 4 | Figure | Users, 2026-03", "periodUnreadable | Figures | 5 | Period | whenever"]);
    expect(records.figures.map(({ figure, from, value, n }) => [figure, from, value, n])).toEqual([
      ["users", parisTime("2026-03-01T00:00"), 120, Number.NaN], ["users", parisTime("2026-04-01T00:00"), 150, Number.NaN], ["cost", parisTime("2026-03-01T00:00"), 9000, 3],
    ]);
  });

  it("puts figures beside dates into their months in a workbook that counts from 1904, too", () => {
    const figures = { ...aDefinitionTable("Figures", ["Figure", "Period", "Value"], ["users", 46_082 - 1462, 120], ["cost", 202_603, 9000]), date1904: true };
    expect(definitionsFrom(inParis, figures).records.figures.map(({ from }) => from)).toEqual(Array(2).fill(parisTime("2026-03-01T00:00")));
  });

  it("takes a day of Excel under Renewal notice for a day, and 90 for words", () => {
    const noticeOf = (cell: string | number) => {
      const { renewalNotice, noticeBy } = definitionsFrom(aDefinitionTable("Agreement", ["Item", "Value"], ["Time zone", "Europe/Paris"], ["Renewal notice", cell])).agreement.contract;
      return [renewalNotice, noticeBy];
    };
    expect([noticeOf(46387), noticeOf(90), noticeOf("by 31 December")]).toEqual([["", parisTime("2026-12-31T00:00")], ["90", undefined], ["by 31 December", undefined]]);
  });

  it("holds what the contract says, and what each level costs", () => {
    const { agreement, findings } = definitionsFrom(
      aDefinitionTable("Agreement", ["Item", "Value"], ["Time zone", "Europe/Paris"], ["Start", "2025-01-01"], ["End", "2026-12-31"], ["Renewal notice", "3 months"], ["Last confirmed by client", "2026-01-15"],
        ["Users", 250], ["Monthly cost", "9 000 €"], ["Security", "ISO 27001"], ["Business objective", "Open 40 shops"]),
      aDefinitionTable("Services", ["Service", "Owner", "Recovery protocol", "Business value"], ["Mail", "Ann", "Restore from copy", "Orders come by mail"]),
      aDefinitionTable("Levels", ["Service", "Level", "Price per month", "Availability", "Restore within"], ["mail", "Silver", 500, "99.5%", "8 h"], ["Mail", "Gold", 900, 0.999, "2 h"]));
    expect(findings).toEqual([]);
    expect(agreement.contract).toMatchObject({
      start: parisTime("2025-01-01T00:00"), end: parisTime("2026-12-31T00:00"), renewalNotice: "3 months", lastConfirmedByClient: parisTime("2026-01-15T00:00"), users: 250, monthlyCost: 9000,
      security: "ISO 27001", businessObjective: "Open 40 shops", plan: "",
    });
    expect(agreement.contract.noticeBy).toBeUndefined();
    expect(agreement.services).toMatchObject([{ owner: "Ann", recoveryProtocol: "Restore from copy", businessValue: "Orders come by mail" }]);
    expect(agreement.levels).toMatchObject([{ service: "Mail", level: "Silver", availability: 0.995, restoreWithinMs: 8 * HOUR }, { level: "Gold", pricePerMonth: 900 }]);
  });

  it("says of an SLA who wrote it, when it was agreed, and when the client last confirmed it", () => {
    const { agreement } = definitionsFrom(inParis, anSla(["SLA", "Clock", "Target", "Written by", "Agreed by", "Agreed on", "Last confirmed", "Status", "Procedure"],
      ["P1", "response", "1 h", "IT", "Ann, Bo", "2024-01-01", "2026-01-01", "agreed", "wiki/P1"], ["P2", "response", "1 h", "", "", "2024-01-01"]));
    expect(agreement.slas[0].paper).toEqual({
      agreedBy: "Ann, Bo", agreedOn: parisTime("2024-01-01T00:00"), writtenBy: "IT", lastConfirmed: parisTime("2026-01-01T00:00"), status: "agreed", procedure: "wiki/P1",
    });
    expect(agreement.slas[1].paper).toMatchObject({ agreedOn: parisTime("2024-01-01T00:00"), lastConfirmed: parisTime("2024-01-01T00:00"), status: "" });
  });
});

describe("statuses of registers", () => {
  const statusesOf = (table: "Actions" | "Improvements" | "Risks" | "Decisions" | "Needs", ...written: readonly string[]) => {
    const id = table.slice(0, -1);
    const { records, findings } = definitionsFrom(inParis, aDefinitionTable(table, [id, "What", "Status", "Done"], ...written.map((status, row) => [`${id}${row}`, "x", status, "2026-03-02"])));
    return { read: records[table.toLowerCase() as Lowercase<typeof table>].map(({ status }) => status), found: inShort(findings) };
  };

  it.each([
    ["Actions", ["İptal", "İPTAL EDİLDİ", "iptal"], "dropped"],
    ["Actions", ["Tamamlandı", "TAMAMLANDI", "KAPANDI"], "done"],
    ["Actions", ["Closed", "completed", "Complete", "terminé", "hecho", "erledigt", "完了", "выполнено"], "done"],
    ["Actions", ["Cancelled", "abandonné", "cancelado", "abgebrochen", "中止", "отменено"], "dropped"],
    ["Actions", ["In progress", "new", "not started", "en cours", "en curso", "未着手", "в работе"], "open"],
    ["Improvements", ["Implemented", "closed", "réalisé", "完了"], "done"], ["Improvements", ["ongoing", "WIP", "en cours", "進行中"], "in progress"], ["Improvements", ["approved", "aprobado"], "agreed"], ["Improvements", ["New"], "proposed"],
    ["Risks", ["Completed", "clos", "cerrado"], "closed"], ["Risks", ["mitigated"], "reduced"], ["Risks", ["accepté", "aceptado", "akzeptiert", "受容", "принято"], "accepted"], ["Decisions", ["Approved", "genehmigt"], "agreed"], ["Decisions", ["rejected"], "withdrawn"],
    ["Needs", ["fulfilled", "done"], "met"], ["Needs", ["rejected", "refusé"], "declined"], ["Needs", ["scheduled", "geplant"], "planned"],
  ] as const)("%s: %j is what people call %s", (table, written, status) => expect(statusesOf(table, ...written)).toEqual({ read: written.map(() => status), found: [] }));

  it.each([
    ["Actions", "done", "terminée; concluído; fatta; afgerond; färdig; udført; ferdig; valmis; hotovo; zrealizowane; tamamlandı; завершена; 已完成; 완료"],
    ["Actions", "dropped", "annulée; rejeitado; annullato; geannuleerd; avbruten; annulleret; avvist; peruttu; zrušeno; anulowane; iptal edildi; отменён; 已取消; 취소"],
    ["Improvements", "in progress", "em andamento; in corso; in behandeling; pågående; i gang; käynnissä; probíhá; w toku; devam ediyor; в процессе; 进行中; 진행 중"],
    ["Risks", "open", "ouverte; aberto; aperto; te doen; öppen; åben; åpen; avoin; otevřeno; otwarte; açık; открыта; 打开; 열림"],
    ["Risks", "reduced", "reduzido; ridotto; gemitigeerd; minskad; reduceret; redusert; sníženo; zmniejszone; azaltıldı; снижено; 已降低; 완화"],
    ["Decisions", "agreed", "approuvée; aprovado; approvata; goedgekeurd; godkänd; godkendt; godkjent; hyväksytty; schváleno; zatwierdzone; onaylandı; согласован; 已批准; 승인"],
    ["Needs", "planned", "planejado; pianificato; ingepland; planerad; planlagt; suunniteltu; naplánováno; zaplanowane; planlandı; запланирован; 已计划; 예정"],
  ] as const)("%s: what is %s is so in every language in which columns are read", (table, status, written) =>
    expect(statusesOf(table, ...written.split("; "))).toEqual({ read: written.split("; ").map(() => status), found: [] }));

  it("stay findings where a word could be two of them, or none", () => {
    expect(statusesOf("Needs", "closed").found).toEqual(["unknownValue | Needs | 2 | Status | closed"]);
    expect(statusesOf("Risks", "cancelled").found).toEqual(["unknownValue | Risks | 2 | Status | cancelled"]);
    expect(statusesOf("Actions", "perhaps").found).toEqual(["unknownValue | Actions | 2 | Status | perhaps"]);
  });

  it("ask for the day of what is completed as of what is done", () => {
    const { findings } = definitionsFrom(inParis, aDefinitionTable("Actions", ["Action", "What", "Status"], ["A1", "Order spare tills", "Completed"]));
    expect(inShort(findings)).toEqual(["doneWithoutDay | Actions | 2 | Done | Order spare tills"]);
  });
});

describe("promises", () => {
  it.each([["monthly", "month"], ["per month", "month"], ["par mois", "month"], ["Quarterly", "quarter"], ["trimestre", "quarter"], ["四半期", "quarter"], ["annual", "year"], ["por año", "year"], ["в год", "year"]])("are kept per period, which %s names as %s", (per, period) => {
    const { agreement, findings } = definitionsFrom(inParis, aDefinitionTable("Promises", ["Promise", "Outages", "Per"], ["MAIL", 4, per]));
    expect([agreement.promises.map((promise) => promise.per), findings]).toEqual([[period], []]);
  });
});
