import * as length from "../vocabulary/lengthColumns";
import * as log from "../vocabulary/logColumns";
import { anyOf, whole, within } from "../vocabulary/words";
import { normaliseHeader, plainWords } from "./normaliseHeader";

/** Names of the columns of a log beyond id, time and status, as `plainWords` writes them. */
export const LOG_HEADERS = {
  event: whole(log.EVENT),
  author: whole(log.AUTHOR),
  person: whole(log.PERSON),
  isPublic: whole(log.PUBLIC),
  isPrivate: whole(log.PRIVATE),
  field: new RegExp(`^(?:${anyOf(log.FIELD)})(?: (?:${anyOf(log.OF_EVENT)}))?$`, "u"),
  oldValue: whole(log.OLD_VALUE),
  newValue: whole(log.NEW_VALUE),
} as const;

const FIRST = whole(length.FIRST);
const REPLY = whole(length.REPLY);
const FIRST_REPLY = whole(length.FIRST_REPLY);
const LENGTH = whole(length.LENGTH);
const AROUND = whole(length.AROUND);

/** Whether the column says how long the first response took: "First reply time (min)", "metric_set.reply_time_in_minutes.calendar", "Zeit bis zur ersten Reaktion". */
export function isFirstResponseTime(header: string): boolean {
  const words = normaliseHeader(header).words.replace(/^(?:frt|ttfr)(?= )/, "first response time").split(" ");
  const has = (telling: RegExp) => words.some((word) => telling.test(word));
  const isFirst = has(FIRST) || /^(?:metric set )?reply time in /.test(words.join(" "));
  return (has(FIRST_REPLY) || (isFirst && has(REPLY))) && words.every((word) => [FIRST, REPLY, FIRST_REPLY, LENGTH, AROUND].some((telling) => telling.test(word)));
}

/** Of an export that names no first response, "Response Time (hours)" and "Time to respond" tell of it. "Response hours" may be a target. */
export function isResponseTime(header: string): boolean {
  const { words, unit } = normaliseHeader(header);
  const each = words.split(" ");
  const isLength = /^time to (?:respond|response|reply)(?: |$)/.test(words) || (unit !== undefined && each.some((word) => TIME.test(word)));
  return isLength && each.some((word) => REPLY.test(word)) && each.every((word) => [REPLY, LENGTH, AROUND].some((telling) => telling.test(word)));
}

const TIME = within(length.TIME);
const RESOLUTION = whole(length.RESOLUTION);
const COUNTED = whole(length.COUNTED);

/** Whether the column says how long the resolution took: "Resolution Time (Hours)", "tempo_resolucao_horas", "Time to resolve". */
export function isResolutionTime(header: string): boolean {
  const { words, unit } = normaliseHeader(header);
  const each = words.split(" ");
  const isLength = unit !== undefined || each.some((word) => LENGTH.test(word)) || /zeit$|dauer$|tijd$|時間$|时间$|时长$|aika$/.test(words);
  return isLength && each.some((word) => RESOLUTION.test(word)) && each.every((word) => [RESOLUTION, LENGTH, AROUND, COUNTED].some((telling) => telling.test(word)));
}

/** "calendar_duration" and "business_duration": how long it took until ServiceNow stopped its clock, in seconds where it is no text. */
export function isServiceNowDuration(header: string): boolean {
  return /^(?:calendar|business) duration$/.test(normaliseHeader(header).words);
}

/** Whether a log may tell in this column who wrote when or what changed. */
export function isLogHeader(header: string): boolean {
  const words = plainWords(header);
  return Object.values(LOG_HEADERS).some((pattern) => pattern.test(words));
}
