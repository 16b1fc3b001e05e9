export type { DateCounts, DateDecision } from "./decideDateFormat";
export { decideDateFormat, decideDateFormats } from "./decideDateFormat";
export { serialToWallClock, wallClockToSerial } from "./excelSerial";
export { parseIsoWallClock } from "./parseIsoWallClock";
export { isPlaceholder } from "./placeholders";
export type { DateReading } from "./readInstants";
export { readInstants, readTimesOfDay } from "./readInstants";
export { DateShape, parts as scannedDate } from "./dateParts";
export { isSerial, scanCell } from "./scanCell";
