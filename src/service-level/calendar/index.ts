export type { Holiday, ServiceCalendar, ServiceWindow } from "./types";
export type { CompiledCalendar } from "./compileCalendar";
export { compileCalendar } from "./compileCalendar";
export { dueBefore, dueInstant } from "./dueInstant";
export { elapsedServiceTime } from "./elapsedServiceTime";
export { CalendarError } from "./serviceDays";
