import { readTickets, recogniseColumns, type Cell } from "../../../src/tables";
import { normaliseHeader } from "../../../src/tables/recognise";
import type { TicketField } from "../../../src/service-level/ticket";
import layouts from "../../cases/headers.json";
import { exportFile, ticketSheet } from "../../support/ticketTables";

interface Layout {
  system: string;
  language: string;
  kind: string;
  headers: string[];
  exampleRow?: string[];
  recognisedAs?: string;
  fields: Record<string, string>;
}

const mapped = (rows: Cell[][]) => Object.fromEntries([...recogniseColumns(ticketSheet(rows)).columns].map(([field, { header }]) => [field, header]));

describe("the layouts of thirty exports", () => {
  it.each((layouts as unknown as Layout[]).map((layout) => [`${layout.system}, ${layout.language}, ${layout.kind}`, layout] as const))("%s", (_, { headers, exampleRow, fields, recognisedAs }) => {
    const recognition = recogniseColumns(ticketSheet(exampleRow === undefined ? [headers] : [headers, exampleRow]));
    expect(Object.fromEntries([...recognition.columns].map(([field, { header }]) => [field, header]))).toEqual(fields);
    expect(recognition.system).toBe(recognisedAs);
  });
});

it.each([
  ["Jira Service Management", ["Clé de ticket", "Champs personnalisés (Satisfaction)"]], ["Jira Service Management", ["Vorgangsschlüssel", "Vorgangstyp"]], ["Jira Service Management", ["課題キー", "課題タイプ"]],
  ["Dynamics 365", ["ticketnumber", "statecode", "statuscode"]], ["HubSpot", ["hs_pipeline_stage", "hubspot_owner_id"]], ["GLPI", ["ID", "Demandeur - Demandeur"]], ["Zammad", ["#", "Eskalation Schließung am", "Differenz Schließung in Minuten"]],
])("%s is known by its names in other languages", (system, headers) => {
  expect(recogniseColumns(ticketSheet([headers])).system).toBe(system);
});

describe("labels in other languages and spellings", () => {
  it.each([
    ["English of a list kept by hand", "Tkt #,Date logged,Client contact,What's wrong,Urgency,Status,1st reply,Fixed,Time spent (h),Notes", { id: "Tkt #", opened: "Date logged", requester: "Client contact", priority: "Urgency", status: "Status", "first response": "1st reply", resolved: "Fixed" }],
    ["Japanese", "番号,ステータス,優先度,作成日時,初回応答日時,解決日時,クローズ日時,担当者,依頼者,顧客,更新日時,期限", { id: "番号", status: "ステータス", opened: "作成日時", "first response": "初回応答日時", resolved: "解決日時", closed: "クローズ日時", assignee: "担当者", requester: "依頼者", client: "顧客", "changed at": "更新日時", due: "期限" }],
    ["Russian", "Номер заявки,Статус,Приоритет,Дата создания,Первый ответ,Дата решения,Решение,Дата закрытия,Исполнитель,Название команды,Клиент", { id: "Номер заявки", opened: "Дата создания", "first response": "Первый ответ", resolved: "Дата решения", closed: "Дата закрытия", assignee: "Исполнитель", group: "Название команды", client: "Клиент" }],
    ["Dutch", "Ticketnummer,Status,Prioriteit,Aangemaakt op,Eerste reactie,Opgelost op,Sluitingsdatum,Toegewezen aan,Wachtrij,Laatst gewijzigd,Vervaldatum", { id: "Ticketnummer", opened: "Aangemaakt op", "first response": "Eerste reactie", resolved: "Opgelost op", closed: "Sluitingsdatum", assignee: "Toegewezen aan", group: "Wachtrij", "changed at": "Laatst gewijzigd", due: "Vervaldatum" }],
    ["Italian", "Numero ticket,Stato,Priorità,Data di apertura,Prima risposta,Data di risoluzione,Data di chiusura,Assegnato a,Gruppo,Ultimo aggiornamento,Scadenza", { id: "Numero ticket", status: "Stato", opened: "Data di apertura", "first response": "Prima risposta", resolved: "Data di risoluzione", closed: "Data di chiusura", due: "Scadenza", "changed at": "Ultimo aggiornamento" }],
    ["French", "Numéro,Date et heure d'ouverture,Heure de résolution,Date de clôture,Groupe d'affectation,Affecté à,Mis à jour", { id: "Numéro", opened: "Date et heure d'ouverture", resolved: "Heure de résolution", closed: "Date de clôture", group: "Groupe d'affectation", assignee: "Affecté à", "changed at": "Mis à jour" }],
    ["camelCase", "ticketNumber,createdAt,firstResponseAt,resolvedAt,closedAt,assignedTo", { id: "ticketNumber", opened: "createdAt", "first response": "firstResponseAt", resolved: "resolvedAt", closed: "closedAt", assignee: "assignedTo" }],
    ["shouting", "TICKET_NO,DATE_OPENED,RESOLVED_DT,CLOSED_DT,PRIORITY", { id: "TICKET_NO", opened: "DATE_OPENED", resolved: "RESOLVED_DT", closed: "CLOSED_DT", priority: "PRIORITY" }],
  ])("%s", (_, headers, fields) => {
    expect(mapped([headers.split(",")])).toMatchObject(fields);
  });
});

