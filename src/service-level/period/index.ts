export type { Grain, Period } from "./types";
