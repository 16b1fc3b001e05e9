import { XlsxError } from "../XlsxError";

/** Gives the content of a deflated part; `size` is its length as the archive tells it. */
export type Inflate = (data: Uint8Array, size: number) => Uint8Array;

/** One entry as it lies in the archive, still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly crc: number;
  readonly data: Uint8Array;
  readonly size: number;
}

/**
 * The parts of a package, inflated when they are asked for and not kept: a sheet of a million rows would otherwise lie in
 * memory as text beside its cells. `entry` gives the compressed form, so that an untouched part is written back as it came.
 */
export class ZipParts extends Map<string, Uint8Array> {
  readonly #entries = new Map<string, ZipEntry>();

  constructor(private readonly inflate: Inflate) {
    super();
  }

  static of(entries: Iterable<ZipEntry>, inflate: Inflate): ZipParts {
    const parts = new ZipParts(inflate);
    for (const entry of entries) parts.#entries.set(entry.name, entry);
    return parts;
  }

  entry(name: string): ZipEntry | undefined {
    return this.#entries.get(name);
  }

  override get(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    return entry ? this.#content(entry) : super.get(name);
  }

  override set(name: string, content: Uint8Array): this {
    this.#entries.delete(name);
    return super.set(name, content);
  }

  override has(name: string): boolean {
    return this.#entries.has(name) || super.has(name);
  }

  override delete(name: string): boolean {
    return this.#entries.delete(name) || super.delete(name);
  }

  override clear(): void {
    this.#entries.clear();
    super.clear();
  }

  override get size(): number {
    return this.#entries.size + super.size;
  }

  override *keys(): MapIterator<string> {
    yield* this.#entries.keys();
    yield* super.keys();
  }

  override *entries(): MapIterator<[string, Uint8Array]> {
    for (const name of this.keys()) yield [name, this.get(name)!];
  }

  override *values(): MapIterator<Uint8Array> {
    for (const name of this.keys()) yield this.get(name)!;
  }

  override forEach(visit: (content: Uint8Array, name: string, parts: Map<string, Uint8Array>) => void): void {
    for (const [name, content] of this.entries()) visit(content, name, this);
  }

  override [Symbol.iterator](): MapIterator<[string, Uint8Array]> {
    return this.entries();
  }

  #content({ name, method, data, size }: ZipEntry): Uint8Array {
    if (method === 0) return data;
    try {
      return this.inflate(data, size);
    } catch (cause) {
      throw new XlsxError(`${name} is damaged: ${(cause as Error).message}`, name);
    }
  }
}
