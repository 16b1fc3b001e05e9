import { OUTCOMES } from "../../src/service-level/clock";
import { DAY_MS, HOUR_MS, SECOND_MS } from "../../src/service-level/time";
import { CLOSES_MINUTE, monthEdges, MONTHS, OPENS_MINUTE } from "../data/officeHours";
import { PRIORITIES, SLA_IDS, TARGETS } from "../data/seededAgreement";
import type { SeededSla } from "../data/seededAgreement";
import type { Holds } from "../data/seededTickets";

const [REMOVED, , UNDECIDED, MET, MISSED] = OUTCOMES.map((_, code) => code);
const FROM = monthEdges()[0];
const AS_OF = monthEdges()[MONTHS];
const WORKING_DAY_MS = (CLOSES_MINUTE - OPENS_MINUTE) * 60_000;

/** Attainment by SLA, priority and month, in that order: sla, priority, month, met, missed, undecided. */
export function attainmentSql(holds: Holds): string {
  return `WITH ${judgedSql(holds)},
  cells AS (
    SELECT priority, opened_hour.month AS opened_month,
      ${SLA_IDS.map((sla) => `${sla}_outcome, ${sla}_hour.month AS ${sla}_month`).join(", ")}, count(*) AS n
    FROM judged JOIN hours opened_hour ON opened_hour.hour = opened // ${HOUR_MS}
    ${SLA_IDS.map((sla) => `JOIN hours ${sla}_hour ON ${sla}_hour.hour = ${sla}_decided // ${HOUR_MS}`).join(" ")}
    GROUP BY ALL
  ),
  moves AS (
    ${SLA_IDS.map((sla, index) => `
    SELECT ${index} AS sla, priority, opened_month AS month, sum(n) AS entered, 0 AS met, 0 AS missed FROM cells WHERE ${sla}_outcome <> ${REMOVED} GROUP BY ALL
    UNION ALL SELECT ${index}, priority, ${sla}_month, 0, sum(n) FILTER (${sla}_outcome = ${MET}), sum(n) FILTER (${sla}_outcome = ${MISSED})
      FROM cells WHERE ${sla}_outcome IN (${MET}, ${MISSED}) GROUP BY ALL
    UNION ALL SELECT ${index}, p, m, 0, 0, 0 FROM range(1, ${PRIORITIES.length + 1}) priorities(p), range(${MONTHS}) months(m)`).join(" UNION ALL ")}
  ),
  months AS (SELECT sla, priority, month, sum(entered) AS entered, coalesce(sum(met), 0) AS met, coalesce(sum(missed), 0) AS missed FROM moves GROUP BY ALL)
  SELECT sla, priority, month, met, missed, sum(entered - met - missed) OVER (PARTITION BY sla, priority ORDER BY month) AS undecided
  FROM months ORDER BY sla, priority, month`;
}

/** For each SLA: commitments that are not removed, their elapsed seconds, the seconds from the first month to their deadlines. */
export function sumsSql(holds: Holds): string {
  return `WITH ${judgedSql(holds)} ${SLA_IDS.map((sla, index) => `
    SELECT ${index} AS sla, count(*), sum(${sla}_elapsed // ${SECOND_MS}), sum((${sla}_deadline - ${FROM}) // ${SECOND_MS})
    FROM judged WHERE ${sla}_outcome <> ${REMOVED}`).join(" UNION ALL ")} ORDER BY sla`;
}

/** One row a ticket with elapsed time, deadline, outcome and instant of decision of both clocks. */
function judgedSql(holds: Holds): string {
  return `
  clocks AS (
    SELECT t.id, t.opened, t.priority, t.cancelled, t.response, t.held, start.before + ${servedOnDay("t.opened", "start")} AS opened_service,
      ${SLA_IDS.map((sla) => `${STOP[sla]} AS ${sla}_stop, ${sla}_end.before + ${servedOnDay(`coalesce(${STOP[sla]}, ${AS_OF})`, `${sla}_end`)} AS ${sla}_service`).join(", ")}
    FROM tickets t JOIN days start ON start.day = t.opened // ${DAY_MS}
    ${SLA_IDS.map((sla) => `JOIN days ${sla}_end ON ${sla}_end.day = coalesce(${STOP[sla]}, ${AS_OF}) // ${DAY_MS}`).join(" ")}
  ),
  ${holds === "history" ? heldInHistorySql() : ""}
  needs AS (
    SELECT clocks.*, ${SLA_IDS.map((sla) => `
      ${sla}_service - opened_service - ${heldUntilStop(holds, sla)} AS ${sla}_elapsed,
      opened_service + ${targetOf(sla)} + ${heldUntilDeadline(holds, sla)} AS ${sla}_due_service`).join(",")}
    FROM clocks ${holds === "history" ? "LEFT JOIN held ON held.ticket = clocks.id" : ""}
  ),
  dues AS (
    SELECT needs.*, ${SLA_IDS.map((sla) => `${sla}_day.opens + (${sla}_due_service - ${sla}_day.before) AS ${sla}_deadline`).join(", ")}
    FROM needs ${SLA_IDS.map((sla) => `JOIN working_days ${sla}_day ON ${sla}_day.ordinal = (${sla}_due_service - 1) // ${WORKING_DAY_MS}`).join(" ")}
  ),
  outcomes AS (
    SELECT dues.*, ${SLA_IDS.map((sla) => `CASE
      WHEN coalesce(${sla}_stop, ${AS_OF}) > ${sla}_deadline THEN ${MISSED} WHEN cancelled = 1 THEN ${REMOVED}
      WHEN ${sla}_stop IS NULL THEN ${UNDECIDED} ELSE ${MET} END AS ${sla}_outcome`).join(", ")}
    FROM dues
  ),
  judged AS (
    SELECT outcomes.*, ${SLA_IDS.map((sla) => `
      CASE ${sla}_outcome WHEN ${MET} THEN ${sla}_stop WHEN ${MISSED} THEN ${sla}_deadline ELSE ${AS_OF} END AS ${sla}_decided`).join(",")}
    FROM outcomes
  )`;
}

/** What stops a clock; an answer never counts after the resolution. */
const STOP: Readonly<Record<SeededSla, string>> = { response: "least(t.response, t.resolved)", resolution: "t.resolved" };

function servedOnDay(instant: string, day: string): string {
  return `least(greatest(${instant} - ${day}.opens, 0), ${day}.length)`;
}

function targetOf(sla: SeededSla): string {
  return `CASE priority ${TARGETS[sla].map((targetMs, index) => `WHEN ${index + 1} THEN ${targetMs}`).join(" ")} END`;
}

/** A sum of holds moves a clock that ends with its ticket; nothing is known of when they were. */
function heldUntilDeadline(holds: Holds, sla: SeededSla): string {
  if (holds === "none") return "0";
  if (holds === "history") return `coalesce(${sla}_shift, 0)`;
  return sla === "response" ? "CASE WHEN response IS NULL THEN held ELSE 0 END" : "held";
}

function heldUntilStop(holds: Holds, sla: SeededSla): string {
  if (holds === "history") return `coalesce(${sla}_held, 0)`;
  return holds === "none" ? "0" : `least(${heldUntilDeadline(holds, sla)}, ${sla}_service - opened_service)`;
}

/** Per ticket with holds: their service time up to the stop, and the part that begins before the deadline and so moves it. */
function heldInHistorySql(): string {
  return `
  hold_service AS (
    SELECT h.ticket, h.since, h.until, f.before + ${servedOnDay("h.since", "f")} AS since_service, u.before + ${servedOnDay("h.until", "u")} AS until_service
    FROM holds h JOIN days f ON f.day = h.since // ${DAY_MS} JOIN days u ON u.day = h.until // ${DAY_MS}
  ),
  hold_order AS (
    SELECT *, coalesce(sum(until_service - since_service) OVER (PARTITION BY ticket ORDER BY since ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS held_before
    FROM hold_service
  ),
  held AS (
    SELECT ticket, ${SLA_IDS.map((sla) => {
    const served = `least(until_service, ${sla}_service) - since_service`;
    const begins = `since < coalesce(${sla}_stop, ${AS_OF})`;
    return `sum(${served}) FILTER (${begins}) AS ${sla}_held,
      sum(${served}) FILTER (${begins} AND since_service - held_before < opened_service + ${targetOf(sla)}) AS ${sla}_shift`;
  }).join(", ")}
    FROM hold_order JOIN clocks ON clocks.id = ticket GROUP BY ticket
  ),`;
}
