import type { Messages } from "../../messages";

/** "May 2026"; the six months of an implementation review as "December 2025 - May 2026". */
export function periodLabel(name: string, { formats }: Messages): string {
  return name.split("/").map((part) => formats.period(part)).join(" - ");
}
