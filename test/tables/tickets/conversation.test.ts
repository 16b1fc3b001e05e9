import { SPEAKERS, TICKET_STATES } from "../../../src/service-level/ticket";
import type { Tickets } from "../../../src/service-level/ticket";
import { type Cell, readTickets } from "../../../src/tables";
import { speakerOf } from "../../../src/tables/tickets/speakerOf";
import { anSla } from "../../support/anAgreement";
import { findingsOf, ticketSheet, times } from "../../support/ticketTables";

const TICKETS: Cell[][] = [["Ticket ID", "Status", "Priority", "Created at", "Resolved at"], ["A-1", "Open", "High", "2024-03-05 09:00", ""], ["A-2", "Open", "Low", "2024-03-05 09:00", ""]];
const read = (history: Cell[][], tickets: Cell[][] = TICKETS) => readTickets(ticketSheet(tickets), {}, { history: ticketSheet(history) });

/** "09:00 customer", ticket by ticket. */
function messages({ conversation, size }: Tickets): string[][] {
  return Array.from({ length: size }, (_, row) => {
    if (conversation === undefined) return [];
    const { offsets, at, who } = conversation;
    return Array.from({ length: offsets[row + 1] - offsets[row] }, (_each, i) => `${times(at)[offsets[row] + i].slice(11)} ${SPEAKERS[who[offsets[row] + i]]}`);
  });
}

function priorities({ classes, priority, size }: Tickets): string[][] {
  return Array.from({ length: size }, (_, row) =>
    classes === undefined ? [] : Array.from({ length: classes.offsets[row + 1] - classes.offsets[row] }, (_each, i) => `${times(classes.at)[classes.offsets[row] + i].slice(11)} ${priority.labels[classes.priority[classes.offsets[row] + i]]}`));
}

it.each([
  ["customer_reply", "", "customer"], ["agent_reply", "", "agent"], ["Customer replied", "", "customer"], ["Reply to customer", "", "agent"], ["Public comment", "", "agent"],
  ["Public comment", "End user", "customer"], ["comment", "Agent", "agent"], ["Comment", "", ""], ["Internal note", "Agent", ""], ["Note", "Agent", ""], ["Public note", "Agent", "agent"],
  ["Private comment", "Agent", ""], ["Work notes", "Agent", ""], ["Auto-reply", "", ""], ["Status changed", "Agent", ""], ["Priority", "Agent", ""], ["Waiting for customer reply", "", ""],
  ["Email received", "", "customer"], ["Email sent", "", "agent"], ["Kundenantwort", "", ""], ["Antwort", "Kunde", "customer"], ["Réponse du technicien", "", "agent"], ["Mensaje del cliente", "", "customer"],
  ["Ответ специалиста", "", "agent"], ["顧客からの返信", "", "customer"], ["Comment", "System", ""],
])("understands %p by %p as a message of %p", (event, author, who) => {
  expect(speakerOf({ event, author, isPublic: "" })).toBe(who);
});

it("counts no comment that the log calls not public", () => {
  expect(speakerOf({ event: "Comment", author: "Agent", isPublic: false })).toBe("");
  expect(speakerOf({ event: "Comment", author: "Agent", isPublic: true })).toBe("agent");
});

