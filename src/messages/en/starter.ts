/** Texts of the definitions that a new workbook begins with. */
export const starter = {
  proposal: "Proposal, not agreed yet",
  resolutionOf: (priority: string) => `Resolution, ${priority}`,
  responseOf: (priority: string) => `First response, ${priority}`,
  resolution: "Resolution, all tickets",
  response: "First response, all tickets",
  due: "Resolved by the ticket's due date",
  csfs: {
    quickHelp: { statement: "People get help quickly", goal: "Staff lose little working time to IT trouble" },
    lastingSolutions: { statement: "Solved means solved", goal: "The same trouble does not come back" },
    demand: { statement: "The help desk keeps up with demand", goal: "Growth of the business is not held up by IT support" },
  },
  kpis: {
    responseCompliance: { name: "Answered in time", meaning: "How reliably people hear from us within the agreed time" },
    resolutionCompliance: { name: "Resolved in time", meaning: "How reliably work can go on within the agreed time" },
    dueCompliance: { name: "Resolved by the due date", meaning: "How reliably dates that were promised ticket by ticket are kept" },
    resolutionMedian: { name: "Resolution time, median", meaning: "How long the usual ticket keeps somebody waiting" },
    resolutionP90: { name: "Resolution time, 90th percentile", meaning: "How long the slowest tenth keeps somebody waiting" },
    reopenRate: { name: "Reopen rate", meaning: "How often a solution did not last" },
    volume: { name: "Tickets opened", meaning: "How much support the business needs" },
    backlog: { name: "Backlog", meaning: "How much work is waiting" },
  },
};
