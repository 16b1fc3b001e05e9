import type { DeskFlagField, DeskWord } from "../../service-level/ticket";
import { isPlaceholder } from "../dates";
import type { Cell } from "../types";
import * as vocabulary from "../vocabulary/deskFlags";
import { whole, wordOf } from "../vocabulary/words";
import { withoutAccents } from "../withoutAccents";
import type { HeaderMeaning } from "./headerMeanings";
import { plainWords } from "./normaliseHeader";

/** A column in which a desk says of each ticket whether a clock was kept. */
export interface FlagHeader {
  readonly field: DeskFlagField;
  /** Whether the name says of which clock it speaks. One that does not is taken for the resolution. */
  readonly namesClock: boolean;
  /** What "yes" means below it; "" where only words tell, as below "SLA status". */
  readonly yes: DeskWord;
  /** ServiceNow keeps `made_sla` by an engine that `task_sla` has replaced. */
  readonly isOldEngine: boolean;
}

const MISSED = wordOf(vocabulary.MISSED);
const KEPT = wordOf(vocabulary.KEPT);
const NEGATION = wordOf(vocabulary.NEGATION);
/** Phrases, as a word of the lists above. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:(?:on|in) time|in sla|dans les (?:temps|delais)|en plazo|a tiempo|no prazo|nei tempi|op tijd|w terminie|na czas|in der frist)\b/gu, "ontime"],
  [/(?<!\p{L})(?:в срок|вовремя)(?!\p{L})/gu, "ontime"],
  [/^выполнение(?= (?:sla|норматива|срока)$)|(?<=^(?:sla|норматив|срок) )выполнен$/gu, "ontime"],
  // It was met, with little of the target left.
  [/\bnear miss(?:es)?\b/g, "ontime"],
  [/\b(?:past due|out of|te laat|in ritardo|en retard)\b/g, "late"],
  // Combodo iTop for a deadline that has passed: two of its translations read as if an exam had been.
  [/(?<=\b(?:tto|ttr|deadline|target|due|time)\b.*)\bpassed$|(?<=^sla de tiempo de (?:asignan?cion|solucion) )cumplido$|(?<=^sla tt[or] )合格$/g, "overdue"],
];
const RESPONSE = wordOf(vocabulary.RESPONSE);
const RESOLUTION = wordOf(vocabulary.RESOLUTION);
const SLA = wordOf(vocabulary.SLA);
const STATUS = wordOf(vocabulary.STATUS);
const FILLER = wordOf(vocabulary.FILLER);
const BARE = wordOf(vocabulary.BARE);

/** What the name of a column says of the flags in it; `undefined` where it is no such column. `words` as `plainWords` writes them. */
export function flagHeader(words: string): FlagHeader | undefined {
  // Japanese and Chinese put no blank behind: "SLA達成".
  const each = withPhrases(words.replace(/^sla(?=\p{Script=Han})/u, "sla ")).split(" ");
  const has = (telling: RegExp) => each.some((word) => telling.test(word));
  if (each.some((word) => ![MISSED, KEPT, NEGATION, RESPONSE, RESOLUTION, SLA, STATUS, FILLER].some((telling) => telling.test(word)))) return undefined;
  const yes = flagOf(each);
  if (yes === undefined) return undefined;
  const [isResponse, isResolution] = [has(RESPONSE), has(RESOLUTION)];
  const isOfClock = isResponse || isResolution || has(SLA);
  const isTelling = yes !== "" ? isOfClock || has(BARE) : each.includes("sla") || words.startsWith("time to ") || (isOfClock && has(STATUS));
  if (!isTelling) return undefined;
  return { field: isResponse && !isResolution ? "response kept" : "resolution kept", namesClock: isResponse !== isResolution, yes, isOldEngine: words === "made sla" };
}

/** The clock that these words name; `undefined` where they name none, or both. */
export function clockNamed(words: string): "response" | "resolution" | undefined {
  const each = words.split(" ");
  const [isResponse, isResolution] = [RESPONSE, RESOLUTION].map((telling) => each.some((word) => telling.test(word)));
  return isResponse === isResolution ? undefined : isResponse ? "response" : "resolution";
}

/** As a meaning of the name: a flag of a named clock goes before one of the whole ticket, a telling name before a status. */
export function flagMeanings(words: string): Omit<HeaderMeaning, "needsDates">[] {
  const header = flagHeader(words);
  return header === undefined ? [] : [{ field: header.field, weight: 75 + (header.namesClock ? 15 : 0) + (header.yes === "" ? 0 : 5), words }];
}

const YES = whole(vocabulary.YES);
const NO = whole(vocabulary.NO);
const UNDECIDED = whole(vocabulary.UNDECIDED);

/** Whether a cell says yes or no, in whatever language; `undefined`: neither. */
export function yesOrNo(cell: Cell): boolean | undefined {
  const text = withoutAccents(String(cell).trim().toLowerCase());
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}

/** What a cell says; `undefined` where it cannot be understood. */
export function flagWord(cell: Cell, yes: DeskWord): DeskWord | undefined {
  const label = String(cell).trim();
  const text = withoutAccents(label.toLowerCase());
  if (yes !== "" && YES.test(text)) return yes;
  if (yes !== "" && NO.test(text)) return yes === "kept" ? "missed" : "kept";
  const words = plainWords(text);
  if (isPlaceholder(label) || UNDECIDED.test(words)) return "";
  // What is due within 3 hours is not decided.
  if (/\bwithin\b.*\d/.test(words)) return undefined;
  const word = /^(?:sla )?(?:pass(?:ed)?|in)$/.test(words) ? "kept" : /^(?:sla )?out$/.test(words) ? "missed" : flagOf(withPhrases(words).split(" "));
  return word === "" ? undefined : word;
}

/** Whether a column holds such flags: every filled cell that was looked at is understood, and one at least tells. `words` of a name that `flagHeader` knows. */
export function holdsFlags(cells: Iterable<Cell>, words: string): boolean {
  const { yes } = flagHeader(words)!;
  const read = [...cells].map((cell) => flagWord(cell, yes));
  return read.some((word) => word === "kept" || word === "missed") && !read.includes(undefined);
}

/** What the words say together: "not met" is missed. "" where they say nothing, `undefined` where they say both. */
function flagOf(words: readonly string[]): DeskWord | undefined {
  const isMissed = words.some((word) => MISSED.test(word));
  const isKept = words.some((word) => KEPT.test(word) && !MISSED.test(word));
  if (isMissed && isKept) return undefined;
  if (!isMissed && !isKept) return "";
  return isMissed !== words.some((word) => NEGATION.test(word)) ? "missed" : "kept";
}

function withPhrases(words: string): string {
  return PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), words);
}