describe("a history source with an event column", () => {
  const log: Cell[][] = [
    ["Ticket ID", "Time", "Event", "Status"],
    ["A-1", "2024-03-05 09:00", "created", "New"], ["A-1", "2024-03-05 09:00", "customer_reply", ""], ["A-1", "2024-03-05 10:00", "internal note", ""],
    ["A-1", "2024-03-05 11:00", "agent_reply", ""], ["A-1", "2024-03-05 11:00", "status", "Waiting for customer"], ["A-2", "2024-03-05 12:00", "customer_reply", ""],
  ];

  it("tells messages and statuses apart, and leaves internal notes out", () => {
    const { tickets } = read(log);
    expect(messages(tickets)).toEqual([["09:00 customer", "11:00 agent"], ["12:00 customer"]]);
    expect(Array.from(tickets.history!.state, (state) => TICKET_STATES[state])).toEqual(["running", "held"]);
  });

  it("gives the first response where the tickets have no column for it", () => {
    const { tickets, findings } = read(log);
    expect(times(tickets.firstResponse)).toEqual(["2024-03-05T11:00", ""]);
    expect(tickets.measured.has("first response")).toBe(true);
    expect(findingsOf(findings, "responseFromMessages")).toHaveLength(1);
  });

  it("may hold nothing but messages, by their authors", () => {
    const { tickets, findings } = read([["Ticket ID", "Time", "Author type"], ["A-1", "2024-03-05 10:00", "Requester"], ["A-1", "2024-03-05 11:00", "Agent"]]);
    expect(messages(tickets)).toEqual([["10:00 customer", "11:00 agent"], []]);
    expect(tickets.history).toBeUndefined();
    expect(findingsOf(findings, "historyNotRead")).toEqual([]);
  });

  it("takes statuses from the event column where there is no other", () => {
    const { tickets } = read([["Ticket ID", "Time", "Event"], ["A-1", "2024-03-05 10:00", "customer reply"], ["A-1", "2024-03-05 11:00", "On hold"], ["A-1", "2024-03-05 12:00", "created"]]);
    expect(messages(tickets)[0]).toEqual(["10:00 customer"]);
    expect(Array.from(tickets.history!.status, (code) => tickets.history!.statusLabels[code])).toEqual(["On hold"]);
  });

  it("knows a person by name: the requester of the ticket, and whoever is assigned one; a stranger is left out and named", () => {
    const tickets: Cell[][] = [["Ticket ID", "Status", "Created at", "Requester", "Assignee"], ["A-1", "Open", "2024-03-05 09:00", "Rita Ruiz", "Ann Archer"], ["A-2", "Open", "2024-03-05 09:00", "Ann Archer", "Bob Best"]];
    const log: Cell[][] = [["Ticket ID", "Time", "Event", "Author"], ["A-1", "2024-03-05 10:00", "Comment", "rita ruiz"], ["A-1", "2024-03-05 11:00", "Comment", "Bob Best"], ["A-1", "2024-03-05 12:00", "Comment", "Max Muster"],
      ["A-2", "2024-03-05 10:00", "Comment", "Ann Archer"], ["A-2", "2024-03-05 10:30", "Internal note", "Max Muster"]];
    const { tickets: told, findings } = read(log, tickets);
    expect(messages(told)).toEqual([["10:00 customer", "11:00 agent"], ["10:00 customer"]]);
    expect(findingsOf(findings, "messageAuthorUnknown")).toMatchObject([{ count: 1, found: "Max Muster", place: { column: "Author" } }]);
  });

  it("leaves out comments that are not public", () => {
    const { tickets } = read([["Ticket ID", "Time", "Event", "Author role", "Public"], ["A-1", "2024-03-05 10:00", "Comment", "End user", true], ["A-1", "2024-03-05 10:30", "Comment", "Agent", false], ["A-1", "2024-03-05 11:00", "Comment", "Agent", "TRUE"]]);
    expect(messages(tickets)[0]).toEqual(["10:00 customer", "11:00 agent"]);
  });

  it.each([
    ["Public", true], ["Public", "öffentlich"], ["Public", "是"], ["Public", "x"], ["Private", false], ["Private", "нет"], ["Private", "Public"], ["Private", ""], ["Public", ""],
  ] as const)("takes for an answer what has under %s %p", (column, cell) => {
    const { tickets } = read([["Ticket ID", "Time", "Event", "Author role", column], ["A-1", "2024-03-05 10:00", "Comment", "Agent", cell]]);
    expect(messages(tickets)[0]).toEqual(["10:00 agent"]);
  });

  it.each([
    ["Public", false], ["Public", "nej"], ["Public", "privée"], ["Public", "非公開"], ["Private", 1], ["Private", "tak"], ["Private", "X"], ["Private", "внутренний"],
  ] as const)("takes for none what has under %s %p", (column, cell) => {
    const { tickets } = read([["Ticket ID", "Time", "Event", "Author role", column], ["A-1", "2024-03-05 10:00", "Comment", "Agent", cell], ["A-1", "2024-03-05 11:00", "Comment", "End user", ""]]);
    expect(messages(tickets)[0]).toEqual(["11:00 customer"]);
  });
});

