import type { Outage } from "../../src/service-level/records";
import { at } from "./instants";

/** An outage of the mail service from one UTC time to another; without `to` it still lasts. */
export function anOutage(from: string, to?: string, outage: Partial<Outage> = {}): Outage {
  return { service: "Mail", from: at(from), to: at(to), usersAffected: Number.NaN, cause: "", excluded: "", ...outage };
}
