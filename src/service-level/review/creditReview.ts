import type { Agreement, CreditTerms, Sla } from "../agreement";
import type { Commitments, ComplianceRule, ComplianceVariant } from "../clock";
import { nextPeriod, periodsBetween } from "../period";
import type { Period } from "../period";
import { slaTrend } from "../trend";
import type { SlaPeriodResult } from "../trend";
import type { Instant } from "../time";
import { periodOptions } from "./defaultPeriod";

/** What a month comes to by the credit terms of an SLA. Shares 0..1 of the monthly fee. */
export interface CreditMonth {
  readonly result: SlaPeriodResult;
  /** Owed to the client, capped; 0 while the month runs or has no data. */
  readonly credit: number;
  /** The month after is over, and reached what gives the credit back. */
  readonly isEarnedBack: boolean;
  /** Owed to the provider. */
  readonly bonus: number;
  /** The month is not over, so nothing is owed yet. */
  readonly isRunning: boolean;
}

/** What the reviewed period would come to, were compliance counted by another rule. */
export interface CreditByRule {
  readonly rule: ComplianceRule;
  readonly share: number;
  /** Credits less bonuses, as a share of the monthly fee: of one month at that attainment. */
  readonly net: number;
}

/** Credits and bonuses of one SLA. */
export interface CreditReview {
  readonly terms: CreditTerms;
  readonly months: readonly CreditMonth[];
  /** Credits that stand, less bonuses, of all months together, in monthly fees. */
  readonly net: number;
  /** The same in money; `NaN` without a monthly fee. */
  readonly amount: number;
  readonly byRule: readonly CreditByRule[];
}

/** `undefined` when no money hangs on the SLA. Every month that has a part in the period is judged as a whole, as invoices are. */
export function creditReview(rows: readonly Sla[], sla: Sla, commitments: Commitments, spread: readonly ComplianceVariant[], agreement: Agreement, period: Period): CreditReview | undefined {
  const { credit: terms } = sla;
  if (terms === undefined) return undefined;
  const options = periodOptions(agreement);
  const months = periodsBetween(period.from, period.to, "month", options);
  const results = slaTrend(rows, commitments, [...months, nextPeriod(months[months.length - 1], options)]);
  const judged = months.map((_, index) => creditMonth(terms, results[index], results[index + 1], commitments.asOf));
  const net = judged.reduce((sum, { credit, bonus, isEarnedBack }) => sum + (isEarnedBack ? 0 : credit) - bonus, 0);
  return {
    terms, months: judged, net, amount: net * (agreement.monthlyFee ?? Number.NaN),
    byRule: spread.map(({ rule, share }) => ({ rule, share, net: creditShare(terms, share) - bonusShare(terms, share) })),
  };
}

function creditMonth(terms: CreditTerms, result: SlaPeriodResult, next: SlaPeriodResult, asOf: Instant): CreditMonth {
  const isRunning = result.period.to > asOf;
  const credit = isRunning ? 0 : creditShare(terms, result.attainment);
  const isEarnedBack = credit > 0 && terms.earnBack !== undefined && next.period.to <= asOf && reaches(next.attainment, terms.earnBack);
  return { result, credit, isEarnedBack, bonus: isRunning ? 0 : bonusShare(terms, result.attainment), isRunning };
}

/** Exactly at the edge of a band is not below it. */
function creditShare({ credits, cap = 1 }: CreditTerms, attainment: number): number {
  const owed = credits.filter(({ below }) => !Number.isNaN(attainment) && !reaches(attainment, below)).map(({ share }) => share);
  return Math.min(cap, Math.max(0, ...owed));
}

function bonusShare({ bonuses }: CreditTerms, attainment: number): number {
  return Math.max(0, ...bonuses.filter(({ from }) => reaches(attainment, from)).map(({ share }) => share));
}

/** The last digits of floating-point arithmetic decide nothing. */
function reaches(attainment: number, level: number): boolean {
  return attainment - level >= -1e-12;
}
