import type { ClockReason } from "../service-level/clock";
import type { Finding } from "../service-level/finding";
import { beginningOf } from "./beginningOf";
import type { FindingWords, Messages } from "./types";

/** Row numbers that a sentence lists before it says "and so many more". */
const ROWS_LISTED = 5;

/** Names that a sentence lists before it says how many more there are. */
const NAMES_LISTED = 10;

/** So many characters of what was found are shown. Lists of names are shorter; a mail that stands in a column of dates may fill its cell. */
const LONGEST_FOUND = 1_000;

/**
 * Any finding in words: where it stands, what was found, what to do; when several rows show it, how many and the first of them, each with what
 * stands there where that is known.
 * A code without a sentence (an older pane reading a newer report) gives a general one that names code and content.
 * @example Tickets, row 14, Resolved: "31/02/2024" is not a date. Enter a date, or leave it empty while open.
 */
export function sentenceFor(messages: Messages, finding: Finding): string {
  const { common, formats } = messages;
  const several = finding.count > 1;
  const place = common.place(finding.place.table, several ? undefined : finding.place.row, finding.place.column);
  const rows = several && finding.rows.length > 0
    ? common.rows(finding.count, finding.rows.slice(0, ROWS_LISTED).map((row, at) => rowWithText(row, finding.foundIn?.[at] ?? "")), finding.count - Math.min(ROWS_LISTED, finding.rows.length))
    : "";
  return `${place}${formats.sentences([explanationOf(messages, finding), rows])}`;
}

const rowWithText = (row: number, found: string): string => (found === "" ? String(row) : `${row} (${beginningOf(found, LONGEST_FOUND)})`);

/** Why a clock measures nothing; "" where the finding does not speak of that, or of a reason that is not known here. */
function reasonIn({ facts: { clockReason } }: Finding, { explain: { reasons } }: Messages): string {
  return Object.hasOwn(reasons, String(clockReason)) ? reasons[clockReason as ClockReason] : "";
}

/** @example "P1, P2, ..., P10, and 290 more" */
function listOf(names: readonly string[], { formats, pack: { restatement } }: Messages): string {
  const more = names.length - NAMES_LISTED;
  return formats.joined([beginningOf(formats.joined(names.slice(0, NAMES_LISTED)), LONGEST_FOUND), ...(more > 0 ? [restatement.more(more)] : [])]);
}

/** The sentence of a finding without its place, for a list that shows place and rows in columns of their own. */
export function explanationOf(messages: Messages, finding: Finding): string {
  const found = finding.names === undefined ? beginningOf(finding.found ?? "", LONGEST_FOUND) : listOf(finding.names, messages);
  const facts = Object.entries(finding.facts).map(([name, fact]) => [name, typeof fact === "object" ? messages.formats.joined(fact) : fact] as const);
  const words: FindingWords = { ...Object.fromEntries(facts), why: reasonIn(finding, messages), found, count: finding.count };
  for (const topic of [messages.definitions, messages.data, messages.review.findings]) {
    const sentence = (topic as Readonly<Record<string, unknown>>)[finding.code];
    if (typeof sentence === "function") return String(sentence(words));
    if (typeof sentence === "string") return sentence;
  }
  return messages.common.otherFinding(finding.code, found);
}
