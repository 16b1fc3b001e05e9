import { CUSTOM_FIELDS, PROGRESS_WORDS } from "../vocabulary/headers";
import { STATE, STREET, TOWN, WAY_TO_REACH } from "../vocabulary/addresses";
import * as units from "../vocabulary/unitsInNames";
import { TRADITIONAL_CHARACTERS } from "../vocabulary/traditionalCharacters";
import { amongWords, anyOf, listOf, whole } from "../vocabulary/words";
import { withoutAccents } from "../withoutAccents";
import { gluedWords } from "./gluedWords";

export interface HeaderWords {
  /** Lower-case words without accents and punctuation: "Custom field (Última Actualización)" is "ultima actualizacion". */
  readonly words: string;
  /**
   * Readings of the name without what surrounds it, in the same form: "Technician" of "Assigned to - Technician", "solved at" of "metric_set.solved_at", "modified on"
   * of "(Do Not Modify) Modified On", "reopen count" of "Sum of Reopen Count", "requester" of "requester_requester". Empty when there is but one.
   */
  readonly otherWords: readonly string[];
  /** The header says that its times are UTC. */
  readonly isUtc: boolean;
  /** A unit of time that the header names, as in "On hold time in minutes". */
  readonly unit: TimeUnit | undefined;
  /** Jira wraps the names of added fields: `Custom field (X)`, Freshdesk and Bugzilla write `cf_x`, ServiceNow `u_x`. A field of the product itself goes before. */
  readonly isCustom: boolean;
}

export type TimeUnit = "milliseconds" | "seconds" | "minutes" | "hours" | "days";

/** A column name as words that can be compared, whatever the system's way of writing names: `sys_updated_at`, `TicketNbr`, `Date d'assignation`. */
export function normaliseHeader(header: string, tables: ReadonlySet<string> = new Set()): HeaderWords {
  const tidy = tidyHeader(header);
  const custom = CUSTOM_FIELD.exec(tidy);
  const name = custom === null ? tidy.replace(SALESFORCE_CUSTOM, "") : (custom[1] ?? custom[2]);
  const plain = plainWords(name);
  const isUtc = /(^| )(utc|gmt|ut)$/.test(plain);
  const bare = (words: string) => words.replace(/(^| )(utc|gmt|ut)$/, "").replace(/^(?:(?:sys|u|x|fk|pk|cf|hs|p[xy]) )+(?=\S)/, "");
  const words = bare(plain);
  const timed = words.replace(LEADING_LETTERS, "");
  const unit = UNITS.find(([pattern]) => pattern.test(timed))?.[1];
  const otherWords = [name.replace(/[([（][^)\]）]*[)\]）]/g, " "), lastPart(name), name.replace(RECORD, ""), withoutTable(name, tables)].map((part) => bare(plainWords(part)));
  otherWords.push(words.replace(/\S+/g, (word) => ABBREVIATIONS.get(word) ?? word), withUmlauts(words), inSimplifiedCharacters(words), words.replace(AGGREGATE, ""), words.replace(/^(.+) \1$/, "$1"), words.replace(PROGRESS, ""), gluedWords(words), gluedWords(bare(plainWords(withoutTable(name, tables)))), words.replace(SHORT_TABLE, ""), words.replace(/^(?:stats|fields|properties|attributes) /, ""), words.replace(WAY_OF_WRITING, ""));
  return { words, otherWords: [...new Set(otherWords)].filter((other) => other !== "" && other !== words), isUtc, unit, isCustom: custom !== null || /^(?:cf|u)_/i.test(name) };
}

export function isCustomField(header: string): boolean {
  return CUSTOM_FIELD.test(tidyHeader(header));
}

/** A name in one form of accents and blanks, without the marks around it: "Status" of "*Status:". */
export function tidyHeader(header: string): string {
  return header.normalize("NFC").replace(/\s+/g, " ").replace(/^[ *•]+|[ *+:：]+$/g, "");
}

/**
 * The words with which many technical names of a source begin: "inc" of `inc_number`, `inc_opened_at`, ..., "Incidents" of `Incidents[Number]`, "mr" of `mrSTATUS`. They name the table of a
 * database view, of a data model or of a product, and not the column. So do the codes of a report in which every name begins with one: "INC" of "INC Status", "AG" of "AG Assignee".
 */
export function tableNames(headers: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const header of headers) {
    const table = tableOf(tidyHeader(header));
    if (table !== undefined && !NO_TABLE.test(table)) counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  const codes = headers.flatMap((header) => CODES.exec(tidyHeader(header))?.[1].toLowerCase() ?? []);
  const tables = [...counts].filter(([, count]) => count >= 4 && count >= headers.length / 5).map(([table]) => table);
  return new Set([...tables, ...(codes.length >= Math.max(4, headers.length * 0.8) ? codes : [])]);
}

