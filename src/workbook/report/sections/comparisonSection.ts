import { figureKey, type ReviewSnapshot, type SnapshotFigure } from "../../../service-level/review";
import type { ReportRow } from "..";
import type { ColumnPlan } from "./columns";
import { figureText, statusLegend, statusMark } from "./figures";
import { plainTable } from "./plainTable";
import type { ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { tableSheet } from "./tableSheet";

const EARLIER = 8;
/** So many columns are printed even where there are fewer reviews: the lines above them need the room. */
const TEXT_COLUMNS = 6;
/** As many can be read on one page, together with what was said within the period. */
const MOST_ON_ONE_PAGE = 20;

/** This review by today's figures beside up to eight earlier ones of its kind, each as it was written. Columns are counted back from this one, the newest first. */
export const comparisonSection: ReportSection = {
  key: "comparison",
  part: "meeting",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review: { history }, messages: { formats, pack } } = input;
    const names = [...history.earlier].reverse().map(({ period }) => formats.period(period));
    const columns: ColumnPlan[] = [
      ["Figure", 34], ["Now", 13, "mark", formats.period(input.review.period.name)],
      ...Array.from({ length: EARLIER }, (_, at): ColumnPlan => [`Earlier ${at + 1}`, 13, "mark", names[at] ?? ""]),
    ];
    const rows = figureRows(input);
    return {
      ...tableSheet(pack.sheets.comparison, [history.earlier.length === 0 ? pack.comparison.none : pack.comparison.about, statusLegend(input)], input, [
        plainTable("Comparison", columns, rows, input),
        ...(history.within.length === 0 ? [{ kind: "pageEnd" } as const] : []),
        { kind: "lines", lines: [{ text: pack.comparison.within, look: "heading" }] },
        plainTable("WithinPeriod", [["Verdict", 34], ["Period", 12], ["Kind", 12]], withinRows(input), input, { none: "-" }),
      ]),
      page: rows.length <= MOST_ON_ONE_PAGE ? "onePortrait" : "portrait",
      printedColumns: Math.max(TEXT_COLUMNS, 2 + names.length),
      textColumns: TEXT_COLUMNS,
    };
  },
};

function figureRows(input: ReportInput): ReportRow[] {
  const { today, review: { history } } = input;
  const kinds = ["CSF", "KPI", "SLA"];
  return [...today.figures].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)).map((figure) => [
    figure.name,
    cellOf(figure, figure, input),
    ...[...history.earlier].reverse().map((earlier) => cellOf(figureOf(earlier, figure), figure, input)),
    ...Array.from({ length: EARLIER - history.earlier.length }, () => ""),
  ]);
}

function figureOf(snapshot: ReviewSnapshot, { kind, id }: SnapshotFigure): SnapshotFigure | undefined {
  return snapshot.figures.find((figure) => figureKey(figure.kind, figure.id) === figureKey(kind, id));
}

function cellOf(figure: SnapshotFigure | undefined, now: SnapshotFigure, input: ReportInput): string {
  if (!figure) return "";
  const { formats, pack: { comparison } } = input.messages;
  const counts = figure.kind === "SLA" && figure.decided > 0 ? `${formats.number(figure.met)}/${formats.number(figure.decided)}` : "";
  const other = figure.definition === now.definition ? "" : comparison.otherDefinition;
  // A figure that nobody set a target for has no status.
  const status = figure.status === "No target" || (figure.kind === "KPI" && Number.isNaN(figure.target)) ? "" : statusMark(figure.status, input);
  // The status of a figure without data says so already.
  const value = figure.kind === "CSF" || (status !== "" && Number.isNaN(figure.value)) ? "" : figureText(figure.value, figure.unit, input);
  return [status, `${value}${other}`, counts].filter((part) => part !== "").join("\n");
}

function withinRows({ review: { history }, messages }: ReportInput): ReportRow[] {
  return history.within.map(({ type, period, verdict, commentary }) => [[verdict, commentary].filter((part) => part !== "").join("\n"), messages.formats.period(period), messages.review.types[type]]);
}
