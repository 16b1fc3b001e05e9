import type { Instant } from "../time";
import type { Validity } from "./types";

/** Whether a definition is in force at `instant`: from `validFrom` on, up to but not at `validTo`. At an unknown instant (`NaN`) only one without dates is. */
export function isInForce({ validFrom, validTo }: Validity, instant: Instant): boolean {
  return (validFrom === undefined || instant >= validFrom) && (validTo === undefined || instant < validTo);
}
