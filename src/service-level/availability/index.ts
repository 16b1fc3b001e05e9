export { availabilityIn, DURATION_BANDS, outageRate } from "./availabilityIn";
export { downtimesOf } from "./downtimes";
export { agreedSince, observedSince } from "./observedSince";
export { countedOutages, serviceHours } from "./serviceHours";
export type { ServiceHours } from "./serviceHours";
export type { Availability, CountedOutage, Downtime, DowntimePart, OutageRate } from "./types";
