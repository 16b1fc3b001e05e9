import type { TicketField } from "../../service-level/ticket";
import { isCustomField, plainWords, tidyHeader } from "./normaliseHeader";

/** What betrays the system that wrote an export, and its columns that mean something else than their names say. */
interface System {
  readonly name: string;
  /** Names as `plainWords` writes them. */
  readonly signs: readonly string[];
  /** Whether a name is written as no other system writes any; worth two signs, in whatever language. */
  readonly hasStyle?: (header: string) => boolean;
  /** Headers as the system writes them, in lower case without accents, that hardly ever hold what they seem to. */
  readonly decoys?: readonly string[];
  /** What columns of its database hold that elsewhere mean something else, by their names as `plainWords` writes them. "": nothing that is asked for. */
  readonly columns?: Readonly<Record<string, TicketField | "">>;
}

const SYSTEMS: readonly System[] = [
  {
    name: "ServiceNow",
    signs: [
      "incident state", "made sla", "caller id", "sys updated on", "sys updated at", "sys mod count", "assignment group", "reassignment count",
      "reopen count", "cmdb ci", "calendar duration", "requested for", "opened at", "opened by", "close code", "closed code", "business duration",
      "short description",
    ],
  },
  {
    name: "Jira Service Management",
    hasStyle: isCustomField,
    signs: [
      "issue key", "issue id", "issue type", "project key", "status category", "status category changed", "watchers id", "reporter id", "last viewed",
      "vorgangsschlussel", "vorgangs id", "vorgangstyp", "zugewiesene person", "cle de ticket", "type de ticket", "cle de projet", "categorie d etat",
      "clave de incidencia", "tipo de incidencia", "persona asignada", "chave do item", "tipo de item", "chiave ticket", "tipo di ticket", "issuesleutel",
      "type issue", "ключ проблемы", "тип задачи", "課題キー", "課題タイプ", "klucz zgłoszenia", "osoba przypisana", "问题关键字", "问题类型",
    ],
  },
  {
    name: "Zendesk",
    signs: [
      "ticket created timestamp", "ticket solved timestamp", "metric set solved at", "summation column", "solved at", "group stations",
      "assignee stations", "initially assigned at", "first reply time in minutes", "satisfaction score", "requester external id",
      "on hold time in minutes", "reopens", "replies",
    ],
  },
  {
    name: "Freshdesk",
    signs: [
      "due by time", "first response time in hrs", "resolution time in hrs", "agent interactions", "customer interactions", "initial response time",
      "first response status", "survey results", "last update time", "association type", "fr escalated", "fr due by", "responder id", "email config id",
    ],
  },
  {
    name: "ConnectWise",
    signs: [
      "sr service rec id", "ticket nbr", "board name", "date responded utc", "date resplan utc", "date resolved utc", "status description", "date entered",
    ],
  },
  {
    name: "Autotask",
    signs: [
      "assigned resource id", "create date", "due date time", "first response date time", "resolution plan date time", "queue id", "ticket number",
      "last activity date", "service level agreement id",
    ],
  },
  {
    name: "HaloPSA",
    signs: [
      "dateoccurred", "fixbydate", "respondbydate", "slaholdtime", "slatimeleft", "tickettype id", "date fully closed", "excludefromsla", "onhold",
      "excluded from sla", "fix by date", "respond by date", "date occurred",
    ],
  },
  {
    name: "Zammad",
    signs: [
      "eskalation schliessung am", "differenz schliessung in minuten", "close escalation at", "first response escalation at", "update escalation at",
      "close in min", "close diff in min", "time units total", "create channel", "last contact agent at",
    ],
  },
  {
    name: "GLPI",
    hasStyle: (header) => /^(.+) - \1$/.test(tidyHeader(header)),
    signs: [
      "assigned to technician", "sla sla time to resolve", "time to resolve progress", "time to resolve exceeded", "associated elements", "solvedate",
      "time to own", "takeintoaccountdate", "closedate", "date mod", "entities id", "itilcategories id", "itilcategory name", "users id recipient",
      "requesttypes id", "requesttype name", "solve delay stat",
    ],
    // The way by which a ticket came, such as phone or mail, and its date of opening beside that of its record.
    columns: { "requesttypes id": "", "requesttype name": "", requesttype: "", date: "opened" },
  },
  {
    name: "OTRS / Znuny",
    signs: [
      "first lock", "solution in min", "solution diff in min", "first response in min", "first response diff in min", "accounted time",
      "article tree", "state type", "archive flag", "customer user id", "ticket state id", "ticket priority id", "ticket lock id", "until time",
    ],
    // Who is responsible looks after what the owner does.
    decoys: ["responsible", "responsible user id"],
    columns: { tn: "id", "user id": "assignee" },
  },
  {
    name: "ManageEngine ServiceDesk Plus",
    signs: [
      "display id", "request status", "request id", "request ola status", "technician", "linked request id", "is first response overdue", "is fcr",
      "udf fields",
    ],
  },
  {
    name: "SysAid",
    signs: ["service record type", "modify time", "request time", "insert time", "sr type", "alert", "request user", "submit user", "problem sub type"],
    columns: { responsibility: "assignee" },
  },
  {
    name: "LiveAgent",
    signs: ["owner contactid", "departmentid", "agentid", "channel type"],
    // The owner of a ticket is the customer whose it is.
    columns: { "owner name": "requester", "owner email": "", "owner contactid": "" },
  },
  {
    name: "osTicket",
    signs: [
      "ticket number", "date created", "current status", "agent assigned", "team assigned", "thread count", "attachment count", "from email",
    ],
  },
  {
    name: "TOPdesk",
    signs: [
      "operator group", "processing status", "caller branch", "brief description", "call type", "duration on hold", "behandelaarsgroep", "aanmelder",
      "vestiging", "korte omschrijving", "streefdatum", "soort melding", "processing status name", "operator group name", "caller branch name",
    ],
    // "Status" is the line of support: first line, second line, partial.
    decoys: ["status"],
  },
  // Why a ticket waits, mostly empty.
  {
    name: "BMC Helix / Remedy",
    signs: [
      "slm real time status", "last resolved date", "reported date", "product categorization tier 1", "status reason", "serviceci", "service ci",
      "responded date", "re opened date",
    ],
    decoys: ["status reason"],
  },
  {
    name: "Cherwell",
    signs: [
      "owned by team", "created date time", "sla resolve by deadline", "sla respond by deadline", "total stop clock time", "customer display name",
    ],
  },
  {
    name: "4me / Xurrent",
    signs: [
      "service instance", "completion reason", "desired completion", "response target at", "resolution target at", "waiting until", "downtime start at",
      "major incident status",
    ],
  },
  { name: "Ivanti", signs: ["created date time", "owner team", "profile full name", "last mod date time", "type of incident", "resolution due date time"] },
  {
    name: "Kaseya BMS",
    signs: [
      "opened date", "primary assignee", "first time responded", "last activity update", "actual pause minutes", "resolution target time",
    ],
  },
  {
    name: "HubSpot",
    signs: [
      "ticket name", "pipeline", "ticket owner", "last ces survey rating", "hub spot team", "hs pipeline stage", "hs ticket priority", "hubspot owner id",
    ],
  },
  {
    name: "Salesforce",
    signs: [
      "date time opened", "date time closed", "case owner", "case origin", "age hours", "is escalated", "is closed", "sla exit date",
    ],
  },
  // Active or not; "Status Reason" tells more.
  {
    name: "Dynamics 365",
    signs: [
      "do not modify case", "do not modify row checksum", "do not modify modified on", "first response by", "first response sent", "resolve by",
      "statecode", "statuscode", "prioritycode", "casetypecode", "caseorigincode",
    ],
    decoys: ["status"],
  },
  { name: "Azure DevOps", signs: ["work item type", "area path", "iteration path", "changed date", "activated date"] },
  { name: "Redmine", signs: ["tracker", "target version", "done", "parent task", "estimated time", "zielversion", "version cible"] },
  { name: "GitLab", signs: ["issue id", "author username", "assignee username", "time estimate", "epic id", "confidential"] },
  { name: "Micro Focus Service Manager", signs: ["open time", "update time", "close time", "affected ci", "next breach", "incident id"] },
  { name: "Boston 311", signs: ["case enquiry id", "open dt", "target dt", "closed dt", "ontime", "case status", "closure reason"] },
  {
    name: "Request Tracker",
    signs: [
      "queue name", "told", "last updated", "time left", "time worked", "requestors", "bereichsname", "letzter kontakt", "verbleibende zeit",
      "gearbeitete zeit", "nom file", "annonce", "temps restant", "temps passe", "nombre cola", "tiempo restante", "tiempo trabajado", "nome fila",
      "tempo restante", "tempo trabalhado", "残り時間", "作業時間", "tempo rimanente", "tempo lavorato", "resterende tijd", "gewerkte tijd", "оставшееся время",
      "затраченное время",
    ],
    // "Told" and "Started" in translations that read like "updated" and "opened".
    decoys: [
      "ouvert le", "ultima actualizacion", "ultima atualizacao", "ultimo aggiornamento", "последний контакт", "открыто", "открыта", "открыт", "iniciado",
      "comenzado", "begonnen", "gestart", "開始",
    ],
  },
  {
    name: "Combodo iTop",
    signs: [
      "tto", "ttr", "tto deadline", "ttr deadline", "sla tto passed", "cumulated pending", "cumulatedpending", "hot flag", "last pending date",
      "sla ttr over", "echeance ttr", "ticket a surveiller", "temps cumule de suspension", "kumulierte auszeit", "tto time to own", "ttr time to resolve",
      "pending reason", "auszeitgrund", "ttr期限", "tto期限", "累積保留", "累计待定", "解决时间期限", "ultima fecha de espera", "espera acumulada", "scadenza ttr",
      "крайний срок ttr", "крайний срок tto",
    ],
  },
  {
    name: "Frappe Helpdesk",
    signs: [
      "raised by email", "response by", "resolution by", "sla creation", "on hold since", "total hold time", "first responded on", "opening date",
      "opening time", "user resolution time", "agreement status",
    ],
  },
  {
    name: "process log",
    signs: [
      "case concept name", "concept name", "time timestamp", "lifecycle transition", "org resource", "org group", "org role", "case id", "activity",
      "complete timestamp", "variant index", "sr number", "change date time", "sub status", "involved st",
    ],
  },
];

/** The system whose column names occur most, at least two of them. */
export function guessSystem(headers: readonly string[]): (Pick<System, "name" | "columns"> & { readonly decoys: ReadonlySet<string> }) | undefined {
  const present = new Set(headers.map(plainWords));
  let best: System | undefined;
  let most = 1;
  for (const system of SYSTEMS) {
    const hits = system.signs.filter((sign) => present.has(sign)).length + (system.hasStyle !== undefined && headers.some(system.hasStyle) ? 2 : 0);
    if (hits > most) [best, most] = [system, hits];
  }
  return best === undefined ? undefined : { name: best.name, columns: best.columns, decoys: new Set(best.decoys ?? []) };
}
