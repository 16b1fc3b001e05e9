import type { Agreement, CreditTerms, Csf, Kpi, Sla } from "../../src/service-level/agreement";
import { KPI_MEASURE_NAMES, KPI_MEASURES } from "../../src/service-level/kpi";
import type { ServiceRecords } from "../../src/service-level/records";
import { NO_RECORDS } from "../../src/service-level/records";
import type { CategoryColumn, ClassHistory, Conversation, Tickets } from "../../src/service-level/ticket";
import { SPEAKERS } from "../../src/service-level/ticket";
import { DAY_MS, HOUR_MS } from "../../src/service-level/time";
import { monthEdges, MONTHS } from "./officeHours";
import { randomFrom } from "./random";
import { PRIORITIES, seededAgreement } from "./seededAgreement";
import { seededTickets } from "./seededTickets";

const SERVICES = ["Mail", "Network", "ERP", "Workplace", "Telephony", "Portal"];
const GROUPS = ["Service desk", "Help desk", ...Array.from({ length: 10 }, (_, index) => `Team ${index + 1}`)];
const TYPES = ["Incident", "Service request"];
const PEOPLE = 5000;
const EVERYTHING = { service: [], type: [], priority: [], group: [] };
const ALWAYS = { validFrom: undefined, validTo: undefined };

/**
 * The seeded tickets with a history of statuses, and with all else that a desk can tell: services, types, groups, people, scores, reopenings,
 * due dates, who wrote when, and how the priority was before.
 */
export function seededDesk(size: number): Tickets {
  const tickets = seededTickets(size, "history");
  const random = randomFrom(8);
  const any = (labels: readonly string[]): CategoryColumn => ({ labels: ["", ...labels], codes: tickets.status.codes.map(() => 1 + Math.floor(random() * labels.length)) });
  const numbers = (of: () => number) => Float64Array.from({ length: size }, of);
  const people = Array.from({ length: PEOPLE }, (_, index) => `Person ${index}`);
  const group = any(GROUPS);
  const service = any(SERVICES);
  const type = any(TYPES);
  return {
    ...tickets, service, type, group,
    assignee: any(people.slice(0, 200)), requester: any(people),
    due: tickets.opened.map((opened) => opened + 3 * DAY_MS),
    satisfaction: numbers(() => (random() < 0.2 ? 1 + Math.floor(random() * 5) : Number.NaN)),
    reopens: numbers(() => (random() < 0.04 ? 1 : 0)),
    escalations: numbers(() => (random() < 0.15 ? 1 : 0)),
    conversation: seededConversation(tickets, random),
    classes: seededClasses({ ...tickets, service, type, group }, random),
  };
}

/** The customer writes first, the desk answers with the first response; every second ticket has a second question and answer. */
function seededConversation({ size, opened, firstResponse, resolved }: Tickets, random: () => number): Conversation {
  const [customer, agent] = [SPEAKERS.indexOf("customer"), SPEAKERS.indexOf("agent")];
  const offsets = new Uint32Array(size + 1);
  const at: number[] = [];
  const who: number[] = [];
  const add = (instant: number, speaker: number) => {
    at.push(instant);
    who.push(speaker);
  };
  for (let row = 0; row < size; row++) {
    add(opened[row], customer);
    if (!Number.isNaN(firstResponse[row])) {
      add(firstResponse[row], agent);
      const leftMs = resolved[row] - firstResponse[row];
      if (leftMs > 0 && random() < 0.5) {
        add(firstResponse[row] + leftMs / 4, customer);
        add(firstResponse[row] + leftMs / 2, agent);
      }
    }
    offsets[row + 1] = at.length;
  }
  return { offsets, at: Float64Array.from(at), who: Uint8Array.from(who) };
}

/** One ticket in ten was opened with another priority, and in another group. */
function seededClasses({ size, opened, service, type, priority, group }: Tickets, random: () => number): ClassHistory {
  const offsets = new Uint32Array(size + 1);
  const entries: number[][] = [];
  for (let row = 0; row < size; row++) {
    if (random() < 0.1) {
      const now = [service.codes[row], type.codes[row], priority.codes[row], group.codes[row]];
      entries.push([opened[row], now[0], now[1], 1 + Math.floor(random() * PRIORITIES.length), 1], [opened[row] + HOUR_MS, ...now]);
    }
    offsets[row + 1] = entries.length;
  }
  const codes = (column: number) => Uint32Array.from(entries, (entry) => entry[column]);
  return { offsets, at: Float64Array.from(entries, ([at]) => at), service: codes(1), type: codes(2), priority: codes(3), group: codes(4) };
}

