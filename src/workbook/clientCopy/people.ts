import type { Agreement } from "../../service-level/agreement";
import type { ServiceRecords } from "../../service-level/records";
import type { CategoryColumn, Tickets } from "../../service-level/ticket";

/** What a person is to the service; says what stands in place of the name. Someone with several roles has the first that fits. */
export type PersonRole = "manager" | "customer" | "user" | "provider" | "supplier" | "stakeholder" | "owner" | "assignee" | "requester";

/** Everybody whom the workbook names, by name as written there. */
export type People = ReadonlyMap<string, PersonRole>;

/** Between the people of a cell that names several: "A. Smith; B. Jones". A comma may belong to a name ("Smith, Anna"), so both readings are kept. */
const BETWEEN_PEOPLE = /\s*(?:[;/\n&+|]|\s(?:and|et|y|и|und)\s)\s*/;

/**
 * Everybody whom tickets, agreement and registers name. A name that is also that of a company, a service, a support group or another
 * word of the desk is no person: teams may be named.
 */
export function peopleOf(agreement: Agreement, records: ServiceRecords, tickets: Pick<Tickets, "assignee" | "requester" | "group" | "service" | "client" | "priority" | "type" | "status">): People {
  const things = new Set([agreement.client, agreement.provider, ...agreement.services.map(({ name }) => name), ...labels(tickets.group, tickets.service, tickets.client, tickets.priority, tickets.type, tickets.status)].map(folded));
  const people = new Map<string, PersonRole>();
  const add = (cell: string, role: PersonRole) => {
    for (const name of namesIn(cell)) if (!things.has(folded(name)) && !people.has(name)) people.set(name, role);
  };
  add(agreement.serviceDeliveryManager, "manager");
  for (const { person, role } of records.stakeholders) add(person, role === "" || role === "both" ? "stakeholder" : role);
  for (const { person, role } of records.feedback) add(person, role === "" ? "stakeholder" : role);
  for (const owner of ownersOf(agreement, records)) add(owner, "owner");
  for (const name of labels(tickets.assignee)) add(name, "assignee");
  for (const name of labels(tickets.requester)) add(name, "requester");
  return people;
}

function ownersOf(agreement: Agreement, records: ServiceRecords): string[] {
  return [
    ...agreement.services.map(({ owner }) => owner),
    ...agreement.csfs.map(({ owner }) => owner),
    ...agreement.slas.flatMap(({ paper }) => [paper?.agreedBy ?? "", paper?.writtenBy ?? ""]),
    ...agreement.levels.map(({ priceAgreedBy }) => priceAgreedBy),
    ...[...records.improvements, ...records.risks, ...records.actions, ...records.needs].map(({ owner }) => owner),
    ...records.decisions.map(({ decidedBy }) => decidedBy),
  ];
}

/** The whole text, and where it names several people, each of them. */
function namesIn(cell: string): string[] {
  const whole = cell.trim();
  const several = whole.split(BETWEEN_PEOPLE).flatMap((part) => [part, ...part.split(/\s*,\s*/)]);
  return [...new Set([whole, ...several])].filter((name) => name.length > 1 && /\p{L}/u.test(name));
}

function labels(...columns: readonly CategoryColumn[]): string[] {
  return columns.flatMap((column) => column.labels.filter((label) => label !== ""));
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