describe("a history source of changes of fields", () => {
  const log: Cell[][] = [
    ["Issue key", "Date", "Field", "From", "To"],
    ["A-1", "2024-03-05 10:00", "priority", "Low", "Medium"], ["A-1", "2024-03-05 11:00", "status", "Open", "Waiting for customer"], ["A-1", "2024-03-05 12:00", "Priority", "Medium", "High"], ["A-1", "2024-03-05 13:00", "assignee", "Ann", "Bob"],
  ];

  it("tells what the priority was and since when, and takes only statuses for statuses", () => {
    const { tickets } = read(log);
    expect(priorities(tickets)).toEqual([["09:00 Low", "10:00 Medium", "12:00 High"], []]);
    expect(Array.from(tickets.history!.status, (code) => tickets.history!.statusLabels[code])).toEqual(["Waiting for customer"]);
  });

  it("tells up to when the data goes by its newest row, whatever that changes: Bob was assigned at 13:00", () => {
    expect(new Date(read(log).tickets.newest).toISOString()).toBe("2024-03-05T13:00:00.000Z");
  });
});

it("tells of a history source what the priority became where the tickets have no column for it", () => {
  const history = ticketSheet([["Issue key", "Date", "Field", "From", "To"], ["A-1", "2024-03-05 10:00", "priority", "Low", "High"]]);
  const { tickets } = readTickets(ticketSheet([["Ticket ID", "Status", "Created at"], ["A-1", "Open", "2024-03-05 09:00"]]), {}, { history });
  expect(priorities(tickets)).toEqual([["09:00 Low", "10:00 High"]]);
});

describe("a log of changes of fields in the words of other desks", () => {
  const tickets = ticketSheet([["Ticket ID", "Status", "Created"], ["HD-1", "Closed", "2026-03-02 08:14"]]);
  it.each([
    ["Jira", ["Issue Key", "Author", "Created", "Field", "From", "To"], ["HD-1", "beth", "02/Mar/26 8:20 AM", "status", "New", "Waiting for customer"]],
    ["ServiceNow sys_audit", ["Document key", "Table name", "Field name", "Old value", "New value", "Created", "User"], ["HD-1", "incident", "state", "New", "Awaiting User Info", "2026-03-02 08:20:00", "beth"]],
    ["German", ["Ticketnummer", "Feldname", "Alter Wert", "Neuer Wert", "Geändert am", "Geändert von"], ["HD-1", "Status", "Neu", "Warten auf Kunde", "02.03.2026 08:20", "Beate"]],
    ["French", ["N° ticket", "Champ modifié", "Ancienne valeur", "Nouvelle valeur", "Date", "Auteur"], ["HD-1", "Statut", "Nouveau", "En attente du client", "2026-03-02 08:20", "Béa"]],
    ["Spanish", ["Número de ticket", "Campo", "De", "Valor nuevo", "Fecha y hora", "Usuario"], ["HD-1", "Estado", "Nuevo", "En espera del cliente", "2026-03-02 08:20", "Bea"]],
    ["Portuguese", ["Chamado", "Campo alterado", "De", "Para", "Data/hora", "Usuário"], ["HD-1", "Status", "Novo", "Aguardando cliente", "2026-03-02 08:20", "Bea"]],
    ["Italian", ["Numero ticket", "Campo", "Vecchio valore", "Nuovo valore", "Data e ora", "Utente"], ["HD-1", "Stato", "Nuovo", "In attesa cliente", "2026-03-02 08:20", "Bea"]],
    ["Dutch", ["Ticketnummer", "Veld", "Van", "Naar", "Tijdstip", "Gebruiker"], ["HD-1", "Status", "Nieuw", "Wacht op klant", "2026-03-02 08:20", "Bea"]],
    ["Russian", ["Номер заявки", "Поле", "Старое значение", "Новое значение", "Дата и время", "Пользователь"], ["HD-1", "Статус", "Новая", "Ожидание ответа клиента", "02.03.2026 08:20", "Б"]],
  ])("%s", (_, header, row) => {
    const { tickets: { history }, findings } = readTickets(tickets, {}, { history: ticketSheet([header, row]) });
    expect(history === undefined ? "none" : [times(history.at), Array.from(history.state, (state) => TICKET_STATES[state]), history.waitingFor[history.status[0]]]).toEqual([["2026-03-02T08:20"], ["held"], "client"]);
    expect(findings.map(({ code }) => code)).not.toContain("notADate");
  });
});

