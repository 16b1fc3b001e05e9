import type { DateOrder, Validity } from "../../service-level/agreement";
import { DAY_MS, toInstant } from "../../service-level/time";
import type { WallClock } from "../../service-level/time";
import type { DefinitionRow, DefinitionSource } from "./DefinitionRows";
import { IGNORED } from "./DefinitionRows";

/** `Valid from` and `Valid to` as written, before it is known which versions follow each other. */
export interface WrittenValidity {
  readonly fromWall: WallClock | undefined;
  readonly toWall: WallClock | undefined;
}

/** Reads both days; when they are the wrong way round, says so and goes on without an end. */
export function readValidity(row: DefinitionRow, source: DefinitionSource, order: DateOrder | undefined): WrittenValidity {
  const fromWall = row.date("Valid from", order);
  const toWall = row.date("Valid to", order);
  if (fromWall === undefined || toWall === undefined || toWall >= fromWall) return { fromWall, toWall };
  source.findings.add("error", "validityReversed", row.place("Valid to"), row.dateText("Valid to"), { from: row.dateText("Valid from"), consequence: IGNORED });
  return { fromWall, toWall: undefined };
}

/**
 * The instants between which a version is in force, in the agreement's zone. `Valid to` is the last day in force, because that is how people write
 * it, unless another version of the same id begins on that very day: then the day is the other version's. A time of day is taken as it stands.
 */
export function validityOf(own: WrittenValidity, versions: readonly WrittenValidity[], zone: string): Validity {
  const { fromWall, toWall } = own;
  const isDay = toWall !== undefined && toWall % DAY_MS === 0;
  const handsOver = versions.some((other) => other !== own && other.fromWall === toWall);
  const end = toWall === undefined ? undefined : isDay && !handsOver ? toWall + DAY_MS : toWall;
  return {
    validFrom: fromWall === undefined ? undefined : toInstant(fromWall, zone),
    validTo: end === undefined ? undefined : toInstant(end, zone),
  };
}

/** Whether two versions are ever in force at the same time. */
export function validityOverlaps(one: Validity, other: Validity): boolean {
  return (one.validFrom ?? -Infinity) < (other.validTo ?? Infinity) && (other.validFrom ?? -Infinity) < (one.validTo ?? Infinity);
}
