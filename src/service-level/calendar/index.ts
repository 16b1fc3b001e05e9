export type { Holiday, ServiceCalendar, ServiceWindow } from "./types";
