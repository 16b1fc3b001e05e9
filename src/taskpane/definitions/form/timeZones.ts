let known: readonly string[] | undefined;

/** The IANA names that this browser knows. The first is the zone that this computer is set to, to be proposed only: the client's may be another; then UTC. */
export function timeZones(): readonly string[] {
  known ??= [...new Set([Intl.DateTimeFormat().resolvedOptions().timeZone, "UTC", ...Intl.supportedValuesOf("timeZone")])];
  return known;
}