describe("the same names as other programs write them", () => {
  const plain = ["Case Number", "Created Date", "First Response Time", "Resolved At", "Due Date", "Custom field (Organizations)", "Status"];
  const expected = { id: 0, opened: 1, "first response": 2, resolved: 3, due: 4, client: 5, status: 6 };
  const indexes = (headers: string[]) => Object.fromEntries([...recogniseColumns(ticketSheet([headers])).columns].map(([field, { index }]) => [field, index]));

  it.each([
    ["in capitals", (header: string) => header.toUpperCase()], ["with underscores", (header: string) => header.toLowerCase().replace(/[ ()]+/g, "_").replace(/_$/, "")],
    ["as one word", (header: string) => (header.startsWith("Custom") ? header : header.toLowerCase().replaceAll(" ", ""))], ["with a colon", (header: string) => `${header}:`], ["marked as required", (header: string) => `*${header}`],
    ["with blanks that do not break", (header: string) => header.replaceAll(" ", "\u00a0")], ["on two lines", (header: string) => header.replace(" ", "\r\n")],
  ])("%s", (_, write) => {
    expect(indexes(plain.map(write))).toEqual(expected);
  });

  it("with accents as marks of their own", () => {
    expect(mapped([["Numéro", "Créé", "Résolu", "Champs personnalisés (Satisfaction)"].map((header) => header.normalize("NFD"))])).toEqual(
      Object.fromEntries(Object.entries({ id: "Numéro", opened: "Créé", resolved: "Résolu", satisfaction: "Champs personnalisés (Satisfaction)" }).map(([field, header]) => [field, header.normalize("NFD")])));
  });

  it("with a mark of fields that were added, which go behind those of the product", () => {
    expect(mapped([["id", "cf_priority", "priority", "cf_resolved_at"]])).toEqual({ id: "id", priority: "priority", resolved: "cf_resolved_at" });
    expect(mapped([["number", "u_affected_user", "caller_id"]])).toEqual({ id: "number", requester: "caller_id" });
  });

  it("twice over, as GLPI names the people of a ticket", () => {
    expect(mapped([["id", "requester_requester", "assigned_to_technician"]])).toEqual({ id: "id", requester: "requester_requester", assignee: "assigned_to_technician" });
  });
});

