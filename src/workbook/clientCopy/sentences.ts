import type { Messages } from "../../messages";
import type { LeftOut } from "./buildCopy";
import type { CopyAddition, CopyComparison, CopyDifference } from "./compareCopy";
import type { NameDoubt } from "./inspectCopy";

/** More than these are counted, not listed. */
const LISTED = 50;
/** A doubtful word names so many of its places. */
const PLACES_NAMED = 3;

/** What was left out of a copy, one sentence each; empty when nothing was. */
export function leftOutSentences(leftOut: LeftOut, { share }: Messages): string[] {
  return (Object.keys(leftOut) as (keyof LeftOut)[]).flatMap((what) => (leftOut[what] > 0 ? [share.leftOut[what](leftOut[what])] : []));
}

/** Words that may name somebody, with the places to look at; empty when there are none. */
export function doubtSentences(doubts: readonly NameDoubt[], { share }: Messages): string[] {
  return listed(doubts.map(({ word, places }) => share.doubt(word, places.slice(0, PLACES_NAMED), Math.max(0, places.length - PLACES_NAMED))));
}

/** The result of a comparison in words: whether the copy is as it was made, what the client added, then what differs. */
export function comparisonSentences({ isAsMade, compared, differences, additions }: CopyComparison, { share }: Messages): string[] {
  return [
    isAsMade ? share.asMade : share.changedSince,
    ...(differences.length === 0 ? [share.agrees(compared)] : [share.differs(differences.length)]),
    ...listed(differences.map((difference) => differenceSentence(difference, share))),
    ...(additions.length === 0 ? [] : [share.added(additions.length), ...listed(additions.map((addition) => additionSentence(addition, share)))]),
  ];
}

function listed(sentences: readonly string[]): string[] {
  return sentences.length > LISTED ? [...sentences.slice(0, LISTED), "..."] : [...sentences];
}

function additionSentence({ kind, place, text }: CopyAddition, { addition }: Messages["share"]): string {
  return addition[kind](place, text);
}

function differenceSentence({ kind, place, table, column, about, review, copy }: CopyDifference, { difference }: Messages["share"]): string {
  switch (kind) {
    case "changed": return difference.changed(place, column, about, review, copy);
    case "rowMissing": return difference.rowMissing(place, table, about);
    case "rowAdded": return difference.rowAdded(place, table, about);
    case "tableMissing": return difference.tableMissing(place, table);
    case "textMissing": return difference.textMissing(place, review, copy);
  }
}
