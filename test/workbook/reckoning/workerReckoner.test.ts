import { MessageChannel } from "node:worker_threads";
import { messagesFor } from "../../../src/messages";
import { textAt } from "../../../src/service-level/ticket";
import { readCsv, recogniseColumns } from "../../../src/tables";
import { createReview, prepareReview, provideReckoner, type ReckonerScope, type ReckonerWorker, serveReckoning, withWorkbook, workerReckoner } from "../../../src/workbook";
import { openWorkbook } from "../../support/openWorkbook";

/** As many tickets as are worth a worker: one every two hours, two in three resolved within their target. */
function manyTickets(count: number): string {
  const shown = (ms: number) => new Date(ms).toISOString().slice(0, 16).replace("T", " ");
  const rows = Array.from({ length: count }, (_, index) => {
    const opened = Date.UTC(2026, 0, 1) + index * 7_200_000;
    return `T${index},${shown(opened)},${shown(opened + (index % 3 === 0 ? 9e7 : 3.6e6))},Closed,P${1 + (index % 4)}`;
  });
  return ["Number,Opened,Resolved,Status,Priority", ...rows].join("\n");
}

/** A worker whose messages are copied as between threads. */
function startedWorker(): ReckonerWorker & { ended: boolean } {
  const { port1, port2 } = new MessageChannel();
  const scope: ReckonerScope = { postMessage: (message, transfer) => port2.postMessage(message, transfer as []), onmessage: null };
  serveReckoning(scope);
  port2.on("message", (data: unknown) => scope.onmessage?.({ data } as MessageEvent));
  const worker: ReckonerWorker & { ended: boolean } = {
    ended: false, onmessage: null, onerror: null,
    postMessage: (message) => port1.postMessage(message),
    terminate: () => {
      worker.ended = true;
      port1.close();
    },
  };
  port1.on("message", (data: unknown) => worker.onmessage?.({ data } as MessageEvent));
  return worker;
}

async function openManyTickets(): Promise<void> {
  openWorkbook();
  const { source } = readCsv(new TextEncoder().encode(manyTickets(2_500)), "export.csv");
  await withWorkbook((context) => createReview(context, { sources: [source], language: "en", messages: messagesFor("en") }));
}

const monthly = (signal?: AbortSignal) => withWorkbook((context) => prepareReview(context, { type: "monthly" }, { signal }));

describe("a review that is reckoned in a worker", () => {
  it("is the one that is reckoned in place, figure by figure", async () => {
    await openManyTickets();
    const expected = await monthly();
    const workers: ReturnType<typeof startedWorker>[] = [];
    provideReckoner(workerReckoner(() => {
      workers.push(startedWorker());
      return workers[0];
    }));
    const found = await monthly();
    workers[0].terminate();
    expect(found.loaded.tickets).toEqual(expected.loaded.tickets);
    expect(found.review).toEqual(expected.review);
    expect(found.review.slas[0].result.missed).toBeGreaterThan(0);
  });

  it("is of all the tickets, where a column is too long for one message", async () => {
    const { source } = readCsv(new TextEncoder().encode(manyTickets(100_001)), "export.csv");
    const worker = startedWorker();
    const { tickets } = await workerReckoner(() => worker).readTickets({ source, rules: {}, recognition: recogniseColumns(source), history: undefined });
    worker.terminate();
    expect(tickets.size).toBe(100_001);
    expect(textAt(tickets.id, 100_000)).toBe("T100000");
    expect(tickets.opened[100_000] - tickets.opened[0]).toBe(100_000 * 7_200_000);
  });

  it("ends with its worker when it is cancelled, and the next one begins with a new worker", async () => {
    await openManyTickets();
    const workers: ReturnType<typeof startedWorker>[] = [];
    provideReckoner(workerReckoner(() => {
      const worker = startedWorker();
      workers.push(worker);
      return worker;
    }));
    const controller = new AbortController();
    const review = monthly(controller.signal);
    while (workers.length === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await expect(review).rejects.toBe(controller.signal.reason);
    expect(workers[0].ended).toBe(true);
    expect((await monthly()).review.slas.length).toBeGreaterThan(0);
    expect(workers).toHaveLength(2);
    workers[1].terminate();
  });

  it("is made one after the other, so that two at once do not take each other's answer", async () => {
    await openManyTickets();
    const worker = startedWorker();
    const reckoner = workerReckoner(() => worker);
    provideReckoner(reckoner);
    const { agreement, loaded: { tickets } } = await monthly();
    const [one, six] = await Promise.all([1, 6].map((trendPeriods) => reckoner.review({ tickets, agreement, type: "monthly", trendPeriods })));
    worker.terminate();
    expect([one, six].map(({ kpis }) => kpis[0].trend.length)).toEqual([1, 6]);
  });

  it("says in the same words why it cannot be made", async () => {
    openWorkbook();
    const rows = Array.from({ length: 2_500 }, (_, index) => `T${index},,,Closed,P1`);
    const { source } = readCsv(new TextEncoder().encode(["Number,Opened,Resolved,Status,Priority", ...rows].join("\n")), "export.csv");
    await withWorkbook((context) => createReview(context, { sources: [source], language: "en", messages: messagesFor("en") }));
    const worker = startedWorker();
    provideReckoner(workerReckoner(() => worker));
    await expect(monthly()).rejects.toMatchObject({ name: "ReviewError", code: "noAsOf" });
    worker.terminate();
  });
});
