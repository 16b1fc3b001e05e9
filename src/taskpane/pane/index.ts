export type { Fault } from "./describeError";
export { describeError } from "./describeError";
export type { Pane } from "./PaneContext";
export { ProgressContext, usePane } from "./PaneContext";
export type { ChosenReview, EditionChoice, PaneMemory, Step, View } from "./PaneMemory";
export { EDITIONS, STEPS, VIEWS } from "./PaneMemory";
export { useCurrentData } from "./useCurrentData";
export { PaneProvider } from "./PaneProvider";
export type { JobOptions, JobWords, RunningJob } from "./useJobs";
