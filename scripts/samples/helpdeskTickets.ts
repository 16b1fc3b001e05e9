import type { Agreement } from "../../src/service-level/agreement";
import { calendarFor } from "../../src/service-level/agreement";
import { compileCalendar, dueAfterWorkingDays, dueInstant } from "../../src/service-level/calendar";
import type { CompiledCalendar } from "../../src/service-level/calendar";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toWallClock } from "../../src/service-level/time";
import type { Instant } from "../../src/service-level/time";
import { seededChance } from "./seededChance";
import type { Chance } from "./seededChance";
import { subjectOf } from "./ticketSubjects";

/** An export as a help desk gives it: texts, header row first. */
export interface HelpdeskExport {
  readonly tickets: readonly (readonly string[])[];
  readonly history: readonly (readonly string[])[];
}

const TICKET_HEADERS = [
  "Ticket ID", "Type", "Status", "Priority", "Service", "Group", "Agent", "Site", "Requester", "Subject", "Opened", "First response", "Passed on at",
  "Taken over at", "Due by", "Resolved", "Closed", "Times reopened", "Satisfaction",
  "First response status", "Resolution status",
];
const HISTORY_HEADERS = ["Ticket ID", "Changed at", "Status"];

const SEED = 20_250_401;
const FIRST_NUMBER = 40_211;
const MONTHS = 12;
const DAYS_UNTIL_CLOSED = 5;

/** A year as a real one might go: a steady start, two days of trouble in October, then two decisions that help. */
const TICKETS_A_MONTH = [21, 22, 20, 23, 17, 22, 19, 15, 13, 16, 15, 16];
const KEPT_RESPONSE = [0.9, 0.88, 0.92, 0.86, 0.93, 0.89, 0.8, 0.9, 0.96, 0.97, 0.97, 0.98];
const KEPT_RESOLUTION = [0.86, 0.88, 0.84, 0.82, 0.9, 0.86, 0.72, 0.9, 0.95, 0.96, 0.97, 0.97];
const REOPENED = [0.1, 0.09, 0.12, 0.1, 0.08, 0.1, 0.1, 0.06, 0.05, 0.04, 0.03, 0.03];
const WAVE = { month: 6, tickets: 24, first: "2025-10-14T07:38", hours: 27, over: "2025-10-15T10:45" };

type Kind = "Incident" | "Service request" | "New starter" | "Question";
type Service = "Service desk" | "Workplace" | "Patient records" | "Network" | "Madrid clinic support";
type Priority = "1 - Critical" | "2 - High" | "3 - Moderate" | "4 - Low";

/** From this month on a first response to the lower priorities was agreed within half the time. */
const FASTER_RESPONSE_FROM = 6;
/** Opened on the last day, and so mostly still open in the export. */
const LATE_TICKETS = 5;

/** Hours to a first response and to a resolution that are agreed, roughly: the draws lie around them. */
const AGREED_HOURS: Readonly<Record<Priority, readonly [number, number]>> = { "1 - Critical": [0.25, 4], "2 - High": [0.5, 8], "3 - Moderate": [2, 16], "4 - Low": [2, 36] };

interface Plan {
  readonly month: number;
  readonly opened: Instant;
  readonly kind: Kind;
  readonly service: Service;
  readonly priority: Priority;
  readonly isWave: boolean;
}

interface Change {
  readonly at: Instant;
  readonly status: string;
}

/**
 * Tickets of the twelve months before the agreement's As of, with the history of their statuses. Equal in every run. Times are drawn in the
 * service hours of the agreement; what would happen after As of has not happened yet.
 */
export function helpdeskTickets(agreement: Agreement): HelpdeskExport {
  const chance = seededChance(SEED);
  const desk = new Desk(agreement, chance);
  const plans = [...steadyPlans(desk, chance), ...wavePlans(desk, chance), ...latePlans(desk, chance)].sort((a, b) => a.opened - b.opened);
  const lives = plans.map((plan, index) => desk.lifeOf(plan, `HD-${FIRST_NUMBER + index}`));
  return {
    tickets: [TICKET_HEADERS, ...lives.map(({ row }) => row)],
    history: [HISTORY_HEADERS, ...lives.flatMap(({ id, changes }) => changes.map(({ at, status }) => [id, desk.textOf(at), status]))],
  };
}

