import type { AvailabilityPromise, ServiceLevelOffer } from "../../service-level/agreement";
import * as periods from "../vocabulary/periods";
import { listOf, type Words } from "../vocabulary/words";
import type { DefinitionSource } from "./DefinitionRows";
import { IGNORED, LEFT_OUT, NameIndex } from "./DefinitionRows";
import type { RegisterDates, RegisterRow } from "./readRegister";
import { readRegister } from "./readRegister";

const called = (per: AvailabilityPromise["per"], words: Words) => listOf(words).map((word) => [word, per] as const);
const PER_SYNONYMS: Readonly<Record<string, AvailabilityPromise["per"]>> = Object.fromEntries([
  ...called("month", periods.MONTHLY), ...called("quarter", periods.QUARTERLY), ...called("year", periods.YEARLY),
]);

/** The `Promises` table. A promise about a service that does not exist is left out: nothing could break it. */
export function readPromises(source: DefinitionSource, dates: RegisterDates): AvailabilityPromise[] {
  const ids = new NameIndex();
  return readRegister(source, "Promises", dates, (row) => {
    const promise = {
      id: row.text("Promise"), service: row.link("Service", LEFT_OUT), words: row.text("Words"), outages: outagesOf(row), per: row.word("Per", ["month", "quarter", "year"], PER_SYNONYMS) || ("year" as const),
      restoreWithinMs: row.length("Restore within"), calendar: row.link("Calendar") || undefined, ...row.validity(),
    };
    if (row.text("Service") !== "" && promise.service === "") return undefined;
    if (promise.id !== "" && !ids.add(promise.id)) {
      row.report("error", "duplicateName", "Promise", promise.id, { consequence: LEFT_OUT });
      return undefined;
    }
    if (promise.outages === undefined && promise.restoreWithinMs === undefined) row.report("warning", "promiseWithoutTerms", "Promise", promise.id);
    return promise;
  });
}

function outagesOf(row: RegisterRow): number | undefined {
  const outages = row.numberOrNone("Outages");
  if (outages === undefined || (outages >= 0 && Number.isInteger(outages))) return outages;
  row.report("error", "countUnreadable", "Outages", row.text("Outages"), { consequence: IGNORED });
  return undefined;
}

/** The `Levels` table. */
export function readLevels(source: DefinitionSource, dates: RegisterDates): ServiceLevelOffer[] {
  return readRegister(source, "Levels", dates, (row) => ({
    service: row.link("Service", "kept") || row.text("Service"), level: row.text("Level"), pricePerMonth: row.numberOrNone("Price per month"), includes: row.text("Includes"),
    availability: row.share("Availability"), restoreWithinMs: row.length("Restore within"), priceAgreedBy: row.text("Price agreed by"), priceAgreedOn: row.dayOrNone("Price agreed on"),
  }));
}
