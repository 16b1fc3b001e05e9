import { INCIDENT } from "../vocabulary/ticketTypes";
import { wordsBegin } from "../vocabulary/words";
import { plainWords } from "./normaliseHeader";

const PATTERN = new RegExp(wordsBegin(INCIDENT), "u");

/** Whether a type of tickets is that of incidents, by its words, in every `Language` of the vocabulary: "Network outage" and "Netzwerkstörung" are, "Service request" and "Default" are not. */
export function isIncidentType(label: string): boolean {
  return PATTERN.test(plainWords(label));
}
