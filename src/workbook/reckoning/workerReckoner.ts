import type { Tickets } from "../../service-level/ticket";
import type { TableSource } from "../../tables";
import { inProcessReckoner, type Reckoner } from "./Reckoner";
import { type ReckonerWorker, WorkerCalls } from "./WorkerCalls";

/** Fewer rows are read sooner than they are sent. */
const FEW_ROWS = 2_000;
/** Copied in a few milliseconds. */
const CELLS_AT_ONCE = 100_000;

/** Reads and reckons in a worker, which keeps the tickets that it read last. Few rows, and a review of tickets that it does not have, are reckoned in place. */
export function workerReckoner(startWorker: () => ReckonerWorker): Reckoner {
  const calls = new WorkerCalls(startWorker);
  let readByWorker: Tickets | undefined;
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: the worker knows one set of tickets at a time, and a cancel must end the work of nobody else. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

  return {
    async readTickets(input, signal) {
      const { source, rules, recognition, history } = input;
      if (source.size + (history?.size ?? 0) < FEW_ROWS) {
        readByWorker = undefined;
        return inProcessReckoner.readTickets(input);
      }
      return inTurn(async () => {
        readByWorker = undefined;
        const { reading } = await calls.ask("read", async (to, call) => {
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
      if (!calls.isRunning || tickets !== readByWorker) return inProcessReckoner.review(input);
      const { review } = await calls.ask("review", async (to, call) => to.postMessage({ kind: "review", call, input: rest }), signal);
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
