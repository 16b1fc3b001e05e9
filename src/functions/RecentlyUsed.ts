/**
 * Values by key, the longest unused given up first once all together weigh more than `budget`. The `least` newest ones stay, whatever
 * they weigh.
 */
export class RecentlyUsed<Value> {
  readonly #kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  #weight = 0;

  constructor(
    private readonly budget: number,
    private readonly least: number,
  ) {}

  get(key: string): Value | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    // A map lists its entries in the order in which they were set.
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.value;
  }

  /** Keeps a value under a key that is not taken. */
  add(key: string, value: Value, weight: number): Value {
    this.#kept.set(key, { value, weight });
    this.#weight += weight;
    for (const [oldest, kept] of this.#kept) {
      if (this.#weight <= this.budget || this.#kept.size <= this.least) break;
      this.#kept.delete(oldest);
      this.#weight -= kept.weight;
    }
    return value;
  }
}
