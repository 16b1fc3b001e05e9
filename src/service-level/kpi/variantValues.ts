import type { KpiVariant } from "../agreement";

/** A length of time among the settings, in milliseconds. Days are `Infinity` when any time will do. */
export function variantMs(variant: KpiVariant, name: "within" | "days"): number {
  const value = variant[name];
  return typeof value === "number" ? value : Number.POSITIVE_INFINITY;
}

/** Groups of the first tier; none when the KPI names none. */
export function firstTierOf(variant: KpiVariant): readonly string[] {
  return String(variant["tier 1"] ?? "").split("+").map((group) => group.trim()).filter((group) => group !== "");
}
