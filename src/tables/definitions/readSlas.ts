import { FILTER_FIELDS, SLA_STAGES } from "../../service-level/agreement";
import type { CreditTerms, DateOrder, HoldRule, OpeningTime, Sla, SlaClock, SlaPaper, TicketFilter } from "../../service-level/agreement";
import { formatTimeOfDay } from "../../service-level/calendar";
import { HOUR_MS, toInstant } from "../../service-level/time";
import { TICKET_FIELDS } from "../../service-level/ticket";
import type { DefinitionRow, DefinitionSource, NameIndex } from "./DefinitionRows";
import { IGNORED, LEFT_OUT } from "./DefinitionRows";
import { formatTarget } from "./definitionCells";
import { readCredit } from "./readCredit";
import { nearestName, sameName } from "./nearestName";
import { filterOf, reportUnknownServices } from "./readKpis";
import { readTarget, unclearLength } from "./readTarget";
import { readValidity, validityOverlaps } from "./readValidity";
import type { Version } from "./versionsOf";
import { withValidity } from "./versionsOf";
import { WAITED_FOR, WAITED_FOR_SYNONYMS } from "./waitedFor";
import { wordMeant } from "./wordMeant";

const CLOCKS = ["response", "resolution", "update", "periodic update"] as const satisfies readonly SlaClock["kind"][];
const CLOCK_SYNONYMS: Readonly<Record<string, (typeof CLOCKS)[number]>> = { firstresponse: "response", resolve: "resolution" };
const DEFAULT_GOAL = 0.95;
const DEFAULT_AT_RISK = 0.75;
/** From this many hours on, a bare number was more likely meant as minutes. */
const UNLIKELY_HOURS = 1_000;

export interface Known {
  readonly kpis: NameIndex;
  readonly calendars: NameIndex;
  readonly services: NameIndex;
  readonly defaultCalendar: string | undefined;
}

/** The `SLAs` table. A row whose target or clock cannot be read is left out with an error; other cells fall back to their defaults. */
export function readSlas(source: DefinitionSource, known: Known, zone: string, order: DateOrder | undefined): Version<Sla>[] {
  const versions = source.rows("SLAs").flatMap((row) => {
    const id = row.required("SLA");
    const clock = clockOf(row, source);
    const target = row.required("Target") === undefined ? undefined : targetOf(row, source);
    const paper = paperOf(row, zone, order);
    const written = readValidity(row, source, order);
    if (known.kpis.names().length > 0 && row.text("KPI") === "" && id !== undefined) source.findings.add("note", "slaWithoutKpi", row.place("KPI"), id);
    const filter = filterOf(row);
    reportUnknownServices(row, filter, source, known.services);
    const cells = {
      filter,
      opened: openingTimeOf(row, source, known),
      kpi: row.link("KPI", "KPIs", known.kpis),
      calendar: row.link("Calendar", "Calendars", known.calendars) || undefined,
      goal: row.share("Goal", "95%") ?? DEFAULT_GOAL,
      atRisk: row.share("At risk", "75%") ?? DEFAULT_AT_RISK,
      nearMiss: row.share("Near miss", "90%"),
      holds: holdsOf(row, source),
      reopened: row.oneOf("Reopened", ["resumes", "runs on", "restarts", "stays stopped"], "resumes") ?? ("resumes" as const),
      judgedBy: row.oneOf("Judged by", ["current values", "as opened"], "current values", { current: "current values", now: "current values", opened: "as opened" }),
      starts: row.oneOf("Starts", ["opened", "when it applies", "first message"], "opened"),
      noReply: row.oneOf("No reply", ["resolution", "runs on", "not measured"], "resolution"),
      kind: row.oneOf("Kind", ["SLA", "OLA", "UC"], "SLA") ?? ("SLA" as const),
      credit: creditOf(row, source),
      paper,
    };
    // Only now: a row that is left out tells of every wrong cell at once.
    if (id === undefined || clock === undefined || target === undefined) return [];
    return [{ row, written, definition: { id, name: row.text("Name") || id, clock, target, ...cells } }];
  });
  const slas = withValidity(versions, zone);
  reportOverlaps(slas, source);
  return slas;
}

function paperOf(row: DefinitionRow, zone: string, order: DateOrder | undefined): SlaPaper {
  const day = (column: string) => {
    const wall = row.date(column, order);
    return wall === undefined ? undefined : toInstant(wall, zone);
  };
  const agreedOn = day("Agreed on");
  return {
    agreedBy: row.text("Agreed by"), agreedOn, writtenBy: row.text("Written by"), lastConfirmed: day("Last confirmed") ?? agreedOn,
    status: row.oneOf("Status", SLA_STAGES, IGNORED) ?? "", procedure: row.text("Procedure"),
  };
}

function creditOf(row: DefinitionRow, source: DefinitionSource): CreditTerms | undefined {
  const text = row.text("Credit");
  if (text === "") return undefined;
  const { terms, unread, isReversed } = readCredit(text);
  for (const part of unread) source.findings.add("error", "creditUnreadable", row.place("Credit"), part, { consequence: IGNORED });
  if (isReversed) source.findings.add("warning", "creditReversed", row.place("Credit"), text);
  return terms.credits.length + terms.bonuses.length > 0 ? terms : undefined;
}

