import type { SlaClock } from "../../src/service-level/agreement";
import { readTarget } from "../../src/tables/definitions/readTarget";
import { parseServiceWindows } from "../../src/service-level/calendar";
import { formatsFor } from "../../src/messages/formats";
import { aCalendar, aHoliday, anSla } from "./anAgreement";
import type { Message, StateChange } from "./aTicket";
import { judged } from "./judgedTicket";

/** One line of a case: `opened    2026-01-05 09:00`, or a result after `=>`. */
interface Line {
  readonly key: string;
  readonly value: string;
}

/** A case of docs/how-it-is-counted.md, and where it stands. */
export interface DocumentedCase {
  readonly title: string;
  readonly lines: readonly Line[];
  /** What the document says, by key. */
  readonly expected: Readonly<Record<string, string>>;
}

const KEYS = [
  "hours", "zone", "holiday", "target", "clock", "holds", "reopening", "no reply", "customer", "agent", "opened", "first response", "due", "on hold", "held minutes", "resolved", "reopened", "cancelled", "merged",
  "as of", "deadline", "used", "outcome", "counts in",
];

/** @throws {Error} a line begins with no known word */
export function documentedCases(document: string): DocumentedCase[] {
  return [...document.matchAll(/```case\n([^]*?)```/g)].map(({ 1: text, index }) => {
    const heading = [...document.slice(0, index).matchAll(/^## (.+)$/gm)].at(-1)![1];
    const lines = text.trim().split("\n");
    const results = lines.filter((line) => line.startsWith("=> ")).map((line) => lineOf(line.slice(3)));
    return {
      title: `${heading}, line ${document.slice(0, index).split("\n").length}`,
      lines: lines.filter((line) => !line.startsWith("=> ")).map(lineOf),
      expected: Object.fromEntries(results.map(({ key, value }) => [key, value])),
    };
  });
}

function lineOf(text: string): Line {
  const key = KEYS.find((known) => text.startsWith(`${known} `));
  if (key === undefined) throw new Error(`A case begins with no known word: "${text}".`);
  return { key, value: text.slice(key.length).trim() };
}

/** What the product answers to a case, in the words of the document. */
export function answerTo({ lines }: DocumentedCase): Record<string, string> {
  const value = (key: string) => lines.find((line) => line.key === key)?.value;
  const zone = value("zone") ?? "UTC";
  const windows = value("hours") === undefined ? undefined : parseServiceWindows(value("hours")!)!;
  const everyDay = windows !== undefined && value("hours") === "24 h";
  const week = windows && Array.from({ length: 7 }, (_, day) => (everyDay || day < 5 ? windows : []));
  const holidays = lines.filter(({ key }) => key === "holiday").map((line) => aHoliday(line.value));
  const sla = {
    clock: { kind: value("clock") ?? "resolution" } as SlaClock,
    holds: (value("holds") ?? "stop") as "stop",
    reopened: (value("reopening") ?? "resumes") as "resumes",
    noReply: value("no reply") as "runs on" | undefined,
    target: value("target") === undefined ? anSla().target : readTarget(value("target")!)!.target,
  };
  const changes = lines.flatMap(changesOf);
  const resolved = lines.filter(({ key }) => key === "resolved");
  const isPlain = changes.every(([, state]) => state === "stopped");
  const messages = lines.filter(({ key }) => key === "customer" || key === "agent").map(({ key, value: when }): Message => [when, key as Message[1]]);
  const ticket = {
    opened: value("opened"), firstResponse: value("first response"), due: value("due"), resolved: isPlain ? resolved[0]?.value : undefined,
    heldMinutes: value("held minutes") === undefined ? undefined : Number(value("held minutes")), history: isPlain ? undefined : changes,
    messages: value("clock")?.includes("update") ? messages : undefined,
  };
  const calendars = [aCalendar({ zone, holidays, ...(week && { week }) })];
  const { deadline, outcome, decidedAt, elapsedHours } = judged(ticket, sla, { asOf: value("as of") ?? "2026-02-01 00:00", agreement: { calendars }, zone });
  return { deadline, outcome, "used": formatsFor("en").duration(elapsedHours * 3_600_000).replaceAll("\u00a0", " "), "counts in": decidedAt.slice(0, 7) };
}

function changesOf({ key, value }: Line): StateChange[] {
  switch (key) {
    case "on hold": {
      const [from, to] = value.split(" to ");
      return to === undefined ? [[from, "held"]] : [[from, "held"], [to, "running"]];
    }
    case "resolved": return [[value, "stopped"]];
    case "reopened": return [[value, "running"]];
    case "cancelled":
    case "merged": return [[value, key]];
    default: return [];
  }
}
