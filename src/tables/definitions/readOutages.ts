import type { Outage } from "../../service-level/records";
import type { DefinitionSource } from "./DefinitionRows";
import { IGNORED, LEFT_OUT } from "./DefinitionRows";
import { sameName } from "./nearestName";
import type { RegisterDates, RegisterRow } from "./readRegister";
import { readRegister } from "./readRegister";

/**
 * The `Outages` table. A row whose start or end cannot be read, or whose end is before its start, is left out: a wrong end would count as an
 * outage that still lasts. Outages of one service that share time get a note; whoever sums them counts that time once.
 */
export function readOutages(source: DefinitionSource, dates: RegisterDates): Outage[] {
  const read: { readonly row: RegisterRow; readonly outage: Outage }[] = [];
  const outages = readRegister(source, "Outages", dates, (row) => {
    const outage = outageOf(row);
    if (outage !== undefined) read.push({ row, outage });
    return outage;
  });
  const kept = new Set(outages);
  reportOverlaps(read.filter(({ outage }) => kept.has(outage)));
  return outages;
}

function outageOf(row: RegisterRow): Outage | undefined {
  // An unknown service keeps its name: the outage took place.
  const service = row.link("Service", "kept") || row.text("Service");
  const from = row.moment("Start", LEFT_OUT);
  const to = row.moment("End", LEFT_OUT);
  const outage = { service, from: from ?? Number.NaN, to: to ?? Number.NaN, usersAffected: usersOf(row), cause: row.text("Cause"), excluded: row.text("Excluded") };
  if (from === undefined || to === undefined || Number.isNaN(from)) return undefined;
  if (!(to < from)) return outage;
  row.report("error", "validityReversed", "End", row.dateText("End"), { from: row.dateText("Start"), consequence: LEFT_OUT });
  return undefined;
}

function usersOf(row: RegisterRow): number {
  const users = row.figure("Users affected");
  if (!(users < 0)) return users;
  row.report("error", "countUnreadable", "Users affected", row.text("Users affected"), { consequence: IGNORED });
  return Number.NaN;
}

function reportOverlaps(outages: readonly { readonly row: RegisterRow; readonly outage: Outage }[]): void {
  const latest = new Map<string, { readonly row: RegisterRow; readonly until: number }>();
  for (const { row, outage } of [...outages].sort((one, other) => one.outage.from - other.outage.from)) {
    const service = sameName(outage.service);
    const before = latest.get(service);
    const until = Number.isNaN(outage.to) ? Number.POSITIVE_INFINITY : outage.to;
    if (before !== undefined && outage.from < before.until) {
      if (before.until === Number.POSITIVE_INFINITY) row.report("warning", "outageAfterOpenOne", "Start", outage.service, { other: before.row.number });
      else row.report("warning", "outagesOverlap", "Start", outage.service, { other: before.row.number });
    }
    if (before === undefined || until > before.until) latest.set(service, { row, until });
  }
}
