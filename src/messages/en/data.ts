import { formatsFor } from "../formats";

const { duration, number, plural } = formatsFor("en");

const tickets = (count: number) => plural(count, { one: "# ticket", other: "# tickets" });
const cells = (count: number) => plural(count, { one: "# cell", other: "# cells" });

/** Findings about ticket data, by code. */
export const data = {
  titleRowsAbove: (f: { count: number; headerRow: number }) =>
    `the column names stand in row ${number(f.headerRow)}; ${plural(f.count, { one: "the row", other: "the # rows" })} above ${f.count === 1 ? "is" : "are"} read as a title. Nothing to do if that is right.`,
  noHeaderRow: (f: { found: string }) => `there is no row with column names: the first row is a ticket (${f.found}). All rows are read, and the columns are called Column A, Column B and so on. Write names above them, such as Number, Opened, Resolved and Status, or say in ColumnMap which column is which.`,
  unitRows: (f: { found: string }) => `the row directly below the column names tells units or formats (${f.found}) and is no ticket. A column of lengths of time whose name has no unit has the one that stands there. Nothing to do if that is right.`,
  footerRows: (f: { count: number; found: string }) => `${plural(f.count, { one: "the last row is a total or a note and", other: "the last # rows are totals or notes and" })} ${f.count === 1 ? "is" : "are"} no ${f.count === 1 ? "ticket" : "tickets"} (${f.found}). Nothing to do if that is right.`,
  groupRows: (f: { count: number; found: string }) => `${plural(f.count, { one: "# row between the tickets is the heading or the subtotal of a group and", other: "# rows between the tickets are headings or subtotals of groups and" })} ${f.count === 1 ? "is" : "are"} no ${f.count === 1 ? "ticket" : "tickets"} (${f.found}). Nothing to do if that is right.`,
  rowsBelowTable: "this row and those below it stand outside the table and are not read. If they belong to it, drag the corner at the lower right of the table down over them.",
  formulasNotCalculated: (f: { found: string }) => `Excel calculates this workbook only when it is told to, so what the formulas of ${f.found} show may be old. Press F9 and read the tickets again, or choose Formulas, Calculation Options, Automatic.`,
  missingHistory: (f: { found: string }) => `there is no table or sheet "${f.found}", which History source names, so that the data are shown without their history and no review can be made. Enter there the name that it has now, or nothing if there is no history.`,
  furtherTicketSheets: (f: { count: number; found: string }) => `${plural(f.count, { one: "another sheet has", other: "# further sheets have" })} the same columns and ${f.count === 1 ? "is" : "are"} not read: ${f.found}. Enter all under Ticket source in the Agreement table if ${f.count === 1 ? "its" : "their"} tickets should count, too.`,
  ticketSheetsJoined: (f: { count: number; found: string }) => `${number(f.count)} sheets with the same columns are read as one list: ${f.found}. Name some of them under Ticket source in the Agreement table if the others should not count.`,
  columnsNotOnSheet: (f: { count: number; found: string }) => `the other ticket sheets have ${plural(f.count, { one: "a column", other: "# columns" })} more: ${f.found}. Here ${f.count === 1 ? "it is" : "they are"} taken as empty; export this sheet again with ${f.count === 1 ? "it" : "them"}.`,
  emptyHeader: (f: { found: string }) => `column ${f.found} has no name and is not read. Give it a name if it matters.`,
  repeatedHeader: (f: { found: string }) => `several columns are called ${f.found}. The first that fits is used; rename the others or name the right one in ColumnMap.`,
  raggedRows: (f: { columns: number }) => `these rows do not have ${number(f.columns)} columns like the header row, so that cells may stand in the wrong column. Export the file again, with quotes around texts.`,
  unclosedQuote: () => "a quotation mark opens a text and is never closed. It was read as an ordinary character; check this row.",
  nulBytes: (f: { count: number }) => `${plural(f.count, { one: "# zero byte was", other: "# zero bytes were" })} removed. Check that the file was downloaded completely.`,
  unreadableCharacters: (f: { count: number; encoding: string }) =>
    `${plural(f.count, { one: "# character is", other: "# characters are" })} unreadable (the file was read as ${f.encoding}). Names may be misspelt; export the file as UTF-8.`,
  noRows: () => "there are no rows below the column names. Choose another source, or export again.",

  unknownColumnInMap: (f: { found: string; field: string; nearest: string }) =>
    `ColumnMap gives "${f.found}" for ${f.field}, but there is no such column.${f.nearest === "" ? "" : ` Did you mean "${f.nearest}"?`} Correct it; until then the column is recognised by its name.`,
  idsCutShort: (f: { found: string }) => `a spreadsheet has cut ticket numbers short (${f.found}), so they tell no tickets apart and are not used. Export again, and import this column as text.`,
  noIdColumn: () => "no column holds ticket numbers, so repeated tickets cannot be noticed. Name the column in ColumnMap, field id.",
  noOpenedColumn: () => "no column says when tickets were opened, so response and resolution times cannot be computed. Add the column to the export, or name it in ColumnMap, field opened.",
  noResolvedColumn: () => "no column says when tickets were resolved; where there is a closing date, it is used instead. Add the column to the export, or name it in ColumnMap, field resolved. The last update is not taken for it.",
  noResponseColumn: () => "no column says when tickets were first answered, so response times are not measurable from this export.",
  noStatusColumn: () => "no column holds the status, so that only the dates say which tickets are open. Name it in ColumnMap, field status.",
  endIsPlanned: () => "most tickets that are still open have a date here, so it tells when work is planned to end, not when it did. It counts as the due date where no other column does; name the column in ColumnMap, field closed, if it is the end.",

  notADate: (f: { found: string }) => `"${f.found}" is not a date. Enter a date, or leave the cell empty while the ticket is open.`,
  ambiguousDateOrder: (f: { found: string; eitherWay: number; speaksFor: string }) =>
    `dates such as "${f.found}" may be day/month or month/day, and no row settles it (${cells(f.eitherWay)}).${f.speaksFor === "" ? "" : ` Their sequence speaks for ${f.speaksFor}.`} Enter DMY or MDY as Date order in the Agreement table; until then these dates are not used.`,
  mixedDateOrder: (f: { dayFirst: number; monthFirst: number; eitherWay: number }) =>
    `${cells(f.dayFirst)} can only be day/month and ${cells(f.monthFirst)} only month/day; ${cells(f.eitherWay)} may be either. Export the dates again in one order, or enter Date order in the Agreement table; until then this column is not used.`,
  dayMonthSwapped: (f: { count: number; texts: number }) =>
    `${plural(f.count, { one: "# cell is a date with a day", other: "# cells are dates with days" })} up to 12 only and ${cells(f.texts)} stayed text: Excel most likely swapped day and month when it opened the file. Import the file again through Data, From Text, with the right date order.`,
  placeholderDates: (f: { found: string; count: number }) => `${cells(f.count)} (${f.found}) ${f.count === 1 ? "stands" : "stand"} for "no date" and ${f.count === 1 ? "counts" : "count"} as empty.`,
  zoneMixed: (f: { withZone: number; withoutZone: number }) =>
    `${plural(f.withZone, { one: "# cell states its", other: "# cells state their" })} offset from UTC and ${plural(f.withoutZone, { one: "# cell does", other: "# cells do" })} not; what states none is read in the Ticket time zone of the agreement. Export all dates the same way.`,
  zoneUnknown: (f: { count: number }) => `${plural(f.count, { one: "# cell ends in a time zone abbreviation that has several meanings; it is", other: "# cells end in a time zone abbreviation that has several meanings; they are" })} read in the Ticket time zone of the agreement. Check that zone.`,
  utcColumns: (f: { columns: string }) => `${f.columns}: read as UTC, as the names say; the other dates are read in the Ticket time zone of the agreement. Check that zone.`,
  futureDates: (f: { found: string; count: number }) => `${tickets(f.count)} (such as ${f.found}) have dates far after all others. Correct them; they do not count as the newest date of the data.`,

  missingId: () => "these rows have no ticket number. Each counts as a ticket of its own; fill the numbers in.",
  duplicateRows: (f: { count: number; found: string }) => `${plural(f.count, { one: "# row repeats", other: "# rows repeat" })} a ticket in full (such as ${f.found}). Each ticket counts once; remove the repetitions.`,
  duplicateTickets: (f: { count: number; found: string; newest: string }) =>
    `${plural(f.count, { one: "# row has", other: "# rows have" })} the number of another row but different content (such as ${f.found}). The ${f.newest === "newest" ? "most recently changed" : "last"} row is used; check them.`,
  ticketsOnSeveralSheets: (f: { count: number; found: string }) => `${plural(f.count, { one: "# row is of a ticket that stands", other: "# rows are of tickets that stand" })} on another sheet, too, as tickets do that are still open when a sheet is exported (such as ${f.found}). Each counts once, as its newest row says.`,
  numbersStartAgain: (f: { count: number; found: string }) => `${plural(f.count, { one: "# row has", other: "# rows have" })} the number of a ticket on another sheet and another opening time (such as ${f.found}). They count as different tickets; check whether the numbers start again on each sheet.`,
  eventLogRead: (f: { rows: number; tickets: number }) => `read as an event log: ${number(f.rows)} rows about ${tickets(f.tickets)}. The newest row of each ticket is its state, the rows are its history.`,
  slaRowsRead: (f: { rows: number; tickets: number }) => `each row is about one SLA of a ticket: ${number(f.rows)} rows about ${tickets(f.tickets)}. Each ticket counts once, as its row about the resolution says; its row about the response says when it was answered. An export with one row a ticket tells more.`,
  openedFromFirstEvent: () => "there is no opening date, so the first event of each ticket counts as its opening.",
  resolvedFromHistory: () => "there is no resolution date, so the time when the status came to its last stop counts as the resolution.",
  historyNotRead: (f: { missing: string }) => `the history has no column for: ${f.missing}. Add it, or name another history source in the Agreement table; until then holds are unknown.`,
  historyWithoutTicket: (f: { found: string; count: number }) => `${plural(f.count, { one: "# change belongs", other: "# changes belong" })} to tickets that are not in the ticket source (such as ${f.found}), and ${f.count === 1 ? "is" : "are"} left out.`,
  severalClients: (f: { count: number }) =>
    `the tickets are of ${number(f.count)} clients, and all of them count. Say whose this review is about: Client in tickets in the Agreement table, or all there if that is right.`,
  otherClients: (f: { count: number; tickets: number }) => `${plural(f.count, { one: `# of ${tickets(f.tickets)} is of another client or names none, and does`, other: `# of ${tickets(f.tickets)} are of other clients or name none, and do` })} not count: see Client in tickets in the Agreement table.`,
  clientNotInTickets: (f: { found: string; nearest: string }) => `Client in tickets names "${f.found}", and no ticket has that client.${f.nearest === "" ? "" : ` Did you mean "${f.nearest}"?`} Correct the name in the Agreement table.`,
  noClientColumn: (f: { found: string }) => `Client in tickets names ${f.found}, but no column says whose the tickets are, so that all count. Name the column in ColumnMap, field client, or empty Client in tickets.`,

  statusMapProposed: (f: { map: string }) => `there is no StatusMap table; the statuses are understood as: ${f.map}. Confirm this with the client and enter it in StatusMap.`,
  statusNotMapped: (f: { found: string; proposed: string }) =>
    `the status "${f.found}" is not in StatusMap. ${f.proposed === "" ? "What it means is not known, so the dates decide whether such a ticket is open" : `It is understood as ${f.proposed}`}; enter it there.`,

  daysAlone: (f: { reading: string }) =>
    f.reading === "due" ? "tells the day alone: a ticket is in time until the end of that day, 23:59."
      : `tells the day alone, no time of day. Each counts as 0:00 of its day${f.reading === "end" ? ", or as the opening itself where that was on the same day, so that times look shorter than they were" : ""}: targets in hours cannot be judged by it. Export the time of day, too.`,
  missingOpened: (f: { count: number }) => `${tickets(f.count)} without an opening date: no clock can run for ${f.count === 1 ? "it" : "them"}. Fill the date in.`,
  resolvedBeforeOpened: (f: { count: number }) => `${tickets(f.count)} resolved before being opened. Correct the dates; a time of less than nothing is not counted as fast.`,
  closedBeforeOpened: (f: { count: number }) => `${tickets(f.count)} closed before being opened. Correct the dates.`,
  responseBeforeOpened: (f: { count: number }) => `${tickets(f.count)} answered before being opened. Correct the dates.`,
  resolvedBeforeResponse: (f: { count: number; of: number }) => `${number(f.count)} of ${tickets(f.of)} resolved before the first response. Check what the two columns hold.`,
  closedBeforeResolved: (f: { count: number }) => `${tickets(f.count)} closed before being resolved. Check the dates.`,
  closedWithoutResolved: (f: { count: number; of: number }) => `${plural(f.count, { one: `# of ${tickets(f.of)} is`, other: `# of ${tickets(f.of)} are` })} closed without a resolution date. The closing date stops their clock; fill the dates in.`,
  stoppedWithoutDate: (f: { count: number }) => `${tickets(f.count)} done by their status but without a date. When their clock stopped is not known; fill the date in.`,
  openWithResolvedDate: (f: { count: number }) => `${tickets(f.count)} open by their status but with a date of resolution or closing. Check whether they were reopened.`,
  resolvedUnlikeHistory: (f: { count: number; of: number; apart: number }) =>
    `${number(f.count)} of ${tickets(f.of)} had another time of resolution by this column than by the history of their statuses, the first ${duration(f.apart)} apart. The column counts, unless work went on after it. Check which of the two is right.`,
  statusUnlikeHistory: (f: { count: number; of: number }) => `${number(f.count)} of ${tickets(f.of)} had one end by their status and another by their history: done by the one, open by the other. The history counts. Export both at the same time.`,
  lengthLongerThanDates: (f: { count: number; of: number; told: number; between: number; unit: string }) =>
    `${number(f.count)} of ${tickets(f.of)} took longer by this column than by their dates: the first ${duration(f.told)} here, and ${duration(f.between)} between its dates. The dates count. Check which of the two is wrong.${f.unit === "" ? "" : ` The column does not say its unit; by the dates it is ${f.unit}.`}`,
  lengthShorterThanDates: (f: { count: number; of: number; told: number; between: number; unit: string }) =>
    `${number(f.count)} of ${tickets(f.of)} took less time by this column than the service hours between their dates: the first ${duration(f.told)} here, and ${duration(f.between)} between its dates. The dates count. Check whether the column leaves out holds or counts in other hours, or a date is wrong.${f.unit === "" ? "" : ` The column does not say its unit; by the dates it is ${f.unit}.`}`,

  durationTextNotRead: (f: { found: string }) => `"${f.found}" is not a length of time. Enter a number, or a text such as 1d 2h or 02:30.`,
  scoreNotRead: (f: { found: string; count: number }) => `"${f.found}" is no score that is known (${tickets(f.count)}), so that it counts as no answer. Enter numbers, stars, or words from Very satisfied to Very dissatisfied.`,
  heldFallback: (f: { count: number; unit: string }) => `there is no status history, so the held time comes from this column (${tickets(f.count)}, in ${f.unit}). Which hours it covers is not known.`,
  duePossiblyShifted: (f: { count: number }) => `the due date of ${tickets(f.count)} moves between its events, so holds may be in it already. Holds do not move it again; check with your desk.`,
  responseFromMessages: () => "there is no column for the first response, so the first answer of an agent in the history counts.",
  responseFromMinutes: (f: { unit: string }) => `there is no column for the first response, so this one gives it: the opening plus so many ${f.unit} of calendar time.`,
  responseFromServiceMinutes: (f: { unit: string; calendar: string }) => `there is no column for the first response. This one holds ${f.unit} in the desk's own service hours; they were added in those of ${f.calendar}. Compare the two calendars, or export the time of the first response.`,
  resolutionFromMinutes: (f: { unit: string }) => `there is no column for the resolution, so this one gives it: the opening plus so many ${f.unit} of calendar time.`,
  resolutionFromServiceMinutes: (f: { unit: string; calendar: string }) => `there is no column for the resolution. This one holds how many ${f.unit} it took; they were added to the opening in the service hours of ${f.calendar}. Check in which hours the desk counts, or export the time of the resolution.`,
  wholeDaysAlone: () => "tells whole days alone, so that 0 counts as at once and each time may be a day off: targets in hours cannot be judged by it. Export the date and time themselves.",
  resolutionUnitUnknown: () => "there is no column for the resolution. This one may tell how long it took, but not in which unit, so it is not used. Give it to the field resolved in ColumnMap with its unit under Format, such as hours, write the unit into its name, or export the time of the resolution.",
  messageAuthorUnknown: (f: { count: number; found: string }) => `${plural(f.count, { one: "# message is", other: "# messages are" })} by somebody who is neither the requester of the ticket nor assigned to any (such as ${f.found}), and ${f.count === 1 ? "is" : "are"} left out. Add a column with the role of the author: customer or agent.`,
  responseTimeLeft: (f: { system: string }) => `there is no column for the first response. ${f.system} shows here how much of the target was left, not how long it took. Export the time of the first response, or name a history source with the messages.`,
  onlyLastReply: () => "this column holds the last reply only, so how long customers waited for an answer cannot be measured. An update clock needs every message: name a history source with them.",
  dueShiftedTwice: (f: { found: string; system: string }) => `SLA "${f.found}" moves the due date by the holds, but ${f.system} has moved it already. Write due instead of due + holds, or the waiting time counts twice.`,
  deskFlagNotRead: (f: { found: string; count: number }) => `"${f.found}" does not say whether the clock was kept (${tickets(f.count)}). Enter such words as met and missed, or say in ColumnMap under Format what yes means: met or missed.`,
  oldEngineFlag: () => "ServiceNow writes this column with an engine that it has replaced: it goes by the due date of the ticket and may contradict the has_breached of the table task_sla. It is set beside the clocks, and nothing is judged by it.",
};