describe("the cells decide where the name may mean two things", () => {
  it("takes a First Response Time that holds points in time, and not one that holds minutes", () => {
    const rows = (cell: Cell): Cell[][] => [["Id", "Created", "First Response Time"], ...Array.from({ length: 9 }, (_, i) => [i, `2024-03-0${i + 1} 09:00`, cell])];
    expect(mapped(rows("2024-03-09 11:15"))).toHaveProperty("first response", "First Response Time");
    expect(mapped(rows("00:42:10"))).not.toHaveProperty("first response");
    expect(mapped(rows(42))).not.toHaveProperty("first response");
  });

  it("takes numbers below a name with a unit for durations, even those that may be dates of Excel: 8 h are 28,800 s", () => {
    const rows = (header: string): Cell[][] => [["Id", "Created", header], ...Array.from({ length: 9 }, (_, i) => [i, `2024-03-0${i + 1} 09:00`, 28_800 + 3600 * i])];
    expect(mapped(rows("Resolution Time (sec)"))).not.toHaveProperty("resolved");
    expect(mapped(rows("Resolution Time"))).toHaveProperty("resolved", "Resolution Time");
    expect(mapped([["Id", "CloseTime (ms)"], [1, 51_000]])).not.toHaveProperty("closed");
    expect(["Hr to resolve", "Min until response", "h_response_time"].map((header) => normaliseHeader(header).unit)).toEqual(["hours", "minutes", undefined]);
  });

  it("takes no person for a point in time, nor a level of escalation for a deadline", () => {
    expect(mapped([["Numero", "Aggiornato da", "Chiuso da", "Aggiornato", "Chiuso", "Escalation"]])).toEqual({ id: "Numero", "changed at": "Aggiornato", closed: "Chiuso" });
  });

  it("does not take the first assignment, a response deadline or an SLA verdict for the first response", () => {
    expect(mapped([["Id", "Created at", "Initially assigned at", "First response due by", "First response status", "First Response In Min"]])).not.toHaveProperty("first response");
  });

  it("takes due dates for due, never for resolved", () => {
    expect(mapped([["Id", "Created", "Resolution By", "Resolved"]])).toMatchObject({ due: "Resolution By", resolved: "Resolved" });
    expect(mapped([["Id", "Created", "resolution_due_by_time"]])).toEqual({ id: "Id", opened: "Created", due: "resolution_due_by_time" });
  });

  it("does not invent a resolution from Last Updated", () => {
    expect(mapped([["Ticket Number", "Date Created", "Current Status", "Last Updated"]])).toEqual({ id: "Ticket Number", opened: "Date Created", status: "Current Status", "changed at": "Last Updated" });
  });

  it("takes a flag called Closed for no date when Date/Time Closed stands beside it", () => {
    expect(mapped([["Case Number", "Closed", "Date/Time Closed"], ["1", "true", "2024-03-05 10:00"]])).toMatchObject({ closed: "Date/Time Closed" });
  });

  it("takes the finer one of two columns, wherever they stand", () => {
    const rows: Cell[][] = [["Opened Date", "Date/Time Opened", "Contact ID", "Full name"], ["3/14/2024", "3/14/2024 10:00 AM", "17", "Ann"]];
    const expected = { opened: "Date/Time Opened", requester: "Full name" };
    expect(mapped(rows)).toEqual(expected);
    expect(mapped(rows.map((row) => [...row].reverse()))).toEqual(expected);
    expect(mapped([["STATUS_REASON", "STATUS", "SLM_STATUS", "LAST_RESOLVED_DATE", "REPORTED_DATE"]])).toMatchObject({ status: "STATUS" });
  });

  it("does not take a column for a moment by an uncertain name when none of twenty tickets fills it", () => {
    const rows = (solved: string): Cell[][] => [["Ticket#", "Close Time", "SolutionTime"], ...Array.from({ length: 20 }, (_, i) => [`T${i}`, "2025-08-15 16:23:12", solved])];
    expect(mapped(rows(""))).toEqual({ id: "Ticket#", closed: "Close Time" });
    expect(mapped(rows("2025-08-15 15:00:00"))).toEqual({ id: "Ticket#", closed: "Close Time", resolved: "SolutionTime" });
  });

  it("takes the first column for the number of the ticket when no name says which it is and each cell is another code", () => {
    expect(mapped([["SS", "Status"], ["8001191", "Open"], ["8001193", "Closed"]])).toEqual({ id: "SS", status: "Status" });
    expect(mapped([["SS", "Status"], ["8001191", "Open"], ["8001191", "Closed"]])).toEqual({ status: "Status" });
    expect(mapped([["Subject", "Status"], ["Printer", "Open"], ["Mail", "Closed"]])).toEqual({ status: "Status" });
  });

  it("takes the code of what broke for no number of a ticket: each breakdown of a machine stays one", () => {
    const rows = Array.from({ length: 20 }, (_, i): Cell[] => [`2024-03-${String(i + 1).padStart(2, "0")} 10:00`, "Press 2", `E${i % 4}`, "Mechanical", `2024-03-${String(i + 1).padStart(2, "0")} 14:00`]);
    expect(mapped([["Date", "Machine", "Fault code", "Fault group", "Repair date"], ...rows])).toEqual({ opened: "Date", resolved: "Repair date" });
    expect(mapped([["Breakdown no", "Breakdown code", "Breakdown date"], ["17", "E4", "2024-03-01 10:00"]])).toEqual({ id: "Breakdown no", opened: "Breakdown date" });
  });

  it("takes the day and a running number for the number of the ticket, and for no date with a time", () => {
    const rows = Array.from({ length: 30 }, (_, i): Cell[] => [`202603${i + 1 < 10 ? "0" : ""}${i + 1}_00${i + 10}`, "2026-03-31 08:14", "Open"]);
    expect(mapped([["Ticket", "Opened", "Status"], ...rows])).toEqual({ id: "Ticket", opened: "Opened", status: "Status" });
  });

  it("takes a State beside a city for a status only when its cells say something of one", () => {
    const rows = (...states: string[]): Cell[][] => [["Id", "City", "State", "Opened"], ...states.map((state, i): Cell[] => [`T${i}`, "Austin", state, "2024-03-05"])];
    expect(mapped(rows("TX", "New York"))).toEqual({ id: "Id", opened: "Opened" });
    expect(mapped(rows("New", "Closed"))).toEqual({ id: "Id", status: "State", opened: "Opened" });
  });

  it("takes the number of a state for a status no more than the state that it numbers", () => {
    expect(mapped([["id", "fecha", "id_estado", "estado", "id_municipio", "municipio"], ["9205", "2021-07-27 20:27", "16", "Miranda", "184", "Chacao"]])).toEqual({ id: "id", opened: "fecha" });
    expect(mapped([["id", "status_id", "status"], ["1", "4", "Closed"]])).toHaveProperty("status", "status");
  });

  it.each([
    ["Fin réelle", "Fin prévue"], ["Actual End", "Scheduled End"], ["Fecha real de fin", "Fecha de fin prevista"], ["Data fine effettiva", "Fine prevista"], ["Tatsächliches Ende", "Geplantes Ende"],
    ["Werkelijk einde", "Geplande einddatum"], ["Фактическое завершение", "Плановое завершение"], ["実績終了日", "予定終了日"],
  ])("takes the end that came about, %s, for resolved and the one that was planned, %s, for due", (actual, planned) => {
    const rows: Cell[][] = [["Id", "Created", "Closed", actual, planned], ["1", "2024-03-05 10:00", "2024-03-09 10:00", "2024-03-07 10:00", "2024-03-08 10:00"]];
    expect(mapped(rows)).toEqual({ id: "Id", opened: "Created", closed: "Closed", resolved: actual, due: planned });
  });

  it("reads the names of a report in which each begins with the code of its class, and leaves alone what only some begin with", () => {
    expect(mapped([["INC Incident Number", "INC Status", "INC DS Submit Date", "INC DS Last Resolved Date", "AG Assigned Group Name", "RG Resolved By"]])).toEqual(
      { id: "INC Incident Number", status: "INC Status", opened: "INC DS Submit Date", resolved: "INC DS Last Resolved Date", group: "AG Assigned Group Name" });
    expect(mapped([["Number", "Opened", "CI Name", "CI Status", "CI Owner", "CI Opened", "Caller"]])).toEqual({ id: "Number", opened: "Opened", service: "CI Name", requester: "Caller" });
  });

  it("reads names that the letters of their table stand before, with a dash, a dot or a capital behind them", () => {
    expect(mapped([["mrID", "mrSTATUS", "mrPRIORITY", "mrSUBMITDATE", "mrUPDATEDATE"], ["1", "Open", "3", "2024-03-02 08:14", "2024-03-02 09:14"]])).toEqual(
      { id: "mrID", status: "mrSTATUS", priority: "mrPRIORITY", opened: "mrSUBMITDATE", "changed at": "mrUPDATEDATE" });
  });

  it("takes the letter before h_on_hold_time, with which every column of Hornbill begins, for no unit: 600 there are not 600 hours", () => {
    expect(recogniseColumns(ticketSheet([["h_pk_reference", "h_on_hold_time"], ["1", 600]])).columns.get("held minutes")).toMatchObject({ header: "h_on_hold_time", unit: "minutes" });
  });

  it("shows the number by which people know a ticket and not the id of a database, where each ticket has another number", () => {
    expect(mapped([["id", "number", "title"], ["90017", "4711", "Mail"], ["90018", "4712", "VPN"]])).toEqual({ id: "number" });
    expect(mapped([["ticket_id", "number", "title"], ["90017", "4711", "Mail"], ["90018", "4712", "VPN"]])).toEqual({ id: "number" });
    expect(mapped([["ticket_id", "number", "title"], ["90017", "4711", "Mail"], ["90018", "4711", "VPN"]])).toEqual({ id: "ticket_id" });
    expect(mapped([["id", "number", "title"], ["90017", "1", "Mail"], ["90018", "2", "VPN"]])).toEqual({ id: "id" });
    expect(mapped([["Ticket ID", "Number", "Title"], ["INC-001", "5", "Mail"], ["INC-002", "9", "VPN"]])).toEqual({ id: "Ticket ID" });
  });

  it("takes the way by which a ticket came to GLPI for no type of tickets, and a request type elsewhere for one", () => {
    expect(mapped([["id", "date", "solvedate", "closedate", "requesttype_name", "user_name_tec", "group_name_tec"]])).toEqual({ id: "id", opened: "date", resolved: "solvedate", closed: "closedate", assignee: "user_name_tec", group: "group_name_tec" });
    expect(mapped([["id", "requesttype_name"]])).toEqual({ id: "id", type: "requesttype_name" });
  });

  it("knows people by their address where nothing else names them", () => {
    expect(mapped([["id", "assignee.email", "reporter_email"]])).toEqual({ id: "id", assignee: "assignee.email", requester: "reporter_email" });
    expect(mapped([["id", "assignee.emailAddress", "reporter.emailAddress"]])).toEqual({ id: "id", assignee: "assignee.emailAddress", requester: "reporter.emailAddress" });
    expect(mapped([["id", "Requester email", "Requester", "Agent", "Agent email"]])).toEqual({ id: "id", requester: "Requester", assignee: "Agent" });
  });

  it("shows the name of a team and not its id, wherever they stand", () => {
    expect(mapped([["number", "team_id", "team_name", "service", "service_id"], ["1", "PT1", "Network", "VPN", "PS1"]])).toEqual({ id: "number", group: "team_name", service: "service" });
    expect(mapped([["number", "team_id", "team_name"], ["1", "PT1", ""]])).toEqual({ id: "number", group: "team_id" });
  });

  it("knows who and what by a number where nothing names them, in any language", () => {
    expect(mapped([["id", "afdeling_id", "eigenaar_id", "dienst_id", "locatie_id"], ["1", "3", "4", "5", "6"]])).toEqual({ id: "id", group: "afdeling_id", assignee: "eigenaar_id", service: "dienst_id" });
    expect(mapped([["id", "eigenaar_id", "behandelaar"], ["1", "4", "Piet"]])).toEqual({ id: "id", assignee: "behandelaar" });
  });

  it("does not take a client from a column in which every cell is a dash that was kept from being a formula", () => {
    expect(mapped([["Id", "Client company", "Organization"], ["1", "'-", "ACME"], ["2", "'-", "Globex"]])).toMatchObject({ client: "Organization" });
  });

  it("reads German without umlauts, and no English word in that way", () => {
    expect(mapped([["Stoerungsnr", "Eroeffnet am", "Geloest am", "Faellig am", "Prioritaet", "Zustaendige Gruppe"]])).toEqual(
      { id: "Stoerungsnr", opened: "Eroeffnet am", resolved: "Geloest am", due: "Faellig am", priority: "Prioritaet", group: "Zustaendige Gruppe" });
    expect(mapped([["Id", "Response Due"], ["1", "2024-03-02 08:14"]])).toEqual({ id: "Id" });
  });

  it("does not take the day on which a customer answered the survey for the first response", () => {
    const answered: Cell[][] = [["id", "date_creation", "Satisfação", "Data Resposta"], ["1", "2025-09-15 10:34", 5, "2025-09-15 13:39"]];
    expect(mapped(answered)).toEqual({ id: "id", opened: "date_creation", satisfaction: "Satisfação" });
    expect(mapped([["id", "Satisfação", "Primeira Resposta"], ["1", 5, "2025-09-15 13:39"]])).toMatchObject({ "first response": "Primeira Resposta" });
  });

  it("takes a Customer with an e-mail for who asked, where nothing else says who did", () => {
    expect(mapped([["Id", "Customer", "Customer Email"]])).toEqual({ id: "Id", requester: "Customer" });
    expect(mapped([["Id", "Customer", "Customer Email", "Requester"]])).toEqual({ id: "Id", client: "Customer", requester: "Requester" });
    expect(mapped([["Id", "Customer", "Email"]])).toMatchObject({ client: "Customer" });
  });

  it("takes a Customer with several e-mail addresses for a company", () => {
    const rows: Cell[][] = Array.from({ length: 6 }, (_, i) => [i + 1, i % 2 === 0 ? "Acme" : "Beta", `user${i}@example.com`]);
    expect(mapped([["Id", "Customer", "Customer Email"], ...rows])).toEqual({ id: "Id", client: "Customer" });
  });

  it("takes the first of several people, and no first of several priorities, states or tickets", () => {
    expect(mapped([["Chamado", "Executante1", "Executante2"]])).toEqual({ id: "Chamado", assignee: "Executante1" });
    expect(mapped([["Key", "Ticket 1", "Ticket 2", "Priority 1", "Priority 2", "Status 1", "Status 2", "Closed1", "Closed2"]])).toEqual({ id: "Key" });
  });

  it("takes the department that asks for no group that answers", () => {
    expect(mapped([["案件番号", "依頼部署"], ["1", "営業部"]])).toEqual({ id: "案件番号" });
    expect(mapped([["접수번호", "문의부서"], ["1", "영업팀"]])).toEqual({ id: "접수번호" });
  });

  it("takes no id or status of a customer or of another ticket for those of the ticket, however many columns begin so", () => {
    expect(mapped([["customerName", "customerEmail", "customerId", "customerStatus", "customerType", "createdAt"]])).toEqual({ requester: "customerName", client: "customerId", opened: "createdAt" });
    expect(mapped([["customer_name", "customer_email", "customer_id", "customer_status", "customer_type", "created_at"]])).toEqual({ requester: "customer_name", client: "customer_id", opened: "created_at" });
    expect(mapped([["key", "parentId", "parentStatus", "parentPriority", "parentType"]])).toEqual({ id: "key" });
    expect(mapped([["id", "isOpened", "isResolved", "isClosed", "isGroup"]])).toEqual({ id: "id" });
  });

  it("takes where a client is, or how to reach it, for no client", () => {
    expect(mapped([["Protocolo", "UF - Cliente", "Cidade - Cliente", "E-mail - Cliente"]])).toEqual({ id: "Protocolo" });
    expect(mapped([["Protocolo", "UF - Cliente", "Razão social - Cliente"]])).toEqual({ id: "Protocolo", client: "Razão social - Cliente" });
  });

  it("takes the present person or team in charge in any language, and a file's number wherever it stands", () => {
    for (const name of ["Current technician", "Technicien actuel", "Técnico actual", "Técnico Atual", "Aktueller Techniker", "Operatore attuale", "Huidige medewerker", "Текущий исполнитель"]) {
      expect(mapped([["ID", name]])).toEqual({ id: "ID", assignee: name });
    }
    expect(mapped([["Fecha Apertura", "N° Expediente", "Grupo actual"]])).toEqual({ opened: "Fecha Apertura", id: "N° Expediente", group: "Grupo actual" });
  });

  it("takes a Customer who is another on nearly every ticket for a person, and a Company for a client all the same", () => {
    const tickets = (name: string, count: number): Cell[][] => [["Id", name], ...Array.from({ length: count }, (_, i): Cell[] => [i + 1, `C${i % 57}`])];
    expect(mapped(tickets("Customer", 60))).toEqual({ id: "Id", requester: "Customer" });
    expect(mapped(tickets("cliente_id", 60))).toEqual({ id: "Id", requester: "cliente_id" });
    expect(mapped(tickets("Company", 60))).toEqual({ id: "Id", client: "Company" });
    expect(mapped(tickets("Customer", 25))).toEqual({ id: "Id", client: "Customer" });
    expect(mapped(tickets("Customer", 600))).toEqual({ id: "Id", client: "Customer" });
    expect(mapped(tickets("Branch", 60))).toEqual({ id: "Id", client: "Branch" });
  });

  it("leaves the Customer a client beside the Requester, be it another on nearly every ticket", () => {
    const tickets = Array.from({ length: 60 }, (_, i): Cell[] => [i + 1, `C${i}`, `Person ${i % 9}`]);
    expect(mapped([["Id", "Customer", "Requester"], ...tickets])).toEqual({ id: "Id", client: "Customer", requester: "Requester" });
  });

  it("takes the customer who has a code for a client, and an officer, inspector or executive in charge for who works on the ticket", () => {
    expect(mapped([["Id", "Customer Code", "Customer Name"]])).toEqual({ id: "Id", client: "Customer Name" });
    expect(mapped([["Id", "Customer Name"]])).toEqual({ id: "Id", requester: "Customer Name" });
    expect(mapped([["Id", "Employee Code", "Employee Name"]])).toEqual({ id: "Id", requester: "Employee Name" });
    for (const name of ["Assigned Executive", "Officer in charge", "Assigned Inspector", "Support Worker"]) expect(mapped([["Id", name]])).toEqual({ id: "Id", assignee: name });
    expect(mapped([["Id", "Approving Officer", "Team Lead", "Loan Officer"]])).toEqual({ id: "Id" });
  });

  it("takes the side that wrote a message for nobody who asked", () => {
    expect(mapped([["ID", "Statut", "De"], ["46", "close", "customer"], ["46", "close", "seller"], ["47", "close", "operator"]])).toEqual({ id: "ID", status: "Statut" });
    expect(mapped([["ID", "Statut", "De"], ["46", "close", "customer"], ["47", "close", "Anne Petit"]])).toEqual({ id: "ID", status: "Statut", requester: "De" });
  });

  it("takes the type of a change for the type of tickets only where no other is named", () => {
    expect(mapped([["Id", "Change Type", "Type"]])).toEqual({ id: "Id", type: "Type" });
    expect(mapped([["Id", "Type of Change", "Ticket Type"]])).toEqual({ id: "Id", type: "Ticket Type" });
    for (const name of ["Change Type", "Type de changement", "Тип изменения"]) expect(mapped([["Id", name]])).toEqual({ id: "Id", type: name });
  });

  it("takes what is told of the client for no client, and the address of who asked for who asked", () => {
    for (const name of ["State - Client", "UF - CLIENTE", "Telefone - Cliente", "Email - Client"]) expect(mapped([["Id", name]])).toEqual({ id: "Id" });
    expect(mapped([["Id", "Email - Requester"]])).toEqual({ id: "Id", requester: "Email - Requester" });
  });

  it("takes telephone numbers for nobody who asked, and numbers of people for people", () => {
    expect(mapped([["Id", "Contact"], ["1", "+7 999 123-45-67"], ["2", "010-1234-5678"], ["3", "(02) 1234 5678"]])).toEqual({ id: "Id" });
    expect(mapped([["Id", "Contact"], ["1", "Ann Lee"], ["2", "Bob Ray"]])).toEqual({ id: "Id", requester: "Contact" });
    expect(mapped([["Id", "Requester"], ["1", "0012345"], ["2", "9862423018909"]])).toEqual({ id: "Id", requester: "Requester" });
    expect(mapped([["Id", "Reported by"], ["1", "0000012345"], ["2", "00012346"]])).toEqual({ id: "Id", requester: "Reported by" });
  });

  it("takes a column of short texts for no number of tickets: two leaks are two tickets", () => {
    expect(mapped([["Ticket", "Opened"], ["Leak repair", "2024-03-05"], ["Leak repair", "2024-03-06"], ["Bulb replacement", "2024-03-07"]])).toEqual({ opened: "Opened" });
    expect(mapped([["Ticket", "Opened"], ["Leak 17", "2024-03-05"], ["Leak 18", "2024-03-06"]])).toEqual({ id: "Ticket", opened: "Opened" });
  });

  it("takes neither those in charge at the client nor the head of a group for who works on the ticket", () => {
    expect(mapped([["Talep No", "İlgili Kişi", "Sahip"]])).toEqual({ id: "Talep No", requester: "İlgili Kişi", assignee: "Sahip" });
    expect(mapped([["工单号", "客户负责人", "申请部门负责人", "当前处理部门", "处理人"]])).toEqual({ id: "工单号", group: "当前处理部门", assignee: "处理人" });
    expect(mapped([["접수번호", "고객담당자", "의뢰부서 담당자", "담당 엔지니어"]])).toEqual({ id: "접수번호", assignee: "담당 엔지니어" });
    expect(mapped([["Folio", "Responsable del área", "Encargado de la unidad"]])).toEqual({ id: "Folio" });
    expect(mapped([["Folio", "Responsable del área", "Unidad asignada"]])).toEqual({ id: "Folio", group: "Unidad asignada" });
    expect(mapped([["Chamado", "Responsável da área"]])).toEqual({ id: "Chamado" });
  });

  it("takes the surer of two names: the resolution's deadline before that of the service, the end before the handling, what was acknowledged before what was accepted", () => {
    expect(mapped([["Chamado", "Prazo de atendimento", "Prazo de solução"]])).toEqual({ id: "Chamado", due: "Prazo de solução" });
    expect(mapped([["Chamado", "Prazo de atendimento"]])).toEqual({ id: "Chamado", due: "Prazo de atendimento" });
    const handled = (...headers: string[]) => mapped([headers, ["1", "2026-03-02 09:00", "2026-03-03 10:00"]]);
    expect(handled("접수번호", "처리일시", "완료일시")).toMatchObject({ resolved: "완료일시" });
    expect(handled("工单号", "处理时间", "完成时间")).toMatchObject({ resolved: "完成时间" });
    expect(handled("Id", "Accepted", "Acknowledged")).toMatchObject({ "first response": "Acknowledged" });
    expect(mapped([["Ticket", "Numero protocollo"], ["1", "77"]])).toHaveProperty("id", "Ticket");
    expect(mapped([["Номер", "Входящий номер"], ["1", "77"]])).toHaveProperty("id", "Номер");
  });

  it("takes the lines of a sheet for no ids where another column is the ID", () => {
    const rows = (...ids: Cell[]): Cell[][] => [["No", "ID", "受付日"], ...ids.map((id, row): Cell[] => [row + 1, id, "2024/03/02 08:14"])];
    expect(mapped(rows(501, 77, 502))).toMatchObject({ id: "ID" });
    expect(mapped(rows("Anna", "Ben", "Anna"))).toMatchObject({ id: "No" });
  });

  it("knows things by their names in French and German, and no ticket by its title", () => {
    expect(mapped([["N° de demande", "Libellé du Service (complet)", "Libellé de la demande"]])).toEqual({ id: "N° de demande", service: "Libellé du Service (complet)" });
    expect(mapped([["Statusbezeichnung", "Bezeichnung des Tickets"]])).toEqual({ status: "Statusbezeichnung" });
  });

  it("takes no numbers for ids that a spreadsheet has cut short, and says so", () => {
    const rows = (...ids: Cell[]): Cell[][] => [["Ticket#", "Erstellt", "Status"], ...ids.map((id, i): Cell[] => [id, `0${i + 1}.03.2026 08:14`, "offen"])];
    const { columns, findings, isEventLog } = recogniseColumns(ticketSheet(rows("2,02603E+15", "2,02603E+15", "2,02604E+15")));
    expect([columns.has("id"), isEventLog]).toEqual([false, false]);
    expect(findings).toMatchObject([{ code: "idsCutShort", severity: "warning", place: { column: "Ticket#" }, count: 3, found: "2,02603E+15, 2,02604E+15" }]);
    expect(mapped(rows("2E5", "3E5", "12"))).toHaveProperty("id", "Ticket#");
  });

  it("says which cells are no dates when nothing in the column of the opening can be read", () => {
    const { columns, findings } = recogniseColumns(ticketSheet([["Id", "Opened", "Closed"], ["1", "3 days ago", ""], ["2", "", ""], ["3", "Today", ""]]));
    expect(columns.has("opened")).toBe(false);
    expect(findings).toMatchObject([{ code: "notADate", place: { column: "Opened" }, count: 2, rows: [2, 4], found: "3 days ago, Today" }]);
    expect(recogniseColumns(ticketSheet([["Id", "Open", "Status"], ["1", "yes", "New"]])).findings).toEqual([]);
  });

  it("takes a Note for a mark when it holds marks, and not when it holds remarks", () => {
    const rows = (...notes: Cell[]): Cell[][] => [["Id", "Note"], ...notes.map((note, i): Cell[] => [`T${i}`, note])];
    expect(mapped(rows(4, 5))).toEqual({ id: "Id", satisfaction: "Note" });
    expect(mapped(rows("Très satisfait", "Satisfait"))).toEqual({ id: "Id", satisfaction: "Note" });
    expect(mapped(rows("User called again and said that it works", "Waiting for the part that the vendor has ordered"))).toEqual({ id: "Id" });
  });

  it("takes a Resolution status for the status only when it says nothing of an SLA and no other column is one", () => {
    const rows = (header: string, ...cells: string[]): Cell[][] => [["Id", header, "Resolution status"], ...cells.map((cell, i): Cell[] => [`T${i}`, "Open", cell])];
    expect(mapped(rows("Remark", "Resolved", "Pending"))).toEqual({ id: "Id", status: "Resolution status" });
    expect(mapped(rows("Status", "Resolved", "Pending"))).toEqual({ id: "Id", status: "Status" });
    expect(mapped(rows("Remark", "Within SLA", "SLA Violated"))).toEqual({ id: "Id", "resolution kept": "Resolution status" });
  });

  it("joins Opening Date and Opening Time", () => {
    const { columns } = recogniseColumns(ticketSheet([["Id", "Opening Date", "Opening Time"], ["1", "2024-03-05", "09:30:00"]]));
    expect(columns.get("opened")).toMatchObject({ index: 1, timeIndex: 2 });
    expect(recogniseColumns(ticketSheet([["ID", "Eröffnungsdatum", "Eröffnungszeit"], ["1", "05.03.2024", "09:30:00"]])).columns.get("opened")).toMatchObject({ index: 1, timeIndex: 2 });
    expect(recogniseColumns(ticketSheet([["Call No", "Date Logged", "Time Logged"], ["1", "3/2/2026 12:00:00 AM", "8:14:22 AM"]])).columns.get("opened")).toMatchObject({ index: 1, timeIndex: 2 });
    expect(recogniseColumns(ticketSheet([["No.", "受付日", "受付時間"], ["1", "2024/03/05", "9:30"]])).columns.get("opened")).toMatchObject({ index: 1, timeIndex: 2 });
  });

  it.each([
    ["On hold time in minutes", "minutes"], ["slaholdtime", "hours"], ["Total hold time (in hrs)", "hours"], ["Pending time in seconds", "seconds"], ["Tempo di attesa (ore)", "hours"], ["Время ожидания (час)", "hours"], ["保留時間（時間）", "hours"], ["保留時間", "minutes"], ["Czas oczekiwania (godz.)", "hours"], ["挂起时长（小时）", "hours"], ["累计待定", "seconds"], ["cumulated pending", "seconds"], ["On hold time", "minutes"], ["Wartezeit (sekundäre Gruppe)", "minutes"],
  ])("knows the unit of %s: %s", (header, unit) => {
    expect(recogniseColumns(ticketSheet([["Id", header], ["1", 90]])).columns.get("held minutes")).toMatchObject({ header, unit });
  });

  it("reads columns that say so as UTC", () => {
    expect(recogniseColumns(ticketSheet([["id", "date_resolved_utc"]])).columns.get("resolved")).toMatchObject({ isUtc: true });
  });
});

