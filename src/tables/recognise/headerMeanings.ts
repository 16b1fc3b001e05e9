import type { TicketField } from "../../service-level/ticket";
import * as vocabulary from "../vocabulary/headers";
import { anyOf, whole, within } from "../vocabulary/words";
import { composedMeanings, isPersonOfGroup } from "./composedHeaders";
import { clockNamed, flagMeanings } from "./deskFlags";
import { meaningsOf } from "./lexicon";
import type { HeaderWords } from "./normaliseHeader";
import { inSimplifiedCharacters, withoutUnit } from "./normaliseHeader";

export interface HeaderMeaning {
  readonly field: TicketField;
  /** 0-100. */
  readonly weight: number;
  /** The words of the header that matched. */
  readonly words: string;
  /** It counts only when the column holds dates, because the words may as well name a text or a duration. */
  readonly needsDates: boolean;
}

export const DATE_FIELDS: ReadonlySet<TicketField> = new Set<TicketField>(["opened", "first response", "resolved", "closed", "due", "changed at"]);

/** What becomes of the whole ticket. */
const ENDS: ReadonlySet<TicketField> = new Set<TicketField>(["resolved", "closed", "due"]);

const SUBJECT = new RegExp(
  `^(?:${anyOf(vocabulary.SUBJECT_BEFORE)}) |(?: (?:${anyOf(vocabulary.SUBJECT_BEHIND)})`
  + `|(?<!(?:^| )(?:${anyOf(vocabulary.ARTICLE)})) (?:${anyOf(vocabulary.BARE_SUBJECT_BEHIND)})|(?<!service) ticket)$`, "u",
);
const GLUED_SUBJECT = new RegExp(`^(?:${anyOf(vocabulary.GLUED_SUBJECT)})(?:の)?`, "u");
const DATE_WORD = whole(vocabulary.DATE_WORD);
const GLUED_DATE_WORD = new RegExp(`(?:${anyOf(vocabulary.GLUED_DATE_WORD)})$`, "u");
const NAME = whole(vocabulary.NAME);
const NAME_WORD = whole(vocabulary.NAME, vocabulary.BESIDE_NAME);
const LENGTH_OR_MOMENT = within(vocabulary.LENGTH_OR_MOMENT);
const ANSWER_OR_END = within(vocabulary.ANSWER_OR_END);

/** What follows is a deadline, a duration, a verdict or a person ("Risolto da"), never the point in time itself. */
const NOT_THE_MOMENT = /(?:^| )(?:by|due|deadline|target|escalation|sla|diff|in min|in minutes|in hrs|in hours|hrs|mins?|minutes|seconds|status(?! change)|failed|overdue|breached|violated|met|percentage|plan|resplan|count|code|reason|flag|user|email)(?: |$)| (?:da|de|del|di|do|du|van)$/;

/**
 * What a database may tell by its number in another table, "afdeling_id", "eigenaar_id", and people by their address, "assignee.email", where it is surely theirs: a "customer" may
 * be a company. Both tell less than a name.
 */
const KNOWN_BY: readonly (readonly [end: RegExp, fields: ReadonlySet<TicketField>, least: number])[] = [
  [/ id$/, new Set<TicketField>(["group", "assignee", "requester", "client", "service", "type", "priority"]), 0],
  [/ e ?mail(?: address)?$/, new Set<TicketField>(["assignee", "requester"]), 80],
];
const KNOWN_BY_PENALTY = 20;

/** "Executante1" beside "Executante2": the first of several people. "Priority 1" beside "Priority 2" tells of no ticket which it has. */
const FIRST_OF_SEVERAL = /^(\p{L}{5,}) ?1$/u;
const SEVERAL: ReadonlySet<TicketField> = new Set<TicketField>(["group", "assignee", "requester"]);

/** A reading of the name without its surroundings says a little less than the whole name. */
const OTHER_WORDS_PENALTY = 6;

/** The fields that a header may mean, with weights. Empty for a header that says nothing about tickets. */
export function headerMeanings({ words, otherWords, isCustom, unit }: HeaderWords): HeaderMeaning[] {
  // "Response SLA - Deadline" is no deadline of the ticket.
  const isOfAnswer = clockNamed(words) === "response";
  const others = otherWords.filter((other) => !other.split(" ").every((word) => DATE_WORD.test(word)));
  const sameWords = inSimplifiedCharacters(words);
  const found = [words, ...others].flatMap((reading, index) => {
    const penalty = (index === 0 || reading === sameWords ? 0 : OTHER_WORDS_PENALTY) + (isCustom ? 10 : 0);
    const meanings = meaningsOfReading(reading, unit).filter(({ field }) => !(isOfAnswer && index > 0 && ENDS.has(field)));
    return meanings.map((meaning) => ({ ...meaning, weight: meaning.weight - penalty }));
  });
  return bestOfEachField(found);
}

function bestOfEachField(meanings: readonly HeaderMeaning[]): HeaderMeaning[] {
  const best = new Map<TicketField, HeaderMeaning>();
  for (const meaning of meanings) if (meaning.weight > (best.get(meaning.field)?.weight ?? 0)) best.set(meaning.field, meaning);
  return [...best.values()];
}

