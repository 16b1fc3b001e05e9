import { aFileOfExcelts, aFileOfInlineStrings, dateCell, type ForeignCell, type ForeignSheet } from "../support/foreignWorkbook";
import { at } from "../support/instants";
import { evaluate, serviceReview, Workplace } from "../support/serviceReview";
import { allSlaCases, type SlaCase } from "../service-level/clock/slaCases";
import { calendarRows } from "./calendarRows";

/** All cases stand in one workbook: ids, statuses, types, calendars and SLAs begin with the id of their case. */
const measured = allSlaCases.filter(({ kind }) => kind === "numeric");
const CLOCKS = ["response", "update", "periodic update", "resolution"] as const;
/** An agreement without a target still has to say one. */
const NO_TARGET_S = 3_600_000;
const REOPENED: Readonly<Record<string, string>> = { "never restart": "stays stopped", "reset to zero": "restarts", "resume without reset": "resumes", "runs on": "runs on" };
const DAY_MS = 86_400_000;
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30);

const serial = (instant: number) => (instant - EXCEL_EPOCH_MS) / DAY_MS;
const instantOf = (serialNumber: unknown) => Math.round(Number(serialNumber) * DAY_MS + EXCEL_EPOCH_MS);

function utcCell(text: string, { calendar }: SlaCase): ForeignCell {
  return dateCell(new Date(at(text, calendar!.timezone)).toISOString().replace("Z", ""));
}

function typeOf(slaCase: SlaCase, upTo: number): string {
  const events = slaCase.events.slice(0, upTo);
  return `${slaCase.id}:${events.findLast((event) => event.type === "sla")?.value ?? events[0].sla ?? ""}`;
}

/** A ticket as its export shows it after the first `upTo` events; its id ends with that number. */
function ticketRow(slaCase: SlaCase, upTo: number, withResolved: boolean): ForeignCell[] {
  const { policy, id } = slaCase;
  const events = slaCase.events.slice(0, upTo);
  const changes = statusChanges(slaCase, upTo);
  const held = policy.pause_statuses ?? [];
  const reply = events.find(({ type }) => type === "agent_reply")
    ?? (policy.first_reply_is ? events.find(({ type, value = "" }) => type === "status" && (held.includes(value) || stops(slaCase, value))) : undefined);
  const lastWork = changes.findLastIndex(({ status }) => !stops(slaCase, status));
  const resolved = withResolved ? changes[lastWork + 1]?.at : undefined;
  return [
    `${id}/${upTo}`,
    utcCell(policy.count_from ?? events[0].at, slaCase),
    reply === undefined ? "" : utcCell(reply.at, slaCase),
    ...(withResolved ? [resolved === undefined ? "" : utcCell(resolved, slaCase)] : []),
    `${id}:${changes.at(-1)!.status}`,
    typeOf(slaCase, upTo),
  ];
}

function statusChanges({ events }: SlaCase, upTo: number): { at: string; status: string }[] {
  return events.slice(0, upTo).filter(({ type }) => type === "created" || type === "status").map(({ at: when, status, value }) => ({ at: when, status: status ?? value ?? "" }));
}

function replies({ events }: SlaCase, upTo: number): SlaCase["events"] {
  return events.slice(0, upTo).filter(({ type }) => type === "customer_reply" || type === "agent_reply");
}

function stops({ policy }: SlaCase, status: string): boolean {
  return (policy.stop_statuses ?? ["closed", "resolved"]).includes(status) && policy.ignore_stop !== true;
}

/** A case and, where it says what the deadline was before its last event, the same case without that event. */
function stages(slaCase: SlaCase): number[] {
  const all = slaCase.events.length;
  return "resolution_due_before" in slaCase.expect ? [all - 1, all] : [all];
}

