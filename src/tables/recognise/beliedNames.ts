import type { TicketField } from "../../service-level/ticket";
import type { Cell, TableSource } from "../types";
import * as vocabulary from "../vocabulary/headers";
import { whole } from "../vocabulary/words";
import { departmentSide } from "./departmentSide";
import type { HeaderMeaning } from "./headerMeanings";
import { namedInCells } from "./namedInCells";
import type { HeaderWords } from "./normaliseHeader";
import { type ColumnProfile, isAnotherEach, profileColumn } from "./profileColumn";

/** A column of an export, what its name may mean and what its cells look like. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly words: HeaderWords;
  readonly meanings: readonly HeaderMeaning[];
  readonly profile: ColumnProfile;
}

/** By the columns beside it, whether a column does not hold the field of which its name speaks; "perhaps": it may, and that is not sure. */
export const BELIED: Partial<Readonly<Record<TicketField, (column: Column, columns: readonly Column[], source: TableSource) => boolean | "perhaps">>> = {
  group: isDepartmentOfRequester, "first response": isAnswerToSurvey, client: isPerson, requester: isOrganisation, id: isNoNumber,
  status: isCoarserState,
};

/**
 * A "Department" is that of whoever asks where the rows say so, and where they do not tell behind "Reported by"; else it is taken for the group that serves, perhaps
 * wrongly where they do not tell. A field that a plugin of GLPI added is where whoever asks works, too, not who takes care of the ticket.
 */
function isDepartmentOfRequester(column: Column, columns: readonly Column[], source: TableSource): boolean | "perhaps" {
  const { words: { words }, index } = column;
  if (words.startsWith("plug ins ") || words.startsWith("plugins ")) return true;
  if (!isDepartment(column)) return false;
  const side = sideOf(column, columns, source);
  if (side !== undefined) return side === "asks";
  const isBehindRequester = index > 0 && DEPARTMENT.test(words) && columns[index - 1].meanings.some(({ field, weight }) => field === "requester" && weight >= 80);
  return isBehindRequester || "perhaps";
}

const DEPARTMENT = whole(vocabulary.DEPARTMENT);

/** "Department", "Department name", "department_id". */
function isDepartment({ meanings }: Column): boolean {
  return meanings.some(({ field, words }) => field === "group" && DEPARTMENT.test(words));
}

function sideOf({ index }: Column, columns: readonly Column[], source: TableSource): ReturnType<typeof departmentSide> {
  const [requester, assignee] = (["requester", "assignee"] as const).map((wanted) => columns.find(({ meanings, profile }) =>
    profile.filled > 0 && meanings.some(({ field, weight }) => field === wanted && weight >= 80))?.index);
  return departmentSide(source, index, requester, assignee);
}

function isNoNumber(column: Column, columns: readonly Column[], source: TableSource): boolean {
  return isLineNumber(column, columns, source) || isBesideNumber(column, columns, source);
}

/** The "id" of a database beside the "number" by which people know a ticket. They know it by an "id" of letters and figures, too. */
function isBesideNumber({ words: { words }, profile: { distinct } }: Column, columns: readonly Column[], source: TableSource): boolean {
  const mayBeOfDatabase = /^(?:id|ticket id)$/.test(words) && ![...distinct].some((cell) => CODE.test(String(cell)));
  const number = mayBeOfDatabase ? columns.find((other) => other.words.words === "number") : undefined;
  return number !== undefined && !isLineNumber(number, columns, source) && new Set(source.column(number.index)).size === source.size;
}

