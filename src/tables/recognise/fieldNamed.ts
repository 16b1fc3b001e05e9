import type { TicketField } from "../../service-level/ticket";
import { headerMeanings } from "./headerMeanings";
import { normaliseHeader } from "./normaliseHeader";

/** The field of a ticket that a log calls so in its rows: "state", or "Incident State Duration" where it measures how long each value lasts. */
export function fieldNamed(label: string): TicketField | undefined {
  return headerMeanings(normaliseHeader(label.replace(/ duration$/i, "")))[0]?.field;
}
