import { calendarTimeWords, kpiCard, kpiValueText, type Messages, workingDayWords } from "../../messages";
import { type Agreement, FILTER_FIELDS, type Kpi, type Sla, type TicketFilter, ticketZoneOf } from "../../service-level/agreement";
import { KPI_MEASURES } from "../../service-level/kpi";
import { toWallClock } from "../../service-level/time";
import type { PreparedReview } from "../../workbook";

/** One line of a definition card. */
export interface DefinitionLine {
  readonly term: string;
  readonly text: string;
}

/** How an SLA is counted, from its row in the definitions. */
export function slaDefinitionLines(sla: Sla, prepared: PreparedReview, messages: Messages): DefinitionLine[] {
  const { pane: { figures: words }, review: { rules }, formats } = messages;
  const { definition } = words;
  return [
    { term: definition.clock, text: sla.clock.kind === "between" ? words.clocks.between(sla.clock.from, sla.clock.to) : words.clocks[sla.clock.kind] },
    { term: definition.target, text: targetText(sla, messages) },
    { term: definition.goal, text: words.share(formats.percent(sla.goal)) },
    { term: definition.calendar, text: sla.target.kind === "calendarTime" ? words.roundTheClock : sla.calendar ?? prepared.agreement.defaultCalendar ?? words.defaultCalendar },
    { term: definition.holds, text: holdsText(sla, messages) },
    ...settingTexts(sla, messages).map((text) => ({ term: definition.rule, text })),
    { term: definition.covers, text: filterText(sla.filter, prepared, messages) },
    ...(sla.opened === undefined ? [] : [{ term: definition.covers, text: messages.compliance.card.opened[sla.opened] }]),
    { term: definition.rule, text: rules.decided },
    { term: definition.source, text: sourceText(prepared, messages) },
  ];
}

function holdsText({ holds }: Sla, { compliance: { card, waitingFor }, formats, pane: { figures } }: Messages): string {
  if (holds === "stop") return figures.holdsStop;
  return holds === "run" ? figures.holdsRun : card.holdsFor(formats.list(holds.map((wait) => waitingFor[wait])));
}

/** What the row says that is not the usual. */
function settingTexts({ judgedBy, starts, reopened, noReply, nearMiss }: Sla, { compliance: { card }, formats }: Messages): string[] {
  return [
    judgedBy === "as opened" ? card.asOpened : "",
    starts === "when it applies" ? card.whenItApplies : starts === "first message" ? card.firstMessage : "",
    reopened === "resumes" ? "" : card.reopened[reopened],
    noReply === "runs on" ? card.noReplyRunsOn : noReply === "not measured" ? card.noReplyNotMeasured : "",
    nearMiss === undefined ? "" : card.nearMiss(formats.percent(nearMiss)),
  ].filter((text) => text !== "");
}

/** How a KPI is measured. */
export function kpiDefinitionLines(kpi: Kpi, prepared: PreparedReview, messages: Messages): DefinitionLine[] {
  const { definition } = messages.pane.figures;
  const card = kpiCard(kpi, prepared.agreement.slas, messages);
  return [
    { term: definition.measure, text: card.measure },
    { term: definition.rule, text: messages.formats.sentences([card.what, card.anchor]) },
    { term: definition.covers, text: filterText(kpi.filter, prepared, messages) },
    ...(kpi.target === undefined ? [] : [{ term: definition.target, text: kpiValueText(KPI_MEASURES[kpi.measure].unit, kpi.target, messages, prepared.agreement.currency) }]),
    ...(kpi.businessMeaning === "" ? [] : [{ term: definition.meaning, text: kpi.businessMeaning }]),
    { term: definition.source, text: sourceText(prepared, messages) },
  ];
}

/** The target of one ticket in words: "4 h", "2 working days", "The due date of the ticket". */
function targetText({ target }: Sla, messages: Messages): string {
  const { compliance, formats, pane: { figures } } = messages;
  switch (target.kind) {
    case "due": return target.movesWithHolds === true ? compliance.card.dueWithHolds : figures.dueTarget;
    case "workingDays": return workingDayWords(target, messages);
    case "calendarTime": return calendarTimeWords(target, messages);
    case "serviceTime": return formats.duration(target.ms);
  }
}

function filterText(filter: TicketFilter, { review }: PreparedReview, { compliance: { card }, formats, pane: { figures: { filters, allTickets } } }: Messages): string {
  const parts = FILTER_FIELDS.flatMap((field) => (filter[field].length === 0 ? [] : [formats.labelled(filters[field], formats.list(filter[field]))]));
  if (parts.length === 0) return allTickets;
  const isOfToday = review.findings.some(({ code }) => code === "filtersByCurrentValues");
  return [...parts, ...(isOfToday ? [card.currentValues] : [])].join("; ");
}

function sourceText({ loaded, review, agreement }: PreparedReview, { formats, pane: { figures } }: Messages): string {
  const zone: string = ticketZoneOf(agreement satisfies Agreement);
  return figures.readFrom(loaded.source.name, formats.dateTime(toWallClock(review.asOf, zone)));
}