/** Every kind of clock, every measure as a KPI (some for one service only), CSFs over them, credits, and a promise for each service. */
export function everythingAgreed(): Agreement {
  const agreement = seededAgreement();
  const credit: CreditTerms = { credits: [{ below: 0.95, share: 0.05 }, { below: 0.9, share: 0.1 }], bonuses: [{ from: 0.99, share: 0.02 }], cap: 0.15, earnBack: 0.97 };
  const sla = (id: string, clock: Sla["clock"], others: Partial<Sla> = {}): Sla => ({
    ...agreement.slas[0], id, name: id, clock, filter: EVERYTHING, target: { kind: "serviceTime", ms: 17 * HOUR_MS }, kpi: "compliance", ...others,
  });
  const kpis = KPI_MEASURE_NAMES.map((measure): Kpi => ({
    ...ALWAYS, id: measure, name: measure, csf: "CSF1", measure, filter: EVERYTHING, better: KPI_MEASURES[measure].better, target: undefined, amber: undefined, businessMeaning: "",
    ...(measure === "escalation rate" || measure === "first level resolution" ? { variant: { "tier 1": "Service desk + Help desk" } } : {}),
  }));
  const csfs: Csf[] = [{ ...ALWAYS, id: "CSF1", statement: "Users can work", goal: "", owner: "" }];
  return {
    ...agreement, csfs, monthlyFee: 50_000, currency: "GBP",
    contract: { ...agreement.contract, users: PEOPLE, monthlyCost: 40_000 },
    services: SERVICES.map((name) => ({ name, description: "", calendar: "", level: "", pricePerMonth: 1000, owner: "", recoveryProtocol: "", businessValue: "" })),
    slas: [
      ...agreement.slas.map((row): Sla => ({ ...row, kpi: "compliance", credit })),
      sla("update", { kind: "update" }, { kpi: "near-miss share" }), sla("due date", { kind: "resolution" }, { target: { kind: "due" } }),
      sla("two working days", { kind: "resolution" }, { target: { kind: "workingDays", days: 2 } }),
      sla("response to resolution", { kind: "between", from: "first response", to: "resolved" }),
    ],
    kpis: [...kpis, ...kpis.filter(({ id }) => /time|backlog|volume/.test(id)).map((kpi) => ({ ...kpi, id: `${kpi.id} of ERP`, filter: { ...EVERYTHING, service: ["ERP"] } }))],
    promises: SERVICES.map((service, index) => ({ id: `P${index}`, service, words: "", outages: 2, per: "month", restoreWithinMs: 4 * HOUR_MS, calendar: undefined, validFrom: undefined, validTo: undefined })),
  };
}

/** Outages, answers, changes, reviews and actions of the same two years. */
export function seededRecords(): ServiceRecords {
  const random = randomFrom(9);
  const edges = monthEdges();
  const instant = () => edges[0] + Math.floor(random() * (edges[MONTHS] - edges[0]));
  const several = <T>(count: number, of: (index: number) => T) => Array.from({ length: count }, (_, index) => of(index));
  const row = { what: "", status: "done" as const, serves: [] };
  return {
    ...NO_RECORDS,
    outages: several(200, (index) => {
      const from = instant();
      return { service: SERVICES[index % SERVICES.length], from, to: from + random() * 6 * HOUR_MS, usersAffected: 1 + Math.floor(random() * 500), cause: "", excluded: "" };
    }),
    feedback: several(3000, (index) => {
      const scale = ["1-5", "0-10", "CES 1-7"][index % 3];
      return { at: instant(), person: `Person ${index % 400}`, role: index % 2 ? "user" : "customer", scale, score: 1 + Math.floor(random() * 5), words: "" };
    }),
    changes: several(500, (index) => ({
      id: `C${index}`, what: "", service: SERVICES[index % SERVICES.length], kind: "normal", implemented: instant(), outcome: random() < 0.9 ? "successful" : "failed",
    })),
    reviews: several(MONTHS, (index) => ({ id: `R${index}`, type: "monthly", planned: edges[index], held: edges[index] + DAY_MS, period: "", attendees: "", notes: "" })),
    actions: several(200, (index) => ({ ...row, id: `A${index}`, owner: "", opened: edges[0], due: instant(), done: instant(), improvement: "" })),
    improvements: several(6, (index) => ({
      ...row, id: `I${index}`, serves: ["response", "backlog", "resolution time P90"], owner: "", horizon: "month", opened: edges[2], start: edges[3], due: edges[5], done: edges[6 + index],
      expectedEffect: "", cost: Number.NaN, clientComment: "",
    })),
    figures: edges.slice(0, MONTHS).flatMap((from, index) => ["entered", "entered share"].map((figure) => ({ figure, from, to: edges[index + 1], value: random(), n: 100, source: "" }))),
  };
}
