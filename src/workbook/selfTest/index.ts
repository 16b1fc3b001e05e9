export type { SelfTestResult } from "./runSelfTest";
export { runSelfTest } from "./runSelfTest";
export type { SelfTestKey } from "./SelfTestCheck";
