import { periodsBetween } from "../../../service-level/period";
import { isSettled } from "../../../service-level/records";
import { clientSlas } from "../../../service-level/review";
import { calendarDaysBetween, type Instant } from "../../../service-level/time";
import type { ReportRow } from "..";
import { dayText, figureText, noticeText, openedIn, outagesOf, pooled } from "./figures";
import { plainTable } from "./plainTable";
import type { ReportInput } from "./reportInput";
import { ANNUAL_TYPES, type ReportSection } from "./ReportSection";
import { tableSheet } from "./tableSheet";
import { verdictLine } from "./verdictLine";

/** What the decision on the renewal rests on: the contract, the value delivered, and the options. */
export const renewalSection: ReportSection = {
  key: "renewal",
  part: "meeting",
  types: ANNUAL_TYPES,
  edition: "detailed",
  build(input) {
    const { pack } = input.messages;
    return {
      ...tableSheet(pack.sheets.renewal, [pack.renewal.about], input, [
        plainTable("Renewal", [["Item", 40], ["Value", 40], ["Note", 40]], itemRows(input), input),
        { kind: "lines", lines: [{ text: pack.renewal.contract, look: "heading" }] },
        plainTable("ContractTerms", [["Item", 40], ["Value", 40], ["Remarks", 40, "input"]], termRows(input), input, { keys: ["Item"] }),
        { kind: "lines", lines: [{ text: pack.renewal.options, look: "heading" }] },
        plainTable("RenewalOptions", [["Change", 40], ["Price per month", 40], ["Remarks", 40, "input"]], optionRows(input), input, { keys: ["Change"] }),
      ]),
      page: "portrait",
    };
  },
};

function itemRows(input: ReportInput): ReportRow[] {
  const { agreement, agreement: { contract }, records, review, review: { period, asOf }, messages: { formats, pack: { renewal } } } = input;
  const { items } = renewal;
  const until = Math.min(period.to, asOf);
  const fees = (agreement.monthlyFee ?? Number.NaN) * monthsIn(Math.max(period.from, contract.start ?? period.from), until, input);
  const opened = openedIn(input, period);
  const kept = pooled(clientSlas(review).map(({ result }) => result));
  const money = (value: number) => (Number.isFinite(value) ? figureText(value, "money", input) : renewal.unknown);
  const inPeriod = (at: number) => at >= period.from && at < until;
  const said = (text: string) => (text === "" ? renewal.unknown : text);
  return [
    [items.objective, said(contract.businessObjective), ""],
    [items.factors, verdictLine(input), ""],
    [items.tickets, formats.number(opened), ""],
    [items.kept, formats.percent(kept.share), `${formats.number(kept.met)} / ${formats.number(kept.decided)}`],
    [items.outages, records.outages.length === 0 ? renewal.unknown : formats.number(outagesOf(review)), ""],
    [items.improvements, formats.number(records.improvements.filter(({ done }) => inPeriod(done)).length), ""],
    [items.risks, formats.number(records.risks.filter((risk) => !isSettled(risk) && risk.impact === "high").length), ""],
    [items.needs, formats.number(records.needs.filter((need) => !isSettled(need)).length), ""],
    [items.fee, money(agreement.monthlyFee ?? Number.NaN), ""],
    [items.paid, money(fees), ""],
    [items.perTicket, money(opened === 0 ? Number.NaN : fees / opened), ""],
    [items.end, contract.end === undefined ? renewal.unknown : renewal.daysLeft(dayText(contract.end, input), calendarDaysBetween(asOf, contract.end, agreement.zone)), ""],
    [items.notice, said(noticeText(input)), ""],
    [items.confirmed, said(dayText(contract.lastConfirmedByClient, input)), ""],
  ];
}

/** Months of the calendar from `from` to before `to`, a part of a month as its share: six fees for a half-year. */
function monthsIn(from: Instant, to: Instant, { agreement }: ReportInput): number {
  return periodsBetween(from, to, "month", agreement).reduce((months, month) => months + (Math.min(month.to, to) - Math.max(month.from, from)) / (month.to - month.from), 0);
}

const TERMS = ["scope", "supportRequirements", "security", "payment", "reportingProcedure", "incentivesAndPenalties"] as const;

function termRows({ agreement: { contract }, messages: { pack: { renewal } } }: ReportInput): ReportRow[] {
  return TERMS.map((term) => [renewal.terms[term], contract[term] || renewal.unknown, ""]);
}

function optionRows(input: ReportInput): ReportRow[] {
  const { agreement, records, messages: { pack: { renewal } } } = input;
  const fee = agreement.monthlyFee === undefined ? renewal.unknown : figureText(agreement.monthlyFee, "money", input);
  return [
    [renewal.renewAsIs, fee, ""],
    [renewal.adjust, "", ""],
    ...records.needs.filter((need) => !isSettled(need)).map(({ what, costToClose }): ReportRow => [renewal.extend(what), Number.isFinite(costToClose) ? `+ ${figureText(costToClose, "money", input)}` : renewal.unknown, ""]),
  ];
}
