/** Name and meaning of a proposed KPI. */
export interface StarterKpiWords {
  readonly name: string;
  readonly meaning: string;
}

/** Statement and goal of a proposed CSF. */
export interface StarterCsfWords {
  readonly statement: string;
  readonly goal: string;
}

/** The texts of starter definitions in the language of the workbook; ids and table words stay English. */
export interface StarterWords {
  /** Stands under `Agreed by` until both sides have agreed. */
  readonly proposal: string;
  readonly resolutionOf: (priority: string) => string;
  readonly responseOf: (priority: string) => string;
  readonly resolution: string;
  readonly response: string;
  readonly due: string;
  /** Steps to service level management, one sentence each. */
  readonly steps: Readonly<Record<"assess" | "plan" | "agree" | "run", readonly string[]>>;
  /** The parts of the plan, to be given their costs: what is then there. */
  readonly parts: Readonly<Record<"people" | "processes" | "tools" | "training", string>>;
  /** Who takes part in service level management, by position; none with a sign that lists are split at. */
  readonly roles: Readonly<Record<"levelManager" | "headOfIt" | "cio" | "deskLead" | "teams" | "client", string>>;
  /** What they do. */
  readonly activities: Readonly<Record<"lead" | "listen" | "agree" | "prepare" | "keep" | "report" | "improve", string>>;
  readonly services: Readonly<Record<"network" | "workplace", string>>;
  /** Promises in the customer's words. */
  readonly promises: Readonly<Record<"network" | "workplace", string>>;
  readonly csfs: Readonly<Record<
    "quickHelp" | "lastingSolutions" | "demand" | "connected" | "quickRepair" | "safeChange" | "keptWord" | "ableToWork" | "content" | "worthIt", StarterCsfWords
  >>;
  readonly kpis: Readonly<Record<
    | "responseCompliance" | "resolutionCompliance" | "dueCompliance" | "resolutionMedian" | "resolutionP90" | "reopenRate" | "volume" | "backlog"
    | "availability" | "outages" | "lostUserHours" | "mtrs" | "oldTickets" | "changeSuccess" | "reviewsHeld" | "actionsOnTime"
    | "firstTouch" | "escalations" | "resolvedInADay" | "satisfaction" | "answers" | "costPerTicket" | "ticketsPerUser", StarterKpiWords
  >>;
}
