import type { ReportChart } from "..";
import { dataSheet } from "./dataSheet";
import { chartUnit, inUnit, unitText } from "./figures";
import { kpiStatusWord } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { blocksOf } from "./trendSection";

/** Places in a row. */
const VALUE = 3;
const UNIT = 4;
const TARGET = 6;

/** Each KPI period by period with the number of tickets behind it, and a chart of value against target. */
export const indicatorSection: ReportSection = {
  key: "indicators",
  part: "figures",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, messages } = input;
    return dataSheet(input, {
      title: messages.review.sheets.indicators,
      notes: [messages.review.rules.noData],
      table: {
        name: "Indicators",
        columns: [
          ["KPI", 20], ["Name", 30], ["Period", 12], ["Value", 12, "number"], ["Unit", 13], ["n", 8, "count"], ["Target", 12, "number"], ["Status", 13, "status"],
        ],
        rows: review.kpis.flatMap(({ kpi, unit, trend }) =>
          trend.map((result) => [
            kpi.id,
            kpi.name,
            result.period.name,
            inUnit(result.value, unit),
            unitText(unit, input),
            result.n,
            inUnit(result.target, unit),
            kpiStatusWord(result, input),
          ]),
        ),
      },
      page: "portrait",
      printsTable: false,
      charts: { prefix: "Indicator ", charts: (rows) =>
        blocksOf(rows).flatMap(({ id, firstRow, rowCount }): ReportChart[] => {
          const block = rows.slice(firstRow, firstRow + rowCount);
          if (block.every((row) => row[VALUE] === "")) return [];
          const hasTarget = block.some((row) => row[TARGET] !== "");
          const measured = { header: "Value", name: messages.review.heads.value, role: "measured" } as const;
          const target = { header: "Target", name: messages.review.heads.target, role: "target" } as const;
          return [
            {
              name: `Indicator ${id}`,
              firstRow,
              rowCount,
              categories: "Period",
              series: hasTarget ? [measured, target] : [measured],
              kind: "number",
              ...chartUnit(String(block[0][1]), String(block[0][UNIT]), block.flatMap((row) => [row[VALUE], row[TARGET]]), input),
            },
          ];
        }) },
    });
  },
};
