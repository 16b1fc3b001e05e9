import { reviewService, type ServiceReview } from "../../service-level/review";
import type { Tickets } from "../../service-level/ticket";
import { type Cell, readTickets, type TableSource } from "../../tables";
import type { ReckonerRequest, ReckonerResponse, SourceHead } from "./messages";

/** The part of a worker's own scope that is used. */
export interface ReckonerScope {
  postMessage(message: ReckonerResponse, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

interface ReceivedTable {
  readonly head: SourceHead;
  readonly columns: Map<number, Cell[]>;
}

/** Answers the pane's questions in the worker. Keeps the tickets that were read last, so that a review needs only the agreement. */
export function serveReckoning(scope: ReckonerScope): void {
  const received = new Map<"tickets" | "history", ReceivedTable>();
  let tickets: Tickets | undefined;
  const answer = (request: Extract<ReckonerRequest, { readonly call: number }>): { response: ReckonerResponse; transfer: Transferable[] } => {
    const { call } = request;
    if (request.kind === "review") {
      const review = reviewService({ ...request.input, tickets: tickets! });
      return { response: { kind: "review", call, review }, transfer: buffersOf(review) };
    }
    const { rules, recognition, hasHistory } = request;
    const reading = readTickets(sourceOf(received.get("tickets")!), rules, { recognition, history: hasHistory ? sourceOf(received.get("history")!) : undefined });
    ({ tickets } = reading);
    received.clear();
    // The copy is made here, and its columns are handed over: the page stands still for neither.
    const copy = structuredClone(reading);
    return { response: { kind: "read", call, reading: copy }, transfer: [...buffersUnder(copy.tickets)] };
  };
  scope.onmessage = ({ data: request }: MessageEvent<ReckonerRequest>) => {
    if (request.kind === "table") {
      received.set(request.table, { head: request.head, columns: new Map() });
    } else if (request.kind === "cells") {
      const { columns } = received.get(request.table)!;
      columns.set(request.index, (columns.get(request.index) ?? []).concat(request.cells));
    } else {
      try {
        const { response, transfer } = answer(request);
        scope.postMessage(response, transfer);
      } catch (error) {
        scope.postMessage({ kind: "failed", call: request.call, error: plain(error) }, []);
      }
    }
  };
}

function sourceOf({ head, columns }: ReceivedTable): TableSource {
  return { ...head, column: (index) => columns.get(index) ?? [] };
}

/** The buffers of all columns of an object, each once: fields that an export does not have share a column. */
function buffersUnder(value: unknown, found = new Set<ArrayBuffer>()): ReadonlySet<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (value instanceof Map) value.forEach((each) => buffersUnder(each, found));
  else if (typeof value === "object" && value !== null && !Array.isArray(value)) Object.values(value).forEach((each) => buffersUnder(each, found));
  return found;
}

/** The verdicts of every ticket travel without being copied; the tickets' own columns stay. */
function buffersOf({ slas }: ServiceReview): Transferable[] {
  const buffers = slas.flatMap(({ commitments: { outcome, status, deadline, stopped, decidedAt, elapsedMs, targetMs } }) =>
    [outcome, status, deadline, stopped, decidedAt, elapsedMs, targetMs].map(({ buffer }) => buffer as ArrayBuffer));
  return [...new Set(buffers)];
}

function plain(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  return { ...error, name: error.name, message: error.message };
}
