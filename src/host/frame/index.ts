export type { PageHost } from "../environment/officeContext";
export { connectFrame, hostInfoQuery, withClientOf } from "./connectFrame";
export type { FrameConnection, FrameFunctions, FrameOptions } from "./connectFrame";
export { DARK_THEME, LIGHT_THEME } from "./officeTheme";
export type { OfficeTheme } from "./officeTheme";
