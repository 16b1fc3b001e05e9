import { BatchRun } from "./BatchRun";
import type { RichApiHost } from "./BatchRun";
import { FaultPlan } from "./FaultPlan";
import { ObjectReferences } from "./ObjectReferences";
import type { ActionInfo, HostEvent, RequestBody, ResponseBody } from "./protocol";
import { ActionType, ObjectPathType, RequestFlag } from "./protocol";
import { RichApiError } from "./RichApiError";
import { utf8Length } from "./utf8Length";

/** What the server asks of the application around each request. */
export interface RichApiApplication<C> extends RichApiHost<C> {
  /** Largest request and response in bytes; undefined = no limit. */
  readonly payloadLimit: number | undefined;
  /** While the user types in a cell: resolves when they leave it. */
  cellEditEnd(): Promise<void> | undefined;
  beforeBatch(): void;
  /** Recalculates and gives out events; the answer is sent after it. */
  afterBatch(): Promise<void> | undefined;
}

interface Envelope {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly url?: string; readonly body?: RequestBody };
}

/** In characters; taking such an answer apart is noticed. */
const LONG_ANSWER = 200_000;
/** So much work at a stretch is not noticed yet. */
const STRETCH_MS = 25;

/** Answers the messages of one Office.js client: one request after the other, as Excel does. */
export class RichApiServer<C> {
  readonly references = new ObjectReferences();
  readonly faults = new FaultPlan();
  /** Requests carried out or failed so far; the client's own clean-up of references is not counted. */
  syncCount = 0;
  #send: ((text: string) => void) | undefined;
  #queue: Promise<void> = Promise.resolve();
  #nested = 0;
  /** Since the page could draw and answer last. */
  #workedMs = 0;
  #run: BatchRun<C> | undefined;

  constructor(private readonly application: RichApiApplication<C>) {}

  /** Where answers and events go. */
  connect(send: ((text: string) => void) | undefined): void {
    this.#send = send;
  }

  /**
   * Takes a message of the client. While the application recalculates, requests are carried out at once: a custom function that
   * reads the workbook would otherwise wait for itself.
   */
  receive(text: string): void {
    if (this.#nested > 0) {
      void this.#handle(text);
      return;
    }
    this.#queue = this.#queue.then(() => this.#handle(text));
  }

  /** Sends events to the client. */
  deliver(entries: readonly HostEvent[]): void {
    if (entries.length) this.#send?.(JSON.stringify({ type: 3, message: { entries } }));
  }

  /** Runs work of the application (a user's edit, a recalculation) between requests. */
  exclusively(work: () => Promise<void> | void): Promise<void> {
    if (this.#nested > 0) return Promise.resolve(work());
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Lets requests in while `work` waits, e.g. for custom functions. */
  async open<T>(work: Promise<T>): Promise<T> {
    this.#nested++;
    try {
      return await work;
    } finally {
      this.#nested--;
    }
  }

  /** The things that kept and current objects stand for. */
  *liveTargets(): Iterable<unknown> {
    yield* this.references.targets();
    if (this.#run) yield* this.#run.targets();
  }

  async #handle(text: string): Promise<void> {
    const envelope = JSON.parse(text) as Envelope;
    if (envelope.type !== 1) return;
    const body = envelope.message?.body;
    if (!body?.Actions) {
      this.#answerStatus(envelope.id, 404, new RichApiError("NotImplemented", `The local Excel does not answer ${envelope.message?.url ?? "this message"}.`));
      return;
    }
    const limit = this.application.payloadLimit;
    if (limit !== undefined && utf8Length(text, limit) > limit) {
      if (!isCleanUp(body)) this.syncCount++;
      this.#answerStatus(envelope.id, 413, new RichApiError("RequestPayloadSizeLimitExceeded"));
      return;
    }
    for (let editing = this.application.cellEditEnd(); editing && !isCleanUp(body); editing = this.application.cellEditEnd()) {
      if (!((envelope.flags ?? 0) & RequestFlag.delayForCellEdit)) {
        this.syncCount++;
        this.#answer(envelope.id, failure(new RichApiError("InvalidOperationInCellEditMode")));
        return;
      }
      await editing;
    }
    const started = performance.now();
    const response = await this.#carryOut(body).catch((error: unknown) => failure(error instanceof RichApiError ? error : new RichApiError("GeneralException", String(error))));
    const answer = answerText(envelope.id, response);
    this.#workedMs += performance.now() - started;
    // Where the client shares our page, the page breathes in between: before a long answer, which is taken apart at once, and among many requests.
    if (answer.length > LONG_ANSWER || this.#workedMs > STRETCH_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      this.#workedMs = 0;
    }
    if (limit !== undefined && utf8Length(answer, limit) > limit) this.#answerStatus(envelope.id, 413, new RichApiError("ResponsePayloadSizeLimitExceeded"));
    else this.#send?.(answer);
  }

  async #carryOut(body: RequestBody): Promise<ResponseBody> {
    const fault = isCleanUp(body) ? undefined : this.faults.take(++this.syncCount);
    if (fault?.when === "before") return failure(new RichApiError(fault.code));
    const outer = this.#run;
    const run = new BatchRun(this.application, this.references, body);
    this.#run = run;
    try {
      this.application.beforeBatch();
      const half = middleOf(body);
      const ok = await run.run(0, fault?.when === "middle" ? half : body.Actions.length);
      const wait = this.application.afterBatch();
      if (wait) await wait;
      if (!fault || !ok) return run.response;
      const error = failure(new RichApiError(fault.code));
      return fault.when === "middle" ? { ...run.response, Error: { ...error.Error!, ActionIndex: half } } : error;
    } finally {
      this.#run = outer;
    }
  }

  #answer(id: number, body: ResponseBody): void {
    this.#send?.(answerText(id, body));
  }

  #answerStatus(id: number, statusCode: number, error: RichApiError): void {
    this.#send?.(JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body: JSON.stringify({ error: { code: error.code, message: error.message } }) } }));
  }
}

function answerText(id: number, body: ResponseBody): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

function failure(error: RichApiError): ResponseBody {
  return { Results: [], TraceIds: [], Error: { Code: error.code, Message: error.message, HttpStatusCode: error.httpStatus, ActionIndex: -1, Location: "" } };
}

/** Index in the middle of the actions that do something; objects made on the way do not count unless there is nothing else. */
function middleOf({ Actions }: RequestBody): number {
  const isWork = (action: ActionInfo) => action.ActionType !== ActionType.Instantiate && action.Name !== "_KeepReference";
  const working = Actions.flatMap((action, index) => (isWork(action) ? [index] : []));
  return working.length > 1 ? working[Math.floor(working.length / 2)] : Math.floor(Actions.length / 2);
}

/** The client's own removal of references after `run`: it reads and changes nothing. */
function isCleanUp(body: RequestBody): boolean {
  const removes = (action: ActionInfo) => action.ActionType === ActionType.Method && action.Name === "_RemoveReference";
  const root = (action: ActionInfo) => action.ActionType === ActionType.Instantiate && body.ObjectPaths[action.ObjectPathId]?.ObjectPathType === ObjectPathType.Global;
  return body.Actions.some(removes) && body.Actions.every((action) => removes(action) || root(action));
}
