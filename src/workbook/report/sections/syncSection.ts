import { COMMITMENT_STATUSES, overdueMs } from "../../../service-level/clock";
import { isSettled } from "../../../service-level/records";
import { clientSlas, type SlaReview } from "../../../service-level/review";
import { allowedMisses } from "../../../service-level/statistics";
import { textAt } from "../../../service-level/ticket";
import type { ReportRow, ReportTile } from "..";
import { figureText, openedBefore, openedIn, pooled, slaFigure, statusMark } from "./figures";
import { plainTable } from "./plainTable";
import { asOfLine, type ReportInput, reviewTitle } from "./reportInput";
import type { ReportSection } from "./ReportSection";
import { verdictLine } from "./verdictLine";

const MOST_TICKETS = 12;

/** One screen for a short talk: what came in, how fast it was answered, what was missed, what needs a word, one thing to ask. */
export const syncSection: ReportSection = {
  key: "sync",
  part: "meeting",
  types: ["sync"],
  edition: "every",
  build(input) {
    const { sync, sheets } = input.messages.pack;
    return {
      title: sheets.sync,
      page: "onePortrait",
      blocks: [
        { kind: "lines", lines: [{ text: reviewTitle(input), look: "title" }, { text: verdictLine(input), look: "verdict" }, { text: asOfLine(input), look: "note" }] },
        { kind: "tiles", tiles: tilesOf(input) },
        { kind: "lines", lines: [{ text: sync.figures, look: "heading" }] },
        plainTable("Sync", [["Figure", 36], ["Value", 20], ["Status", 22, "mark"], ["Note", 34]], figureRows(input), input),
        { kind: "lines", lines: [{ text: sync.ask, look: "heading" }, { text: askOf(input), look: "plain" }, { text: sync.attention, look: "heading" }] },
        plainTable("SyncTickets", [["SLA", 36], ["Ticket", 20], ["Status", 22], ["Note", 34]], ticketRows(input), input, { none: sync.noTickets }),
      ],
    };
  },
};

/** The sync as lines of text, for a chat or a mail. */
export function syncText(input: ReportInput): string {
  const { formats: { joined, labelled }, pack: { sync } } = input.messages;
  const tiles = tilesOf(input).map(({ label, value, note }) => `- ${labelled(label, value)}${note === "" ? "" : ` (${note})`}`);
  const figures = figureRows(input).map(([figure, value, status, note]) => `- ${joined([labelled(String(figure), String(value)), String(status), String(note)])}`);
  const attention = ticketRows(input).map(([sla, ticket, status, note]) => `- ${joined([labelled(String(ticket), String(status)), String(sla), String(note)])}`);
  return [
    reviewTitle(input), verdictLine(input), asOfLine(input), "", ...tiles, ...figures,
    ...(attention.length > 0 ? ["", labelled(sync.attention, "").trimEnd(), ...attention] : []), "", labelled(sync.ask, askOf(input)),
  ].join("\n");
}

function tilesOf(input: ReportInput): ReportTile[] {
  const { review, messages: { formats, pack: { executive, sync } } } = input;
  const slas = clientSlas(review);
  const missed = slas.reduce((sum, { misses }) => sum + misses.length, 0);
  const missedBefore = slas.reduce((sum, { previous }) => sum + previous.missed, 0);
  const measure = (...names: string[]) => review.kpis.find(({ kpi, result }) => names.includes(kpi.measure) && Number.isFinite(result.value)) ?? review.kpis.find(({ kpi }) => names.includes(kpi.measure));
  const satisfaction = measure("CSAT", "CSAT mean", "NPS");
  const response = measure("response time median", "response time mean", "response time P90");
  const answered = pooled(slas.filter(({ sla }) => sla.clock.kind === "response").map(({ result }) => result));
  return [
    { label: sync.tiles.volume, value: formats.number(openedIn(input, review.period)), note: openedBefore(input, review.slas[0]?.previous.period) },
    {
      label: sync.tiles.satisfaction, value: satisfaction ? figureText(satisfaction.result.value, satisfaction.unit, input) : "-",
      note: satisfaction ? executive.answers(satisfaction.result.n) : executive.notRecorded,
    },
    {
      label: sync.tiles.response, value: response ? figureText(response.result.value, response.unit, input) : answered.decided > 0 ? formats.percent(answered.share) : "-",
      note: response ? response.kpi.name : answered.decided > 0 ? executive.tiles.kept : executive.notRecorded,
    },
    { label: sync.tiles.misses, value: formats.number(missed), note: executive.before(formats.number(missedBefore)) },
  ];
}

function figureRows(input: ReportInput): ReportRow[] {
  const { review, messages: { pack: { sync }, formats } } = input;
  return review.slas.filter(({ result }) => result.decided > 0 || result.undecided > 0).map((sla) => {
    const allowed = allowedMisses(sla.result.decided, sla.result.goal);
    const note = sla.result.decided === 0 ? "" : sync.budgetNote(allowed, sla.result.missed);
    return [sla.sla.name, slaFigure(sla, input), statusMark(sla.result.status, input), note || formats.number(Number.NaN)];
  });
}

/** What was missed in the period, then what is about to be; the longest over first. */
function ticketRows(input: ReportInput): ReportRow[] {
  const { review, tickets, messages: { formats, pack: { sync } } } = input;
  const missed = review.slas.flatMap(({ sla, misses, commitments }) => misses.map((row) => ({ sla, row, over: overdueMs(commitments, row), isOpen: Number.isNaN(commitments.stopped[row]) })))
    .sort((a, b) => b.over - a.over)
    .map(({ sla, row, over, isOpen }): ReportRow => [sla.name, textAt(tickets.id, row), isOpen ? sync.attentionKinds.overdue : sync.attentionKinds.missed, sync.overBy(formats.duration(over))]);
  return [...missed, ...review.slas.flatMap((sla) => atRiskRows(sla, input))].slice(0, MOST_TICKETS);
}

const AT_RISK = COMMITMENT_STATUSES.indexOf("At risk");

function atRiskRows({ sla, commitments }: SlaReview, { tickets, messages: { pack: { sync } } }: ReportInput): ReportRow[] {
  const rows: ReportRow[] = [];
  for (let row = 0; row < commitments.size && rows.length < MOST_TICKETS; row++) {
    if (commitments.status[row] === AT_RISK) rows.push([sla.name, textAt(tickets.id, row), sync.attentionKinds.atRisk, ""]);
  }
  return rows;
}

/** The oldest thing that waits for the client. */
function askOf({ records, messages: { pack: { sync, executive } } }: ReportInput): string {
  const decision = records.decisions.find(({ status }) => status === "proposed");
  if (decision) return executive.decide(decision.what);
  const need = records.needs.find((each) => !isSettled(each));
  return need ? executive.answerNeed(need.what) : sync.nothingToAsk;
}
