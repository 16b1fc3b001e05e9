import type { Speaker, TicketField } from "../../service-level/ticket";
import { fieldNamed, LOG_HEADERS, plainWords, yesOrNo } from "../recognise";
import { isBlank } from "../headerRow";
import { onceEach } from "../onceEach";
import type { Cell, TableSource } from "../types";
import * as log from "../vocabulary/logColumns";
import * as messages from "../vocabulary/messages";
import { anyOf, within } from "../vocabulary/words";
import { labelOf } from "./categoryColumn";
import { type MessageCells, roleOf, speakerOf } from "./speakerOf";

/** Columns of a log beyond id, time and status, by their index; `undefined` = there is none. */
export interface LogColumns {
  /** Which field a row changes. */
  readonly field: number | undefined;
  readonly oldValue: number | undefined;
  readonly newValue: number | undefined;
  readonly event: number | undefined;
  readonly author: number | undefined;
  readonly isPublic: number | undefined;
  readonly isPrivate: number | undefined;
}

/** Finds them by their names; an event column has to tell of messages, and an author column of roles. */
export function logColumns(source: TableSource): LogColumns {
  const words = source.headers.map(plainWords);
  const named = (pattern: RegExp) => found(words.findIndex((header) => pattern.test(header)));
  const telling = (pattern: RegExp, tells: (label: string) => boolean) =>
    found(words.findIndex((header, index) => pattern.test(header) && [...new Set(source.column(index))].some((cell) => tells(labelOf(cell)))));
  return {
    field: named(LOG_HEADERS.field),
    oldValue: named(LOG_HEADERS.oldValue),
    newValue: named(LOG_HEADERS.newValue),
    author: telling(LOG_HEADERS.author, (label) => roleOf(plainWords(label)) !== "") ?? named(LOG_HEADERS.person),
    event: telling(LOG_HEADERS.event, (label) => label !== "" && speakerOf({ event: label, author: "agent", isPublic: "" }) !== ""),
    isPublic: named(LOG_HEADERS.isPublic),
    isPrivate: named(LOG_HEADERS.isPrivate),
  };
}

/** The fields of a ticket that a log calls so, row by row. */
export function fieldsNamed(names: readonly Cell[]): (TicketField | undefined)[] {
  return names.map(onceEach((name) => fieldNamed(labelOf(name))));
}

const LAST_REPLY = new RegExp(
  `^(${anyOf(log.LAST)}) (${anyOf(log.LAST_BY)}) ?(customer|client|requester|agent)? ?(${anyOf(log.LAST_REPLY)})?( (at|date|time|on))*$`
  + "|^last (contact|reply|response|comment) (customer|agent|client)( at)?$",
);

/** Columns that hold only the time of the last reply: how long customers waited before cannot be told from them. */
export function lastReplyColumns({ headers }: TableSource): string[] {
  return headers.filter((header) => LAST_REPLY.test(plainWords(header)));
}

/** The part that a person plays on the ticket of a row, by name; "" when nobody knows. */
export type RoleOfPerson = (row: number, name: string) => Speaker | "";

/**
 * Who wrote the message of each row, if it tells of one. Where no column says what happened, a row without a status and with an author is a
 * message. `statusIndex`: the column of statuses. `roleOfPerson` serves where the author is a name; a message of somebody unknown is told to
 * `stranger` and left out.
 */
export function speakersOf(source: TableSource, columns: LogColumns, statusIndex: number | undefined, roleOfPerson: RoleOfPerson, stranger: (row: number, name: string) => void): (row: number) => Speaker | "" {
  const cellsOf = (index: number | undefined) => (index === undefined ? undefined : source.column(index));
  const [events, authors, publics, privates, statuses, fields] =
    [columns.event, columns.author, columns.isPublic, columns.isPrivate, statusIndex, columns.field].map(cellsOf);
  if (events === undefined && (authors === undefined || fields !== undefined)) return () => "";
  const known = new Map<string, Speaker | "" | "named">();
  return (row) => {
    const event = events === undefined ? "" : labelOf(events[row]);
    const author = authors === undefined ? "" : labelOf(authors[row]);
    if (events === undefined ? statuses !== undefined && labelOf(statuses[row]) !== "" : event === "") return "";
    const isPublic = visibility(publics?.[row], privates?.[row]);
    const key = `${event}\n${author}\n${isPublic}`;
    let speaker = known.get(key);
    if (speaker === undefined) known.set(key, (speaker = speakerOf({ event, author, isPublic }) || (isNamed({ event, author, isPublic }) ? "named" : "")));
    if (speaker !== "named") return speaker;
    const role = roleOfPerson(row, author);
    if (role === "") stranger(row, author);
    return role;
  };
}

/** A message whose author is neither a role nor left out: somebody's name. */
function isNamed({ event, author, isPublic }: MessageCells): boolean {
  return author !== "" && roleOf(plainWords(author)) === "" && speakerOf({ event, author: "agent", isPublic }) !== "";
}

/** Whether the customer sees a message, by what stands in a column "Public", else in one "Private"; "" where neither tells. */
function visibility(isPublic: Cell = "", isPrivate: Cell = ""): boolean | "" {
  if (!isBlank(isPublic)) return isVisible(isPublic) ?? "";
  if (isBlank(isPrivate)) return "";
  return isVisible(isPrivate, false) !== false;
}

/** What a cell says: that a message is public or private, or yes or no; a cross in a list means yes. `undefined`: neither. */
function isVisible(cell: Cell, yes = true): boolean | undefined {
  const words = plainWords(String(cell));
  if (PRIVATE.test(words)) return false;
  if (PUBLIC.test(words)) return true;
  const isSo = words === "x" || yesOrNo(cell);
  return isSo === undefined ? undefined : isSo === yes;
}

const PUBLIC = within(messages.PUBLIC);
const PRIVATE = within(messages.PRIVATE);

function found(index: number): number | undefined {
  return index < 0 ? undefined : index;
}
