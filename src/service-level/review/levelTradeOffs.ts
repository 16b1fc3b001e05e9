import { calendarFor, isSameWord } from "../agreement";
import type { ServiceLevelOffer } from "../agreement";
import { agreedSince, availabilityIn, downtimesOf, serviceHours } from "../availability";
import type { CountedOutage, Downtime, ServiceHours } from "../availability";
import type { KpiData } from "../kpi";
import type { Period } from "../period";
import type { DurationMs, Interval } from "../time";
import { shifted } from "./changeEffect";

/** What a level of a service costs beside today's, and whether the service as it was would have kept it. */
export interface LevelTradeOff {
  readonly offer: ServiceLevelOffer;
  /** Price a month above that of today's level; `NaN` where one of the two is not known. */
  readonly extraPerMonth: number;
  /** The time that is looked at: the twelve months up to the end of the review, as far as they were agreed. */
  readonly during: Interval;
  /** Outages that began in that time. */
  readonly outages: readonly CountedOutage[];
  /** Those of them that lasted longer than the level allows. */
  readonly late: readonly CountedOutage[];
  /** As it was, share of service time 0..1; `NaN` where no service time was agreed. */
  readonly availability: number;
  /** Service time of outages beyond what the level allows: what keeping it would have spared. */
  readonly sparedMs: DurationMs;
  /** The same times the users affected, where somebody says how many. */
  readonly sparedUserMs: DurationMs;
  /** `undefined` where the level promises nothing that outages could break, and where no outages are written down. */
  readonly wouldBeKept: boolean | undefined;
}

const MONTHS_LOOKED_AT = 12;

/** Every level at which a service is offered, in the order of the services and levels. */
export function levelTradeOffs({ agreement, records: { outages }, asOf }: KpiData, period: Period): LevelTradeOff[] {
  const until = Math.min(asOf, period.to);
  const year = { from: shifted(until, -MONTHS_LOOKED_AT, agreement.zone), to: until };
  return agreement.services.flatMap((service) => {
    const isOfService = (name: string) => isSameWord(name, service.name);
    const offers = agreement.levels.filter((offer) => isOfService(offer.service));
    const isChosen = ({ level }: ServiceLevelOffer) => isSameWord(level, service.level);
    const today = offers.find(isChosen)?.pricePerMonth ?? service.pricePerMonth ?? Number.NaN;
    const hours = serviceHours(calendarFor(agreement, undefined, service.name).calendar);
    const downtimes = downtimesOf(outages, asOf, service.name);
    const [was] = availabilityIn(downtimes, hours, [year], until, agreedSince(outages, agreement));
    return offers.map((offer): LevelTradeOff => {
      const { availability: promised, restoreWithinMs = Number.POSITIVE_INFINITY, pricePerMonth } = offer;
      const late = was.outages.filter(({ durationMs }) => durationMs > restoreWithinMs);
      const promisesNothing = promised === undefined && offer.restoreWithinMs === undefined;
      return {
        offer, extraPerMonth: (pricePerMonth ?? (isChosen(offer) ? today : Number.NaN)) - today,
        during: { from: was.from, to: was.to }, outages: was.outages, late, availability: was.availability,
        ...spared(late, downtimes, hours, restoreWithinMs),
        wouldBeKept: promisesNothing || outages.length === 0 ? undefined : late.length === 0 && !(was.availability < (promised ?? 0)),
      };
    });
  });
}

/** What of the outages came after `allowedMs` of service time. */
function spared(late: readonly CountedOutage[], downtimes: readonly Downtime[], hours: ServiceHours, allowedMs: DurationMs): { sparedMs: DurationMs; sparedUserMs: DurationMs } {
  const total = { sparedMs: 0, sparedUserMs: 0 };
  for (const { parts } of downtimes.filter(({ to }) => late.some((outage) => outage.to === to))) {
    let servedMs = 0;
    for (const part of parts) {
      const before = Math.max(servedMs, allowedMs);
      servedMs += hours.elapsedMs(part);
      const beyondMs = Math.max(0, servedMs - before);
      total.sparedMs += beyondMs;
      total.sparedUserMs += beyondMs * (part.usersAffected || 0);
    }
  }
  return total;
}
