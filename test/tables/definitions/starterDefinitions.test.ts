import { LANGUAGES, messagesFor } from "../../../src/messages";
import type { StarterInput } from "../../../src/tables";
import { DEFINITION_TABLES, starterDefinitions, TEMPLATE_NAMES } from "../../../src/tables";
import type { ColumnRecognition } from "../../../src/tables";
import { aDefinitionTable, definitionsFrom, inShort } from "../../support/definitionSources";

type Field = Parameters<ColumnRecognition["columns"]["get"]>[0];

/** Columns of an export as the recogniser hands them over: field by header. */
function recognised(fields: Readonly<Partial<Record<Field, string>>>): StarterInput["recognition"] {
  const columns = Object.entries(fields).map(([field, header], index) => [field as Field, {
    field: field as Field, index, header, confidence: 1, matched: header, values: "words" as const, timeIndex: undefined,
    unit: field === "held minutes" ? ("minutes" as const) : undefined, isUtc: false,
  }] as const);
  return { columns: new Map(columns), dateFormats: new Map() };
}

const EXPORT = { id: "Number", opened: "Opened", "first response": "First reply", resolved: "Resolved", status: "State", priority: "Priority" };

function aStarter(input: Partial<StarterInput> = {}, template?: string) {
  return starterDefinitions({
    recognition: recognised(EXPORT), priorities: ["3 - Moderate", "1 - Critical", "", "4 - Low", "2 - High"], services: [], ticketSource: "Tickets", language: "en",
    statusMap: new Map([["Open", { state: "running", waitingFor: "" }], ["Awaiting user", { state: "held", waitingFor: "client" }]]),
    words: messagesFor("en").starter, ...input,
  }, template);
}

/** The starter written to a workbook and read back. */
function readBack(contents: ReturnType<typeof starterDefinitions>) {
  return definitionsFrom(...DEFINITION_TABLES.map(({ name, columns }) => aDefinitionTable(name, columns.map((column) => column.name), ...contents.get(name)!)));
}

