import type { ColumnMapping } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { TicketField } from "../../service-level/ticket";
import type { DateDecision } from "../dates";
import { decideDateFormats, scanCell } from "../dates";
import { FindingTally } from "../findings";
import { isBlank } from "../headerRow";
import type { TableSource } from "../types";
import * as addresses from "../vocabulary/addresses";
import * as vocabulary from "../vocabulary/headers";
import * as messages from "../vocabulary/messages";
import { amongWords, anyOf, listOf, whole } from "../vocabulary/words";
import { withoutAccents } from "../withoutAccents";
import type { HeaderMeaning } from "./headerMeanings";
import { applyColumnMap } from "./applyColumnMap";
import { BELIED, type Column } from "./beliedNames";
import { holdsFlags, yesOrNo } from "./deskFlags";
import { DATE_FIELDS, headerMeanings } from "./headerMeanings";
import { LOG_HEADERS } from "./logHeaders";
import type { TimeUnit } from "./normaliseHeader";
import { isEventLog } from "./isEventLog";
import { looksLikeDates } from "./looksLikeDates";
import { normaliseHeader, plainWords, tableNames, tidyHeader } from "./normaliseHeader";
import type { ColumnProfile } from "./profileColumn";
import { isAnotherEach, profileColumn } from "./profileColumn";
import { type SlaColumns, slaColumns } from "./slaColumns";
import { guessSystem } from "./systems";
import { unitNamed } from "./unitsRow";
import { withEventTime } from "./withEventTime";
import { withPlannedEnd } from "./withPlannedEnd";

/** The column that holds a field, and why it was taken. */
export interface RecognisedColumn {
  readonly field: TicketField;
  readonly index: number;
  readonly header: string;
  /** 0..1. 1: the column map says so, and nothing else does. */
  readonly confidence: number;
  /** The words of the header that told, "" when only the cells did. */
  readonly matched: string;
  /** What the cells are. */
  readonly values: "dates" | "durations" | "numbers" | "words" | "empty";
  /** Column with the time of day, when date and time stand in two columns. */
  readonly timeIndex: number | undefined;
  /** Unit of a duration column. */
  readonly unit: TimeUnit | undefined;
  /** The header says that the times are UTC. */
  readonly isUtc: boolean;
}

export interface ColumnRecognition {
  readonly columns: ReadonlyMap<TicketField, RecognisedColumn>;
  /** Columns that by the column map tell how long it took until the first response or the resolution, by that field; they hold no times and are not among `columns`. */
  readonly lengths: ReadonlyMap<TicketField, RecognisedColumn>;
  /** The system that wrote the export, as far as its column names tell. */
  readonly system: string | undefined;
  /** The letters with which the ids begin, such as INC or CS; "" where they differ or have none. */
  readonly idPrefix: string;
  /** Several rows an id, each a state at a time. */
  readonly isEventLog: boolean;
  /** Where every row is about one SLA of a ticket: the columns that say of which, and how far it is. */
  readonly slas: SlaColumns | undefined;
  /** How the date columns are to be read, by column index; from the whole column. */
  readonly dateFormats: ReadonlyMap<number, DateDecision>;
  /** Headers that no field took, in sheet order, without empty ones. */
  readonly unused: readonly string[];
  /** Columns of further points in time that serve no field. */
  readonly furtherDates: readonly number[];
  /** Rows that were looked at: all of the source, or a sample of it. */
  readonly rows: number;
  readonly findings: readonly Finding[];
}

interface Candidate extends HeaderMeaning {
  readonly index: number;
  readonly score: number;
}

/**
 * Which column holds which ticket field, told by the names of the columns (in every `Language` of the
 * vocabulary, in any way of writing them) and checked against the cells: a "First Response Time" that holds minutes is no point in time. One
 * column serves one field, the best pair first. Fields that the export does not have are missing in the result; nothing is invented.
 * `columnMap` (the `ColumnMap` table) overrides what the names say; a name in it that the source lacks is the finding `unknownColumnInMap`.
 */
