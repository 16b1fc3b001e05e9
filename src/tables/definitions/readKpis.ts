import { KPI_MEASURES } from "../../service-level/agreement";
import type { DateOrder, Kpi, KpiMeasure, TicketFilter } from "../../service-level/agreement";
import { HOUR_MS } from "../../service-level/time";
import type { DefinitionRow, DefinitionSource, NameIndex } from "./DefinitionRows";
import { IGNORED, LEFT_OUT } from "./DefinitionRows";
import { readTarget } from "./readTarget";
import { readValidity } from "./readValidity";
import type { Version } from "./versionsOf";
import { oneAtATime, withValidity } from "./versionsOf";

const MEASURES = Object.keys(KPI_MEASURES) as KpiMeasure[];
const SYNONYMS: Readonly<Record<string, KpiMeasure>> = {
  slacompliance: "compliance", attainment: "compliance", ticketvolume: "volume", reopenrate: "reopen rate", openbacklog: "backlog",
  medianresponsetime: "response time median", medianresolutiontime: "resolution time median", mttr: "resolution time mean",
};

/** The `KPIs` table. A KPI without a known CSF stays, with a warning: its figure relates to no goal of the client's. */
export function readKpis(source: DefinitionSource, csfs: NameIndex, zone: string, order: DateOrder | undefined): Version<Kpi>[] {
  const versions = source.rows("KPIs").flatMap((row) => {
    const id = row.required("KPI");
    if (id === undefined || row.required("Measure") === undefined) return [];
    const measure = row.oneOf("Measure", MEASURES, LEFT_OUT, SYNONYMS);
    if (measure === undefined) return [];
    const better = betterOf(row, measure);
    const target = figureOf(row, "Target", measure, source);
    const amber = figureOf(row, "Amber", measure, source);
    if (target !== undefined && amber !== undefined && (better === "higher" ? amber > target : amber < target)) {
      source.findings.add("warning", "amberBeyondTarget", row.place("Amber"), row.text("Amber"), { target: row.text("Target"), better });
    }
    if (row.text("CSF") === "") source.findings.add("warning", "kpiWithoutCsf", row.place("CSF"), id);
    const definition = {
      id, name: row.text("Name") || id, csf: row.link("CSF", "CSFs", csfs), measure, filter: filterOf(row), better, target, amber,
      businessMeaning: row.text("Business meaning"),
    };
    return [{ row, written: readValidity(row, source, order), definition }];
  });
  return oneAtATime(withValidity(versions, zone), "KPI", source);
}

function betterOf(row: DefinitionRow, measure: KpiMeasure): "higher" | "lower" {
  const usual = measure === "compliance" ? "higher" : "lower";
  return row.oneOf("Better", ["higher", "lower"], usual) ?? usual;
}

/** A figure in the measure's unit: a share, hours (also `4 h` or `30 min`), or a count. */
function figureOf(row: DefinitionRow, column: string, measure: KpiMeasure, source: DefinitionSource): number | undefined {
  const { unit } = KPI_MEASURES[measure];
  if (unit === "share") return row.share(column, IGNORED);
  if (unit === "count" || typeof row.cell(column) === "number" || row.text(column) === "") return row.numberIn(column);
  const length = readTarget(row.cell(column))?.target;
  if (length?.kind === "serviceTime") return length.ms / HOUR_MS;
  source.findings.add("error", "hoursUnreadable", row.place(column), row.text(column), { consequence: IGNORED });
  return undefined;
}

/** Which tickets a row speaks of, as its columns Service, Type, Priority and Group say; `all`, `any` and `*` say the same as an empty cell. */
export function filterOf(row: DefinitionRow): TicketFilter {
  const list = (column: string) => (/^(all|any|\*)$/i.test(row.text(column)) ? [] : row.list(column));
  return { service: list("Service"), type: list("Type"), priority: list("Priority"), group: list("Group") };
}
