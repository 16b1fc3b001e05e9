const BUFFER_BYTES = 1 << 18;

/** Collects bytes and hands them over in pieces; a piece is only good until the next one. */
export class ByteWriter {
  readonly #buffer = new Uint8Array(BUFFER_BYTES);
  readonly #encoder = new TextEncoder();
  #length = 0;

  constructor(private readonly write: (piece: Uint8Array) => void) {}

  /** Text of ASCII signs only, shorter than the buffer. */
  ascii(text: string): void {
    const { length } = text;
    if (this.#length + length > BUFFER_BYTES) this.flush();
    const buffer = this.#buffer;
    let at = this.#length;
    for (let index = 0; index < length; index++) buffer[at++] = text.charCodeAt(index);
    this.#length = at;
  }

  /** A whole number of at least 0. */
  integer(value: number): void {
    if (this.#length + 16 > BUFFER_BYTES) this.flush();
    let digits = 1;
    for (let limit = 10; value >= limit; limit *= 10) digits++;
    let rest = value;
    for (let at = this.#length + digits - 1; at >= this.#length; at--) {
      const tenth = Math.floor(rest / 10);
      this.#buffer[at] = 48 + rest - tenth * 10;
      rest = tenth;
    }
    this.#length += digits;
  }

  text(text: string): void {
    let from = 0;
    while (from < text.length) {
      if (this.#length + 4 > BUFFER_BYTES) this.flush();
      const { read, written } = this.#encoder.encodeInto(from === 0 ? text : text.slice(from), this.#buffer.subarray(this.#length));
      from += read;
      this.#length += written;
      if (from < text.length) this.flush();
    }
  }

  bytes(source: Uint8Array, start: number, end: number): void {
    if (end - start > BUFFER_BYTES) {
      this.flush();
      this.write(source.subarray(start, end));
      return;
    }
    if (this.#length + end - start > BUFFER_BYTES) this.flush();
    this.#buffer.set(source.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  flush(): void {
    if (this.#length > 0) this.write(this.#buffer.subarray(0, this.#length));
    this.#length = 0;
  }
}