function steadyPlans(desk: Desk, chance: Chance): Plan[] {
  return TICKETS_A_MONTH.flatMap((count, month) => Array.from({ length: count }, (): Plan => {
    const service = chance.oneOf<Service>({ "Service desk": 34, "Workplace": 32, "Patient records": 14, "Network": 10, "Madrid clinic support": 10 });
    const kind = chance.oneOf<Kind>({ "Incident": 68, "Service request": 19, "New starter": 6, "Question": 7 });
    const priority = kind !== "Incident" ? "4 - Low" : chance.oneOf<Priority>({ "1 - Critical": service === "Network" || service === "Patient records" ? 22 : 2, "2 - High": 22, "3 - Moderate": 50, "4 - Low": 20 });
    return { month, opened: desk.openingIn(month), kind, service, priority, isWave: false };
  }));
}

/** The first callers report it, the others say the same: some of those are merged later. */
function wavePlans(desk: Desk, chance: Chance): Plan[] {
  const first = desk.instantOf(WAVE.first);
  return Array.from({ length: WAVE.tickets }, (_, index): Plan => ({
    month: WAVE.month,
    opened: first + Math.round(index === 0 ? 0 : (index < 15 ? chance.between(0, 5) : chance.between(24, WAVE.hours)) * 60) * MINUTE_MS,
    kind: "Incident",
    service: "Patient records",
    priority: index < 2 ? "1 - Critical" : chance.oneOf<Priority>({ "1 - Critical": 15, "2 - High": 75, "3 - Moderate": 10 } as Record<Priority, number>),
    isWave: true,
  }));
}

function latePlans(desk: Desk, chance: Chance): Plan[] {
  return Array.from({ length: LATE_TICKETS }, (): Plan => ({
    month: MONTHS - 1,
    opened: desk.beforeTheEnd(chance.between(6.5, 16)),
    kind: chance.oneOf<Kind>({ "Incident": 3, "Service request": 1, "New starter": 1, "Question": 0 }),
    service: chance.oneOf<Service>({ "Service desk": 3, "Workplace": 3, "Patient records": 1, "Network": 0, "Madrid clinic support": 1 }),
    priority: chance.oneOf<Priority>({ "1 - Critical": 0, "2 - High": 1, "3 - Moderate": 3, "4 - Low": 1 }),
    isWave: false,
  }));
}

/** The help desk: its hours, its people, and how it works on one ticket. */
class Desk {
  readonly #calendars = new Map<Service, CompiledCalendar>();
  readonly #zone: string;
  readonly #asOf: Instant;

  constructor(private readonly agreement: Agreement, private readonly chance: Chance) {
    this.#zone = agreement.zone;
    this.#asOf = agreement.asOf!;
  }

