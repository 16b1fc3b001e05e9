import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatsFor } from "../../src/messages/formats";
import type { Agreement } from "../../src/service-level/agreement";
import { ticketZoneOf } from "../../src/service-level/agreement";
import { explainCommitment } from "../../src/service-level/clock";
import type { Finding } from "../../src/service-level/finding";
import { periodOf } from "../../src/service-level/period";
import { periodOptions, reviewService } from "../../src/service-level/review";
import type { ReviewType, ServiceReview, SlaReview } from "../../src/service-level/review";
import type { Tickets } from "../../src/service-level/ticket";
import { rowOfText } from "../../src/service-level/ticket";
import { HOUR_MS } from "../../src/service-level/time";
import { type Cell, matrixSource, readCsv, readDefinitions, readTickets } from "../../src/tables";
import { shown } from "./judgedTicket";

/** What a case says of one ticket under one SLA; instants on the wall clock of the tickets. */
interface TicketFigures {
  readonly status?: string;
  readonly reason?: string;
  readonly deadline?: string;
  readonly stopped?: string;
  readonly used?: string;
}

/** What a case says of one SLA: as much of it as it cares about. */
interface SlaFigures {
  readonly met?: number;
  readonly missed?: number;
  readonly undecided?: number;
  readonly attainment?: number;
  readonly status?: string;
  readonly previous?: { readonly period: string; readonly met: number; readonly missed: number };
  readonly reconciliation?: SlaReview["reconciliation"];
  /** Met and base by rule. */
  readonly spread?: Readonly<Record<string, readonly [met: number, base: number]>>;
  readonly pauses?: { readonly held: number; readonly decided: number; readonly hours: number; readonly withHolds: readonly number[]; readonly withoutHolds: readonly number[] };
  readonly tickets?: Readonly<Record<string, TicketFigures>>;
}

interface Expected {
  readonly type: ReviewType;
  readonly period: string;
  readonly slas: Readonly<Record<string, SlaFigures>>;
  /** Status by id. */
  readonly csfs?: Readonly<Record<string, string>>;
}

export interface WorkedReview {
  /** Of `case.md`. */
  readonly text: string;
  readonly expected: Expected;
  readonly tickets: Tickets;
  readonly agreement: Agreement;
  readonly findings: readonly Finding[];
  readonly review: ServiceReview;
}

/**
 * A folder with `case.md` (the figures worked by hand), `tickets.csv`, `definitions.json` (definition tables by name, header row first),
 * `expected.json` and, where statuses or messages matter, `history.csv`.
 */
export function caseFolder(folder: string): WorkedReview {
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  const csv = (name: string) => readCsv(readFileSync(join(folder, name)), name).source;
  const definitions = Object.entries(JSON.parse(text("definitions.json")) as Record<string, Cell[][]>);
  const { agreement, records, findings: ofDefinitions } = readDefinitions(new Map(definitions.map(([name, rows]) => [name, matrixSource(rows, { name, date1904: false }).source])));
  const history = existsSync(join(folder, "history.csv")) ? csv("history.csv") : undefined;
  const { tickets, findings } = readTickets(csv("tickets.csv"), agreement, { history });
  const expected = JSON.parse(text("expected.json")) as Expected;
  const period = periodOf(expected.period, periodOptions(agreement));
  const review = reviewService({ tickets, agreement, records, type: expected.type, period });
  return { text: text("case.md"), expected, tickets, agreement, findings: [...ofDefinitions, ...findings], review };
}

/** What the product says, in the shape and as far as the case asks. */
export function figuresOf(worked: WorkedReview): Expected {
  const { expected, review } = worked;
  const slas = Object.entries(expected.slas).map(([id, asked]) => [id, slaFigures(worked, review.slas.find(({ sla }) => sla.id === id)!, asked)]);
  return {
    type: review.type,
    period: review.period.name,
    ...(expected.csfs && { csfs: Object.fromEntries(review.csfs.map(({ csf, status }) => [csf.id, status])) }),
    slas: Object.fromEntries(slas) as Expected["slas"],
  };
}

function slaFigures(worked: WorkedReview, { sla, result, previous, reconciliation, spread, pauses }: SlaReview, asked: SlaFigures): SlaFigures {
  const all: Required<Omit<SlaFigures, "tickets" | "pauses">> & Pick<SlaFigures, "pauses"> = {
    met: result.met, missed: result.missed, undecided: result.undecided, attainment: result.attainment, status: result.status,
    previous: { period: previous.period.name, met: previous.met, missed: previous.missed },
    reconciliation,
    spread: Object.fromEntries(spread.map(({ rule, met, base }) => [rule, [met, base]])),
    pauses: pauses && {
      held: pauses.held, decided: pauses.decided, hours: pauses.removedMs / HOUR_MS,
      withHolds: [pauses.withHolds.met, pauses.withHolds.missed], withoutHolds: [pauses.withoutHolds.met, pauses.withoutHolds.missed],
    },
  };
  const tickets = asked.tickets && Object.fromEntries(Object.entries(asked.tickets).map(([id, figures]) => [id, pick(ticketFigures(worked, sla.id, id), figures)]));
  return { ...pick(all, asked), ...(tickets && { tickets }) };
}

function ticketFigures({ tickets, agreement, review }: WorkedReview, sla: string, id: string): Required<TicketFigures> {
  const zone = ticketZoneOf(agreement);
  const { status, reason, deadline, stopped, elapsedMs } = explainCommitment(tickets, rowOfText(tickets.id, id), agreement, sla, review.asOf);
  return { status, reason, deadline: shown(deadline, zone), stopped: shown(stopped, zone), used: formatsFor("en").duration(elapsedMs).replaceAll("\u00a0", " ") };
}

/** The parts of `all` that `asked` names, in its order. */
function pick<T extends object>(all: T, asked: object): Partial<T> {
  return Object.fromEntries(Object.keys(asked).flatMap((key) => (key in all ? [[key, all[key as keyof T]]] : []))) as Partial<T>;
}