describe("event logs", () => {
  it("are told by several rows an id at different times", () => {
    expect(recogniseColumns(exportFile("uci-incident-event-log.csv").source).isEventLog).toBe(true);
    expect(recogniseColumns(exportFile("osticket-helpdesk.csv").source).isEventLog).toBe(false);
  });

  it("are told by the ends of their steps where each has a start and an end", () => {
    const rows: Cell[][] = [
      ["case_id", "activity", "start_time", "end_time"],
      ["T1", "Create Ticket", "2024-03-02 08:14", "2024-03-02 08:20"], ["T1", "Resolve Ticket", "2024-03-02 10:00", "2024-03-02 10:14"],
      ["T2", "Create Ticket", "2024-03-12 08:14", "2024-03-12 08:20"], ["T2", "Assign", "2024-03-12 08:30", "2024-03-12 08:31"],
    ];
    expect(mapped(rows)).toEqual({ id: "case_id", status: "activity", opened: "start_time", "changed at": "end_time" });
    expect(recogniseColumns(ticketSheet(rows)).isEventLog).toBe(true);
  });

  it("are told by the starts of their states where each lasts until the next one (ServiceNow's incident_metric)", () => {
    const rows: Cell[][] = [
      ["inc_number", "mi_field", "mi_value", "mi_start", "mi_end"],
      ["INC1", "state", "New", "2024-03-02 08:14", "2024-03-02 09:14"], ["INC1", "state", "On Hold", "2024-03-02 09:14", "2024-03-02 10:14"], ["INC1", "state", "Resolved", "2024-03-02 10:14", ""],
      ["INC2", "state", "New", "2024-03-12 08:14", "2024-03-12 09:14"], ["INC2", "state", "In Progress", "2024-03-12 09:14", ""],
    ];
    expect(mapped(rows)).toEqual({ id: "inc_number", "changed at": "mi_start" });
    expect(Array.from(readTickets(ticketSheet(rows), {}).tickets.status.labels)).toEqual(["", "Resolved", "In Progress"]);
  });

  it.each(["Timestamp", "Zeitstempel", "Horodateur", "Marca temporal", "Carimbo de data/hora", "Informazioni cronologiche", "Отметка времени", "タイムスタンプ"])("are none in the answers to a form: %s is when each was sent", (header) => {
    expect(mapped([[header, "Status"], ["2024-03-02 08:14:22", "Open"], ["2024-03-13 09:14:00", "Closed"]])).toEqual({ opened: header, status: "Status" });
  });

  it("are none when a running number starts again each month: then it is no id", () => {
    const month = (day: string): Cell[][] => [["1", `${day} 08:00`, "Closed"], ["2", `${day} 09:00`, "Closed"]];
    const rows: Cell[][] = [["No.", "Opened", "Status"], ...month("2024-01-30"), ...month("2024-02-28"), ...month("2024-03-30")];
    expect(mapped(rows)).toEqual({ opened: "Opened", status: "Status" });
    expect(recogniseColumns(ticketSheet(rows)).isEventLog).toBe(false);
  });

  it.each(["Date", "Time", "Changed"])("are told by a %s beside the Number of a ticket, which counts no rows", (header) => {
    const rows: Cell[][] = [["Number", header, "State"], ["INC01", "2026-01-05 09:00", "Open"], ["INC01", "2026-01-05 14:59", "On hold"], ["INC02", "2026-01-05 15:00", "Open"], ["INC02", "2026-01-05 16:00", "Resolved"]];
    expect(mapped(rows)).toEqual({ id: "Number", "changed at": header, status: "State" });
  });

  it("in the naming of process mining have their steps for statuses where there is no status", () => {
    const rows = (header: string): Cell[][] => [["Case ID", "Activity", header], ...["Open", "Wait", "Closed"].map((step, i) => ["1", step, i === 0 ? "a" : "b"])];
    expect(mapped(rows("Note"))).toMatchObject({ status: "Activity" });
    expect(mapped(rows("Status"))).toMatchObject({ status: "Status" });
  });

  it("in the naming of process mining take the finer status, and impact for want of a priority", () => {
    const { columns, system } = recogniseColumns(exportFile("bpi2013-closed-problems.csv").source);
    const header = (field: TicketField) => columns.get(field)?.header;
    expect(system).toBe("process log");
    expect([header("id"), header("changed at"), header("status"), header("group"), header("priority")]).toEqual(["case:concept:name", "time:timestamp", "lifecycle:transition", "org:group", "impact"]);
    expect(columns.get("priority")!.confidence).toBeLessThan(0.5);
  });
});

