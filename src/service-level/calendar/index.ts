export type { Holiday, ServiceCalendar, ServiceWindow, WorkingDayTarget } from "./types";
export type { CompiledCalendar } from "./compileCalendar";
export { compileCalendar } from "./compileCalendar";
export { dueAfter, dueInstant } from "./dueInstant";
export { elapsedServiceTime } from "./elapsedServiceTime";
export { CalendarError } from "./serviceDays";
export { holidayAt, isOpen, serviceIntervals } from "./serviceIntervals";
export { formatServiceWindows, formatTimeOfDay, parseServiceWindows, parseTimeOfDay } from "./serviceWindows";
export { addWorkingDays, dueAfterWorkingDays, workingDaysBetween, workingDaysElapsed } from "./workingDays";