function workbookOf(withResolved: boolean): ForeignSheet[] {
  const { calendars, holidays, nameOf } = calendarRows(measured.map(({ calendar }) => ({ ...calendar!, weekly: calendar!.weekly as never })), dateCell);
  const calendarName = (slaCase: SlaCase) => nameOf({ ...slaCase.calendar!, weekly: slaCase.calendar!.weekly as never });
  const statuses = new Map(measured.flatMap((slaCase) => statusChanges(slaCase, slaCase.events.length).map(({ status }): [string, string] =>
    [`${slaCase.id}:${status}`, slaCase.policy.pause_statuses?.includes(status) ? "held" : stops(slaCase, status) ? "stopped" : "running"])));
  const slas = measured.flatMap((slaCase) => {
    const { policy, id } = slaCase;
    const rest = (clock: string) => [calendarName(slaCase), policy.pauses_apply_to?.includes(clock === "periodic update" ? "keep_in_loop" : clock) === false ? "run" : "stop", REOPENED[policy.reopen_mode ?? "resume without reset"], clock === "periodic update" ? "first message" : ""];
    const row = (clock: string, type: string, seconds = NO_TARGET_S): ForeignCell[] => [`${id}-${clock}`, clock, type, `${seconds} s`, ...rest(clock)];
    const types = [...new Set(stages(slaCase).map((upTo) => typeOf(slaCase, upTo)))];
    return types.flatMap((type) => {
      const own = policy.targets_by_sla?.[type.slice(id.length + 1)]?.resolution_s;
      return [row("response", type, policy.targets?.first_response_s), row("update", type, policy.targets?.update_s), row("periodic update", type, policy.targets?.keep_in_loop_s), row("resolution", type, own ?? policy.targets?.resolution_s)];
    });
  });
  const headers = ["Ticket ID", "Created", "First response", ...(withResolved ? ["Resolved"] : []), "Status", "Type"];
  return [
    { name: "Cases", tables: [{ name: "Tickets", rows: [headers, ...measured.flatMap((slaCase) => stages(slaCase).map((upTo) => ticketRow(slaCase, upTo, withResolved)))] }] },
    { name: "Log", tables: [{ name: "History", rows: [
      ["Ticket ID", "Time", "Event", "Status"],
      ...measured.flatMap((slaCase) => stages(slaCase).flatMap((upTo) => [
        ...statusChanges(slaCase, upTo).map(({ at: when, status }): ForeignCell[] => [`${slaCase.id}/${upTo}`, utcCell(when, slaCase), "status", `${slaCase.id}:${status}`]),
        ...replies(slaCase, upTo).map(({ at: when, type }): ForeignCell[] => [`${slaCase.id}/${upTo}`, utcCell(when, slaCase), type, ""]),
      ])),
    ] }] },
    { name: "Definitions", tables: [
      { name: "Agreement", rows: [["Item", "Value"], ["Ticket time zone", "Etc/UTC"], ["Time zone", "Etc/UTC"], ["Ticket source", "Tickets"], ["History source", "History"]] },
      { name: "Calendars", rows: calendars },
      ...(holidays.length > 1 ? [{ name: "Holidays", rows: holidays }] : []),
      { name: "StatusMap", rows: [["Status", "State"], ...statuses] },
      { name: "SLAs", rows: [["SLA", "Clock", "Type", "Target", "Calendar", "Holds", "Reopened", "Starts"], ...slas] },
    ] },
  ];
}

interface Facts {
  readonly status: string;
  readonly explanation: readonly (readonly unknown[])[];
  readonly misses: unknown;
}

const workplace = new Workplace();
afterAll(() => workplace.remove());

/** What the functions say about each ticket of each case under its four SLAs. */
function ask(file: string): Map<string, Facts> {
  const rows = measured.flatMap((slaCase) => stages(slaCase).map((upTo) => ({ slaCase, upTo })));
  const questions = rows.flatMap(({ slaCase, upTo }, index) => CLOCKS.map((clock) => {
    const { policy, events, calendar, id } = slaCase;
    const asOf = serial(at(policy.count_to ?? events[upTo - 1].at, calendar!.timezone));
    const sla = `"${id}-${clock}"`;
    return { key: `${id}/${upTo} ${clock}`, formulas: [
      `=INDEX(SLA_STATUS(Tickets[#All],${sla},${asOf}),${index + 1})`,
      `=SLA_EXPLAIN(Tickets[#All],"${id}/${upTo}",${sla},${asOf})`,
      `=SLA_MISSES(Tickets[#All],${sla},,${asOf})`,
    ] };
  }));
  const answers = evaluate(file, questions.flatMap(({ formulas }) => formulas));
  return new Map(questions.map(({ key }, index) =>
    [key, { status: answers[index * 3] as string, explanation: answers[index * 3 + 1] as unknown[][], misses: answers[index * 3 + 2] }]));
}

