import type { Agreement } from "../../src/service-level/agreement";
import { attainmentByGroup, judgeCommitments } from "../../src/service-level/clock";
import type { Commitments } from "../../src/service-level/clock";
import { periodsBetween } from "../../src/service-level/period";
import type { Tickets } from "../../src/service-level/ticket";
import type { Instant } from "../../src/service-level/time";
import { monthEdges, ZONE } from "../data/officeHours";
import { PRIORITIES, SLA_IDS } from "../data/seededAgreement";
import { attainmentTable } from "./attainmentTable";
import type { AttainmentTable } from "./attainmentTable";

/** Every commitment of every ticket, as a review judges them. */
export function judgeAll(tickets: Tickets, agreement: Agreement, asOf: Instant): Commitments[] {
  return SLA_IDS.map((sla) => judgeCommitments(tickets, agreement, sla, asOf));
}

/** The columns of the results alone, with nothing reckoned: what the machine asks for that much memory. */
export function fillResults(commitments: readonly Commitments[]): Uint8Array[] {
  return commitments.flatMap((judged) => RESULT_COLUMNS.map((name) => new Uint8Array(judged[name].byteLength).fill(1)));
}

const RESULT_COLUMNS = ["outcome", "status", "deadline", "stopped", "decidedAt", "elapsedMs", "targetMs"] as const;

/** Attainment of each SLA by priority and month, from judged commitments. */
export function countAll(commitments: readonly Commitments[], tickets: Tickets): AttainmentTable {
  const edges = monthEdges();
  const months = periodsBetween(edges[0], edges[edges.length - 1], "month", { zone: ZONE, fiscalYearStartMonth: 1 });
  const { codes, labels } = tickets.priority;
  const codeOf = PRIORITIES.map((priority) => labels.indexOf(priority));
  return attainmentTable(commitments.flatMap((judged) => {
    const byCode = attainmentByGroup(judged, months, labels.length, (row) => codes[row]);
    return codeOf.flatMap((code) => byCode[code]);
  }));
}
