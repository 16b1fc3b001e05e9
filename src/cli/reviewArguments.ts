import { ticketZoneOf } from "../service-level/agreement";
import { namedReviewPeriod, REVIEW_GRAINS, type ReviewType } from "../service-level/review";
import { toInstant } from "../service-level/time";
import type { Messages } from "../messages";
import { parseIsoWallClock } from "../tables";
import type { ReviewRequest } from "../workbook";
import { UsageError } from "./errors";
import type { CommandCall } from "./parseCommandLine";

/**
 * `--type`, `--change`, `--period` and `--as-of`; the last two need the agreement's zone and fiscal year to mean something.
 * @throws {UsageError} one of them cannot be read; for period and as-of when the request is used
 */
export function reviewArguments(call: CommandCall, messages: Messages): ReviewRequest {
  const types = Object.keys(REVIEW_GRAINS) as ReviewType[];
  const wanted = call.option("type") ?? "monthly";
  const type = types.find((candidate) => candidate === wanted);
  if (!type) throw new UsageError(messages.cli.unknownType(wanted, messages.formats.joined(types)));
  const change = call.option("change");
  if (change !== undefined && type !== "implementation") throw new UsageError(messages.cli.optionOnlyFor("--change", "--type implementation"));
  const period = call.option("period");
  const asOf = call.option("as-of");
  return {
    type,
    change,
    period(agreement) {
      if (period === undefined) return undefined;
      const found = namedReviewPeriod(period, agreement);
      if (!found) throw new UsageError(messages.functions.unknownPeriod(period));
      return found;
    },
    asOf(agreement) {
      if (asOf === undefined) return undefined;
      const instant = instantOf(asOf, ticketZoneOf(agreement));
      if (Number.isNaN(instant)) throw new UsageError(messages.cli.notADateTime("--as-of", asOf));
      return instant;
    },
  };
}

/** A date-time with its own offset, or a reading of the wall clock of `zone`. */
function instantOf(text: string, zone: string): number {
  const wallClock = parseIsoWallClock(text);
  if (!Number.isNaN(wallClock)) return toInstant(wallClock, zone);
  return /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
}