describe("the column map", () => {
  const source = ticketSheet([["Ticket", "Raised", "Fixed on", "Extra"], ["1", "2024-03-05", "2024-03-06", "x"]]);
  it("overrides what the names say", () => {
    const { columns } = recogniseColumns(source, [{ field: "closed", column: "Fixed on", format: "" }, { field: "type", column: "extra", format: "" }]);
    expect(columns.get("closed")).toMatchObject({ header: "Fixed on", confidence: 1 });
    expect(columns.get("type")?.header).toBe("Extra");
    expect(columns.has("resolved")).toBe(false);
  });

  it("gets a finding with the nearest header for a column that is not there", () => {
    const { columns, findings } = recogniseColumns(source, [{ field: "opened", column: "Raisd", format: "" }]);
    expect(findings).toMatchObject([{ code: "unknownColumnInMap", severity: "error", found: "Raisd", facts: { field: "opened", nearest: "Raised" } }]);
    expect(columns.get("opened")?.header).toBe("Raised");
  });
});

const DATES: readonly Cell[] = ["2024-03-02 08:14", "2024-03-13 09:14"];
const WORDS: readonly Cell[] = ["Alpha", "Beta"];

// Names that stand in lists and exports in public repositories; each alone, above cells that suit it.
describe.each<[field: TicketField | undefined, cells: readonly Cell[], headers: string]>([
  ["id", ["T-1", "T-2"], "Job No|WO Number|Tracking ID|Docket No|Fall-ID|N° intervention|Nº Orden|Nro. Ticket|Cód. Chamado|Nº OS|Num. Ordine|N. Richiesta|Zaaknummer|Номер задачи|受付No.|お問い合わせ番号"],
  ["opened", DATES, "Date of Creation|Report Date|Posted On|Datum/Uhrzeit|Date d'appel|Date de saisie|Fecha reporte|Fecha de Solicitud|Data inclusão|Data inserimento|Дата подачи|Зарегистрирована|報告日|Triggered At|Enregistré le|Saisi le|Déposé le|Émis le|Eingereicht am|Ingediend op|Presentado el|Поступило"],
  ["first response", DATES, "Ack Time|First Contact|First Touch|First Action Date|Date de prise en compte"],
  ["resolved", DATES, "Service Restored|Clear Time|Solutionné le|Date de réalisation|Fecha Fin Atención|Выполнена|復旧日時|Fecha ejecución|Ausgeführt am|Date d'exécution|Data de reparo|作業完了日|処置完了日|対策終了日時|Traité le"],
  ["closed", DATES, "Schließzeit|Data Fim|Zamknięte dnia|Завершена|Дата завершения работ"],
  ["due", DATES, "Required By|Soll-Termin|Date butoir|Fecha compromiso|Previsão de conclusão|Termine previsto|Контрольный срок|Prazo final|Frist bis|Uiterste datum|Fecha objetivo"],
  ["changed at", DATES, "Status Change Date|Last Edited|Date dernier statut"],
  ["status", WORDS, "WO Status|Problem Status|Estado Ticket|status_incidente|Bearbeitungsstand|Meldingstatus|Стадия|進捗状況"],
  ["priority", WORDS, "Sev|Criticality|Gravité|Priority Code|Urgency|Dringlichkeit"],
  ["type", WORDS, "Work Type|Nature de la demande|Tipo de servicio"],
  ["group", WORDS, "Owning Team|Analyst Group|Helpdesk Team|Groupe assigné|Grupo de soporte|Grupo solucionador|Группа поддержки|担当部署|対応チーム|Equipe de Atendimento"],
  ["assignee", WORDS, "Handled By|Attended By|Traité par|Atendido por|Encargado|Medewerker|Исполнители|Ответственные|Zugewiesener|担当アサイン"],
  ["requester", WORDS, "Client Contact|Submitted By|Solicitado por|Segnalato da|Usuario solicitante|Aberto por"],
  ["client", WORDS, "Razón social|Ragione sociale|Società|お客様名"],
  ["service", WORDS, "Sistema|Applicativo|Информационная система|対象システム"],
  [undefined, DATES, "Date of Purchase|Birth Date|Assigned Date|Response Due|Approval Date|Scheduled Start|Reopened Date|On Hold Since|Pending Until|Last Viewed|Fecha de asignación"],
  [undefined, [30, 45], "Tiempo de parada (h)|Tempo de parada (h)|Downtime (h)"],
  [undefined, WORDS, "Subject|Resolution|Category|Impact|SLA Status|Approval Status|Closed By|Resolved By|Geschlossen von|Cerrado por|Chiuso da"],
])("as %s", (field, cells, headers) => {
  it.each(headers.split("|"))("%s", (header) => {
    expect(mapped([["Name", header], ...cells.map((cell): Cell[] => ["Anna Lee", cell])])).toEqual(field === undefined ? {} : { [field]: header });
  });
});

