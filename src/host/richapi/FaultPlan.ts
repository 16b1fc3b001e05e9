/** A fault to inject: request number `sync` (1 = the host's first) fails with `code`. */
export interface Fault {
  /** Counted as `syncCount` counts. */
  readonly sync: number;
  /**
   * `before`: nothing of the batch is applied; `middle`: the first half of its reads and writes is; `after`: everything is, and only the
   * answer is lost.
   */
  readonly when: "before" | "middle" | "after";
  /** Excel's error code, e.g. "GeneralException". */
  readonly code: string;
}

/** The faults still to come. */
export class FaultPlan {
  #faults: Fault[] = [];

  add(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** The fault of request `sync`; it strikes once. */
  take(sync: number): Fault | undefined {
    const index = this.#faults.findIndex((fault) => fault.sync === sync);
    return index < 0 ? undefined : this.#faults.splice(index, 1)[0];
  }
}
