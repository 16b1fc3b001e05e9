import type { ClassHistory } from "../../service-level/ticket";
import type { TableSource } from "../types";
import { CLASS_FIELDS, classHistory } from "./classHistory";
import { conversationOf } from "./conversation";
import { tellsDaysAlone } from "./daysAlone";
import type { EventRows } from "./eventsByTicket";
import { historyFromTable, NOTHING_TOLD, type ToldHistory } from "./historyFromTable";
import { statusHistory } from "./statusHistory";
import type { StatusMeanings } from "./statusMeanings";
import type { TicketsOfClients } from "./ticketsOfClients";
import type { TicketTable } from "./ticketTable";
import type { TicketWords } from "./ticketWords";

/** What happened on the tickets: told by the table of their history where one is given, else by the rows of an event log. */
export function historyOfTickets(
  table: TicketTable, history: TableSource | undefined, { ids, events, others }: TicketsOfClients, { classes, requester, assignee }: TicketWords, opened: Float64Array, meanings: StatusMeanings,
): ToldHistory {
  if (history !== undefined) return historyFromTable(history, ids, meanings, { ...table.dateOptions, opened, columns: classes, requester, assignee, others });
  const { changed, speaker, cellsOf } = table;
  if (events === undefined || changed === undefined) return NOTHING_TOLD;
  const statuses = cellsOf("status");
  const time = table.recognition.columns.get("changed at");
  return {
    history: statuses && statusHistory(events, changed, statuses, meanings.of),
    conversation: conversationOf(events, changed, speaker),
    classes: classesOfEvents(table, events, changed, classes, opened),
    // Its rows are those of the tickets: the column of their last change has the same times.
    instants: NOTHING_TOLD.instants,
    isOfDays: time !== undefined && time.timeIndex === undefined && tellsDaysAlone(table.source, time.index),
    findings: [],
  };
}

/** An event log repeats the fields of its ticket in each row; an empty cell says nothing new. A column that tells what a row is about says nothing about its ticket. */
function classesOfEvents({ log, recognition: { columns }, cellsOf }: TicketTable, events: EventRows, at: Float64Array, classes: TicketWords["classes"], opened: Float64Array): ClassHistory | undefined {
  const ofRows = [log?.event, log?.author];
  const cells = Object.fromEntries(CLASS_FIELDS.map((field) => [field, ofRows.includes(columns.get(field)?.index) ? undefined : cellsOf(field)]));
  return classHistory(events, at, classes, opened, (row, field) => {
    const cell = cells[field]?.[row];
    return cell === undefined || cell === "" ? undefined : { before: undefined, after: cell };
  });
}
