import { explanationOf, LANGUAGES, messagesFor, sentenceFor } from "../../src/messages";
import type { Finding } from "../../src/service-level/finding";
import { aDefinitionTable, definitionsFrom } from "../support/definitionSources";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

function aFinding(finding: Partial<Finding>): Finding {
  return { code: "dateUnreadable", severity: "error", place: { table: "SLAs", row: 14, column: "Valid from" }, found: "31/02/2024", count: 1, rows: [14], facts: { consequence: "ignored" }, ...finding };
}

describe("a finding in words", () => {
  it.each([
    ["en", 'SLAs, row 14, Valid from: "31/02/2024" is not a date. Enter a date such as 2026-03-31. Until it is corrected, the cell counts as empty.'],
    ["fr", "SLAs, ligne 14, Valid from : « 31/02/2024 » n’est pas une date. Saisissez une date, par exemple 2026-03-31. En attendant la correction, la cellule compte comme vide."],
    ["es", "SLAs, fila 14, Valid from: «31/02/2024» no es una fecha. Introduzca una fecha como 2026-03-31. Hasta que se corrija, la celda cuenta como vacía."],
    ["ja", "SLAs、14行目、Valid from：「31/02/2024」は日付ではありません。2026-03-31 のように入力してください。修正されるまで、このセルは空として扱います。"],
    ["ru", "SLAs, строка 14, Valid from: «31/02/2024» — не дата. Введите дату, например 2026-03-31. До исправления ячейка считается пустой."],
  ] as const)("says where, what was found and what to do in %s", (language, sentence) => {
    expect(plain(sentenceFor(messagesFor(language), aFinding({})))).toBe(sentence);
  });

  it("puts the marks of Japanese between the columns that a history lacks and the names that a cell may hold", () => {
    const told = (language: "en" | "ja", code: string, more: Partial<Finding>) => sentenceFor(messagesFor(language), aFinding({ code, ...more }));
    const lacking = { facts: { missing: ["Number", "Time"] } };
    expect([told("en", "historyNotRead", lacking), told("ja", "historyNotRead", lacking)]).toEqual([expect.stringContaining("Number, Time"), expect.stringContaining("Number、Time")]);
    const wrong = { found: "保留", facts: { allowed: ["stop", "run"], nearest: "", consequence: "stop" } };
    expect(told("ja", "unknownValue", wrong)).toContain("stop、run");
    const { findings } = definitionsFrom(aDefinitionTable("SLAs", ["SLA", "Target"], ["P1", "4 h"]), aDefinitionTable("Actions", ["Action", "What", "Due", "Serves"], ["A1", "Call", "2026-12-01", "P9"]));
    expect(findings.map((finding) => sentenceFor(messagesFor("ja"), finding)).join("\n")).toContain("「P9」は CSFs、KPIs、SLAs にありません");
    expect(told("ja", "repeatedHeader", { found: undefined, names: ["担当", "状態"] })).toContain("担当、状態");
  });

  it("names the first five rows of several, and how many more there are", () => {
    const rows = [14, 15, 16, 20, 31, 40, 41];
    expect(sentenceFor(messagesFor("en"), aFinding({ count: 1200, rows }))).toMatch(/^SLAs, Valid from: .* 1,200 rows: 14, 15, 16, 20, 31 and 1,195 more\.$/);
    expect(plain(sentenceFor(messagesFor("ru"), aFinding({ count: 2, rows: [14, 15] })))).toMatch(/ 2 строки: 14, 15\.$/);
  });

  it.each([
    ["en", "SLA-10, and 290 more are drafts"], ["fr", "SLA-10, et 290 de plus"], ["es", "SLA-10, y 290 más"], ["ja", "SLA-10、ほか290件"], ["ru", "SLA-10, и ещё 290"],
  ] as const)("names the first ten of 300 drafts, and how many more there are, in %s", (language, end) => {
    const names = Array.from({ length: 300 }, (_, at) => `SLA-${at + 1}`);
    const sentence = plain(sentenceFor(messagesFor(language), { code: "slaIsDraft", severity: "note", place: { table: "SLAs", column: "Status" }, names, count: 300, rows: [], facts: {} }));
    expect(sentence).toContain(`${names.slice(0, 9).join(language === "ja" ? "、" : ", ")}${language === "ja" ? "、" : ", "}${end}`);
    expect(sentence).not.toContain("SLA-11");
  });

  it("shows the beginning of a mail that stands in a column of dates, and not all of it", () => {
    const mail = "Good morning, the printer does not answer. ".repeat(700);
    const several = sentenceFor(messagesFor("en"), aFinding({ found: mail, count: 2, rows: [14, 15], foundIn: ["soon", mail] }));
    expect(several.split(mail.slice(0, 1_000)).length - 1).toBe(2);
    expect(several.length).toBeLessThan(2_500);
    expect(sentenceFor(messagesFor("en"), aFinding({ found: `${"x".repeat(999)}🙂🙂` }))).toContain(`${"x".repeat(999)}…`);
    expect(sentenceFor(messagesFor("en"), aFinding({ code: "noHeaderRow", found: undefined, names: ["INC1", mail, "Open"] })).length).toBeLessThan(1_500);
  });

  it("names what stands in each of a few rows that differ", () => {
    const finding = aFinding({ found: "31/02/2024, soon", count: 2, rows: [14, 20], foundIn: ["31/02/2024", "soon"] });
    expect(sentenceFor(messagesFor("en"), finding)).toMatch(/^SLAs, Valid from: "31\/02\/2024, soon" is not a date\. .* 2 rows: 14 \(31\/02\/2024\), 20 \(soon\)\.$/);
    expect(sentenceFor(messagesFor("ja"), finding)).toMatch(/該当は2行です（14 \(31\/02\/2024\)、20 \(soon\)）。$/);
  });

  it("stands without its place where a list shows the place in columns of its own", () => {
    expect(explanationOf(messagesFor("en"), aFinding({ facts: { consequence: "left out" } }))).toBe('"31/02/2024" is not a date. Enter a date such as 2026-03-31. Until it is corrected, this row is left out.');
  });

  it.each(LANGUAGES)("suggests the nearest name and says what is used meanwhile in %s", (language) => {
    const { findings } = definitionsFrom(aDefinitionTable("SLAs", ["SLA", "Target", "Clock", "Holds"], ["P1", "4 h", "response", "stopp"]), aDefinitionTable("Agreement", ["Item", "Value"], ["Time zone", "UTC"]));
    expect(findings).toHaveLength(1);
    const sentence = sentenceFor(messagesFor(language), findings[0]);
    expect(sentence).toContain("stopp");
    expect(sentence.match(/\bstop\b/g)!.length).toBeGreaterThanOrEqual(3);
  });

  it.each(LANGUAGES)("names every clock to somebody whose SLA has none, in %s", (language) => {
    const clocks = ["response", "resolution", "update", "periodic update"];
    const { agreement, findings } = definitionsFrom(aDefinitionTable("SLAs", ["SLA", "Target", "Clock"], ...clocks.map((clock) => [clock, "4 h", clock]), ["P1", "4 h", ""]), aDefinitionTable("Agreement", ["Item", "Value"], ["Time zone", "UTC"]));
    expect(agreement.slas.map(({ clock }) => clock.kind)).toEqual([...clocks, "resolution"]);
    const sentence = sentenceFor(messagesFor(language), findings.find(({ code }) => code === "clockAssumed")!);
    expect(clocks.filter((clock) => !new RegExp(`(?<!periodic )\\b${clock}\\b`).test(sentence))).toEqual([]);
  });

  it("falls back to a general sentence for a code that it does not know", () => {
    expect(sentenceFor(messagesFor("en"), aFinding({ code: "fromALaterVersion", found: "x", place: { table: "Tickets" } }))).toBe('Tickets: this needs a look (fromALaterVersion, found "x").');
  });
});

