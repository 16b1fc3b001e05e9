export { withReview } from "./withReview";
export { HISTORY_KEY } from "./historyKey";
export { loadSnapshots } from "./loadSnapshots";
export { SNAPSHOT_COLUMNS, SNAPSHOT_TABLES, snapshotRows } from "./snapshotTables";
