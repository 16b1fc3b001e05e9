import { isPending } from "../../../service-level/records";
import type { ReviewType } from "../../../service-level/review";
import type { Messages } from "../../../messages";
import type { ReportLink, ReportRow } from "..";
import { dayText, isDayOver } from "./figures";
import { plainTable } from "./plainTable";
import { type ReportInput, reviewTitle } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

type Topic = keyof Messages["pack"]["agenda"]["topics"];

/** Sheets to look at: what they are called and the table that the link leads to. */
const PLACES = {
  agenda: ["agenda", "OpenActions"], executive: ["executive", "ExecutiveFactors"], scorecard: ["scorecard", "Scorecard"], offTrack: ["actionPlan", "OffTrack"], plan: ["actionPlan", "Plan"],
  risks: ["actionPlan", "OpenRisks"], comparison: ["comparison", "Comparison"], needs: ["services", "GapAnalysis"], catalogue: ["services", "Catalogue"], timeline: ["timeline", "Timeline"],
  renewal: ["renewal", "Renewal"], implementation: ["implementation", "BeforeAfter"], lessons: ["implementation", "Retrospective"],
} as const satisfies Record<string, readonly [sheet: keyof Messages["pack"]["sheets"], table: string]>;

/** [minutes, topic, who leads, where to look]; 60 minutes each. */
const AGENDAS: Readonly<Record<Exclude<ReviewType, "sync">, readonly (readonly [minutes: number, topic: Topic, lead: "client" | "provider", place?: keyof typeof PLACES])[]>> = {
  monthly: [[5, "welcome", "client"], [10, "previous", "provider", "agenda"], [15, "verdict", "provider", "scorecard"], [10, "offTrack", "provider", "offTrack"], [10, "improvements", "provider", "plan"], [5, "risks", "client", "risks"], [5, "decisions", "client"]],
  quarterly: [[5, "welcome", "client"], [5, "previous", "provider", "agenda"], [10, "verdict", "provider", "executive"], [10, "earlier", "provider", "comparison"], [10, "offTrack", "provider", "offTrack"], [10, "needs", "client", "needs"], [5, "risks", "provider", "risks"], [5, "decisions", "client"]],
  "half-year": [[5, "welcome", "client"], [10, "verdict", "provider", "executive"], [10, "earlier", "provider", "comparison"], [10, "definitions", "client", "timeline"], [10, "needs", "client", "catalogue"], [10, "outlook", "provider", "renewal"], [5, "decisions", "client"]],
  annual: [[5, "welcome", "client"], [10, "verdict", "provider", "executive"], [10, "earlier", "provider", "comparison"], [10, "definitions", "client", "timeline"], [10, "needs", "client", "catalogue"], [10, "outlook", "provider", "renewal"], [5, "decisions", "client"]],
  implementation: [[5, "welcome", "client"], [20, "beforeAfter", "provider", "implementation"], [25, "lessons", "client", "lessons"], [10, "decisions", "client"]],
};

/** How long before the meeting a person needs the pack. */
const PRE_READ_DAYS = 3;

/** The meeting: what it is for, its hour, what was left open last time, and the place to sign. What is filled in here is never overwritten. */
export const agendaSection: ReportSection = {
  key: "agenda",
  part: "meeting",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { agreement, review: { type }, messages: { formats, pack } } = input;
    const { agenda } = pack;
    const plan = AGENDAS[type === "sync" ? "monthly" : type];
    const leads = { client: agreement.client || agenda.client, provider: agreement.provider || agenda.provider };
    const parties = [agreement.client, agreement.provider].filter((name) => name !== "");
    return {
      title: pack.sheets.agenda,
      page: "oneLandscape",
      blocks: [
        {
          kind: "lines",
          lines: [
            { text: pack.sheets.agenda, look: "title" }, { text: reviewTitle(input), look: "plain" },
            { text: agenda.charter, look: "heading" }, { text: agenda.purposes[type === "sync" ? "monthly" : type], look: "plain" },
            { text: agenda.preRead(PRE_READ_DAYS), look: "note" },
          ],
        },
        plainTable("Agenda", [["Topic", 43], ["Minutes", 22, "count"], ["Lead", 20], ["Sheet", 22, "link"]], plan.map(([minutes, topic, lead, place]) => [agenda.topics[topic], minutes, leads[lead], place ? linkTo(place, input) : ""]), input),
        { kind: "lines", lines: [{ text: agenda.actions, look: "heading" }] },
        plainTable("OpenActions", [["Action", 43], ["Due", 22], ["Owner", 20], ["Status", 22], ["Result", 29, "input"]], actionRows(input), input, { none: agenda.noActions, keys: ["Action"] }),
        { kind: "lines", lines: [{ text: agenda.decisions, look: "heading" }] },
        plainTable("RecentDecisions", [["Decision", 43], ["Effective from", 22], ["Decided by", 20], ["Reason", 22], ["Remarks", 29, "input"]], decisionRows(input), input, { none: agenda.noDecisions, keys: ["Decision"] }),
        { kind: "lines", lines: [{ text: agenda.signOff, look: "heading" }, { text: formats.joined([reviewTitle(input), formats.list(parties)]), look: "note" }] },
        plainTable("SignOff", [["Role", 43], ["Date", 22, "input"], ["Name", 20, "input"], ["Signature", 22, "input"], ["Remarks", 29, "input"]], [[agenda.client], [agenda.provider]].map(([role]) => [role, "", "", "", ""]), input, { keys: ["Role"] }),
      ],
    };
  },
};

function linkTo(place: keyof typeof PLACES, { messages: { pack } }: ReportInput): ReportLink {
  const [sheet, table] = PLACES[place];
  return { text: pack.sheets[sheet], table, row: 0 };
}

/** Since when something is new: the review before this one, else the beginning of its period. */
function sinceOf({ review }: ReportInput): number {
  return review.history.earlier.at(-1)?.asOf ?? review.period.from;
}

function actionRows(input: ReportInput): ReportRow[] {
  const { records, review, messages: { pack: { status: words } } } = input;
  const since = sinceOf(input);
  return records.actions.filter((action) => isPending(action, review.asOf) || action.done >= since)
    .sort((a, b) => (a.due || Infinity) - (b.due || Infinity))
    .map(({ what, due, owner, done }) => [what, dayText(due, input), owner, done <= review.asOf ? words.done : isDayOver(due, input) ? words.overdue : words.open, ""]);
}

function decisionRows(input: ReportInput): ReportRow[] {
  const since = sinceOf(input);
  return input.records.decisions.filter(({ decidedOn }) => decidedOn >= since && decidedOn <= input.review.asOf)
    .map(({ what, effectiveFrom, decidedBy, reason }) => [what, dayText(effectiveFrom, input), decidedBy, reason, ""]);
}