describe("every finding that the definition tables can raise", () => {
  /** One workbook in which everything is wrong. */
  const { findings } = definitionsFrom(
    aDefinitionTable("Agreement", ["Item", "Value"], ["Time zone", "Pariss"], ["Sart", "x"], ["Start", "2026-12-01"], ["End", "2026-01-01"], ["Fiscal year starts", 0], ["Monthly fee", "much"], ["As of", "03/04/2026"],
      ["Default calendar", "None"], ["Date order", "YDM"]),
    aDefinitionTable("Calendars", ["Calendar", "Time zone", "Monday"], ["A", "UTC", "late"], ["D", "UTC", "9-5"], ["B", "UTC", "09:00-12:00, 11:00-13:00"], ["C", "UTC", "18:00-23:59"], ["A", "UTC", "24 h"]),
    aDefinitionTable("Holidays", ["Calendar", "Date", "Hours", "Last day"], ["B", "2026-12-24", "", ""], ["B", "2026-12-24", "09:00-10:00", ""], ["C", "2026-12-24", "", ""], ["B", "never", "", ""], ["B", "2026-05-01", "", "2062-05-01"]),
    aDefinitionTable("CSFs", ["CSF", "Statement"], ["HELP", "x"], ["HELP", "y"], ["ALONE", "z"]),
    aDefinitionTable("KPIs", ["KPI", "CSF", "Measure", "Target", "Amber", "Variant"], ["C", "", "compliance", "200%", "half", "closed only"], ["R", "HELP", "resolution time P90", "long", 4], ["O", "HELP", "reopen rate", 0.05, 0.01]),
    aDefinitionTable("SLAs", ["SLA", "Target", "Clock", "KPI", "Goal", "Valid from", "Valid to", "Credit", "Opened"], ["P0", "2 wd by 4"], ["P1", "4", "", "", "#N/A", "", "", "to be agreed; < 95%: 10%; < 90%: 5%", "outside hours"], ["P1", "3 days", "response", "X", "", "2026-02-01", "2026-01-01"], ["", "1 h", "response", "R", "", "", ""], ["P2", "soon", "response", "R", "", "", ""], ["P3", "1 week", "response", "R", "", "", ""], ["P4", "72 calendar hours", "response", "R", "", "", ""]),
    aDefinitionTable("StatusMap", ["State"], ["held"]),
    aDefinitionTable("Promises", ["Promise", "Outages"], ["MAIL", "few"], ["WEB", -1]),
    aDefinitionTable("Actions", ["Action", "What", "Status"], ["A1", "Order spare tills", "done"]),
    aDefinitionTable("Responsibilities", ["Activity", "Responsible", "Accountable"], ["Hold the reviews", "", "CIO; Ann"], ["Repair tills", "Bo", ""]),
    aDefinitionTable("Outages", ["Service", "Start", "End"], ["Mail", "2026-03-01 10:00", "2026-03-01 12:00"], ["Mail", "2026-03-01 11:00", ""], ["Mail", "2026-03-02 11:00", "2026-03-02 12:00"]),
    aDefinitionTable("Feedback", ["Date", "Scale", "Score"], ["2026-03-01", "1-5", 9], ["2026-03-01", "stars?", 4], ["2026-03-01", "", 4]),
    aDefinitionTable("Figures", ["Figure", "Period", "Value"], ["users", "spring", 100]));

  it("has a sentence of its own in every language", () => {
    const codes = [...new Set(findings.map(({ code }) => code))];
    expect(codes.length).toBeGreaterThan(25);
    for (const language of LANGUAGES) {
      const { definitions } = messagesFor(language);
      expect(codes.filter((code) => !(code in definitions))).toEqual([]);
      for (const finding of findings) expect(sentenceFor(messagesFor(language), finding)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("leaves no sentence of the topic unused but those about a time zone that nobody named", () => {
    const codes = new Set(findings.map(({ code }) => code));
    expect(Object.keys(messagesFor("en").definitions).filter((code) => !codes.has(code))).toEqual(["calendarZoneAssumed", "timeZoneNotConfirmed"]);
  });
});
