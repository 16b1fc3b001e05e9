import { calendarTimeWords, type Messages, workingDayWords } from "../../../messages";
import type { DateOrder } from "../../../service-level/agreement";
import { readDefinitionText } from "../../../tables";
import type { DraftField } from "./draftFields";

/** How an entered date or length of time is understood, where it is written otherwise than it is meant; `undefined`: as it stands. */
export function readingOf(messages: Messages, { kind, text: before }: DraftField, text: string, order: DateOrder | undefined): string | undefined {
  if (text.trim() === "" || (text === before && kind !== "date" && kind !== "dateTime")) return undefined;
  const reading = readDefinitionText(kind, text, order);
  const { formats, editors: { form, fields } } = messages;
  if (reading === undefined) return undefined;
  if (reading.kind === "date") return form.readAs((kind === "dateTime" ? formats.dateTime : formats.date)(reading.wall));
  if (reading.kind === "due") return form.readAs(fields.due);
  if (reading.kind === "workingDays") return form.readAs(workingDayWords(reading, messages));
  if (reading.kind === "calendarTime") return form.readAs(calendarTimeWords(reading, messages));
  return form.readAs(formats.duration(reading.ms));
}