function clockOf(row: DefinitionRow, source: DefinitionSource): SlaClock | undefined {
  const text = row.text("Clock");
  if (text === "") {
    source.findings.add("note", "clockAssumed", row.place("Clock"));
    return { kind: "resolution" };
  }
  const ends = text.split(/\s*(?:->|=>|→|⇒)\s*/);
  if (ends.length === 2 && ends.every((end) => end !== "")) return { kind: "between", from: fieldName(ends[0]), to: fieldName(ends[1]) };
  const kind = wordMeant(text, CLOCKS, CLOCK_SYNONYMS);
  if (kind !== undefined) return { kind };
  source.findings.add("error", "unknownValue", row.place("Clock"), text, {
    allowed: [...CLOCKS, "opened -> closed"], nearest: nearestName(text, CLOCKS), consequence: LEFT_OUT,
  });
  return undefined;
}

/** `stop`, `run`, or who is waited for when the clock stops. */
function holdsOf(row: DefinitionRow, source: DefinitionSource): HoldRule {
  const words = row.list("Holds").map((word) => sameName(word.replace(/^(stops? )?(while )?waiting for /i, "")));
  if (words.length === 0 || words[0] === "stop" || words[0] === "stops") return "stop";
  if (words[0] === "run" || words[0] === "runs") return "run";
  const waits = words.map((word) => wordMeant(word, WAITED_FOR, WAITED_FOR_SYNONYMS));
  if (waits.every((wait) => wait !== undefined)) return [...new Set(waits)];
  const allowed = ["stop", "run", "waiting for client", "waiting for supplier", "waiting for us"];
  source.findings.add("error", "unknownValue", row.place("Holds"), row.text("Holds"), { allowed, nearest: nearestName(row.text("Holds"), allowed), consequence: "stop" });
  return "stop";
}

/** Without a default calendar among several, every hour is one of service. */
function openingTimeOf(row: DefinitionRow, source: DefinitionSource, { calendars, defaultCalendar }: Known): OpeningTime | undefined {
  const opened = row.oneOf<OpeningTime>("Opened", ["in service hours", "outside service hours"], IGNORED, {
    inhours: "in service hours", duringservicehours: "in service hours", inbusinesshours: "in service hours", outsidehours: "outside service hours", outofhours: "outside service hours", outsidebusinesshours: "outside service hours",
  });
  if (opened !== undefined && defaultCalendar === undefined && calendars.names().length !== 1) source.findings.add("warning", "openedWithoutHours", row.place("Opened"), opened);
  return opened;
}

/** A ticket field spelt as ours; any other name is a column of the ticket source. */
const fieldName = (name: string): string => TICKET_FIELDS.find((field) => sameName(field) === sameName(name)) ?? name.trim();

function targetOf(row: DefinitionRow, source: DefinitionSource): Sla["target"] | undefined {
  const read = readTarget(row.cell("Target"));
  if (read === undefined) {
    reportNoTarget(row, source);
    return undefined;
  }
  const { target, assumed } = read;
  if (assumed === "days" && target.kind === "workingDays") source.findings.add("note", "targetDaysAssumed", row.place("Target"), row.text("Target"), { days: target.days });
  if (target.kind === "serviceTime" && (assumed === "hours" || assumed === "timeOfDay")) {
    const severity = assumed === "timeOfDay" || !Number.isInteger(target.ms / HOUR_MS) || target.ms >= UNLIKELY_HOURS * HOUR_MS ? "warning" : "note";
    source.findings.add(severity, "targetUnitAssumed", row.place("Target"), row.text("Target"), { ms: target.ms });
  }
  return target;
}

/** What to write in place of what cannot be read as a target, or in two ways. */
function reportNoTarget(row: DefinitionRow, { findings }: DefinitionSource): void {
  const [place, text] = [row.place("Target"), row.text("Target")];
  const unclear = unclearLength(row.cell("Target"));
  if (unclear === undefined) return findings.add("error", "targetUnreadable", place, text, { consequence: LEFT_OUT });
  const { unit, count } = unclear;
  if (unit === "calendarHours") return findings.add("error", "targetInCalendarHours", place, text, { hours: count, consequence: LEFT_OUT });
  if (unit === "timeOfDay") return findings.add("error", "targetHourUnclear", place, text, { morning: formatTimeOfDay(count * 60), afternoon: formatTimeOfDay((count + 12) * 60), consequence: LEFT_OUT });
  const isWeeks = unit === "weeks";
  findings.add("error", "targetUnclear", place, text, {
    working: formatTarget({ kind: "workingDays", days: count * (isWeeks ? 5 : 20) }),
    calendar: formatTarget({ kind: "calendarTime", count: isWeeks ? count * 7 : count, unit: isWeeks ? "days" : "months" }),
    consequence: LEFT_OUT,
  });
}

/** Two rows of one SLA that speak of the same tickets at the same time: the earlier row judges them, which may not be what was meant. */
function reportOverlaps(slas: readonly Version<Sla>[], source: DefinitionSource): void {
  slas.forEach(({ row, definition }, index) => {
    const other = slas.slice(0, index).find((each) => each.definition.id === definition.id
      && validityOverlaps(each.definition, definition) && filtersOverlap(each.definition.filter, definition.filter)
      && (each.definition.opened ?? definition.opened) === (definition.opened ?? each.definition.opened));
    if (other !== undefined) source.findings.add("warning", "slaRowsOverlap", row.place("SLA"), definition.id, { other: other.row.number });
  });
}

function filtersOverlap(one: TicketFilter, other: TicketFilter): boolean {
  return FILTER_FIELDS.every((column) => {
    const names = new Set(other[column].map(sameName));
    return one[column].length === 0 || names.size === 0 || one[column].some((name) => names.has(sameName(name)));
  });
}
