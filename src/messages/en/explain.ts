/** The clock of one ticket, interval by interval. */
export const explain = {
  heading: (ticket: string, sla: string, status: string) => `Ticket ${ticket}, ${sla}: ${status}.`,
  notYet: "not yet",
  kinds: { "running": "runs", "outside service hours": "outside service hours", "held": "on hold", "stopped": "stopped", "holiday": "holiday" },
  waitingFor: { client: "waiting for the client", supplier: "waiting for a supplier", us: "waiting for us" },
  reasons: {
    merged: "The ticket was merged into another.",
    cancelled: "The ticket was cancelled, and had not missed its deadline.",
    noRowApplies: "No row of this SLA applies to the ticket.",
    openedNotKnown: "It is not known when the ticket was opened.",
    startNotKnown: "The ticket lacks the field at which the clock starts.",
    noDueDate: "The ticket has no due date.",
    stopNotKnown: "The ticket is done, but nothing tells since when.",
    fieldNotInExport: "The tickets have no column that this clock needs.",
    updateNotMeasured: "Update times cannot be measured from this export: it does not say when customers and agents wrote.",
    nobodyWaited: "No customer has waited for an answer on this ticket.",
    nobodyWrote: "No agent has written to the customer yet.",
    openedByAgent: "An agent opened the ticket on nobody's behalf, so there is nobody to respond to.",
    noReply: "The ticket was resolved without a reply, and this SLA does not measure such tickets.",
  },
  counted: (counted: string, total: string) => `${counted} counted, ${total} so far`,
  /** `target` is "" for a due date of the ticket's own. */
  result: (target: string, elapsed: string, deadline: string, stopped: string) =>
    `${target === "" ? "Due date of the ticket" : `Target ${target}`}, used ${elapsed}. Deadline ${deadline}, stopped ${stopped}.`,
  clockChange: (date: string, by: string, isForward: boolean) =>
    isForward ? `On ${date} the clocks went forward by ${by}: less time passed than the times shown suggest.`
      : `On ${date} the clocks went back by ${by}: more time passed than the times shown suggest.`,
  calendar: (calendar: string, zone: string, shownIn: string) => `Service hours: ${calendar} (${zone}). Times shown: ${shownIn}.`,
};
