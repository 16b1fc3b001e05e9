import type { Agreement } from "../../service-level/agreement";
import { normalWord } from "../../service-level/agreement";
import type { Responsibility, ServiceRecords } from "../../service-level/records";
import type { CategoryColumn, Tickets } from "../../service-level/ticket";

/** What a person is to the service; says what stands in place of the name. Someone with several roles has the first that fits. */
export type PersonRole = "manager" | "customer" | "user" | "provider" | "supplier" | "stakeholder" | "owner" | "assignee" | "requester";

export interface People {
  /** Everybody whom the workbook names, by name as written there. */
  readonly roles: ReadonlyMap<string, PersonRole>;
  /** Names of companies, services and support groups, ids of definitions, and other things that stand where people do, as `normalWord` has them. */
  readonly things: ReadonlySet<string>;
  /** Names of CSFs, KPIs, SLAs and promises, as written: sentences of their own. */
  readonly definitions: readonly string[];
}

export const NOBODY: People = { roles: new Map(), things: new Set(), definitions: [] };

/** Between the people of a cell that names several: "A. Smith; B. Jones". */
const BETWEEN_PEOPLE = /\s*(?:[;/\n&+|]|\s(?:and|et|y|и|und)\s)\s*/;

/**
 * Everybody whom tickets, agreement and registers name. A name that is also that of a company, a service, a support group or another
 * word of the desk is no person: teams may be named. Nor is, among those who do what, a position of somebody or one of the `titles` that templates propose.
 */
export function peopleOf(
  agreement: Agreement, records: ServiceRecords, tickets: Pick<Tickets, "assignee" | "requester" | "group" | "service" | "client" | "priority" | "type" | "status">, titles: readonly string[],
): People {
  const { client, provider, services, csfs, kpis, slas, promises } = agreement;
  const ids = [...csfs, ...kpis, ...slas, ...promises].map(({ id }) => id);
  const things = new Set([client, provider, ...records.stakeholders.map(({ organisation }) => organisation), ...services.map(({ name }) => name), ...ids, ...labels(tickets.group, tickets.service, tickets.client, tickets.priority, tickets.type, tickets.status)].map(normalWord));
  const roles = new Map<string, PersonRole>();
  const add = (cell: string, role: PersonRole) => {
    for (const name of namesIn(cell)) if (!things.has(normalWord(name)) && !roles.has(name)) roles.set(name, role);
  };
  add(agreement.serviceDeliveryManager, "manager");
  for (const { person, role } of records.stakeholders) add(person, role === "" || role === "both" ? "stakeholder" : role);
  for (const { person, role } of records.feedback) add(person, role === "" ? "stakeholder" : role);
  for (const owner of ownersOf(agreement, records)) add(owner, "owner");
  const positions = new Set([...titles, ...records.stakeholders.map(({ position }) => position)].map(normalWord));
  for (const name of records.responsibilities.flatMap(namesOf)) if (!positions.has(normalWord(name))) add(name, "owner");
  for (const name of labels(tickets.assignee)) add(name, "assignee");
  for (const name of labels(tickets.requester)) add(name, "requester");
  return { roles, things, definitions: [...csfs.map(({ statement }) => statement), ...[...kpis, ...slas].map(({ name }) => name), ...promises.map(({ words }) => words)] };
}

function ownersOf(agreement: Agreement, records: ServiceRecords): string[] {
  return [
    ...agreement.services.map(({ owner }) => owner),
    ...agreement.csfs.map(({ owner }) => owner),
    ...agreement.slas.flatMap(({ paper }) => [paper?.agreedBy ?? "", paper?.writtenBy ?? ""]),
    ...agreement.levels.map(({ priceAgreedBy }) => priceAgreedBy),
    ...[...records.improvements, ...records.risks, ...records.actions, ...records.needs].map(({ owner }) => owner),
    ...records.decisions.map(({ decidedBy }) => decidedBy),
    ...records.reviews.map(({ attendees }) => attendees),
  ];
}

const namesOf = ({ responsible, accountable, consulted, informed }: Responsibility) => [...responsible, ...accountable, ...consulted, ...informed];

/** The people of a cell. A comma parts people with two names each ("Anna Lee, Bob Ray"); with one name each it belongs to the name ("Lee, Anna"). */
export function namesIn(cell: string): string[] {
  const several = cell.trim().split(BETWEEN_PEOPLE).flatMap((part) => {
    const pieces = part.split(/\s*,\s*/);
    return pieces.every((piece) => /\S\s+\S/.test(piece)) ? pieces : [part];
  });
  return [...new Set(several)].filter((name) => name.length > 1 && /\p{L}/u.test(name));
}

function labels(...columns: readonly CategoryColumn[]): string[] {
  return columns.flatMap((column) => column.labels.filter((label) => label !== ""));
}
