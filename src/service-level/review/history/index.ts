export { compareWithHistory } from "./compareWithHistory";
export { figureKey } from "./definitionPrint";
export { definitionTimeline } from "./definitionTimeline";
export type { DefinitionVersion } from "./definitionTimeline";
export { figuresPrint, snapshotId, takeSnapshot } from "./takeSnapshot";
export type { Restatement, ReviewHistory, ReviewSnapshot, SnapshotFigure, SnapshotTickets } from "./types";
