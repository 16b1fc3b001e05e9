import type { KpiUnit } from "../../../service-level/agreement";
import type { ReportChart } from "../reportSheet";
import { dataSheet } from "./dataSheet";
import { figureCell, kpiStatusWord } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { blocksOf } from "./trendSection";

/** One column holds figures of several measures, so shares stand in per cent and each row names its unit. */
const UNITS: Readonly<Record<KpiUnit, string>> = {
  "count": "tickets", "hours": "hours", "days": "days", "share": "%", "score": "points", "net score": "points", "money": "money", "per user": "tickets per user",
  "per working day": "tickets per working day", "number": "",
};

/** Place of the unit in a row. */
const UNIT = 4;

function inUnit(value: number, unit: KpiUnit): number {
  return unit === "share" ? value * 100 : value;
}

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
          { header: "KPI", kind: "text", width: 20 },
          { header: "Name", kind: "text", width: 30 },
          { header: "Period", kind: "text", width: 12 },
          { header: "Value", kind: "number", width: 12 },
          { header: "Unit", kind: "text", width: 13 },
          { header: "n", kind: "count", width: 8 },
          { header: "Target", kind: "number", width: 12 },
          { header: "Status", kind: "status", width: 13 },
        ],
        rows: review.kpis.flatMap(({ kpi, unit, trend }) =>
          trend.map((result) => [
            kpi.id,
            kpi.name,
            result.period.name,
            figureCell(inUnit(result.value, unit)),
            UNITS[unit],
            result.n,
            figureCell(result.target === undefined ? undefined : inUnit(result.target, unit)),
            kpiStatusWord(result, input),
          ]),
        ),
      },
      page: "portrait",
      printsTable: false,
      charts: { prefix: "Indicator ", charts: (rows) =>
        blocksOf(rows).flatMap(({ id, firstRow, rowCount }): ReportChart[] => {
          const block = rows.slice(firstRow, firstRow + rowCount);
          if (block.every((row) => row[3] === "")) return [];
          const hasTarget = block.some((row) => row[6] !== "");
          const measured = { header: "Value", name: messages.review.heads.value, role: "measured" } as const;
          const target = { header: "Target", name: messages.review.heads.target, role: "target" } as const;
          return [
            {
              name: `Indicator ${id}`,
              title: String(block[0][1]),
              firstRow,
              rowCount,
              categories: "Period",
              series: hasTarget ? [measured, target] : [measured],
              kind: "number",
              ...(block[0][UNIT] === UNITS.share ? { most: 100 } : {}),
            },
          ];
        }) },
    });
  },
};
