import type { Messages } from "../../messages";
import type { LeftOut } from "./buildCopy";
import type { CopyComparison, CopyDifference } from "./compareCopy";

/** More than these are counted, not listed. */
const LISTED = 50;

/** What was left out of a copy, one sentence each; empty when nothing was. */
export function leftOutSentences(leftOut: LeftOut, { share }: Messages): string[] {
  return (Object.keys(leftOut) as (keyof LeftOut)[]).flatMap((what) => (leftOut[what] > 0 ? [share.leftOut[what](leftOut[what])] : []));
}

/** The result of a comparison in words: whether the copy is as it was made, then what differs. */
export function comparisonSentences({ isAsMade, compared, differences }: CopyComparison, { share }: Messages): string[] {
  return [
    isAsMade ? share.asMade : share.changedSince,
    ...(differences.length === 0 ? [share.agrees(compared)] : [share.differs(differences.length)]),
    ...differences.slice(0, LISTED).map((difference) => differenceSentence(difference, share)),
    ...(differences.length > LISTED ? ["..."] : []),
  ];
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
