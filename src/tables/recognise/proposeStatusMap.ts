import type { StatusMeaning } from "../../service-level/agreement";
import type { TicketState, WaitingFor } from "../../service-level/ticket";
import * as words from "../vocabulary/statuses";
import { anyOf, wordsBegin } from "../vocabulary/words";
import { plainWords } from "./normaliseHeader";
import { stateOfCode, type Writer } from "./statusCodes";
import { meaningOfWhole } from "./wholeStatuses";

/**
 * What statuses most likely mean, for a workbook without a status map and for statuses that the map forgot. Labels whose words say nothing known
 * are missing in the result. A proposal: the agreement decides, so that somebody has to confirm it. `writer` tells which system's
 * numbers of statuses they may be. In every `Language` of the vocabulary.
 */
export function proposeStatusMap(labels: readonly string[], writer?: Writer): Map<string, StatusMeaning> {
  const proposed = new Map<string, StatusMeaning>();
  for (const label of labels) {
    const state = writer === undefined ? undefined : stateOfCode(label, writer);
    const meaning = state === undefined ? meaningOf(plainWords(label.replace(LOST_WITHOUT_ACCENTS, "løst"))) : { state, waitingFor: "" as const };
    if (meaning !== undefined) proposed.set(label, meaning);
  }
  return proposed;
}

/** Swedish for resolved. Without accents it would be the English "lost", of which nobody knows whether it is over. */
const LOST_WITHOUT_ACCENTS = /\bl(?:ö|o\u0308)st\b/gi;

function meaningOf(status: string): StatusMeaning | undefined {
  const whole = meaningOfWhole(status);
  if (whole !== undefined) return whole;
  const rule = RULES.find(([pattern]) => pattern.test(status));
  return rule === undefined ? undefined : { state: rule[1], waitingFor: rule[1] === "held" ? waitingFor(status) : "" };
}

const NOT = `(?<!\\p{L})(?:(?:${anyOf(words.NOT)}) |${anyOf(words.UN)})`;

/** "Closed - not resolved" and "Ungelöst, geschlossen", not "Nicht geschlossen". */
const OVER = `(?:${anyOf(words.ENDED)})|.* (?<!${NOT})(?:${anyOf(words.ENDED)})\\p{L}*$`;

/** Word patterns in the order in which they decide: "waiting for closure approval" is waiting, "reopened" is running though it holds "open". */
const RULES = ([
  [wordsBegin(words.MERGED), "merged"],
  [`^(?!${OVER}).*${NOT}(?:${anyOf(words.DONE, words.STOPPED)})|${wordsBegin(words.OPEN_AGAIN)}`, "running"],
  [wordsBegin(words.WAITING_FOR_US), "running"],
  [`^(${anyOf(words.RESOLVED)})(?!\\p{L}).*(${anyOf(words.LEFT_TO_DO)})`, "stopped"],
  [wordsBegin(words.PENDING_CLOSURE), "held"],
  [wordsBegin(words.CANCELLED), "cancelled"],
  [`^(${anyOf(words.WITH)}) ((${anyOf(words.THE)}) )?(${anyOf(words.OTHERS)})|${wordsBegin(words.WAITING_FOR_OTHERS)}`, "held"],
  [wordsBegin(words.HELD), "held"],
  [`^(${anyOf(words.IN_PROGRESS)})(?!\\p{L})`, "running"],
  [wordsBegin(words.STOPPED), "stopped"],
  [wordsBegin(words.RUNNING), "running"],
] satisfies (readonly [string, TicketState])[]).map(([pattern, state]) => [new RegExp(pattern, "u"), state] as const);

/** Who is waited for in a status of waiting; the first that fits. */
const AWAITED = ([[words.CLIENT, "client"], [words.SUPPLIER, "supplier"], [words.US, "us"]] as const)
  .map(([named, who]) => [new RegExp(anyOf(named), "u"), who] as const);

function waitingFor(status: string): WaitingFor {
  return AWAITED.find(([pattern]) => pattern.test(status))?.[1] ?? "";
}