export function recogniseColumns(source: TableSource, columnMap: readonly ColumnMapping[] = []): ColumnRecognition {
  const system = guessSystem(source.headers);
  const tables = tableNames(source.headers);
  const columns = source.headers.map((header, index): Column => {
    const words = normaliseHeader(header, tables);
    const isDecoy = system?.decoys.has(withoutAccents(tidyHeader(header).toLowerCase()).replaceAll("_", " ")) ?? false;
    const told = system?.columns?.[words.words];
    const named = header.trim() === "" ? [] : told === undefined ? headerMeanings(words) : meaningOfSystem(words.words, told);
    const meanings = isDecoy ? named.map((meaning) => ({ ...meaning, weight: meaning.weight - DECOY_PENALTY })) : named;
    const isLooked = meanings.length > 0 || system?.name === "process log";
    return { index, header, words, meanings, profile: isLooked ? profileColumn(source, index) : NO_PROFILE };
  });
  const ofTickets = columns.filter((column) => !isOfChange(column, columns) && !isHouseNumber(column, columns) && !isStateOfAddress(column, columns));
  const named = ofTickets.flatMap((column) => candidatesOf(column).flatMap((candidate) => {
    const isBelied = isNamedBeside(candidate.field, column, columns) || BELIED[candidate.field]?.(column, columns, source);
    return isBelied === true ? [] : [isBelied === "perhaps" ? { ...candidate, score: Math.min(candidate.score, DOUBTFUL) } : candidate];
  }));
  if (system?.name === "process log") named.push(...processLogCandidates(columns, named));
  const candidates = withUnnamedId(named, columns, source);
  candidates.sort((a, b) => b.score - a.score || a.index - b.index);

  const taken = new Map<TicketField, RecognisedColumn>();
  const used = new Set<number>();
  for (const candidate of candidates) {
    if (taken.has(candidate.field) || used.has(candidate.index)) continue;
    used.add(candidate.index);
    const column = columns[candidate.index];
    taken.set(candidate.field, recognised(candidate, column, timeColumn(candidate, columns, source), unitNamed(source.column(column.index)[0]), system?.name));
  }
  const mapped = applyColumnMap(source, taken, columnMap);
  return lookAtRows(source, { ...mapped, findings: [...mapped.findings, ...cutShortIds(columns, source), ...unreadOpening(columns, mapped.columns, source)], system: system?.name });
}

/** What a system is known to mean by a name is as sure as the name of another that says so; by "" it means nothing that is asked for. */
function meaningOfSystem(words: string, field: TicketField | ""): HeaderMeaning[] {
  return field === "" ? [] : [{ field, weight: KNOWN_NAME, words, needsDates: false }];
}

/** `idsCutShort`: a spreadsheet took long numbers of tickets for figures and wrote them as powers of ten. Their digits are gone, so that they tell no tickets apart. */
function cutShortIds(columns: readonly Column[], source: TableSource): Finding[] {
  return columns.filter(({ meanings, profile }) => areCutShort(profile) && meanings.some(({ field, weight }) => field === "id" && weight >= 85)).flatMap(({ index, header }) => {
    const spoiled = new FindingTally();
    source.column(index).forEach((cell, row) => {
      if (CUT_SHORT.test(String(cell))) spoiled.add(source.firstRow + row, String(cell));
    });
    return spoiled.finding("idsCutShort", "warning", source.name, header);
  });
}

function areCutShort({ distinct }: ColumnProfile): boolean {
  return distinct.size > 0 && [...distinct].filter((cell) => CUT_SHORT.test(String(cell))).length >= distinct.size / 2;
}

const CUT_SHORT = /^\s*\d(?:[.,]\d+)?E\+\d{2,3}\s*$/i;

/** `notADate` of the column that by its name says when tickets were opened, where no column does because nothing in it is read as a date. */
function unreadOpening(columns: readonly Column[], taken: ReadonlyMap<TicketField, RecognisedColumn>, source: TableSource): Finding[] {
  const named = columns.find(({ meanings }) => meanings.some(({ field, weight, needsDates }) => field === "opened" && weight > 93 && !needsDates));
  if (taken.has("opened") || named === undefined || [...taken.values()].some(({ index }) => index === named.index)) return [];
  const unread = new FindingTally();
  source.column(named.index).forEach((cell, row) => {
    if (!isBlank(cell) && (typeof cell === "boolean" || !scanCell(cell))) unread.add(source.firstRow + row, String(cell));
  });
  return unread.finding("notADate", "warning", source.name, named.header);
}

