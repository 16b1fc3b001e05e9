import { RichApiError } from "../richapi";

/** Reads of the arguments of a call; anything else is InvalidArgument, as in Excel. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw new RichApiError("InvalidArgument");
  return value;
}

export function integerArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new RichApiError("InvalidArgument");
  return value;
}

/** Absent arguments come as null or undefined. */
export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = typeof value === "string" ? allowed.find((candidate) => candidate.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw new RichApiError("InvalidArgument");
  return found;
}

export function invalid(message?: string): RichApiError {
  return new RichApiError("InvalidArgument", message);
}
