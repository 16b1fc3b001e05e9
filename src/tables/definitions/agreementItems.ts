import { type DateOrder, LANGUAGES } from "../../service-level/agreement";
import type { DefinitionColumn } from "./definitionTables";

/** One item of the `Agreement` table. Its value is that of a column of this kind. */
interface AgreementItem extends Pick<DefinitionColumn, "kind" | "meaning" | "linksTo"> {
  readonly item: string;
  /** The only words that are understood. */
  readonly allowed?: readonly string[];
}

export const DATE_ORDERS: readonly DateOrder[] = ["DMY", "MDY", "YMD"];

/** The only rule so far. */
export const COMPLIANCE_RULE = "Decided in the period";

const MONTH_NUMBERS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

const ITEMS = [
  { item: "Client", kind: "text", meaning: "Who receives the service" },
  { item: "Provider", kind: "text", meaning: "Who delivers it" },
  { item: "Service delivery manager", kind: "text", meaning: "Who answers for the service and holds the review" },
  { item: "Start", kind: "date", meaning: "First day of the agreement" },
  { item: "End", kind: "date", meaning: "Last day of the agreement" },
  { item: "Renewal notice", kind: "dayOrText", meaning: "By when, or how long before the end, notice must be given" },
  { item: "Time zone", kind: "timeZone", meaning: "IANA name such as Europe/Paris: where a month begins and ends. Empty: UTC, with a warning" },
  { item: "Fiscal year starts", kind: "number", allowed: MONTH_NUMBERS, meaning: "Month 1 to 12. Empty: 1" },
  { item: "Default calendar", kind: "link", linksTo: ["Calendars"], meaning: "Service hours of SLAs that name none" },
  { item: "Currency", kind: "text", meaning: "Of the monthly fee, of prices and costs" },
  { item: "Monthly fee", kind: "number", meaning: "What service credits are a share of" },
  { item: "Language", kind: "text", allowed: LANGUAGES, meaning: "Of the report: en, fr, es, ja, ru" },
  { item: "Ticket source", kind: "text", meaning: "Table or sheet that holds the tickets, or a list of several; all: every sheet with the same columns, such as one a month" },
  { item: "History source", kind: "text", meaning: "Table or sheet with what happened on the tickets: id, time and status, and where it is known the public messages and other changes" },
  { item: "Client in tickets", kind: "list", meaning: "Names in the client column of the tickets: theirs count, those of others do not. all: every ticket counts. Empty: every ticket, with a warning where there are several clients" },
  { item: "Ticket time zone", kind: "timeZone", meaning: "Whose wall clock the ticket dates show. Empty: that of the calendar" },
  { item: "Date order", kind: "oneOf", allowed: DATE_ORDERS, meaning: "DMY, MDY or YMD: how text dates are written" },
  { item: "As of", kind: "dateTime", meaning: "Up to when the data counts; a date alone is its first moment. Empty: the newest time in the data, or the end of its month where no agreed service time is left until then" },
  { item: "Compliance rule", kind: "oneOf", allowed: [COMPLIANCE_RULE], meaning: "Decided in the period: a commitment counts in the period in which it is met or its deadline passes" },
  { item: "Last confirmed by client", kind: "date", meaning: "When the client last confirmed these definitions" },
  { item: "Users", kind: "number", meaning: "How many people use the services. Figures tells it period by period where it changes" },
  { item: "Monthly cost", kind: "number", meaning: "What delivering the services costs in a month. Empty: the monthly fee stands for it" },
  { item: "Business objective", kind: "text", meaning: "What the client wants to reach, in the client's words" },
  { item: "Plan", kind: "text", meaning: "How the service will help to reach it" },
  { item: "Scope", kind: "text", meaning: "What is covered, and what is not" },
  { item: "Support requirements", kind: "text", meaning: "What each side must provide for support" },
  { item: "Security", kind: "text", meaning: "What was agreed on security" },
  { item: "Payment", kind: "text", meaning: "How and when is paid" },
  { item: "Reporting procedure", kind: "text", meaning: "Who reports what, to whom, how often" },
  { item: "Incentives and penalties", kind: "text", meaning: "In words; the bands from which credits are calculated stand in Credit of SLAs" },
] as const satisfies readonly AgreementItem[];

export type AgreementItemName = (typeof ITEMS)[number]["item"];

/** Items of the `Agreement` table, in the order in which a new workbook lists them. */
export const AGREEMENT_ITEMS: readonly (AgreementItem & { readonly item: AgreementItemName })[] = ITEMS;
