import { statusWord } from "../../../messages";
import type { ReportChart, ReportRow } from "..";
import { dataSheet } from "./dataSheet";
import { figureCell } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** Each SLA period by period, oldest first, with a chart of attainment against its goal. */
export const trendSection: ReportSection = {
  key: "trend",
  part: "figures",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, messages } = input;
    const names = new Map(review.slas.map(({ sla: { id, name } }) => [id, name]));
    return dataSheet(input, {
      title: messages.review.sheets.trend,
      notes: [messages.review.rules.noData],
      table: {
        name: "Trend",
        columns: [
          ["SLA", 22], ["Period", 12], ["Met", 10, "count"], ["Missed", 11, "count"], ["Decided", 12, "count"], ["Attainment", 14, "percent"], ["Goal", 10, "percent"],
          ["Status", 13, "status"],
        ],
        rows: review.slas.flatMap(({ sla, trend }) =>
          trend.map((result) => [
            sla.id,
            result.period.name,
            result.met,
            result.missed,
            result.decided,
            figureCell(result.attainment),
            result.goal,
            statusWord(result.status, input.messages),
          ]),
        ),
      },
      page: "portrait",
      printsTable: false,
      charts: { prefix: "Trend ", charts: (rows) =>
        blocksOf(rows).map(({ id, firstRow, rowCount }): ReportChart => ({
          name: `Trend ${id}`,
          title: names.get(id) ?? id,
          firstRow,
          rowCount,
          categories: "Period",
          series: [
            { header: "Attainment", name: messages.review.heads.attainment, role: "measured" },
            { header: "Goal", name: messages.review.heads.goal, role: "target" },
          ],
          kind: "percent",
        })) },
    });
  },
};

/** Neighbouring rows with one id in the first column. */
export function blocksOf(rows: readonly ReportRow[]): { readonly id: string; readonly firstRow: number; readonly rowCount: number }[] {
  const blocks: { id: string; firstRow: number; rowCount: number }[] = [];
  rows.forEach(([cell], index) => {
    const id = String(cell);
    const last = blocks.at(-1);
    if (last?.id === id) last.rowCount++;
    else if (id !== "") blocks.push({ id, firstRow: index, rowCount: 1 });
  });
  return blocks;
}
