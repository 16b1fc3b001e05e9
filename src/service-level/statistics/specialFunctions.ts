// The few functions of mathematical statistics that the intervals and odds of this folder rest on.

/** Lanczos' coefficients for g = 7 and nine terms (Godfrey 2001): 15 digits for every argument above 0. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln of the gamma function, for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const t = x + 6.5;
  const sum = LANCZOS.reduce((total, coefficient, index) => (index === 0 ? coefficient : total + coefficient / (x - 1 + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The logarithm of in how many ways `k` of `n` can be chosen. */
export function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

const PRECISION = 1e-15;
const TINY = 1e-300;
const MOST_STEPS = 10_000;

/** Regularised lower incomplete gamma function P(a, x), for a > 0: the chance that a gamma variable of shape `a` is at most `x`. */
export function gammaP(a: number, x: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? Number.NaN : 0;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x >= a + 1) return 1 - scale * continuedFraction(x + 1 - a, (step) => ({ a: step * (a - step), b: x + 1 - a + 2 * step }));
  let term = 1 / a;
  let sum = term;
  for (let step = 1; term > sum * PRECISION && step < MOST_STEPS; step++) {
    term *= x / (a + step);
    sum += term;
  }
  return sum * scale;
}

/** Regularised incomplete beta function I(x; a, b), for a, b > 0: the chance that a beta variable is at most `x`. */
export function betaI(x: number, a: number, b: number): number {
  if (!(x > 0 && x < 1)) return x >= 1 ? 1 : x <= 0 ? 0 : Number.NaN;
  // The fraction is quick below the mean only; above it the other tail is worked out.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaI(1 - x, b, a);
  const scale = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  return scale * continuedFraction(1, (step) => {
    const half = Math.floor(step / 2);
    const numerator = step % 2 === 0
      ? (half * (b - half) * x) / ((a + step - 1) * (a + step))
      : -((a + half) * (a + b + half) * x) / ((a + step - 1) * (a + step));
    return { a: numerator, b: 1 };
  });
}

/** 1 / (b0 + a1 / (b1 + a2 / (b2 + ...))) by Lentz' method, as modified by Thompson and Barnett. */
function continuedFraction(b0: number, termAt: (step: number) => { readonly a: number; readonly b: number }): number {
  let c = 1 / TINY;
  let d = 1 / b0;
  let value = d;
  for (let step = 1; step < MOST_STEPS; step++) {
    const { a, b } = termAt(step);
    d = 1 / awayFromZero(b + a * d);
    c = awayFromZero(b + a / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** The `x` at which a gamma variable of shape `a` has the chance `share` to be at most that large. */
export function gammaQuantile(share: number, a: number): number {
  if (!(share > 0 && share < 1)) return share === 0 ? 0 : share === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  let high = Math.max(1, a);
  while (gammaP(a, high) < share) high *= 2;
  return solve((x) => gammaP(a, x) - share, 0, high);
}

/** How many standard deviations above the mean a normal variable is with the chance `share` at most: 1.96 for 0.975. */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) return share === 0 ? Number.NEGATIVE_INFINITY : share === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  // The square of a normal variable is a gamma variable: the chance to lie within z of the mean is P(1/2, z^2 / 2).
  const z = Math.sqrt(2 * gammaQuantile(Math.abs(2 * share - 1), 0.5));
  return share < 0.5 ? -z : z;
}

/** The root of a rising function between two points, to the last digits that numbers have. */
export function solve(rising: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 200; step++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}

/** As `normalQuantile` for Student's t with that many degrees of freedom: wider, because the spread is only estimated. */
export function studentQuantile(share: number, degrees: number): number {
  if (!(share > 0.5 && share < 1)) return share === 0.5 ? 0 : share < 0.5 ? -studentQuantile(1 - share, degrees) : Number.NaN;
  // The chance beyond t on both sides is I(d / (d + t^2); d / 2, 1 / 2).
  const x = solve((at) => betaI(at, degrees / 2, 0.5) - 2 * (1 - share), 0, 1);
  return Math.sqrt((degrees * (1 - x)) / x);
}