describe("the definitions that a new workbook begins with", () => {
  it("give each priority of the export its own targets, the most urgent the shortest", () => {
    const { agreement } = readBack(aStarter());
    expect(agreement.slas.map(({ id, filter, target, goal, calendar }) => [id, filter.priority.join(), target.kind === "serviceTime" ? target.ms / 3_600_000 : target.kind, goal, calendar])).toEqual([
      ["P1-RESPONSE", "1 - Critical", 0.25, 0.95, "Business hours"], ["P2-RESPONSE", "2 - High", 1, 0.95, "Business hours"],
      ["P3-RESPONSE", "3 - Moderate", 4, 0.95, "Business hours"], ["P4-RESPONSE", "4 - Low", 8, 0.95, "Business hours"],
      ["P1-RESOLUTION", "1 - Critical", 4, 0.95, "Business hours"], ["P2-RESOLUTION", "2 - High", 8, 0.95, "Business hours"],
      ["P3-RESOLUTION", "3 - Moderate", 24, 0.95, "Business hours"], ["P4-RESOLUTION", "4 - Low", 40, 0.95, "Business hours"],
    ]);
  });

  it("raise one finding only: the time zone is to be confirmed", () => {
    const { agreement, findings } = readBack(aStarter());
    expect(inShort(findings)).toEqual(["timeZoneNotConfirmed | Agreement | 8 | Value"]);
    expect(agreement).toMatchObject({ zone: "UTC", defaultCalendar: "Business hours", ticketSource: "Tickets", language: "en", ticketZone: undefined });
  });

  it("offer business hours Monday to Friday 09:00-17:30, and round the clock", () => {
    const { calendars } = readBack(aStarter()).agreement;
    expect(calendars.get("Business hours")!.week.map((day) => day.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
    expect(calendars.get("Business hours")!.week[0]).toEqual([{ fromMinute: 540, toMinute: 1050 }]);
    expect(calendars.get("24x7")!.week).toEqual(Array(7).fill([{ fromMinute: 0, toMinute: 1440 }]));
  });

  it("of a first agreement hold its steps as open actions without findings, in every language", () => {
    for (const language of LANGUAGES) {
      const definitions = definitionsFrom(...DEFINITION_TABLES.map(({ name, columns }) => aDefinitionTable(name, columns.map((column) => column.name), ...aStarter({ language, words: messagesFor(language).starter }, "introduction").get(name)!)));
      expect(definitions.records.actions.map(({ id, status }) => `${id} ${status}`)).toEqual([
        ...["ASSESS-1", "ASSESS-2", "ASSESS-3", "ASSESS-4", "ASSESS-5", "PLAN-1", "PLAN-2", "PLAN-3", "PLAN-4", "PLAN-5", "AGREE-1", "AGREE-2", "RUN-1", "RUN-2", "RUN-3"].map((id) => `${id} open`),
      ]);
      expect(inShort(definitions.findings)).toEqual(["timeZoneNotConfirmed | Agreement | 8 | Value"]);
    }
  });

  it.each(LANGUAGES)("of a first agreement say in %s who does what and to whom the service level manager reports, and have a budget to be filled in", (language) => {
    const { roles } = messagesFor(language).starter;
    const { records } = readBack(aStarter({ language, words: messagesFor(language).starter }, "introduction"));
    expect(records.responsibilities.map(({ accountable, responsible }) => [accountable.length, responsible.length > 0])).toEqual(Array(7).fill([1, true]));
    expect(records.responsibilities[0]).toMatchObject({ responsible: [roles.levelManager], accountable: [roles.headOfIt], informed: [roles.cio, roles.client] });
    expect(new Set(records.responsibilities.flatMap(({ responsible, accountable, consulted, informed }) => [...responsible, ...accountable, ...consulted, ...informed]))).toEqual(new Set(Object.values(roles)));
    expect(records.improvements.map(({ id, status, cost }) => [id, status, cost])).toEqual(["PEOPLE", "PROCESSES", "TOOLS", "TRAINING"].map((id) => [id, "proposed", Number.NaN]));
    expect(records.actions.filter(({ improvement }) => improvement !== "").map(({ id, improvement }) => `${id} ${improvement}`)).toEqual(["ASSESS-1 PEOPLE", "PLAN-2 PEOPLE", "PLAN-3 PROCESSES", "PLAN-4 TRAINING", "PLAN-5 TOOLS"]);
  });

  it("hang every SLA under a KPI and every KPI under a CSF", () => {
    const { agreement } = readBack(aStarter());
    expect(agreement.slas.every(({ kpi }) => agreement.kpis.some(({ id }) => id === kpi))).toBe(true);
    expect(agreement.kpis.every(({ csf }) => agreement.csfs.some(({ id }) => id === csf))).toBe(true);
    expect(agreement.kpis.map(({ measure }) => measure)).toEqual([
      "compliance", "compliance", "resolution time median", "resolution time P90", "reopen rate", "volume", "backlog",
    ]);
  });

  it("promise no first response when the export has none, and keep due dates when it has them", () => {
    const { agreement, findings } = readBack(aStarter({ recognition: recognised({ id: "Id", opened: "Created", resolved: "Solved", due: "SLA due" }) }));
    expect(agreement.slas.map(({ id }) => id)).toEqual(["P1-RESOLUTION", "P2-RESOLUTION", "P3-RESOLUTION", "P4-RESOLUTION", "DUE"]);
    expect(agreement.slas.at(-1)).toMatchObject({ target: { kind: "due" }, holds: "run", kpi: "DUE-COMPLIANCE" });
    expect(inShort(findings)).toEqual(["timeZoneNotConfirmed | Agreement | 8 | Value"]);
  });

  it("speak of all tickets where the export has no priorities, or a hundred of them", () => {
    const many = Array.from({ length: 100 }, (_, index) => `Customer ${index}`);
    for (const priorities of [[], many]) {
      expect(readBack(aStarter({ priorities })).agreement.slas.map(({ id, filter }) => [id, filter.priority])).toEqual([["RESPONSE", []], ["RESOLUTION", []]]);
    }
  });

  it.each([
    ["words before numbers", ["1 - Low", "5 - Very high", "3 - Medium"], ["5 - Very high", "3 - Medium", "1 - Low"]],
    ["words alone", ["Low", "Urgent", "Normal", "High"], ["Urgent", "High", "Normal", "Low"]],
    ["numbers alone", ["P3", "P1", "P10", "P2"], ["P1", "P2", "P3", "P10"]],
    ["ServiceNow's planning", ["5 - Planning", "4 - Low", "1 - Critical"], ["1 - Critical", "4 - Low", "5 - Planning"]],
    ["French", ["Basse", "Très haute", "Moyenne", "Haute", "Très basse"], ["Très haute", "Haute", "Moyenne", "Basse", "Très basse"]],
    ["Japanese", ["低", "緊急", "中", "高"], ["緊急", "高", "中", "低"]],
    ["Russian", ["Низкий", "Критический", "Высокий", "Средний"], ["Критический", "Высокий", "Средний", "Низкий"]],
    ["names that say nothing", ["Gold", "Silver"], ["Gold", "Silver"]],
    ["a label with a comma", ["Low, later", "High, now"], ["High, now", "Low, later"]],
  ])("rank priorities by urgency: %s", (_, priorities, ranked) => {
    const { slas } = readBack(aStarter({ priorities, recognition: recognised({ id: "Id", resolved: "Solved" }) })).agreement;
    expect(slas.map(({ filter }) => filter.priority)).toEqual(ranked.map((priority) => [priority]));
  });

  it("note what the export says about itself: services, statuses, columns, dates", () => {
    const recognition = { ...recognised({ ...EXPORT, "held minutes": "On hold" }), dateFormats: new Map([[1, { order: "DMY" }]]) as unknown as StarterInput["recognition"]["dateFormats"] };
    const { agreement } = readBack(aStarter({ recognition, services: ["E-mail", "", "Telephony"], ticketZone: "Europe/Madrid" }));
    expect(agreement).toMatchObject({ dateOrder: "DMY", ticketZone: "Europe/Madrid" });
    expect(agreement.services.map(({ name }) => name)).toEqual(["E-mail", "Telephony"]);
    expect([...agreement.statusMap]).toEqual([["Open", { state: "running", waitingFor: "" }], ["Awaiting user", { state: "held", waitingFor: "client" }]]);
    expect(agreement.columnMap).toContainEqual({ field: "opened", column: "Opened", format: "DMY" });
    expect(agreement.columnMap).toContainEqual({ field: "held minutes", column: "On hold", format: "minutes" });
  });

  it.each(LANGUAGES)("are written in the language of the workbook: %s", (language) => {
    const { agreement, findings } = readBack(aStarter({ language, words: messagesFor(language).starter }));
    expect(findings).toHaveLength(1);
    expect(agreement.csfs.map(({ statement }) => statement)).toContain(messagesFor(language).starter.csfs.quickHelp.statement);
    expect(agreement.slas[0].name).toContain("1 - Critical");
  });

  it("contain every table, the registers without rows", () => {
    const contents = aStarter();
    expect([...contents.keys()]).toEqual(DEFINITION_TABLES.map(({ name }) => name));
    expect(contents.get("Risks")).toEqual([]);
  });

  describe.each(TEMPLATE_NAMES)("of the template %s", (template) => {
    it.each(LANGUAGES)("hang together, in %s: every SLA under a KPI, every KPI under a CSF, and nothing to correct but the time zone", (language) => {
      const { agreement, findings } = readBack(aStarter({ language, words: messagesFor(language).starter }, template));
      expect(findings.map(({ code }) => code)).toEqual(["timeZoneNotConfirmed"]);
      expect(agreement.slas.every(({ kpi }) => agreement.kpis.some(({ id }) => id === kpi))).toBe(true);
      expect(agreement.kpis.every(({ csf, businessMeaning }) => businessMeaning !== "" && agreement.csfs.some(({ id }) => id === csf))).toBe(true);
      expect(agreement.csfs.every(({ id, statement, goal }) => statement !== "" && goal !== "" && agreement.kpis.some(({ csf }) => csf === id))).toBe(true);
    });

    it("does without priorities, first responses and services of the export", () => {
      const { findings } = readBack(aStarter({ priorities: [], services: [], recognition: recognised({ id: "Id", opened: "Created" }) }, template));
      expect(findings.map(({ code }) => code)).toEqual(["timeZoneNotConfirmed"]);
    });
  });

  it("promise a network that is down at most 4 times a year, 4 h each, and ask of it what outages, changes and reviews tell", () => {
    const { agreement } = readBack(aStarter({}, "managed-network"));
    expect(agreement.promises).toMatchObject([{ id: "NETWORK", outages: 4, per: "year", restoreWithinMs: 4 * 3_600_000, calendar: "24x7" }]);
    expect(agreement.kpis.map(({ measure }) => measure)).toEqual([
      "availability", "outages", "lost user-hours", "MTRS", "compliance", "compliance", "ageing share over", "change success rate", "review cadence kept", "actions closed on time",
    ]);
    expect(agreement.slas.every(({ calendar }) => calendar === "24x7")).toBe(true);
    expect(agreement.services.map(({ name }) => name)).toEqual(["Network"]);
  });

  it("ask of end-user services whether people can work, are content, and get what they pay for", () => {
    const { agreement } = readBack(aStarter({ services: ["E-mail"] }, "End-User-Services"));
    expect(agreement.kpis.map(({ measure }) => measure)).toEqual([
      "compliance", "compliance", "first touch resolution", "escalation rate", "share resolved by time", "CSAT", "CSAT response rate", "reopen rate", "cost per ticket", "volume per user",
    ]);
    expect(agreement.services.map(({ name }) => name)).toEqual(["E-mail"]);
  });

  it("refuse a template that does not exist", () => {
    expect(() => aStarter({}, "Help-Desk")).not.toThrow();
    expect(() => aStarter({}, "helpdesk")).toThrow('There is no template "helpdesk". There are: help-desk, managed-network, end-user-services, introduction.');
  });
});
