import type { DateOrder, Kpi, KpiMeasure, KpiVariant, TicketFilter } from "../../service-level/agreement";
import { KPI_MEASURE_NAMES, KPI_MEASURES, settingOf, variantChoices } from "../../service-level/kpi";
import { DAY_MS, HOUR_MS } from "../../service-level/time";
import type { DefinitionRow, DefinitionSource, NameIndex } from "./DefinitionRows";
import { IGNORED, LEFT_OUT } from "./DefinitionRows";
import { EVERYTHING } from "../vocabulary/everything";
import { whole } from "../vocabulary/words";
import { amountsOf, plainLength } from "./lengthUnits";
import { nearestName } from "./nearestName";
import { readNumber } from "./readNumber";
import { readTarget } from "./readTarget";
import { readValidity } from "./readValidity";
import type { Version } from "./versionsOf";
import { oneAtATime, withValidity } from "./versionsOf";

const SYNONYMS: Readonly<Record<string, KpiMeasure>> = {
  slacompliance: "compliance", attainment: "compliance", ticketvolume: "volume", reopenrate: "reopen rate", openbacklog: "backlog",
  medianresponsetime: "response time median", medianresolutiontime: "resolution time median", meantimetoresolve: "MTTR", meantimetorestoreservice: "MTRS",
  fcr: "first touch resolution", ftr: "first touch resolution", firstcontactresolution: "first touch resolution", flr: "first level resolution", escalations: "escalation rate",
  netpromoterscore: "NPS", satisfaction: "CSAT", customereffortscore: "CES", nearmisses: "near-miss share", changesuccess: "change success rate", numberofoutages: "outages",
  costperticket: "cost per ticket", meantimebetweenfailures: "MTBF", oldestticket: "ageing oldest",
};

/** The `KPIs` table. A KPI without a known CSF stays, with a warning: its figure relates to no goal of the client's. */
export function readKpis(source: DefinitionSource, known: { readonly csfs: NameIndex; readonly services: NameIndex }, zone: string, order: DateOrder | undefined): Version<Kpi>[] {
  const versions = source.rows("KPIs").flatMap((row) => {
    const id = row.required("KPI");
    const measure = row.required("Measure") === undefined ? undefined : row.oneOf("Measure", KPI_MEASURE_NAMES, LEFT_OUT, SYNONYMS);
    const filter = filterOf(row);
    reportUnknownServices(row, filter, source, known.services);
    const better = betterOf(row, measure);
    const target = figureOf(row, "Target", measure, source);
    const amber = figureOf(row, "Amber", measure, source);
    if (better !== undefined && target !== undefined && amber !== undefined && (better === "higher" ? amber > target : amber < target)) {
      source.findings.add("warning", "amberBeyondTarget", row.place("Amber"), row.text("Amber"), { target: row.text("Target"), better });
    }
    if (row.text("CSF") === "" && id !== undefined) source.findings.add("warning", "kpiWithoutCsf", row.place("CSF"), id);
    const cells = {
      csf: row.link("CSF", "CSFs", known.csfs), filter, target, amber,
      businessMeaning: row.text("Business meaning"), variant: variantIn(row, measure, source), source: row.text("Source"),
    };
    const written = readValidity(row, source, order);
    // Only now: a row that is left out tells of every wrong cell at once.
    if (id === undefined || measure === undefined || better === undefined) return [];
    return [{ row, written, definition: { id, name: row.text("Name") || id, measure, better, ...cells } }];
  });
  return oneAtATime(withValidity(versions, zone), "KPI", source);
}

function betterOf(row: DefinitionRow, measure: KpiMeasure | undefined): "higher" | "lower" | undefined {
  const usual = measure === undefined ? undefined : KPI_MEASURES[measure].better;
  return row.oneOf<"higher" | "lower">("Better", ["higher", "lower"], usual ?? IGNORED) ?? usual;
}

/** What the `Variant` column chooses of the measure's settings; a choice that the measure does not have is reported and left. */
function variantIn(row: DefinitionRow, measure: KpiMeasure | undefined, source: DefinitionSource): KpiVariant {
  if (measure === undefined) return {};
  const chosen = row.list("Variant").flatMap((text) => {
    const settings = settingOf(measure, text);
    if (settings !== undefined) return settings;
    const choices = variantChoices(measure);
    source.findings.add("error", "unknownVariant", row.place("Variant"), text, { measure, allowed: choices, nearest: nearestName(text, choices) });
    return [];
  });
  return Object.fromEntries(chosen);
}

/** A figure in the measure's unit: a share, hours or days (also `4 h`, `30 min`, `2 d`), or a number. Without a measure there is no telling. */
function figureOf(row: DefinitionRow, column: string, measure: KpiMeasure | undefined, source: DefinitionSource): number | undefined {
  if (measure === undefined) return undefined;
  const { unit } = KPI_MEASURES[measure];
  if (unit === "share") return row.share(column, IGNORED);
  if ((unit !== "hours" && unit !== "days") || typeof row.cell(column) === "number" || row.text(column) === "") return row.numberIn(column);
  const amounts = amountsOf(plainLength(row.text(column))) ?? [];
  if (amounts.length === 1 && (amounts[0].unit === "days" || amounts[0].unit === "calendarDays")) return amounts[0].amount * (unit === "days" ? 1 : DAY_MS / HOUR_MS);
  const length = readTarget(row.cell(column))?.target;
  if (length?.kind === "serviceTime") return unit === "days" && readNumber(row.cell(column)) === undefined ? length.ms / DAY_MS : length.ms / HOUR_MS;
  source.findings.add("error", "hoursUnreadable", row.place(column), row.text(column), { consequence: IGNORED });
  return undefined;
}

/** Which tickets a row speaks of, as its columns Service, Type, Priority and Group say; `all`, `any` and `*` say the same as an empty cell, also in other languages. */
export function filterOf(row: DefinitionRow): TicketFilter {
  const list = (column: string) => (ALL.test(row.text(column).toLowerCase()) ? [] : row.list(column));
  return { service: list("Service"), type: list("Type"), priority: list("Priority"), group: list("Group") };
}

const ALL = whole(EVERYTHING);

/** A service that the catalogue does not have is kept: tickets and outages may know it all the same. */
export function reportUnknownServices(row: DefinitionRow, { service: named }: TicketFilter, source: DefinitionSource, services: NameIndex): void {
  if (services.names().length === 0) return;
  for (const service of named.filter((name) => services.get(name) === undefined)) {
    source.findings.add("warning", "unknownName", row.place("Service"), service, {
      table: "Services", nearest: nearestName(service, services.names()), known: services.names().slice(0, 12), consequence: "kept",
    });
  }
}
