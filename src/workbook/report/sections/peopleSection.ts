import { calendarDaysBetween } from "../../../service-level/time";
import type { ReportRow } from "..";
import { dayText } from "./figures";
import { filterTable } from "./plainTable";
import type { ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { tableSheet } from "./tableSheet";

/** Nobody should be first talked to in the middle of an incident. */
const LONG_AGO_WEEKS = 6;

/** Customers and users, what matters to them, and when somebody last talked with them. The provider's own notes. */
export const peopleSection: ReportSection = {
  key: "people",
  part: "basis",
  types: FORMAL_TYPES.filter((type) => type !== "implementation"),
  edition: "detailed",
  isInternal: true,
  build(input) {
    const { pack } = input.messages;
    return tableSheet(pack.sheets.people, [pack.people.about], input, [
      filterTable("People", [["Person", 17], ["Organisation", 18], ["Role", 13], ["Position", 18], ["Last talked", 16], ["Next talk", 15], ["Note", 20], ["Expectations", 34]], rowsOf(input), input, { none: pack.people.none }),
      { kind: "lines", lines: [{ text: pack.people.meetings, look: "heading" }] },
      filterTable("Meetings", [["Kind", 17], ["Period", 18], ["Status", 13], ["Planned", 18], ["Held", 16]], meetingRows(input), input, { none: pack.people.noMeetings }),
    ]);
  },
};

function rowsOf(input: ReportInput): ReportRow[] {
  const { agreement, records, review: { asOf }, messages: { pack: { people } } } = input;
  const note = (lastTalked: number, nextTalk: number) => {
    const weeks = Math.floor(calendarDaysBetween(lastTalked, asOf, agreement.zone) / 7);
    if (nextTalk < asOf) return people.talkDue;
    return Number.isNaN(lastTalked) ? people.never : weeks >= LONG_AGO_WEEKS ? people.longAgo(weeks) : "";
  };
  return records.stakeholders.map(({ person, organisation, role, position, lastTalked, nextTalk, expectations }) => [
    person, organisation, role === "" ? "" : people.roles[role], position, dayText(lastTalked, input), dayText(nextTalk, input), role === "provider" || role === "supplier" ? "" : note(lastTalked, nextTalk), expectations,
  ]);
}

/** Held within a week of the day for which it was planned is held as planned. */
const LATE_DAYS = 7;

/** Whether the two sides meet as often as they agreed. */
function meetingRows(input: ReportInput): ReportRow[] {
  const { agreement, records, review: { asOf }, messages: { formats, review: { types }, pack: { people: { meeting } } } } = input;
  return [...records.reviews].sort((a, b) => a.planned - b.planned).map(({ type, period, planned, held }) => {
    const isHeld = held <= asOf;
    const status = isHeld ? (calendarDaysBetween(planned, held, agreement.zone) > LATE_DAYS ? meeting.late : meeting.held) : planned < asOf ? meeting.missed : meeting.ahead;
    return [type === "" ? "" : types[type], formats.period(period), status, dayText(planned, input), isHeld ? dayText(held, input) : ""];
  });
}