  instantOf(text: string): Instant {
    return toInstant(Date.parse(`${text}Z`), this.#zone);
  }

  textOf(at: Instant): string {
    return Number.isNaN(at) ? "" : new Date(toWallClock(at, this.#zone)).toISOString().slice(0, 16).replace("T", " ");
  }

  beforeTheEnd(hours: number): Instant {
    return this.#asOf - minutes(hours);
  }

  /** Mostly in the morning of a weekday; some in the evening, at night and at weekends. */
  openingIn(month: number): Instant {
    const { chance } = this;
    const last = new Date(toWallClock(this.#asOf, this.#zone));
    const days = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - MONTHS + month + 1, 0));
    const isQuiet = chance.isTrue(0.08);
    for (;;) {
      const day = Date.UTC(days.getUTCFullYear(), days.getUTCMonth(), chance.whole(1, days.getUTCDate()));
      const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
      if (isWeekend !== (isQuiet && chance.isTrue(0.5))) continue;
      const hour = isQuiet ? chance.between(0, 24) : chance.isTrue(0.6) ? chance.between(7.8, 12) : chance.between(12, 17.9);
      return toInstant(day + Math.round(hour * 60) * MINUTE_MS, this.#zone);
    }
  }

  lifeOf(plan: Plan, id: string): { readonly id: string; readonly row: readonly string[]; readonly changes: readonly Change[] } {
    const { chance } = this;
    const calendar = this.#calendarOf(plan);
    const end = plan.isWave ? chance.oneOf({ resolved: 72, merged: 28, cancelled: 0 }) : chance.oneOf({ resolved: 95, merged: 1, cancelled: 4 });
    const responded = dueInstant(calendar, plan.opened, minutes(this.#responseHours(plan) * this.#factor(KEPT_RESPONSE[plan.month])));
    const changes: Change[] = [{ at: plan.opened, status: "New" }, { at: responded, status: "In progress" }];
    let reopens = 0;
    let passed = Number.NaN;
    let taken = Number.NaN;
    if (end === "resolved") {
      const handsOver = plan.kind === "Incident" && chance.isTrue(0.22);
      if (handsOver) {
        passed = dueInstant(calendar, responded, minutes(chance.between(0.1, 1)));
        taken = dueInstant(calendar, passed, minutes(this.#factor(KEPT_RESOLUTION[plan.month])));
      }
      this.#work(plan, calendar, changes, Math.max(responded, handsOver ? taken : responded));
      if (chance.isTrue(plan.isWave ? 0.04 : REOPENED[plan.month])) {
        reopens = 1;
        const again = changes[changes.length - 1].at + minutes(chance.between(2, 30));
        changes.push({ at: again, status: "Reopened" }, { at: dueInstant(calendar, again, minutes(chance.between(0.5, 4))), status: "Resolved" });
      }
      changes.push({ at: changes[changes.length - 1].at + DAYS_UNTIL_CLOSED * DAY_MS, status: "Closed" });
    } else {
      changes.push({ at: dueInstant(calendar, responded, minutes(chance.between(0.2, 3))), status: end === "merged" ? "Merged" : "Cancelled" });
    }
    return { id, ...this.#asItStands(plan, id, changes.map(({ at, status }) => ({ at: wholeMinute(at), status })), { reopens, passed, taken }) };
  }

  /** Work, with a hold in between for some, up to the resolution. */
  #work(plan: Plan, calendar: CompiledCalendar, changes: Change[], from: Instant): void {
    const { chance } = this;
    if (plan.isWave) {
      changes.push({ at: Math.max(this.instantOf(WAVE.over), from) + minutes(chance.between(0.1, 2.5)), status: "Resolved" });
      return;
    }
    const needed = minutes(this.#agreedHours(plan) * this.#factor(KEPT_RESOLUTION[plan.month]));
    const held = plan.priority !== "1 - Critical" && chance.isTrue(0.24);
    if (!held) {
      changes.push({ at: dueInstant(calendar, from, needed), status: "Resolved" });
      return;
    }
    const before = Math.round(needed * chance.between(0.15, 0.6));
    const holdFrom = dueInstant(calendar, from, before);
    const holdTo = wholeMinute(calendar.nextOpen(holdFrom + minutes(chance.between(3, 60))));
    changes.push(
      { at: holdFrom, status: chance.isTrue(0.75) ? "Waiting for customer" : "Waiting for supplier" },
      { at: holdTo, status: "In progress" },
      { at: dueInstant(calendar, holdTo, needed - before), status: "Resolved" },
    );
  }

  /** What the export shows on the day of As of. */
  #asItStands(plan: Plan, id: string, all: readonly Change[], further: { readonly reopens: number; readonly passed: Instant; readonly taken: Instant }) {
    const { chance } = this;
    const upTo = (at: Instant) => (at < this.#asOf ? wholeMinute(at) : Number.NaN);
    const changes = all.filter(({ at }) => at < this.#asOf);
    const { status } = changes[changes.length - 1];
    const resolved = [...changes].reverse().find((change) => change.status === "Resolved")?.at ?? Number.NaN;
    const isDone = status === "Resolved" || status === "Closed";
    const group = groupOf(plan, chance);
    const [site, requester] = this.#caller(plan);
    const score = isDone && chance.isTrue(0.35) ? chance.oneOf({ 5: 42, 4: 34, 3: 14, 2: 6, 1: 4 }) : "";
    const subject = subjectOf(plan.service, plan.kind, plan.isWave, chance);
    const row = [
      id, plan.kind, status, plan.priority, plan.service, group, agentOf(group, chance), site, requester, subject,
      this.textOf(plan.opened), this.textOf(upTo(all[1].at)), this.textOf(upTo(further.passed)), this.textOf(upTo(further.taken)), this.textOf(this.#dueBy(plan)),
      this.textOf(isDone ? resolved : Number.NaN), this.textOf(changes.find((change) => change.status === "Closed")?.at ?? Number.NaN),
      String(changes.some((change) => change.status === "Reopened") ? further.reopens : 0), score,
      ...(status === "Merged" || status === "Cancelled" ? ["", ""] : [this.#deskSays(plan, this.#responseHours({ ...plan, month: 0 }), upTo(all[1].at)), this.#deskSays(plan, this.#agreedHours(plan), isDone ? resolved : Number.NaN)]),
    ];
    return { row, changes };
  }

  /** The desk's own word: it takes no hold off, and nobody has told it of the faster response. */
  #deskSays(plan: Plan, hours: number, stopped: Instant): string {
    const due = dueInstant(this.#calendarOf(plan), plan.opened, minutes(hours));
    if ((Number.isNaN(stopped) ? this.#asOf : stopped) > due) return "SLA Violated";
    return Number.isNaN(stopped) ? "" : "Within SLA";
  }

  /** Only requests are given a date: some working days later, at the end of the working day. */
  #dueBy({ kind, opened }: Plan): Instant {
    if (kind !== "Service request") return Number.NaN;
    const calendar = this.#compiled("Workplace");
    const due = dueAfterWorkingDays(calendar, opened, { days: this.chance.whole(2, 5) });
    const day = Math.floor(toWallClock(due, this.#zone) / DAY_MS) * DAY_MS;
    return toInstant(day + 17 * HOUR_MS, this.#zone);
  }

  #responseHours({ month, priority }: Plan): number {
    const [hours] = AGREED_HOURS[priority];
    return month < FASTER_RESPONSE_FROM && hours === 2 ? 2 * hours : hours;
  }

  #agreedHours({ kind, priority, service }: Plan): number {
    if (kind === "New starter") return 22;
    if (kind !== "Incident") return 18;
    return service === "Madrid clinic support" ? 12 : AGREED_HOURS[priority][1];
  }

  /** Nights and weekends are worked for critical incidents only, even on services that are promised round the clock. */
  #calendarOf({ priority, kind, service }: Plan): CompiledCalendar {
    if (kind === "New starter") return this.#compiled("Workplace");
    if (priority === "1 - Critical") return this.#compiled("Patient records");
    return this.#compiled(service === "Patient records" || service === "Network" ? "Service desk" : service);
  }

  #compiled(service: Service): CompiledCalendar {
    const known = this.#calendars.get(service) ?? compileCalendar(calendarFor(this.agreement, undefined, service).calendar);
    this.#calendars.set(service, known);
    return known;
  }

  /** Share of the agreed time that is used: below 1 as often as `kept` says. */
  #factor(kept: number): number {
    return this.chance.isTrue(kept) ? this.chance.between(0.06, 0.92) : this.chance.between(1.05, 2.4);
  }

  #caller({ service }: Plan): readonly [site: string, requester: string] {
    const site = service === "Madrid clinic support" ? "Madrid" : this.chance.oneOf({ Quayside: 24, Hillside: 22, Riverside: 18, "Old Town": 14, Northfield: 12, "Head office": 10 });
    const role = site === "Head office" ? this.chance.oneOf({ Finance: 3, "Human resources": 3, Management: 1 }) : this.chance.oneOf({ Reception: 5, Nurse: 4, Doctor: 3, Laboratory: 2 });
    return [site, `${role} ${this.chance.whole(1, 6)}`];
  }
}

function groupOf({ service, kind, isWave }: Plan, chance: Chance): string {
  if (isWave) return "Second line";
  if (service === "Madrid clinic support") return "Madrid";
  if (service === "Workplace" && kind === "Incident" && chance.isTrue(0.3)) return "Print partner";
  return service === "Patient records" || service === "Network" ? "Second line" : "Service desk";
}

const AGENTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "Service desk": { "Ben Carter": 4, "Aisha Khan": 4, "Owen Price": 3 },
  "Second line": { "Grace Lin": 3, "Dan Foster": 3, "Marcus Reid": 2 },
  "Madrid": { "Lucía Ferrer": 1 },
  "Print partner": { "Inkwell Print": 1 },
};

function agentOf(group: string, chance: Chance): string {
  return chance.oneOf(AGENTS[group]);
}

const minutes = (hours: number) => Math.max(1, Math.round(hours * 60)) * MINUTE_MS;
const wholeMinute = (at: Instant) => Math.ceil(at / MINUTE_MS) * MINUTE_MS;
