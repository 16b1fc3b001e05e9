import type { LevelTradeOff } from "../service-level/review";
import type { Messages } from "./types";

/** @example Would not have been kept: 2 of 5 outages lasted longer than 2 h; available 99.71%, promised 99.90%; keeping it would have spared 3 h of outage */
export function tradeOffLine({ offer, outages, late, availability, sparedMs, wouldBeKept }: LevelTradeOff, { formats, pack: { tradeOff: words } }: Messages): string {
  const { availability: promised, restoreWithinMs } = offer;
  if (promised === undefined && restoreWithinMs === undefined) return words.promisesNothing;
  if (wouldBeKept === undefined) return words.notRecorded;
  const percent = (share: number) => formats.percent(share, { digits: 2 });
  return words.line(wouldBeKept ? words.kept : words.broken, [
    ...(restoreWithinMs === undefined ? [] : [outages.length === 0 ? words.noOutages : words.late(late.length, outages.length, formats.duration(restoreWithinMs))]),
    ...(promised === undefined ? [] : [words.available(percent(availability), percent(promised))]),
    ...(sparedMs > 0 ? [words.spared(formats.duration(sparedMs))] : []),
  ]);
}
