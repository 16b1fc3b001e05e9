import { ReviewError } from "../../service-level/review";
import type { Tickets } from "../../service-level/ticket";
import { TimeZoneError } from "../../service-level/time";
import type { TableSource } from "../../tables";
import type { ReckonerRequest, ReckonerResponse } from "./messages";
import { inProcessReckoner, type Reckoner } from "./Reckoner";

/** The part of `Worker` that is used. */
export interface ReckonerWorker {
  postMessage(message: ReckonerRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Fewer rows are read sooner than they are sent. */
const FEW_ROWS = 2_000;
/** Copied in a few milliseconds. */
const CELLS_AT_ONCE = 100_000;

/**
 * Reads and reckons in a worker. A cancel ends the worker at once; the next call begins a new one. A review of tickets that the worker did
 * not read, and a page in which no worker can be started, are reckoned in place.
 */
export function workerReckoner(startWorker: () => ReckonerWorker): Reckoner {
  let worker: ReckonerWorker | undefined;
  let readByWorker: Tickets | undefined;
  let calls = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: the worker knows one set of tickets at a time, and a cancel must end the work of nobody else. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const stop = () => {
    worker?.terminate();
    worker = undefined;
    readByWorker = undefined;
  };
  const ask = <Kind extends "read" | "review">(kind: Kind, send: (worker: ReckonerWorker, call: number) => Promise<void>, signal: AbortSignal | undefined) =>
    new Promise<Extract<ReckonerResponse, { kind: Kind }>>((resolve, reject) => {
      signal?.throwIfAborted();
      const call = ++calls;
      const asked = (worker ??= startWorker());
      const cancel = () => {
        stop();
        reject(signal!.reason as Error);
      };
      const done = () => signal?.removeEventListener("abort", cancel);
      signal?.addEventListener("abort", cancel, { once: true });
      asked.onmessage = ({ data }: MessageEvent<ReckonerResponse>) => {
        if (data.call !== call) return;
        done();
        if (data.kind === kind) resolve(data as Extract<ReckonerResponse, { kind: Kind }>);
        else if (data.kind === "failed") reject(revived(data.error));
      };
      asked.onerror = (event) => {
        done();
        stop();
        reject(Object.assign(new Error(event.message), { name: "ChunkLoadError" }));
      };
      send(asked, call).catch(reject);
    });

  return {
    async readTickets(input, signal) {
      const { source, rules, recognition, history } = input;
      if (source.size + (history?.size ?? 0) < FEW_ROWS) {
        readByWorker = undefined;
        return inProcessReckoner.readTickets(input);
      }
      return inTurn(async () => {
        const { reading } = await ask("read", async (to, call) => {
          await sendTable(to, "tickets", source, signal);
          if (history !== undefined) await sendTable(to, "history", history, signal);
          to.postMessage({ kind: "read", call, rules, recognition, hasHistory: history !== undefined });
        }, signal);
        readByWorker = reading.tickets;
        return reading;
      });
    },
    review: (input, signal) => inTurn(async () => {
      const { tickets, ...rest } = input;
      if (worker === undefined || tickets !== readByWorker) return inProcessReckoner.review(input);
      const { review } = await ask("review", async (to, call) => to.postMessage({ kind: "review", call, input: rest }), signal);
      return review;
    }),
  };
}

async function sendTable(worker: ReckonerWorker, table: "tickets" | "history", { column, ...head }: TableSource, signal: AbortSignal | undefined): Promise<void> {
  worker.postMessage({ kind: "table", table, head });
  for (const index of head.headers.keys()) {
    let cells;
    try {
      cells = column(index);
    } catch {
      continue; // A column that was not read, because no field is in it.
    }
    for (let row = 0; row < cells.length; row += CELLS_AT_ONCE) {
      signal?.throwIfAborted();
      worker.postMessage({ kind: "cells", table, index, cells: cells.slice(row, row + CELLS_AT_ONCE) });
      await pause();
    }
  }
}

/** Lets the pane draw and listen. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Errors lose their class on the way; those that the pane has words for get it back. */
function revived({ name, message, ...rest }: Readonly<Record<string, unknown>>): Error {
  const classes: Readonly<Record<string, { readonly prototype: Error }>> = { ReviewError, TimeZoneError };
  const known = classes[String(name)];
  return Object.assign(known === undefined ? new Error() : (Object.create(known.prototype) as Error), { name, message }, rest);
}