describe("an event log", () => {
  const header = ["Id", "Status", "Priority", "Changed at", "Event"];
  const rows: Cell[][] = [header, ["1", "New", "P3", "2024-03-05 09:00", "created"], ["1", "", "", "2024-03-05 09:30", "agent_reply"], ["1", "Open", "P1", "2024-03-05 10:00", "priority"], ["1", "", "", "2024-03-05 10:30", "customer_reply"],
    ["2", "New", "P3", "2024-03-05 09:00", "created"], ["2", "Resolved", "P3", "2024-03-05 12:00", "status"]];

  it("takes the newest row that is no message for the state, and the messages for the conversation", () => {
    const { tickets } = readTickets(ticketSheet(rows), {});
    expect(Array.from(tickets.priority.codes, (code) => tickets.priority.labels[code])).toEqual(["P1", "P3"]);
    expect([...tickets.sourceRow]).toEqual([4, 7]);
    expect(messages(tickets)).toEqual([["09:30 agent", "10:30 customer"], []]);
  });

  it("in which no agent ever speaks does not tell who was answered", () => {
    const { tickets } = readTickets(ticketSheet(rows.filter((row) => row[4] !== "agent_reply")), {});
    expect(messages(tickets)).toEqual([["10:30 customer"], []]);
    expect(tickets.measured.has("first response")).toBe(false);
  });

  it("keeps the priorities that a ticket went through, and nothing for one that never changed", () => {
    expect(priorities(readTickets(ticketSheet(rows), {}).tickets)).toEqual([["09:00 P3", "10:00 P1"], []]);
  });
});