/** "INC-001", and no key of 32 figures from 0 to f. */
const CODE = /^\s*\p{L}{1,10}[-_ #/]{0,2}\d{1,18}\s*$/u;

/** "No" with 1, 2, 3, ... down the sheet tells its lines where another column, with as many numbers, is the "ID". */
function isLineNumber({ words: { words }, index }: Column, columns: readonly Column[], source: TableSource): boolean {
  // Without a row to count, a "number" is that of the ticket.
  if (!LINE_NUMBER.test(words) || (source.size === 0 && words === "number") || !source.column(index).every((cell, row) => Number(cell) === row + 1)) return false;
  return columns.some((other) => other.index !== index && other.meanings.some(({ field, weight }) => field === "id" && (weight >= 97 || other.words.words === "id")) && new Set(source.column(other.index)).size === source.size);
}

const LINE_NUMBER = /^(?:number|no|nr|num|sl no|s no|番号|项次|序号|순번)$/;

/** "State" with Open and Closed beside a "Status" that says more, such as "Pending Input": each status goes with one state. */
function isCoarserState({ words: { words }, index, profile }: Column, columns: readonly Column[], source: TableSource): boolean {
  const finer = words === "state" ? columns.find((other) => other.words.words === "status" && other.profile.distinct.size > profile.distinct.size) : undefined;
  if (finer === undefined || isAnotherEach(finer.profile, 20)) return false;
  const states = source.column(index);
  const stateOf = new Map<Cell, Cell>();
  return source.column(finer.index).every((status, row) => {
    const state = stateOf.get(status) ?? states[row];
    stateOf.set(status, state);
    return state === states[row];
  });
}

/**
 * "Client" above the names or addresses of people, or "Customer" beside "Customer Email", or another on nearly every ticket, where nothing else says who asked: a person. A company has several people, and so several
 * addresses; a short list may well have another client on every row.
 */
function isPerson({ words: { words }, meanings, profile }: Column, columns: readonly Column[], source: TableSource): boolean {
  const mayAsk = meanings.some(({ field }) => field === "requester");
  const mail = columns.find((other) => /^(?:e ?mail|mail|correo|courriel)$/.test(other.words.words.replace(`${words} `, "")) && other.words.words !== words && other.words.words.startsWith(`${words} `));
  const isOneEach = mail !== undefined && profileColumn(source, mail.index).distinct.size <= profile.distinct.size * NAMESAKES;
  const named = namedInCells(profile.distinct, profile.filled);
  return mayAsk && named !== "organisations" && (named === "people" || isOneEach || isAnotherEach(profile, 50)) && !columns.some((other) => other.words.words !== words && other.meanings.some(({ field, weight }) => field === "requester" && weight >= 80));
}

/** A "Client" is an organisation unless its cells name people, a "Customer" where they name organisations or where it has an account. */
function isOrganisation(column: Column, columns: readonly Column[], source: TableSource): boolean {
  const client = column.meanings.find(({ field }) => field === "client");
  if (client === undefined) return false;
  const isSurelyClient = client.weight >= SURELY_CLIENT && !isPerson(column, columns, source);
  return isSurelyClient || namedInCells(column.profile.distinct, column.profile.filled) === "organisations" || isAccount(column, columns);
}

const SURELY_CLIENT = 80;

/** "Customer Name" beside "Customer Code": a client who has an account is a company. Of an employee it is the number. */
function isAccount({ words: { words }, meanings: own }: Column, columns: readonly Column[]): boolean {
  const thing = /^(\S+) name$/.exec(words)?.[1];
  const mayBeClient = own.some(({ field }) => field === "client");
  return mayBeClient && thing !== undefined && columns.some(({ words: other, meanings }) => ACCOUNT.test(other.words.replace(`${thing} `, "")) && other.words.startsWith(`${thing} `) && !meanings.some(({ field }) => field === "id"));
}

const ACCOUNT = /^(?:code|account|account number)$/;

/** Some people share a name, or write from two addresses. */
const NAMESAKES = 1.5;

/** "Data Resposta" behind "Satisfação": when the customer answered the survey, not when the desk answered the customer. "First response" stays what it says. */
function isAnswerToSurvey({ meanings, index }: Column, columns: readonly Column[]): boolean {
  const saysFirst = meanings.some(({ field, weight }) => field === "first response" && weight > 90);
  return !saysFirst && index > 0 && columns[index - 1].meanings.some(({ field, weight }) => field === "satisfaction" && weight > 90);
}