/** Every figure of a case, as the functions state it. */
function figuresOf(slaCase: SlaCase, facts: ReadonlyMap<string, Facts>): Record<string, unknown> {
  const all = slaCase.events.length;
  return Object.fromEntries(Object.keys(slaCase.expect).map((key) => {
    const clock = key.startsWith("first_response") ? "response" : key.startsWith("update") ? "update" : key.startsWith("keep_in_loop") ? "periodic update" : "resolution";
    const { status, explanation, misses } = facts.get(`${slaCase.id}/${key === "resolution_due_before" ? all - 1 : all} ${clock}`)!;
    const [due, , , , , targetHours, usedHours] = explanation.at(-1)! as number[];
    const seconds = (hours: number) => Math.round(hours * 3_600_000) / 1000;
    if (key === "paused_s") return [key, explanation.filter(([, , what]) => what === "held").map(([from, to]) => [instantOf(from), instantOf(to)])];
    if (key.includes("_due")) return [key, instantOf(due)];
    if (key.endsWith("_elapsed_s")) return [key, seconds(usedHours)];
    if (key.endsWith("_margin_s")) return [key, seconds(targetHours - usedHours)];
    if (key.endsWith("_met")) return [key, status === "Met" ? (Array.isArray(misses) ? "missed too" : true) : Array.isArray(misses) && (misses as unknown[][])[0][0] === `${slaCase.id}/${all}` ? false : status];
    throw new Error(`nothing tells ${key}`);
  }));
}

function expectedOf({ expect: expected, calendar }: SlaCase): Record<string, unknown> {
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, key.includes("_due") ? at(value as string, calendar!.timezone) : value]));
}

describe.each([
  ["a file of inline strings, the status history alone", false, aFileOfInlineStrings],
  ["a file of excelts, with a Resolved column beside the history", true, aFileOfExcelts],
] as const)("clocks of other service desks through %s", (_title, withResolved, write) => {
  let facts: Map<string, Facts>;
  let file: string;
  beforeAll(async () => {
    file = workplace.write(`${withResolved}.xlsx`, await write(workbookOf(withResolved)));
    facts = ask(file);
  });

  it(`measure all ${measured.length} of them as the desks do`, () => {
    const held: string[] = [];
    const heldCases: SlaCase[] = [];
    const { nameOf } = calendarRows(measured.map(({ calendar }) => ({ ...calendar!, weekly: calendar!.weekly as never })), dateCell);
    const actual = measured.map((slaCase) => {
      const figures = figuresOf(slaCase, facts);
      if (Array.isArray(figures.paused_s)) {
        const calendar = nameOf({ ...slaCase.calendar!, weekly: slaCase.calendar!.weekly as never });
        held.push(`=0${(figures.paused_s as number[][]).map(([from, to]) => `+SLA_HOURS(${serial(from)},${serial(to)},"${calendar}")`).join("")}`);
        heldCases.push(slaCase);
      }
      return { id: slaCase.id, ...figures } as Record<string, unknown>;
    });
    evaluate(file, held).forEach((hours, index) => {
      actual.find(({ id }) => id === heldCases[index].id)!.paused_s = Math.round(Number(hours) * 3_600_000) / 1000;
    });
    expect(actual).toEqual(measured.map((slaCase) => ({ id: slaCase.id, ...expectedOf(slaCase) })));
  });

  it("are told in words by explain, with the same figures and without regard to the case of the SLA's name", () => {
    const { status, stdout } = serviceReview(["explain", file, "appfire-d/4", "--sla", "APPFIRE-D-Resolution"]);
    expect(status).toBe(0);
    // Resolved from 11:00 to 13:00: these two hours do not count, so that 4 h of 09:00 end at 15:00.
    expect(stdout).toContain("appfire-d/4, appfire-d-resolution: Met");
    expect(stdout).toMatch(/8 January 2024, 11:00 - 13:00.*stopped/);
    expect(stdout).toContain("15:00");
  });
});
