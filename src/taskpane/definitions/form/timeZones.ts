let known: readonly string[] | undefined;

/** The IANA names that this browser knows, UTC first. */
export function timeZones(): readonly string[] {
  known ??= ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
  return known;
}
