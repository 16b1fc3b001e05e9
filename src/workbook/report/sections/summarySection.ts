import { statusWord } from "../../../messages";
import { clientSlas, type KpiReview, type SlaReview } from "../../../service-level/review";
import type { Cell } from "../../../tables";
import { kpiComparisonWords, slaComparisonWords } from "./comparisonWords";
import { dataSheet } from "./dataSheet";
import { figureText } from "./figures";
import { asOfLine, kpiStatusWord, type ReportInput, reviewTitle } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** The front page: a verdict in one line, then every SLA and KPI with its figure in words. */
export const summarySection: ReportSection = {
  key: "summary",
  part: "figures",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, messages } = input;
    const withData = clientSlas(review).filter(({ result }) => result.decided > 0);
    const met = withData.filter(({ result }) => result.status === "Met").length;
    return dataSheet(input, {
      tab: messages.review.sheets.summary,
      title: reviewTitle(input),
      lines: [{ text: messages.review.verdict(met, withData.length), look: "verdict" }, { text: asOfLine(input), look: "plain" }],
      notes: [messages.review.rules.decided],
      table: {
        name: "Summary",
        columns: [
          ["Item", 17], ["Name", 26], ["Status", 13, "status"], ["Result", 36], ["Change", 24], ["Conclusion", 44],
        ],
        wraps: true,
        rows: [...review.slas.map((sla) => slaRow(sla, input)), ...review.kpis.map((kpi) => kpiRow(kpi, input))],
      },
    });
  },
};

function slaRow(sla: SlaReview, input: ReportInput): Cell[] {
  const { formats, review } = input.messages;
  const { sla: { id, name }, result, previous } = sla;
  const change = result.decided > 0 && previous.decided > 0 ? review.change(formats.points(result.attainment - previous.attainment), formats.period(previous.period.name)) : "";
  const percent = formats.percent(result.attainment, { apartFrom: result.goal });
  return [id, name, statusWord(result.status, input.messages), review.attainment(result.met, result.decided, percent, formats.percent(result.goal)), change, result.decided > 0 ? slaComparisonWords(sla, input).sentence : ""];
}

function kpiRow(kpi: KpiReview, input: ReportInput): Cell[] {
  const { formats, review } = input.messages;
  const { kpi: { id, name }, unit, result, previous } = kpi;
  const value = figureText(result.value, unit, input);
  const counted = Number.isNaN(result.value) ? review.status.noData : unit === "count" ? value : `${value} (n = ${formats.number(result.n)})`;
  const words = kpiComparisonWords(kpi, input);
  return [id, name, kpiStatusWord(result, input), counted, words.change === "" ? "" : review.change(words.change, formats.period(previous.period.name)), words.sentence];
}
