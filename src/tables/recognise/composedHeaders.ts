import * as parts from "../vocabulary/headerParts";
import * as people from "../vocabulary/peopleInNames";
import { anyOf, betweenEdges, type Words, within, wordOf } from "../vocabulary/words";
import type { HeaderMeaning } from "./headerMeanings";

/** Names that are put together of telling words in any number: "SLA Resolve By Deadline", "Total Stop Clock Time", "Verantwortliche Gruppe". */
interface Composition {
  readonly field: HeaderMeaning["field"];
  readonly weight: number;
  /** Each of these must be among the words. */
  readonly all: readonly RegExp[];
  /** None of the words may be one of these. */
  readonly none?: RegExp;
  /** Every word must be one of `all` or one of these. Left out: the other words do not matter. */
  readonly rest?: RegExp;
  /** Of the whole name: what it must be like. */
  readonly only?: RegExp;
}

const FILLER = wordOf(parts.FILLER);
const CASE = wordOf(parts.CASE);
const ACTUAL = wordOf(parts.ACTUAL);
const LAST = wordOf(parts.LAST);
const RESPONSE = within(parts.RESPONSE);
const LENGTH = wordOf(parts.LENGTH);
const PERSON = wordOf(people.PERSON);
const IN_CHARGE = wordOf(people.IN_CHARGE);
const CLIENT_SIDE = within(people.CLIENT_SIDE);

const GROUP = wordOf(people.GROUP);
const MEMBER = wordOf(people.MEMBER_BEHIND);

/** "Responsable del área" and "Team owner": a person, where "Área responsable" and "Owner team" are groups. */
const HEAD_OF_GROUP = new RegExp(`^(?:${anyOf(people.HEAD)}) |${behindGroup(people.HEAD_BEHIND)}`, "u");
const MEMBER_OF_GROUP = new RegExp(behindGroup(people.MEMBER_BEHIND), "u");

/** Whether a name that speaks of a group means a person, its head or one of its members. */
export function isPersonOfGroup(words: string): boolean {
  return HEAD_OF_GROUP.test(words) || MEMBER_OF_GROUP.test(words);
}

/** Pattern of a name that ends with one of the words behind that of a group. */
function behindGroup(words: Words): string {
  return betweenEdges(words, { before: `(?:^| )(?:${anyOf(people.GROUP)}) `, behind: "(?: (?:name|names|id))*$" }, { behind: "$" });
}

const either = (...words: readonly RegExp[]) => new RegExp(words.map(({ source }) => source).join("|"), "u");

const COMPOSITIONS: readonly Composition[] = [
  { field: "due", weight: 90, all: [wordOf(parts.DEADLINE), within(parts.END)], none: RESPONSE },
  { field: "due", weight: 70, all: [wordOf(parts.PLANNED), LAST], none: RESPONSE },
  // Beside a date of closing only: alone it is the end of the ticket.
  { field: "resolved", weight: 54, all: [ACTUAL, LAST], none: either(RESPONSE, LENGTH) },
  {
    field: "due", weight: 84, all: [/^due$/u, /^(?:date|datetime|by|on|at)$/u],
    rest: either(FILLER, CASE, /^(?:overall|current|final|original|revised|service|sla|target|work|time)$/u),
  },
  { field: "held minutes", weight: 78, all: [wordOf(parts.HELD), either(LENGTH, wordOf(parts.CUMULATED))], rest: either(FILLER, wordOf(parts.SUM), /^for$/u) },
  {
    field: "first response", weight: 84, all: [/^(?:first|initial)$/u, /^(?:response|reply|comment|answer)$/u, /^(?:date|datetime|at|on|timestamp)$/u],
    rest: either(FILLER, PERSON, /^(?:support|human|public|admin|time|email)$/u),
  },
  // "Response SLA - Actual" beside "Response SLA - Deadline".
  { field: "first response", weight: 78, all: [ACTUAL, wordOf(parts.ANSWER)], rest: either(FILLER, /^(?:sla|first|date|datetime|at|timestamp)$/) },
  { field: "group", weight: 86, all: [GROUP, IN_CHARGE], none: CLIENT_SIDE, rest: either(FILLER, PERSON, /^(?:service|help|level|проблем\p{L}*)$/u) },
  // What the person in charge is there as tells less of the group than a queue does.
  { field: "group", weight: 60, all: [wordOf(people.ROLE), IN_CHARGE], rest: either(FILLER, PERSON) },
  { field: "assignee", weight: 66, all: [GROUP, MEMBER], none: CLIENT_SIDE, rest: either(FILLER, IN_CHARGE, /^(?:service|help)$/u), only: MEMBER_OF_GROUP },
  { field: "assignee", weight: 90, all: [IN_CHARGE, PERSON], none: CLIENT_SIDE, rest: FILLER },
  {
    field: "priority", weight: 70, all: [wordOf(parts.PRIORITY)],
    rest: either(FILLER, CASE, /^(?:reported|internal|calculated|current|final|sla|assigned|customer|business|service|code|rank|description)$/u),
  },
  {
    field: "status", weight: 86, all: [wordOf(parts.STATUS)],
    rest: either(FILLER, CASE, /^(?:tt|wo|sr|problem|job|overall|main|actual|work|service)$/u),
  },
  { field: "type", weight: 90, all: [wordOf(parts.TYPE), CASE], rest: FILLER },
  { field: "satisfaction", weight: 80, all: [within(parts.HAPPINESS, parts.SATISFIED), within(parts.SCORE)] },
  { field: "satisfaction", weight: 78, all: [within(parts.SATISFIED), wordOf(people.CUSTOMER)], rest: FILLER },
  {
    field: "id", weight: 90,
    all: [CASE, wordOf(parts.NUMBER)],
    rest: /^(?:work|service|ref|d|de|du|del|da|do|di|la|der)$/u,
  },
];

/** What a name of several telling words means. */
export function composedMeanings(words: string): Omit<HeaderMeaning, "needsDates">[] {
  const each = words.split(" ");
  return COMPOSITIONS.filter(({ all, none, rest, only }) =>
    each.length > 1 || all.every((telling) => /\p{Script=Han}/u.test(telling.source))
      ? all.every((telling) => each.some((word) => telling.test(word)))
        && !(none !== undefined && each.some((word) => none.test(word)))
        && (rest === undefined || each.every((word) => rest.test(word) || all.some((telling) => telling.test(word))))
        && only?.test(words) !== false
      : false)
    .map(({ field, weight }) => ({ field, weight, words }));
}
