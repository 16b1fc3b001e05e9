import { ReviewError } from "../../service-level/review";
import { TimeZoneError } from "../../service-level/time";
import type { ReckonerRequest, ReckonerResponse } from "./messages";

/** The part of `Worker` that is used. */
export interface ReckonerWorker {
  postMessage(message: ReckonerRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

type Answer<Kind extends ReckonerResponse["kind"]> = Extract<ReckonerResponse, { readonly kind: Kind }>;

/** Questions to a worker, of which one may be open at a time. It is started with the first one, and anew after it was ended. */
export class WorkerCalls {
  private worker: ReckonerWorker | undefined;
  private calls = 0;

  constructor(private readonly startWorker: () => ReckonerWorker) {}

  get isRunning(): boolean {
    return this.worker !== undefined;
  }

  /**
   * Asks and waits for the answer. A cancel ends the worker at once, and so does a worker that cannot be loaded.
   * @param send posts the question under the number of the call
   * @throws what the worker answered that it failed of; `ChunkLoadError` when it could not be loaded; the reason of `signal`
   */
  ask<Kind extends "read" | "review">(kind: Kind, send: (worker: ReckonerWorker, call: number) => Promise<void>, signal: AbortSignal | undefined): Promise<Answer<Kind>> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const call = ++this.calls;
      const asked = (this.worker ??= this.startWorker());
      const cancel = () => {
        this.end();
        reject(signal!.reason as Error);
      };
      const done = () => signal?.removeEventListener("abort", cancel);
      signal?.addEventListener("abort", cancel, { once: true });
      asked.onmessage = ({ data }: MessageEvent<ReckonerResponse>) => {
        if (data.call !== call) return;
        done();
        if (data.kind === kind) resolve(data as Answer<Kind>);
        else if (data.kind === "failed") reject(revived(data.error));
      };
      asked.onerror = (event) => {
        done();
        this.end();
        reject(Object.assign(new Error(event.message), { name: "ChunkLoadError" }));
      };
      send(asked, call).catch(reject);
    });
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }
}

/** Errors lose their class on the way; those that the pane has words for get it back. */
function revived({ name, message, ...rest }: Readonly<Record<string, unknown>>): Error {
  const classes: Readonly<Record<string, { readonly prototype: Error }>> = { ReviewError, TimeZoneError };
  const known = classes[String(name)];
  return Object.assign(known === undefined ? new Error() : (Object.create(known.prototype) as Error), { name, message }, rest);
}
