export type { Reckoner } from "./Reckoner";
export { currentReckoner, provideReckoner } from "./Reckoner";
export type { ReckonerScope } from "./serveReckoning";
export { serveReckoning } from "./serveReckoning";
export type { ReckonerWorker } from "./WorkerCalls";
export { workerReckoner } from "./workerReckoner";
