import { knownLanguage, LANGUAGES } from "../../service-level/agreement";
import type { Agreement, ContractFacts, DateOrder } from "../../service-level/agreement";
import { isTimeZone, toInstant } from "../../service-level/time";
import type { WallClock } from "../../service-level/time";
import { AGREEMENT_ITEMS, type AgreementItemName, COMPLIANCE_RULE, DATE_ORDERS } from "./agreementItems";
import type { DefinitionRow, DefinitionSource, NameIndex } from "./DefinitionRows";
import { IGNORED, LEFT_OUT } from "./DefinitionRows";
import { nearestName, sameName } from "./nearestName";
import { nearestTimeZone } from "./nearestTimeZone";

type Items = Omit<Agreement, "asOf" | "calendars" | "services" | "csfs" | "kpis" | "slas" | "promises" | "levels" | "statusMap" | "columnMap">;

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** The `Agreement` table. An item that is missing has the default that `AGREEMENT_ITEMS` names; `asOf` is still a wall clock here. */
export interface AgreementItems extends Items {
  readonly asOfWall: WallClock | undefined;
  /** Says so when the default calendar is not one of `calendars`; returns it as spelt there. */
  checkDefaultCalendar(calendars: NameIndex): string | undefined;
}

/** Reads the `Agreement` table; unknown items are ignored with a note. */
export function readAgreementItems(source: DefinitionSource): AgreementItems {
  const { findings } = source;
  const rows = itemRows(source);
  const text = (item: AgreementItemName) => rows.get(item)?.text("Value") ?? "";
  const zone = zoneOf(rows.get("Time zone"), source, "UTC");
  const needsZone = source.has("Agreement") || source.has("SLAs") || source.has("KPIs");
  if (text("Time zone") === "" && needsZone) {
    findings.add("warning", "timeZoneNotConfirmed", { ...source.placeOf("Agreement"), row: rows.get("Time zone")?.number, column: "Value" });
  }
  const dateOrder = rows.get("Date order")?.oneOf<DateOrder>("Value", DATE_ORDERS, IGNORED);
  rows.get("Compliance rule")?.oneOf("Value", [COMPLIANCE_RULE], COMPLIANCE_RULE, { decided: COMPLIANCE_RULE, decidedinperiod: COMPLIANCE_RULE });
  return {
    client: text("Client"),
    provider: text("Provider"),
    serviceDeliveryManager: text("Service delivery manager"),
    zone: zone ?? "UTC",
    ticketZone: zoneOf(rows.get("Ticket time zone"), source, IGNORED),
    fiscalYearStartMonth: monthOf(rows.get("Fiscal year starts"), source),
    defaultCalendar: text("Default calendar") || undefined,
    currency: text("Currency"),
    monthlyFee: rows.get("Monthly fee")?.numberIn("Value"),
    language: languageOf(rows.get("Language"), source),
    ticketSource: text("Ticket source") || undefined,
    historySource: text("History source") || undefined,
    ticketClients: clientsOf(rows.get("Client in tickets")?.list("Value") ?? []),
    dateOrder,
    asOfWall: rows.get("As of")?.date("Value", dateOrder),
    contract: contractOf(rows, source, zone ?? "UTC", dateOrder),
    checkDefaultCalendar: (calendars) => rows.get("Default calendar")?.link("Value", "Calendars", calendars) || undefined,
  };
}

/** The text as it stands. A review in a language that nobody meant is right all the same. */
function languageOf(row: DefinitionRow | undefined, source: DefinitionSource): string {
  const text = row?.text("Value") ?? "";
  if (row !== undefined && text !== "" && knownLanguage(text) === undefined) {
    source.findings.add("warning", "unknownValue", row.place("Value"), text, { allowed: LANGUAGES, nearest: nearestName(text, LANGUAGES), consequence: "English (en)" });
  }
  return text;
}

function clientsOf(names: readonly string[]): Agreement["ticketClients"] {
  if (names.length === 0) return undefined;
  return names.length === 1 && sameName(names[0]) === "all" ? "all" : names;
}

function contractOf(rows: ReadonlyMap<AgreementItemName, DefinitionRow>, source: DefinitionSource, zone: string, order: DateOrder | undefined): ContractFacts {
  const text = (item: AgreementItemName) => rows.get(item)?.text("Value") ?? "";
  const number = (item: AgreementItemName) => rows.get(item)?.numberIn("Value");
  const day = (item: AgreementItemName) => {
    const wall = rows.get(item)?.date("Value", order);
    return wall === undefined ? undefined : toInstant(wall, zone);
  };
  const start = day("Start");
  const end = day("End");
  const isReversed = start !== undefined && end !== undefined && end < start;
  if (isReversed) source.findings.add("error", "validityReversed", rows.get("End")!.place("Value"), rows.get("End")!.dateText("Value"), { from: rows.get("Start")!.dateText("Value"), consequence: IGNORED });
  const noticeWall = rows.get("Renewal notice")?.dayAmongTexts("Value");
  return {
    start, end: isReversed ? undefined : end, ...(noticeWall === undefined ? { renewalNotice: text("Renewal notice"), noticeBy: undefined } : { renewalNotice: "", noticeBy: toInstant(noticeWall, zone) }), lastConfirmedByClient: day("Last confirmed by client"),
    monthlyCost: number("Monthly cost"), users: number("Users"),
    businessObjective: text("Business objective"), plan: text("Plan"), scope: text("Scope"), supportRequirements: text("Support requirements"), security: text("Security"),
    payment: text("Payment"), reportingProcedure: text("Reporting procedure"), incentivesAndPenalties: text("Incentives and penalties"),
  };
}

function itemRows(source: DefinitionSource): Map<AgreementItemName, DefinitionRow> {
  const rows = new Map<AgreementItemName, DefinitionRow>();
  const names = AGREEMENT_ITEMS.map(({ item }) => item);
  for (const row of source.rows("Agreement")) {
    const name = row.text("Item");
    const item = names.find((known) => sameName(known) === sameName(name));
    if (item === undefined) {
      if (name !== "") source.findings.add("note", "unknownItem", row.place("Item"), name, { nearest: nearestName(name, names) });
    } else if (rows.has(item)) {
      source.findings.add("warning", "duplicateName", row.place("Item"), name, { consequence: LEFT_OUT });
    } else rows.set(item, row);
  }
  return rows;
}

function zoneOf(row: DefinitionRow | undefined, source: DefinitionSource, consequence: string): string | undefined {
  return row === undefined ? undefined : readZone(row, "Value", source, consequence);
}

/** A cell that names an IANA zone; `undefined` when it is empty, or after a finding with the zone that was probably meant. */
export function readZone(row: DefinitionRow, column: string, source: DefinitionSource, consequence: string): string | undefined {
  const name = row.text(column);
  if (name === "" || isTimeZone(name)) return name || undefined;
  source.findings.add("error", "unknownTimeZone", row.place(column), name, { nearest: nearestTimeZone(name), consequence });
  return undefined;
}

function monthOf(row: DefinitionRow | undefined, source: DefinitionSource): number {
  const text = row?.text("Value").toLowerCase() ?? "";
  if (row === undefined || text === "") return 1;
  const named = MONTHS.findIndex((month) => month === text || month.slice(0, 3) === text) + 1;
  const month = named > 0 ? named : Number(text);
  if (Number.isInteger(month) && month >= 1 && month <= 12) return month;
  source.findings.add("error", "monthUnreadable", row.place("Value"), row.text("Value"), { consequence: "1" });
  return 1;
}