const TABLE = /^(?:(\p{L}+)[_.]|([^[\]]+)\[|(\p{Ll}+)(?=\p{Lu}))(?=\p{L})/u;

/** "customerId" beside "customerName" tells of a customer, and "parentStatus" of another ticket: neither is the id or the status of this one. */
const NO_TABLE = /^(?:customer|client|company|account|organi[sz]ation|contact|user|requester|requestor|caller|reporter|assignee|agent|owner|technician|parent|sla|is|has|first|last|new|old)$/;

/** "INC DS " of "INC DS Submit Date": capitals before words that are none. An SLA is no table. */
const CODES = /^(?!(?:SLA|OLA)\b)(\p{Lu}{2,4}) (?:\p{Lu}{2,4} )*(?=\p{Lu}\p{Ll})/u;

function tableOf(name: string): string | undefined {
  const [, before, around, small] = TABLE.exec(name) ?? [];
  return (before ?? around ?? small)?.toLowerCase();
}

function withoutTable(name: string, tables: ReadonlySet<string>): string {
  const code = CODES.exec(name)?.[1].toLowerCase();
  if (code !== undefined && tables.has(code)) return name.replace(CODES, "");
  const table = tableOf(name);
  return table !== undefined && tables.has(table) ? name.replace(TABLE, "") : name;
}

/** As `plainWords` writes German with umlauts, for names in which two letters stand for each: "prioritaet", "geloest am". Words of other languages then mean nothing. */
function withUmlauts(words: string): string {
  return words.replace(/([ao]|(?<![aeq])u)e(?=\p{L})/gu, "$1");
}

/** With simplified Chinese characters for the traditional ones of Taiwan and Hong Kong: "報修時間" is "报修时间". Words with kana are Japanese, and stay. */
export function inSimplifiedCharacters(words: string): string {
  return KANA.test(words) ? words : words.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(listOf(TRADITIONAL_CHARACTERS).map(([traditional, simplified]) => [traditional, simplified]));

/** Words as databases shorten them. */
const ABBREVIATIONS = new Map(Object.entries({
  "1st": "first", assign: "assigned", asgn: "assigned", cnt: "count", cust: "customer", desc: "name", dthr: "data", fch: "fecha", fec: "fecha", cd: "name", nm: "name", grp: "group", inc: "incident", mod: "modified", prty: "priority", rcvd: "received", recd: "received", recvd: "received", req: "request", rslv: "resolved", resp: "response", stat: "status", svc: "service", tkt: "ticket", tm: "time", updt: "update",
}));

/** How Jira marks fields that were added, in the languages of its users. */
const CUSTOM_FIELD = new RegExp(`^(?:${anyOf(CUSTOM_FIELDS)})(?: ?\\((.*)\\)|_+(.+))$`, "i");
/** "Sum of Reopen Count", "Earliest Opened Date": how reports name what they have worked out of a group. */
const AGGREGATE = /^(?:(?:sum|max|min|count|average|first|last) of|maximum|minimum|earliest|latest) /;
/** "Time to resolve + Progress": GLPI writes how much of the time is used behind the due date. */
const PROGRESS = new RegExp(` (?:${anyOf(PROGRESS_WORDS)})$`);
/** The table of a database before the word for a date: "DDS_DATE_CREATION", "wo_date_closed". A "sla date start" is no start, nor a "new date due" the only one. */
const SHORT_TABLE = /^(?!(?:sla|new|old|due|end|eta|ref|by|max|min|last|user|org|job|stat)\b)[a-z]{2,4} (?=(?:date|datum|fecha|data) \S)/;
/** "Resolved_Date__c" */
const SALESFORCE_CUSTOM = /__c$/i;
/** "created_time.display_value", "createdDate.iso8601": interfaces tell a moment in several ways of writing. */
const WAY_OF_WRITING = / (?:display value|iso ?8601)$/;
/** "metric_set." or "Organization->": the record that a field belongs to. */
const RECORD = /^[\p{L}\p{N}_ ]+(?:\.(?=\S)|->|[:/])/u;

/** Text in lower-case words: the accents of Latin letters, punctuation and the seams of camelCase removed. */
export function plainWords(text: string): string {
  return withoutAccents(text
    .replace(/№|n\.?[°º]/gi, " number ")
    .replace(/^\s*#\s*$/, "number")
    .replace(/#/g, " number ")
    .replace(/%/g, " percentage ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2"))
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ё/g, "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Letters before a name are those of its table, as in "h_response_time", or say "minimum": the unit of a length stands behind it, but for a whole word as in "Hours to resolve",
 * and where the name goes on as in "Min to resolve".
 */
const LEADING_LETTERS = /^(?:ms|s|sec|min|h|hr|d|ч|мин)(?= (?!(?:to|until|till|for|since|open|worked|bis|до) ))/;

const UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [amongWords(units.MILLISECONDS), "milliseconds"],
  [amongWords(units.SECONDS), "seconds"],
  [amongWords(units.MINUTES), "minutes"],
  [amongWords(units.HOURS), "hours"],
  [amongWords(units.DAYS), "days"],
];

/**
 * "Technician" of "Assigned to - Technician". A report of dimensions ends with what it shows of them: "Request - Assigned Group - Name". Where it begins with that, it
 * is turned round: "State - Client" tells of no client, and "Email - Requester" is the "Requester Email".
 */
function lastPart(name: string): string {
  const parts = name.split(/\s[-–]\s/);
  if (OF_SOMEBODY.test(plainWords(parts[0]))) return [...parts.slice(1), parts[0]].join(" ");
  return parts.findLast((part) => !/^(?:name|description)(?: [a-z]{2})?$/i.test(part)) ?? name;
}

/** What a name tells of whom it names behind it: where they are, or how to reach them. */
const OF_SOMEBODY = whole(STREET, TOWN, STATE, WAY_TO_REACH);

/** The words without the unit of time that they name first. */
export function withoutUnit(words: string): string {
  const all = words.split(" ");
  const unit = all.findIndex((word) => UNITS.some(([pattern]) => pattern.test(word)));
  if (unit <= 0) return words;
  return all.filter((word, index) => index !== unit && !(index === unit - 1 && word === "in")).join(" ");
}