describe("an export of tickets alone", () => {
  it("says that the last replies do not tell how long customers waited", () => {
    const { tickets, findings } = readTickets(ticketSheet([[...TICKETS[0], "Last customer reply", "Last agent reply at"], ["A-1", "Open", "High", "2024-03-05 09:00", "", "2024-03-05 10:00", "2024-03-05 11:00"]]), {});
    expect(tickets.conversation).toBeUndefined();
    expect(findingsOf(findings, "onlyLastReply").map(({ place }) => place.column)).toEqual(["Last customer reply", "Last agent reply at"]);
  });

  it("warns where an SLA would move due dates that the desk has moved already", () => {
    const slas = [anSla({ id: "FIX", target: { kind: "due", movesWithHolds: true } }), anSla({ id: "DUE", target: { kind: "due" } })];
    const { findings } = readTickets(ticketSheet([["ID", "Status", "date", "solvedate", "time_to_resolve", "time_to_own", "takeintoaccountdate"], ["1", "Open", "2024-03-05 09:00", "", "2024-03-06 09:00", "", ""]]), { slas });
    expect(findingsOf(findings, "dueShiftedTwice")).toMatchObject([{ found: "FIX", facts: { system: "GLPI" } }]);
  });

  const withMinutes = (header: string, extra: string[] = []) => readTickets(ticketSheet([["Ticket ID", "Created at", "Solved at", header, ...extra], ["A-1", "2024-03-08 16:00", "", 120, ...extra.map(() => "")]]), {
    calendars: new Map([["Office", { name: "Office", zone: "UTC", week: Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ fromMinute: 540, toMinute: 1020 }] : [])), holidays: [] }]]), defaultCalendar: "Office",
  });

  it("takes minutes of calendar time for the first response: 16:00 and 120 min are 18:00", () => {
    const { tickets, findings } = withMinutes("First reply time in minutes", ["Summation column", "Group stations"]);
    expect(times(tickets.firstResponse)).toEqual(["2024-03-08T18:00"]);
    expect(findingsOf(findings, "responseFromMinutes")).toMatchObject([{ severity: "note", place: { column: "First reply time in minutes" } }]);
  });

  it.each(["Time to first response (hh:mm)", "metric_set.reply_time_in_minutes.calendar", "First agent response time (in minutes)", "Zeit bis zur ersten Reaktion", "Erste Antwort in Minuten", "Eerste antwoordtijd in minuten", "Tempo prima risposta in minuti", "Tempo da primeira resposta em minutos", "stats.first_resp_time_in_secs", "seconds_to_first_ack", "初回応答時間", "FRT (min)", "ttfr_minutes", "Response time (min)", "response_time_minutes", "Time to respond", "Tiempo de respuesta (min)", "Temps de réponse (minutes)", "Tempo até a primeira resposta", "Temps avant première réponse", "Tiempo para la primera respuesta", "Tempo per la prima risposta", "Tijd tot eerste reactie", "Czas do pierwszej odpowiedzi", "Tid till första svar", "Čas do první odpovědi", "Время первого отклика", "初回応答までの時間", "首次响应时间"])("understands %s", (header) => {
    expect(withMinutes(header).tickets.measured.has("first response")).toBe(true);
  });

  it.each(["First response due by", "First response SLA", "First response time remaining", "Average response time (min)", "Response minutes", "Response target (min)", "FRT"])("does not take %s for it", (header) => {
    expect(withMinutes(header).tickets.measured.has("first response")).toBe(false);
  });

  it.each(["Custom field (Time to first response)", "Champs personnalisés (Time to first response)", "Campo personalizado (Tempo até a primeira resposta)", "カスタムフィールド (初回応答までの時間)"])("does not take for it what Jira shows in %s, the time that was left of the target", (header) => {
    const { tickets, findings } = withMinutes(header);
    expect(tickets.measured.has("first response")).toBe(false);
    expect(findingsOf(findings, "responseTimeLeft")).toMatchObject([{ severity: "warning", place: { column: header } }]);
  });

  it("takes the time to the first response where an export tells that of others, too, whichever stands first", () => {
    const source = ticketSheet([["Ticket ID", "Created at", "Status", "Response time (min)", "First response time (min)"], ["A-1", "2024-03-08 09:00", "Open", 45, 20]]);
    expect(times(readTickets(source, { ticketZone: "UTC" }).tickets.firstResponse)).toEqual(["2024-03-08T09:20"]);
  });

  it("adds minutes of service time in service hours, with a warning: Friday 16:00 and 120 min are Monday 10:00", () => {
    const { tickets, findings } = withMinutes("first_response_in_min");
    expect(times(tickets.firstResponse)).toEqual(["2024-03-11T10:00"]);
    expect(findingsOf(findings, "responseFromServiceMinutes")).toMatchObject([{ severity: "warning", facts: { calendar: "Office", unit: "minutes" } }]);
  });
});
