import type { SlaPeriodResult } from "../../../service-level/review";
import type { ColumnPlan } from "./columns";
import { markWidth, statusLegend, statusMark } from "./figures";
import { plainTable } from "./plainTable";
import { type ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { tableSheet } from "./tableSheet";

const MONTHS = 12;
/** So many columns are printed even where there are fewer months: the lines above the grid need them. */
const LEAST_MONTHS = 6;
const TEXT_COLUMNS = 3 + LEAST_MONTHS;
/** Of a month, in characters. A year of wider ones would be too small to read on Letter. */
const MOST_WIDTH = 13;
const LEAST_WIDTH = 11;

/** Every SLA month by month, oldest first: colour, shape and word. The columns are numbered, so that formulas on them stay valid from month to month. */
export const gridSection: ReportSection = {
  key: "grid",
  part: "meeting",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, messages: { formats, pack } } = input;
    const months = (review.slas[0]?.trend ?? []).slice(-MONTHS).map(({ period }) => formats.shortPeriod(period.name));
    const monthWidth = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, markWidth(input)));
    const columns: ColumnPlan[] = [
      ["SLA", 16], ["Name", 20], ["Goal", 8, "percent"],
      ...Array.from({ length: MONTHS }, (_, at): ColumnPlan => [`Month ${at + 1}`, monthWidth, "mark", months[at] ?? ""]),
    ];
    return {
      ...tableSheet(pack.sheets.grid, [pack.grid.about, statusLegend(input)], input, [
        plainTable("Slam", columns, review.slas.map(({ sla, result, trend }) => [sla.id, sla.name, result.goal, ...filled(trend.slice(-MONTHS).map((month) => cellOf(month, input)))]), input, { keys: ["SLA"] }),
      ]),
      printedColumns: TEXT_COLUMNS + Math.max(0, months.length - LEAST_MONTHS),
      textColumns: TEXT_COLUMNS,
    };
  },
};

function filled(cells: readonly string[]): string[] {
  return [...cells, ...Array.from({ length: MONTHS - cells.length }, () => "")];
}

function cellOf(month: SlaPeriodResult, input: ReportInput): string {
  const mark = statusMark(month.status, input);
  if (month.decided === 0) return mark;
  const { formats } = input.messages;
  return `${mark}\n${formats.percent(month.attainment, { apartFrom: month.goal })}\n${formats.number(month.met)}/${formats.number(month.decided)}`;
}
