import type { HostObject } from "./HostType";

/** Objects that the client keeps by id between requests (`_KeepReference`), until it removes them. */
export class ObjectReferences {
  #kept = new Map<string, HostObject>();
  #ids = new Map<unknown, string>();
  #next = 1;

  /** The object's id, given when it has none. */
  keep(object: HostObject): string {
    const known = this.idOf(object);
    if (known) return known;
    const id = `ref${this.#next++}`;
    this.#kept.set(id, object);
    this.#ids.set(object.target, id);
    return id;
  }

  /** Objects of other types may stand on the same thing: a range and its format. */
  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object.target);
    return id !== undefined && this.#kept.get(id)?.type === object.type ? id : undefined;
  }

  find(id: string): HostObject | undefined {
    return this.#kept.get(id);
  }

  remove(id: string): void {
    const object = this.#kept.get(id);
    if (!object) return;
    this.#kept.delete(id);
    this.#ids.delete(object.target);
  }

  removeAll(): void {
    this.#kept.clear();
    this.#ids.clear();
  }

  get size(): number {
    return this.#kept.size;
  }

  *targets(): Iterable<unknown> {
    for (const object of this.#kept.values()) yield object.target;
  }
}