function meaningsOfReading(words: string, unit: HeaderWords["unit"]): HeaderMeaning[] {
  const found: HeaderMeaning[] = [];
  const add = (key: string, penalty: number, hasDateWord: boolean, isNoNumber = false) => {
    for (const meaning of meaningsOf(key)) {
      if (isNoNumber && meaning.field === "id") continue;
      const isDate = DATE_FIELDS.has(meaning.field);
      if (key !== words && hasDateWord && !isDate) continue;
      // "Resolution time" and "first response time" are durations in one system and points in time in the next: the cells decide.
      const isAmbiguous = isDate && LENGTH_OR_MOMENT.test(words) && ANSWER_OR_END.test(words);
      const needsDates = isDate && ((meaning.needsDateWord && !hasDateWord) || (unit !== undefined && !words.endsWith("at")) || /^time to /.test(words));
      found.push({ field: meaning.field, weight: meaning.weight - penalty - (isAmbiguous ? 25 : 0), words: key, needsDates });
    }
  };
  add(words, 0, false);
  const subjectless = withoutSubject(words);
  if (subjectless !== words) add(subjectless, 4, false);
  const unitless = withoutUnit(words).replace(/^time to (resolution|resolve)$/, "resolution").replace(/^time to first (response|reply)$/, "first response");
  if (unitless !== words) {
    add(unitless, 20, true);
    for (const { field, weight } of meaningsOf(unitless)) if (field === "held minutes") found.push({ field, weight, words: unitless, needsDates: false });
  }
  const nameless = words.replace(/ (?:en|fr)$/, "").split(" ").filter((word) => !NAME_WORD.test(word)).join(" ").replace(/姓?名$|명$|(?<=\p{L}{5})(?:name|naam)$/u, "");
  if (nameless !== words && nameless !== "") add(nameless, 6, false, isTitle(words));
  const own = meaningsOf(words);
  for (const [end, known, least] of KNOWN_BY) {
    const thing = words.replace(end, "");
    const meant = thing === words ? [] : meaningsOf(thing).filter(({ field, weight }) => known.has(field) && weight >= least && !own.some((meaning) => meaning.field === field));
    found.push(...meant.map(({ field, weight }) => ({ field, weight: weight - KNOWN_BY_PENALTY, words: thing, needsDates: false })));
  }
  const first = FIRST_OF_SEVERAL.exec(words)?.[1] ?? "";
  for (const { field, weight } of meaningsOf(first)) if (SEVERAL.has(field)) found.push({ field, weight: weight - OTHER_WORDS_PENALTY, words: first, needsDates: false });
  if (!NOT_THE_MOMENT.test(subjectless)) {
    for (const base of new Set([words, subjectless, unglued(words)])) {
      const core = base.split(" ").filter((word) => !DATE_WORD.test(word)).join(" ").replace(GLUED_DATE_WORD, "");
      if (core !== base && core !== "") {
        // A column that says "date" goes before a flag of the same name: "Date/Time Closed" before "Closed". What a tool has cut down to the day says less.
        add(core, /^day of /.test(base) ? 12 : base === words ? -1 : 3, true);
        const subjectlessCore = withoutSubject(core);
        if (subjectlessCore !== core) add(subjectlessCore, 5, true);
      }
    }
  } else {
    const due = subjectless.split(" ").filter((word) => !DATE_WORD.test(word)).join(" ");
    for (const { field, weight, needsDateWord } of meaningsOf(due)) if (field === "due") found.push({ field, weight: weight - 2, words: due, needsDates: needsDateWord });
  }
  const composed = [...composedMeanings(words), ...flagMeanings(words)].map((meaning) => ({ ...meaning, needsDates: DATE_FIELDS.has(meaning.field) && unit !== undefined }));
  return [...found, ...composed].filter(({ field }) => !(field === "group" && isPersonOfGroup(words)));
}

/** A "Task name" says what the task is about, and is not its number. */
function isTitle(words: string): boolean {
  return words.split(" ").some((word) => NAME.test(word));
}

/** The words without "ticket" and its like; the same words where nothing else would be left. */
function withoutSubject(words: string): string {
  const rest = words.replace(SUBJECT, "").replace(GLUED_SUBJECT, "");
  return rest === "" ? words : rest;
}

/** "closeddate", "createdat" and "erstellungszeit" as two words. */
function unglued(words: string): string {
  return words.replace(/(^| )(date|datetime)(?=\p{L}{4})/u, "$1$2 ").replace(/(?<=[iu]ng|ion|keit)s(?= ?(?:datum|zeitpunkt|zeit|tijdstip|tijd|dato|tidspunkt)(?: |$))/u, "").replace(/(\p{L}{3})(datetime|date|time|datum|zeitpunkt|zeit|tijdstip|tijd|dato|tidspunkt)(?= |$)/u, "$1 $2").replace(/(\p{L}ed|due)(at|on)$/u, "$1 $2");
}
