import type { SlaPeriodResult } from "../../../service-level/review";
import type { ReportColumn } from "../reportSheet";
import { statusMark } from "./figures";
import { titleLines } from "./plainTable";
import { type ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

const MONTHS = 12;

/** Every SLA month by month, oldest first: colour, shape and word. The columns are numbered, so that formulas on them stay valid from month to month. */
export const gridSection: ReportSection = {
  key: "grid",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, messages: { formats, pack } } = input;
    const months = (review.slas[0]?.trend ?? []).slice(-MONTHS).map(({ period }) => period.name);
    const columns: ReportColumn[] = [
      { header: "SLA", kind: "text", width: 16, heading: pack.heads.SLA },
      { header: "Name", kind: "text", width: 20, heading: pack.heads.Name },
      { header: "Goal", kind: "percent", width: 8, heading: pack.heads.Goal },
      ...Array.from({ length: MONTHS }, (_, at): ReportColumn => {
        const month = months[at];
        return { header: `Month ${at + 1}`, kind: "mark", width: 10, heading: month === undefined ? "" : formats.period(month) };
      }),
    ];
    return {
      title: pack.sheets.grid,
      page: "landscape",
      blocks: [
        titleLines(pack.sheets.grid, [pack.grid.about, pack.legend], input),
        {
          kind: "table", name: "Slam", columns, isPlain: true, wraps: true, keys: ["SLA"],
          rows: review.slas.map(({ sla, result, trend }) => [sla.id, sla.name, result.goal, ...filled(trend.slice(-MONTHS).map((month) => cellOf(month, input)))]),
        },
      ],
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
