import type { StatusMeaning } from "../../service-level/agreement";
import { TICKET_FIELDS } from "../../service-level/ticket";
import type { TicketField } from "../../service-level/ticket";
import type { ColumnRecognition } from "../recognise";
import type { Cell } from "../types";
import type { DefinitionTableName } from "./definitionTableNames";
import { AGREEMENT_ITEMS, COMPLIANCE_RULE } from "./agreementItems";
import { DEFINITION_TABLES, definitionTable, WEEKDAYS } from "./definitionTables";
import { endUserServices } from "./endUserServices";
import { helpDesk } from "./helpDesk";
import { introduction } from "./introduction";
import { managedNetwork } from "./managedNetwork";
import type { StarterWords } from "./starterWords";

/** What is known of a ticket export when a review workbook is made from it. */
export interface StarterInput {
  readonly recognition: Pick<ColumnRecognition, "columns" | "dateFormats">;
  /** Distinct words of the export's columns; empty ones are ignored. */
  readonly priorities: readonly string[];
  readonly services: readonly string[];
  /** What the statuses of the export mean, as proposed; statuses that are not in it stay unmapped, and the check says so. */
  readonly statusMap: ReadonlyMap<string, StatusMeaning>;
  /** Name of the table or sheet that will hold the tickets. */
  readonly ticketSource: string;
  /** Name of the table or sheet that tells what happened on them, when there is one. */
  readonly historySource?: string;
  /** Language of the workbook, e.g. "fr"; `words` are in it. */
  readonly language: string;
  /** IANA zone in which the export writes its dates, when it is known. */
  readonly ticketZone?: string;
  readonly words: StarterWords;
}

/** Rows without the header row, cells in the order of the table's columns. Every definition table is there, some without rows. */
export type DefinitionContents = ReadonlyMap<DefinitionTableName, readonly (readonly Cell[])[]>;

/** Rows of the tables that a template proposes, cells by column name. */
export type TemplateRows = Readonly<Partial<Record<DefinitionTableName, readonly TemplateRow[]>>>;
export type TemplateRow = Readonly<Record<string, Cell>>;

const TEMPLATES: Readonly<Record<string, (input: StarterInput) => TemplateRows>> = {
  "help-desk": helpDesk, "managed-network": managedNetwork, "end-user-services": endUserServices, "introduction": introduction,
};

export const DEFAULT_TEMPLATE = "help-desk";
export const TEMPLATE_NAMES: readonly string[] = Object.keys(TEMPLATES);

/** No template of that name. */
export class TemplateError extends Error {
  readonly code = "unknownTemplate";
  constructor(readonly found: string) {
    super(`There is no template "${found}". There are: ${TEMPLATE_NAMES.join(", ")}.`);
    this.name = "TemplateError";
  }
}

/** More services than this are categories of another kind, not a catalogue. */
const MOST_SERVICES = 40;
const OFFICE_HOURS = "09:00-17:30";
const ALL_DAY = "24 h";

/**
 * Definitions to begin with, for both sides to correct and agree: what the export says about itself, and the template's CSFs, KPIs and SLAs.
 * The agreement's time zone is left empty on purpose: `readDefinitions` takes UTC and asks for confirmation.
 * @throws {TemplateError} there is no such template
 */
export function starterDefinitions(input: StarterInput, template: string = DEFAULT_TEMPLATE): DefinitionContents {
  const propose = TEMPLATES[template.trim().toLowerCase()];
  if (propose === undefined) throw new TemplateError(template);
  const rows: TemplateRows = {
    Agreement: agreementRows(input),
    Services: serviceRows(input),
    Calendars: [
      { Calendar: "Business hours", ...Object.fromEntries(WEEKDAYS.slice(0, 5).map((day) => [day, OFFICE_HOURS])) },
      { Calendar: "24x7", ...Object.fromEntries(WEEKDAYS.map((day) => [day, ALL_DAY])) },
    ],
    StatusMap: [...input.statusMap].map(([Status, { state, waitingFor }]) => ({ Status, State: state, "Waiting for": waitingFor })),
    ColumnMap: columnMapRows(input),
    ...propose(input),
  };
  return new Map(DEFINITION_TABLES.map(({ name }) => [name, (rows[name] ?? []).map((row) => definitionTable(name).columns.map((column) => row[column.name] ?? ""))]));
}

function agreementRows({ ticketSource, historySource, language, ticketZone, recognition }: StarterInput): TemplateRow[] {
  const orders = new Set([...recognition.dateFormats.values()].map(({ order }) => order).filter((order) => order !== undefined));
  const values: Readonly<Record<string, Cell>> = {
    "Fiscal year starts": 1,
    "Default calendar": "Business hours",
    Language: language,
    "Ticket source": ticketSource,
    "History source": historySource ?? "",
    "Ticket time zone": ticketZone ?? "",
    "Date order": orders.size === 1 ? [...orders][0]! : "",
    "Compliance rule": COMPLIANCE_RULE,
  };
  return AGREEMENT_ITEMS.map(({ item }) => ({ Item: item, Value: values[item] ?? "" }));
}

function serviceRows({ services }: StarterInput): TemplateRow[] {
  const named = services.filter((service) => service.trim() !== "");
  return named.length > MOST_SERVICES ? [] : named.map((Service) => ({ Service }));
}

function columnMapRows({ recognition }: StarterInput): TemplateRow[] {
  return TICKET_FIELDS.flatMap((field: TicketField) => {
    const column = recognition.columns.get(field);
    if (column === undefined) return [];
    return [{ Field: field, Column: column.header, Format: column.unit ?? recognition.dateFormats.get(column.index)?.order ?? "" }];
  });
}