/** What the rows say about columns that are known: the part of a recognition that a sample of the rows cannot answer for all of them. */
export function lookAtRows(
  source: TableSource,
  { columns: named, lengths, system, findings, furtherDates }: Pick<ColumnRecognition, "columns" | "lengths" | "system" | "findings"> & Partial<Pick<ColumnRecognition, "furtherDates">>,
): ColumnRecognition {
  const slas = slaColumns(source, named);
  const { columns, findings: planned } = slas === undefined ? withPlannedEnd(source, withEventTime(source, named)) : { columns: named, findings: [] };
  const used = new Set([...columns.values(), ...lengths.values()].flatMap(({ index, timeIndex }) => (timeIndex === undefined ? [index] : [index, timeIndex])));
  const unused = source.headers.flatMap((header, index) => (header.trim() === "" || used.has(index) ? [] : [index]));
  const dates = [...columns.values()].filter(({ field }) => DATE_FIELDS.has(field));
  return {
    columns,
    lengths,
    system,
    slas,
    idPrefix: idPrefix(source, columns.get("id")?.index),
    isEventLog: slas === undefined && isEventLog(source, columns.get("id")?.index, columns.get("changed at")?.index),
    dateFormats: new Map(decideDateFormats(dates.map(({ index }) => source.column(index)), source.date1904).map((decision, at) => [dates[at].index, decision])),
    unused: unused.map((index) => source.headers[index]),
    furtherDates: furtherDates ?? unused.filter((index) => looksLikeDates(source, index)),
    rows: source.size,
    findings: [...findings, ...planned],
  };
}

