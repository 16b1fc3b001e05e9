export type { CalendarTimeTarget, Holiday, ServiceCalendar, ServiceWindow, WorkingDayTarget } from "./types";
export { dueInCalendarTime } from "./calendarTime";
export type { CompiledCalendar } from "./compileCalendar";
export { compileCalendar } from "./compileCalendar";
export { dueAfter, dueInstant } from "./dueInstant";
export { elapsedServiceTime } from "./elapsedServiceTime";
export { holidayAt, isOpen, serviceIntervals } from "./serviceIntervals";
export { formatServiceWindows, formatTimeOfDay, parseServiceWindows, parseTimeOfDay, unclearWindow } from "./serviceWindows";
export { dueAfterWorkingDays, workingDaysBetween, workingDaysElapsed } from "./workingDays";
