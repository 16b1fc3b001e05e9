/** Tells on standard error how far long work has come, at most four times a second and only to a person who watches. */
export class Progress {
  #shown = 0;
  #width = 0;

  constructor(
    private readonly stream: { readonly isTTY?: boolean; write(text: string): unknown },
    private readonly now: () => number,
  ) {}

  /** A step begins. */
  step(text: string): void {
    this.done();
    this.stream.write(`${text}\n`);
  }

  /** Part of a step is done. */
  readonly rows = (done: number, total: number): void => {
    if (!this.stream.isTTY || (this.now() - this.#shown < 250 && done < total)) return;
    this.#shown = this.now();
    const text = `  ${done} / ${total}`;
    this.stream.write(`\r${text.padEnd(this.#width)}`);
    this.#width = text.length;
  };

  /** Ends a line of counts. */
  done(): void {
    if (this.#width > 0) this.stream.write("\n");
    this.#width = 0;
  }
}