/** Of ids from all over the column: in an export that is sorted by number, all cases stand above the first incident. */
function idPrefix(source: TableSource, index: number | undefined): string {
  const ids = index === undefined ? [] : [...profileColumn(source, index).distinct];
  const prefixes = new Set(ids.map((cell) => /^\s*(\p{L}{1,10})[-_ #]?\d/u.exec(String(cell))?.[1].toUpperCase() ?? ""));
  return prefixes.size === 1 ? [...prefixes][0] : "";
}

/** The score of what has to be looked at by a person. */
const DOUBTFUL = 48;

/** A decoy of the system serves only when nothing better does: translations change from version to version. */
const DECOY_PENALTY = 30;

/** What tickets have in common with others: a column in which nearly every cell is another holds none of these, unless that is its very name. */
const CLASSES: ReadonlySet<TicketField> = new Set<TicketField>(["status", "priority", "type", "service", "group"]);

const VERY_NAME = 100;

const KNOWN_NAME = 96;

const NO_PROFILE: ColumnProfile = { sampled: 0, filled: 0, dates: 0, dateOnly: 0, timesOfDay: 0, serials: 0, durations: 0, numbers: 0, stillOpen: 0, distinct: new Set() };

function candidatesOf({ index, words, meanings, profile }: Column): Candidate[] {
  return meanings.flatMap((meaning) => {
    const fit = fitOf(meaning, words.unit, profile);
    return fit === 0 ? [] : [{ ...meaning, index, score: meaning.weight * fit }];
  });
}

/** How well the cells suit the field: 0 = they contradict it. An empty column suits less than a filled one. Numbers below a name with a unit of time are durations. */
function fitOf({ field, weight, needsDates, words }: HeaderMeaning, unit: TimeUnit | undefined, profile: ColumnProfile): number {
  const { sampled, filled, dates, dateOnly, timesOfDay, serials, durations, numbers, stillOpen, distinct } = profile;
  if (field === "response kept" || field === "resolution kept") return holdsFlags(distinct, words) ? 1 : 0;
  if (filled === 0) return needsDates || (sampled >= 20 && weight < 75) ? 0 : 0.7;
  if (DATE_FIELDS.has(field)) {
    if (dates - (unit === undefined ? 0 : serials) < Math.max(1, (filled - stillOpen) * 0.5) || timesOfDay >= filled * 0.5) return 0;
    // Beside the due date that the SLA sets many desks have one that people may set, and mostly do not.
    if (field === "due") return 0.85 + 0.15 * (filled / sampled);
    // "Date/Time Opened" goes before "Opened Date", wherever they stand.
    return dateOnly < dates ? 1 : 0.99;
  }
  const isDates = dates >= filled * 0.8 && numbers < filled * 0.5;
  switch (field) {
    // A "Reference" or a "Task" may hold what a ticket is about, in words.
    case "id": return isDates || areCutShort(profile) || [...distinct].filter((cell) => isText(String(cell))).length > distinct.size / 2 ? 0 : 1;
    // "Assigned" with yes and no says whether somebody is.
    case "assignee": return isDates || (words === "assigned" && [...distinct].every((cell) => yesOrNo(cell) !== undefined)) ? 0 : 1;
    // A "Contact" may be how to reach somebody, and "From" only the side that wrote.
    case "requester": return isDates || areSides(distinct) || [...distinct].filter((cell) => isPhoneNumber(String(cell))).length > distinct.size / 2 ? 0 : 1;
    case "held minutes": return durations >= filled * 0.5 ? 1 : 0;
    // A "Note" is a mark in French and a remark in English.
    case "satisfaction": return !isDates && (numbers >= filled * 0.5 || [...distinct].every((cell) => String(cell).length <= 40)) ? 1 : 0;
    case "reopens": return numbers >= filled * 0.8 || [...distinct].every((cell) => yesOrNo(cell) !== undefined) ? 1 : 0;
    case "escalations": return numbers >= filled * 0.8 || words.includes("escalated") || [...distinct].every((cell) => yesOrNo(cell) !== undefined) ? 1 : 0;
    default: return isDates || (CLASSES.has(field) && weight < VERY_NAME && isAnotherEach(profile, 20)) ? 0 : 1;
  }
}

/** Two words without a figure, or four. */
function isText(cell: string): boolean {
  return FREE_TEXT.test(cell) || (TWO_WORDS.test(cell) && !/\d/.test(cell));
}

/** "customer" and "operator", and nobody by name. */
function areSides(distinct: ColumnProfile["distinct"]): boolean {
  return distinct.size > 1 && [...distinct].every((cell) => SIDE.test(plainWords(String(cell))));
}

const SIDE = whole(messages.SIDE);

/** Eight to fifteen figures with marks between them, or behind a plus, a bracket or one nought: "+7 999 123-45-67", "01012345678". Several noughts fill up the number of a person. */
function isPhoneNumber(cell: string): boolean {
  const figures = cell.replace(/\D/g, "").length;
  return figures >= 8 && figures <= 15 && /^\s*(?:[+(]|0[1-9]|\d+[\s.()-])[\d\s.()-]*$/.test(cell);
}

const TWO_WORDS = /\p{L}\s+\S*\p{L}/u;

const FREE_TEXT = /\p{L}\s+\S*\p{L}\S*\s+\S*\p{L}\S*\s+\S*\p{L}/u;

/**
 * Logs in the naming of process mining tools: the finer of the two status columns is the status; a log of which every row says "complete"
 * has its activity as status. Where there is no priority, the impact is the nearest thing.
 */
function processLogCandidates(columns: readonly Column[], known: readonly Candidate[]): Candidate[] {
  const find = (...words: readonly string[]) => columns.find((column) => words.includes(column.words.words));
  const transition = find("lifecycle transition", "sub status");
  const status = transition !== undefined && transition.profile.distinct.size >= 3 ? transition : find("concept name", "activity", "activity id");
  const impact = find("impact", "sr latest impact");
  const make = (column: Column, field: TicketField, score: number): Candidate => ({ field, weight: score, score, words: column.words.words, needsDates: false, index: column.index });
  return [
    ...(status === undefined ? [] : [make(status, "status", status === transition ? 101 : 99)]),
    ...(impact !== undefined && !known.some(({ field }) => field === "priority") ? [make(impact, "priority", 40)] : []),
  ];
}

/**
 * Where no name says which column numbers the tickets, the first one does if each of its cells is another number or code: "SS" with 8001191, "Contacto" with "00123/19". It is
 * then nothing else.
 */
function withUnnamedId(candidates: readonly Candidate[], [first]: readonly Column[], source: TableSource): Candidate[] {
  if (first === undefined || first.header === "" || candidates.some(({ field, index }) => field === "id" || (index === 0 && DATE_FIELDS.has(field)))) return [...candidates];
  const cells = source.column(0).filter((cell) => !isBlank(cell));
  const isCode = cells.length > 1 && new Set(cells).size === cells.length && cells.every((cell) => CODE.test(String(cell)));
  return isCode ? [...candidates.filter(({ index }) => index !== 0), { field: "id", weight: 40, score: 40, words: "", needsDates: false, index: 0 }] : [...candidates];
}

const CODE = /^\s*(?=.{1,30}$)(?:\p{L}{1,10}[-_ #/]{0,2}){0,3}\d{1,18}(?:[-_/]\d{1,10}){0,2}\s*$/u;

/** "From" and "To" beside "Field": the values of whatever field a row of a log tells of. */
function isOfChange({ words }: Column, columns: readonly Column[]): boolean {
  const { field, oldValue, newValue } = LOG_HEADERS;
  return [field, oldValue, newValue].some((pattern) => pattern.test(words.words)) && [field, newValue].every((pattern) => columns.some((column) => pattern.test(column.words.words)));
}

/** "NUMERO" behind "LOGRADOURO", "Nr." behind "Straße": it tells a house, not a ticket. */
function isHouseNumber({ words, index }: Column, columns: readonly Column[]): boolean {
  return index > 0 && HOUSE_NUMBER.test(words.words) && STREET.test(columns[index - 1].words.words);
}

/** "State" beside "City", with no word in its cells as statuses have them: it tells a part of a country, and so does the "State id" that goes with it. */
function isStateOfAddress({ words, index, profile }: Column, columns: readonly Column[]): boolean {
  const named = /^id (\S+)$|^(\S+) id$/.exec(words.words)?.slice(1).find(Boolean);
  const state = named === undefined ? undefined : columns.find((column) => column.words.words === named);
  if (state !== undefined) return isStateOfAddress(state, columns);
  const isBesideTown = [columns[index - 1], columns[index + 1]].some((beside) => beside !== undefined && TOWN.test(beside.words.words));
  return isBesideTown && STATE.test(words.words) && ![...profile.distinct].some((cell) => STATUS_WORD.test(String(cell)));
}

/** "team_id" beside "team_name": the name is what a reader knows the team by. The id of a ticket is none of these. */
function isNamedBeside(field: TicketField, { words: { words } }: Column, columns: readonly Column[]): boolean {
  const thing = / id$/.test(words) && field !== "id" ? words.replace(/ id$/, "") : undefined;
  return thing !== undefined && columns.some(({ words: other, meanings, profile }) => (other.words === thing || other.words === `${thing} name`) && profile.filled > 0 && meanings.some((meaning) => meaning.field === field));
}

const STREET = amongWords(addresses.STREET);
const TOWN = amongWords(addresses.TOWN);
const HOUSE_NUMBER = whole(addresses.HOUSE_NUMBER);
const STATE = whole(addresses.STATE);
const STATUS_WORD = new RegExp(anyOf(addresses.STATUS), "i");

const TIMES = listOf(vocabulary.TIME_OF_DAY);

/** "Opening Date" with days only beside "Opening Time" with times of day only, "Angelegt am" beside "Angelegt um", 受付日 beside 受付時間. */
function timeColumn({ field, index }: Candidate, columns: readonly Column[], source: TableSource): number | undefined {
  const { words, profile } = columns[index];
  if (!DATE_FIELDS.has(field) || profile.dateOnly < profile.dates) return undefined;
  const twin = words.words.replace(/(^| )(?:date|day|datum|fecha|data|дата|am)( |$)|(?:datum|日付?)$/, "$1@$2");
  const names = twin.includes("@") ? TIMES.map((word) => twin.replace("@", word)) : [];
  return columns.find((other) => {
    // "Hora Abertura" belongs to the day of opening, whatever that is called; a column that is called "Time" and no more to the date on its left.
    const isTwin = names.includes(other.words.words);
    const isOfField = other.meanings.some((meaning) => meaning.field === field) || (other.index === index + 1 && TIMES.includes(other.words.words));
    if (other.index === index || !(isTwin || isOfField)) return false;
    const { filled, timesOfDay } = profileColumn(source, other.index);
    return filled === 0 ? isTwin && profile.filled === 0 && field === "opened" : timesOfDay >= filled * 0.8 && profile.filled > 0;
  })?.index;
}

function recognised({ field, index, score, words }: Candidate, { header, words: { unit, isUtc }, profile }: Column, timeIndex: number | undefined, below: TimeUnit | undefined, system: string | undefined): RecognisedColumn {
  const isDate = DATE_FIELDS.has(field);
  const values = profile.filled === 0 ? "empty" : isDate ? "dates" : field === "held minutes" ? "durations" : profile.numbers >= profile.filled * 0.9 ? "numbers" : "words";
  return { field, index, header, confidence: Math.min(0.99, score / 100), matched: words, values, timeIndex, unit: field === "held minutes" ? (unit ?? below ?? unitOf(words, system)) : undefined, isUtc };
}

/** Units of duration columns whose names do not say them, by the systems that write them. */
function unitOf(words: string, system: string | undefined): TimeUnit {
  if (system === "Combodo iTop" || system === "Frappe Helpdesk" || system === "GLPI") return "seconds";
  if (/cumulated ?pending|total hold time|sla waiting duration|suspension|auszeit|acumulado|累積|累计/.test(words)) return "seconds";
  return /slaholdtime|sla hold time/.test(words) ? "hours" : "minutes";
}
