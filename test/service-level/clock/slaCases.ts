import type { Agreement, ClockStart, ReopenRule, Sla } from "../../../src/service-level/agreement";
import type { ServiceCalendar } from "../../../src/service-level/calendar";
import type { Tickets, TicketState } from "../../../src/service-level/ticket";
import type { Instant } from "../../../src/service-level/time";
import slaCases from "../../cases/sla-cases.json";
import { aFilter, anAgreement, anSla } from "../../support/anAgreement";
import { ticketsOf } from "../../support/aTicket";
import type { ClassChange, Message, StateChange } from "../../support/aTicket";
import { at } from "../../support/instants";

/** A ticket's life from the tests or the documentation of a service desk, and what that desk makes of it. */
export interface SlaCase {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly calendar: { readonly timezone: string; readonly weekly: Readonly<Record<string, readonly (readonly string[])[]>>; readonly holidays: readonly string[] } | null;
  readonly policy: {
    readonly pause_statuses?: readonly string[];
    readonly stop_statuses?: readonly string[];
    readonly pauses_apply_to?: readonly string[];
    readonly reopen_mode?: string;
    readonly first_reply_is?: string;
    readonly count_from?: string;
    readonly count_to?: string;
    readonly ignore_stop?: boolean;
    readonly starts?: ClockStart;
    readonly targets?: { readonly first_response_s?: number; readonly update_s?: number; readonly keep_in_loop_s?: number; readonly resolution_s?: number };
    readonly applies_to_priority?: readonly string[];
    readonly targets_by_sla?: Readonly<Record<string, { readonly resolution_s: number }>>;
  };
  readonly events: readonly { readonly at: string; readonly type: string; readonly status?: string; readonly value?: string; readonly sla?: string; readonly priority?: string }[];
  readonly expect: Readonly<Record<string, unknown>>;
}

export const allSlaCases = slaCases as unknown as readonly SlaCase[];

const NO_TARGET_S = 1_000 * 3_600;

const reopenRules: Readonly<Record<string, ReopenRule>> = {
  "never restart": "stays stopped", "reset to zero": "restarts", "resume without reset": "resumes", "runs on": "runs on",
};

export interface PreparedCase {
  readonly tickets: Tickets;
  readonly agreement: Agreement;
  readonly calendar: ServiceCalendar;
  readonly asOf: Instant;
}

/** Ticket, agreement and "as of" of a case; `upTo`: only its first events. `withColumn`: the export has a column Resolved, too. */
export function prepare(slaCase: SlaCase, withColumn: boolean, upTo = slaCase.events.length): PreparedCase {
  const { policy, calendar: facts } = slaCase;
  const events = slaCase.events.slice(0, upTo);
  const zone = facts!.timezone;
  const stateOf = (status: string): TicketState => {
    if (policy.pause_statuses?.includes(status)) return "held";
    const stops = policy.stop_statuses ?? ["closed", "resolved"];
    return stops.includes(status) && policy.ignore_stop !== true ? "stopped" : "running";
  };
  const history = events.filter(({ type }) => type === "created" || type === "status")
    .map(({ at: when, status, value }): StateChange => [when, stateOf(status ?? value ?? ""), status ?? value]);
  const reply = events.find(({ type }) => type === "agent_reply")
    ?? (policy.first_reply_is === undefined ? undefined : events.find(({ type, value }) => type === "status" && stateOf(value ?? "") !== "running"));
  const lastWork = history.findLastIndex(([, state]) => state !== "stopped");
  const resolved = withColumn ? history[lastWork + 1]?.[0] : undefined;
  const opened = policy.count_from ?? events[0].at;
  const messages = events.filter(({ type }) => type === "customer_reply" || type === "agent_reply")
    .map(({ at: when, type }): Message => [when, type === "agent_reply" ? "agent" : "customer"]);
  const classes = events.filter(({ type, priority }) => type === "priority" || priority !== undefined)
    .map(({ at: when, value, priority }): ClassChange => [when, { priority: priority ?? value }]);
  const type = events.findLast((event) => event.type === "sla")?.value ?? events[0].sla;
  const calendar = calendarOf(slaCase);
  return {
    tickets: ticketsOf([{ opened, firstResponse: reply?.at, resolved, history, type, messages, ...(classes.length > 0 && { classes }) }], { zone }),
    agreement: anAgreement({ calendars: [calendar], zone, slas: slasOf(slaCase) }),
    calendar,
    asOf: at(policy.count_to ?? events[events.length - 1].at, zone),
  };
}

function slasOf({ policy }: SlaCase): readonly Sla[] {
  const reopened = reopenRules[policy.reopen_mode ?? "resume without reset"];
  const holdsOf = (clock: string) => (policy.pauses_apply_to?.includes(clock) === false ? "run" : "stop");
  const target = (seconds = NO_TARGET_S) => ({ kind: "serviceTime", ms: seconds * 1000 }) as const;
  const resolution = anSla({ id: "resolution", clock: { kind: "resolution" }, reopened, holds: holdsOf("resolution"), target: target(policy.targets?.resolution_s) });
  const byType = Object.entries(policy.targets_by_sla ?? {})
    .map(([type, { resolution_s }]) => ({ ...resolution, filter: aFilter({ type: [type] }), target: target(resolution_s) }));
  return [
    anSla({ id: "response", clock: { kind: "response" }, reopened, holds: holdsOf("response"), target: target(policy.targets?.first_response_s) }),
    anSla({ id: "update", clock: { kind: "update" }, reopened, holds: holdsOf("update"), target: target(policy.targets?.update_s) }),
    anSla({ id: "periodic update", clock: { kind: "periodic update" }, starts: "first message", reopened, holds: holdsOf("keep_in_loop"), target: target(policy.targets?.keep_in_loop_s) }),
    ...(byType.length > 0 ? byType : [resolution]),
  ].map((sla) => ({ ...sla, filter: { ...sla.filter, priority: policy.applies_to_priority ?? [] }, starts: policy.starts ?? sla.starts }));
}

function calendarOf({ id, calendar }: SlaCase): ServiceCalendar {
  const { timezone, weekly, holidays } = calendar!;
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return {
    name: id,
    zone: timezone,
    week: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => weekly[day].map(([from, to]) => ({ fromMinute: minute(from), toMinute: minute(to) }))),
    holidays: holidays.map((day) => ({ date: Date.parse(`${day}T00:00Z`), name: "Holiday", windows: [] })),
  };
}
