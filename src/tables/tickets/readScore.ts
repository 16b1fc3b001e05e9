import type { Cell } from "../types";
import { labelOf } from "./categoryColumn";

/** What desks write instead of a number, as the share of full satisfaction on their scale. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(very satisfied|very happy|sehr zufrieden|tres satisfait|muy satisfecho|muito satisfeito|molto soddisfatto|zeer tevreden|очень доволен|とても満足|大変満足)$/, 4],
  [/^(fairly satisfied|satisfied|ziemlich zufrieden|plutot satisfait|satisfecho|satisfeito|soddisfatto|tevreden|доволен|満足)$/, 3],
  [/^(rather dissatisfied|rather dissatified|dissatisfied|eher unzufrieden|plutot mecontent|insatisfecho|insatisfeito|insoddisfatto|ontevreden|недоволен|不満)$/, 2],
  [/^(very dissatisfied|very dissatified|sehr unzufrieden|tres mecontent|muy insatisfecho|muito insatisfeito|molto insoddisfatto|zeer ontevreden|очень недоволен|とても不満)$/, 1],
  [/^(good|goodwithcomment|good with comment|yes|true|positive|happy)$/, 1],
  [/^(bad|badwithcomment|bad with comment|no|false|negative|unhappy)$/, 0],
];

/**
 * A count or a score: a number, "4/5" or "80 %" as its number, words such as "Good" (1) and "Bad" (0) or a scale of four from "Very dissatisfied" (1)
 * to "Very satisfied" (4). `NaN` for empty cells and for words that say no score ("Offered").
 */
export function readScore(cell: Cell): number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  const text = labelOf(cell);
  if (text === "") return Number.NaN;
  const number = /^(-?\d+(?:[.,]\d+)?)(?:\s*(?:%|\/\s*\d+))?$/.exec(text);
  if (number !== null) return Number(number[1].replace(",", "."));
  const words = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? Number.NaN;
}
