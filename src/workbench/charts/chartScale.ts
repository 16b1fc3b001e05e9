/** What a value axis spans and where its gridlines stand. */
export interface ChartScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** Bounds that someone set; the rest follows from the values. */
export interface ScaleBounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
}

/** Excel starts at zero unless the values lie within this share of the largest one. */
const ZERO_SHARE = 1 / 6;
const WANTED_TICKS = 6;

/**
 * The scale of a value axis by Excel's habits: round steps, zero included unless all values are close together.
 * @example values 0.93 to 0.99 //=> 0.92 to 1.00 in steps of 0.01 or 0.02
 */
export function chartScale(values: readonly number[], bounds: ScaleBounds, fromZero = false): ChartScale {
  let low = values.length > 0 ? Math.min(...values) : 0;
  let high = values.length > 0 ? Math.max(...values) : 1;
  if (low === high) [low, high] = low === 0 ? [0, 1] : low > 0 ? [0, high] : [low, 0];
  const spread = high - low;
  const isFarFromZero = !fromZero && spread < Math.max(Math.abs(low), Math.abs(high)) * ZERO_SHARE;
  if (low > 0) low = isFarFromZero ? low - spread / 2 : 0;
  if (high < 0) high = isFarFromZero ? high + spread / 2 : 0;
  const from = bounds.minimum ?? low;
  const to = bounds.maximum ?? high;
  const step = bounds.majorUnit && bounds.majorUnit > 0 ? bounds.majorUnit : roundStep((to - from) / WANTED_TICKS);
  const minimum = bounds.minimum ?? floorTo(low, step);
  const maximum = Math.max(bounds.maximum ?? ceilTo(high, step), minimum + step / 2);
  const ticks: number[] = [];
  for (let index = 0; minimum + index * step <= maximum + step / 1e6 && index < 100; index++) ticks.push(clean(minimum + index * step));
  return { minimum, maximum, ticks };
}

/** 1, 2 or 5 times a power of ten, at least `least`. */
function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const digit = [1, 2, 5, 10].find((candidate) => candidate * power >= least * 0.999999)!;
  return digit * power;
}

function floorTo(value: number, step: number): number {
  return clean(Math.floor(value / step + 1e-9) * step);
}

function ceilTo(value: number, step: number): number {
  return clean(Math.ceil(value / step - 1e-9) * step);
}

/** Without the dust of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