it.each(["Fällig am", "Fällig bis", "Fälligkeitsdatum"])("%s is when a ticket is due", (header) => {
  expect(mapped([["Request ID", "Erstellt am", header, "Gelöst am"], ["1", "05.01.2026 13:22", "06.01.2026 13:22", "06.01.2026 10:01"]])).toMatchObject({ opened: "Erstellt am", due: header, resolved: "Gelöst am" });
});

it("the deadline of the answer alone is not when the ticket is due", () => {
  expect(mapped([["Request ID", "Log Time", "Response SLA - Deadline"], ["1", "05.01.2026 13:22", "05.01.2026 13:52"]])).toEqual({ id: "Request ID", opened: "Log Time" });
});

describe("an end that lists of work plan", () => {
  const list = (header: string, ...tasks: [status: string, end: string][]) =>
    recogniseColumns(ticketSheet([["Key", "Status", "Date Created", header], ...tasks.map(([status, end], index): Cell[] => [`T-${index}`, status, "2026-03-01 09:00", end])]));

  it.each(["End Date", "Finish", "Timeline - End"])("%s is when a task is due where tasks that are still open have one, and that is said", (header) => {
    const { columns, findings } = list(header, ["Completed", "2026-03-05"], ["In Progress", "2026-03-06"], ["New", "2026-03-09"]);
    expect([columns.get("due")?.header, columns.has("closed"), columns.has("resolved")]).toEqual([header, false, false]);
    expect(findings).toMatchObject([{ code: "endIsPlanned", place: { column: header }, count: 2 }]);
  });

  it("is the end where only ended tasks have one, and a few that were reopened", () => {
    const ended = Array.from({ length: 20 }, (): [string, string] => ["Completed", "2026-03-05"]);
    expect(list("End Date", ["Completed", "2026-03-05"], ["In Progress", ""]).columns.get("closed")?.header).toBe("End Date");
    expect(list("End Date", ...ended, ["Reopened", "2026-03-06"]).columns.get("closed")?.header).toBe("End Date");
  });

  it("is the end where the name leaves no doubt", () => {
    expect(list("Closed at", ["Completed", "2026-03-05"], ["In Progress", "2026-03-06"]).columns.get("closed")?.header).toBe("Closed at");
  });
});
