import { type Cell, matrixSource, type TableSource } from "../../tables";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../service-level/time";

const FIRST_DAY = Date.UTC(2025, 6, 1);
const DAYS = 365;
const HEADERS = ["Number", "Opened", "First response", "Resolved", "Status", "Priority", "Type", "Service", "Group", "Reopened"];

/** Service time to the first response and to the resolution that a ticket of each priority commonly takes. */
const PRIORITIES = [
  { label: "P1 - Critical", weight: 6, responseMs: 8 * MINUTE_MS, resolutionMs: 2 * HOUR_MS },
  { label: "P2 - High", weight: 18, responseMs: 30 * MINUTE_MS, resolutionMs: 4 * HOUR_MS },
  { label: "P3 - Normal", weight: 50, responseMs: 1.5 * HOUR_MS, resolutionMs: 9 * HOUR_MS },
  { label: "P4 - Low", weight: 26, responseMs: 3 * HOUR_MS, resolutionMs: 16 * HOUR_MS },
];
const SERVICES = [["E-mail", "Messaging"], ["Workplace", "Service desk"], ["Network", "Infrastructure"], ["ERP", "Applications"]] as const;

/** A year of tickets of an invented help desk, to try everything with. The same every time; office hours Monday to Friday, 09:00 to 17:30. */
export function sampleTickets(): TableSource {
  const chance = chances();
  const rows: Cell[][] = [];
  for (let day = 0; day < DAYS; day++) {
    const date = FIRST_DAY + day * DAY_MS;
    const weekday = new Date(date).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const isBusySeason = Math.floor(day / 30) % 6 === 3;
    for (let count = Math.floor(chance() * (isBusySeason ? 7 : 4)); count >= 0; count--) rows.push(ticket(rows.length + 1, date, chance, isBusySeason));
  }
  return matrixSource([HEADERS, ...rows], { name: "Tickets", firstRow: 1, firstColumn: 1, isTable: true }).source;
}

function ticket(number: number, date: number, chance: () => number, isBusySeason: boolean): Cell[] {
  const opened = date + 9 * HOUR_MS + Math.floor(chance() * 8 * 60) * MINUTE_MS;
  const priority = weighted(chance());
  const [service, group] = SERVICES[Math.floor(chance() * SERVICES.length)];
  const slowness = (chance() + chance()) * (chance() < (isBusySeason ? 0.16 : 0.05) ? 3 : 0.9);
  const response = addOfficeTime(opened, priority.responseMs * slowness);
  const resolved = addOfficeTime(opened, Math.max(priority.resolutionMs, priority.responseMs) * slowness + 10 * MINUTE_MS);
  const end = FIRST_DAY + DAYS * DAY_MS;
  const isOpen = resolved > end - 3 * DAY_MS;
  const isCancelled = !isOpen && chance() < 0.03;
  const status = isOpen ? (chance() < 0.3 ? "Waiting for customer" : "In progress") : isCancelled ? "Cancelled" : "Closed";
  return [
    `T-${String(number).padStart(5, "0")}`, shown(opened), response < end ? shown(response) : "", isOpen || isCancelled ? "" : shown(resolved), status, priority.label,
    chance() < 0.3 ? "Request" : "Incident", service, group, chance() < 0.04 ? 1 : 0,
  ];
}

const OPENS = 9 * HOUR_MS;
const CLOSES = 17.5 * HOUR_MS;

/** The instant after so much office time; holidays are left out of account. */
function addOfficeTime(from: number, lengthMs: number): number {
  let day = Math.floor(from / DAY_MS) * DAY_MS;
  let at = from - day;
  for (let left = lengthMs; ; at = OPENS) {
    const weekday = new Date(day).getUTCDay();
    const isOpen = weekday !== 0 && weekday !== 6;
    if (isOpen && left <= CLOSES - at) return Math.round((day + at + left) / MINUTE_MS) * MINUTE_MS;
    if (isOpen) left -= CLOSES - at;
    day += DAY_MS;
  }
}

function weighted(chance: number): (typeof PRIORITIES)[number] {
  let rest = chance * PRIORITIES.reduce((sum, { weight }) => sum + weight, 0);
  return PRIORITIES.find(({ weight }) => (rest -= weight) < 0) ?? PRIORITIES[2];
}

function shown(wall: number): string {
  return new Date(wall).toISOString().slice(0, 16).replace("T", " ");
}

/** Numbers 0..1 that look like chance and are the same every time. */
function chances(): () => number {
  let state = 20_260_101;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
