import type { CreditTerms } from "../../service-level/agreement";
import { readShare } from "./readNumber";

export interface ReadCredit {
  readonly terms: CreditTerms;
  /** Parts of the text that say nothing that could be reckoned with. */
  readonly unread: readonly string[];
  /** A lower attainment costs less than a higher one. */
  readonly isReversed: boolean;
}

const BAND = /^(?:credit )?(?:<|below|under|less than)\s*(.+?)\s*(?::|=|->|→)\s*(.+)$/;
const BONUS = /^bonus\s*(?:>=|≥|from|at least|for)\s*(.+?)\s*(?::|=|->|→)\s*(.+)$/;
const CAP = /^(?:capped at|cap|maximum|max|at most)\s*:?\s*(.+)$/;
const EARN_BACK = /^earn[ -]?back\s*(?:>=|≥|from|at)?\s*:?\s*(.+)$/;

/**
 * Credits and bonuses of an SLA, each part behind a semicolon or on its own line, in any order: `< 95%: 5%` is a credit of 5% of the monthly fee when less
 * than 95% were met, `cap 20%` the most that a month can cost, `earn back 98%` gives a credit back when the next month reaches 98%,
 * `bonus >= 99%: 2%` is paid to the provider. Exactly 95% is not below 95%. Empty text: no terms.
 */
export function readCredit(text: string): ReadCredit {
  const unread: string[] = [];
  const credits: { below: number; share: number }[] = [];
  const bonuses: { from: number; share: number }[] = [];
  let [cap, earnBack]: (number | undefined)[] = [];
  for (const part of text.split(/[;\n]/).map((each) => each.normalize("NFKC").trim()).filter((each) => each !== "")) {
    const words = part.toLowerCase().replace(/\s+/g, " ").replace(/\.$/, "");
    const [band, bonus, most, back] = [BAND, BONUS, CAP, EARN_BACK].map((pattern) => pattern.exec(words)?.slice(1).map(shareOf));
    if (areShares(band)) credits.push({ below: band[0], share: band[1] });
    else if (areShares(bonus)) bonuses.push({ from: bonus[0], share: bonus[1] });
    else if (areShares(most)) [cap] = most;
    else if (areShares(back)) [earnBack] = back;
    else unread.push(part);
  }
  credits.sort((a, b) => b.below - a.below);
  bonuses.sort((a, b) => a.from - b.from);
  return { terms: { credits, bonuses, cap, earnBack }, unread, isReversed: credits.some(({ share }, index) => index > 0 && share < credits[index - 1].share) };
}

function shareOf(text: string): number {
  const share = readShare(text);
  return share !== undefined && share >= 0 && share <= 1 ? share : Number.NaN;
}

function areShares(shares: readonly number[] | undefined): shares is number[] {
  return shares?.every((share) => !Number.isNaN(share)) ?? false;
}
