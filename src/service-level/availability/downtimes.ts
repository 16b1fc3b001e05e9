import { normalWord } from "../agreement";
import type { Outage } from "../records";
import type { Instant, Interval } from "../time";
import type { Downtime, DowntimePart } from "./types";

/**
 * When services were down, each service for itself, in time order: the union of its outages, so that time that two rows tell of counts once.
 * Where outages overlap, the larger number of people counts. Time that both sides agreed not to count is taken out, also where another row
 * tells of it: what runs over an agreed maintenance counts, and an outage with such time in its middle stays one, for it was restored only
 * at its end. An outage without an end lasts until `asOf`; what begins later has not happened.
 * @param service only this one, compared without case; "" = every service
 */
export function downtimesOf(outages: readonly Outage[], asOf: Instant, service = ""): Downtime[] {
  const wanted = normalWord(service);
  const byService = new Map<string, Outage[]>();
  for (const outage of outages) {
    const name = normalWord(outage.service);
    if ((wanted !== "" && name !== wanted) || !(outage.from < asOf)) continue;
    const known = byService.get(name);
    if (known === undefined) byService.set(name, [outage]);
    else known.push(outage);
  }
  return [...byService.values()].flatMap((rows) => merged(rows, asOf)).sort((a, b) => a.from - b.from || a.to - b.to);
}

interface CutOutage extends Interval {
  readonly usersAffected: number;
  readonly isExcluded: boolean;
  readonly isOpen: boolean;
}

function merged(rows: readonly Outage[], asOf: Instant): Downtime[] {
  const waiting = rows.map(({ from, to, usersAffected, excluded }): CutOutage => ({ from, to: to <= asOf ? to : asOf, usersAffected, isExcluded: excluded !== "", isOpen: !(to <= asOf) }))
    .sort((a, b) => b.from - a.from);
  const edges = [...new Set(waiting.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const downtimes: Downtime[] = [];
  let lasting: CutOutage[] = [];
  edges.forEach((from, index) => {
    const to = edges[index + 1];
    while (waiting.length > 0 && waiting[waiting.length - 1].from <= from) lasting.push(waiting.pop()!);
    lasting = lasting.filter((row) => row.to > from);
    const down = lasting.filter(({ isExcluded }) => !isExcluded);
    if (down.length === 0) return;
    const before = downtimes.at(-1)?.to === from ? downtimes.pop() : undefined;
    const counts = down.length === lasting.length;
    if (!counts && before === undefined) return;
    const parts: DowntimePart[] = counts ? [{ from, to, usersAffected: mostUsers(down) }] : [];
    const isOpen = to === asOf && down.some((row) => row.isOpen);
    downtimes.push({ service: rows[0].service, from: before?.from ?? from, to, isOpen, parts: [...(before?.parts ?? []), ...parts] });
  });
  return downtimes;
}

function mostUsers(down: readonly CutOutage[]): number {
  return down.reduce((most, { usersAffected }) => (usersAffected <= most || Number.isNaN(usersAffected) ? most : usersAffected), Number.NaN);
}
