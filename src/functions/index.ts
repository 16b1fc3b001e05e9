export type { Definitions } from "./definitions";
export { forgetDefinitions, provideDefinitions } from "./definitions";
export type { FunctionEntry } from "./functionList";
export { FUNCTIONS } from "./functionList";
export { provideRecalculation } from "./lostHandles";
export { provideResultLimit } from "./resultLimit";
