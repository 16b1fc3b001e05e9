/** Draws that are the same in every run, for simulations: what a rule makes of data with nothing in it, and with something. */
export interface Chance {
  /** 0..1 */
  uniform(): number;
  normal(): number;
  poisson(mean: number): number;
  /** Counts with `dispersion` times the variance that chance alone gives them (negative binomial). */
  clustered(mean: number, dispersion: number): number;
  binomial(n: number, share: number): number;
}

/** At hand in every draw: where tests run, globals are looked up slowly. */
const { cos, exp, imul, log, sqrt, PI } = Math;

/** Mulberry32 by Tommy Ettinger (public domain). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => sqrt(-2 * log(1 - uniform())) * cos(2 * PI * uniform());
  const binomial = (n: number, share: number) => Array.from({ length: n }, uniform).filter((drawn) => drawn < share).length;
  /** Products of uniform draws down to e^-mean, thirty at a time, as larger means leave too little of it. */
  const poisson = (mean: number): number => {
    if (mean > 30) return poisson(30) + poisson(mean - 30);
    const end = exp(-mean);
    let count = 0;
    for (let product = uniform(); product > end; product *= uniform()) count++;
    return count;
  };
  /** Marsaglia and Tsang 2000, A Simple Method for Generating Gamma Variables. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / sqrt(9 * d)) ** 3;
      if (v > 0 && log(1 - uniform()) < x ** 2 / 2 + d - d * v + d * log(v)) return d * v;
    }
  };
  const clustered = (mean: number, dispersion: number) => poisson(gamma(mean / (dispersion - 1)) * (dispersion - 1));
  return { uniform, normal, poisson, clustered, binomial };
}

/** Of so many tries, in which share something is true. */
export function shareOf(tries: number, isTrue: () => boolean): number {
  return Array.from({ length: tries }, isTrue).filter(Boolean).length / tries;
}
