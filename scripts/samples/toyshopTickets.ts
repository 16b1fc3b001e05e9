import type { Agreement, Service } from "../../src/service-level/agreement";
import { compileCalendar, dueInstant } from "../../src/service-level/calendar";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toWallClock } from "../../src/service-level/time";
import { seededChance } from "./seededChance";

const HEADERS = ["Number", "Type", "Priority", "Service", "Team", "Caller", "Opened", "First reply", "Minutes waiting", "Resolved", "Status", "Score"];

const SEED = 20_251_001;
const FIRST_NUMBER = 7_001;

/** October 2025 to June 2026: Christmas is busy, the stockroom improves in April and answers in May. */
const MONTHS = [
  { month: "2025-10", tickets: 19, answered: 0.93, tills: 0.95, web: 0.97, stock: 0.8 },
  { month: "2025-11", tickets: 25, answered: 0.9, tills: 0.93, web: 0.9, stock: 0.74 },
  { month: "2025-12", tickets: 34, answered: 0.84, tills: 0.88, web: 0.93, stock: 0.7 },
  { month: "2026-01", tickets: 22, answered: 0.9, tills: 0.94, web: 0.97, stock: 0.72 },
  { month: "2026-02", tickets: 21, answered: 0.9, tills: 0.95, web: 0.95, stock: 0.62 },
  { month: "2026-03", tickets: 23, answered: 0.91, tills: 0.94, web: 0.88, stock: 0.7 },
  { month: "2026-04", tickets: 21, answered: 0.92, tills: 0.96, web: 0.97, stock: 0.95 },
  { month: "2026-05", tickets: 22, answered: 0.96, tills: 0.93, web: 0.97, stock: 0.97 },
  { month: "2026-06", tickets: 24, answered: 0.99, tills: 0.97, web: 0.95, stock: 0.96 },
] as const;

const SHOPS = { "Shop Leeds": 5, "Shop York": 4, "Shop Bath": 3, "Shop Hull": 3, "Shop Derby": 2, "Head office": 3 };

interface Kind {
  readonly team: string;
  readonly hours: number;
  readonly kept: "tills" | "web" | "stock";
}

const KINDS: Readonly<Record<string, Kind>> = {
  "Tills": { team: "Shops", hours: 4, kept: "tills" },
  "Web shop": { team: "Web", hours: 4, kept: "web" },
  "Stockroom": { team: "Shops", hours: 19, kept: "stock" },
  "Office IT": { team: "Office", hours: 14, kept: "tills" },
};

/** The tickets of a small chain of toy shops, header row first. Equal in every run; what would happen after the agreement's As of has not happened yet. */
export function toyshopTickets(agreement: Agreement): readonly (readonly string[])[] {
  const chance = seededChance(SEED);
  const asOf = agreement.asOf!;
  const textOf = (at: number) => (at <= asOf ? new Date(toWallClock(at, agreement.zone)).toISOString().slice(0, 16).replace("T", " ") : "");
  const calendarOf = (service: string) => compileCalendar(agreement.calendars.get(agreement.services.find(({ name }: Service) => name === service)!.calendar)!);
  const plans = MONTHS.flatMap((month) => Array.from({ length: month.tickets }, () => {
    const days = new Date(Date.UTC(Number(month.month.slice(0, 4)), Number(month.month.slice(5)), 0)).getUTCDate();
    const service = chance.oneOf<string>({ "Tills": 44, "Web shop": 16, "Stockroom": 26, "Office IT": 14 });
    const hour = chance.between(9.2, 17);
    return { month, service, opened: toInstant(Date.parse(`${month.month}-01T00:00Z`) + (chance.whole(1, days) - 1) * DAY_MS + Math.round(hour * 60) * MINUTE_MS, agreement.zone) };
  })).sort((a, b) => a.opened - b.opened);
  return [HEADERS, ...plans.map(({ month, service, opened }, index) => {
    const { team, hours, kept } = KINDS[service];
    const calendar = calendarOf(service);
    const share = (isKept: boolean) => (isKept ? chance.between(0.08, 0.93) : chance.between(1.1, 2.6));
    const replied = dueInstant(calendar, opened, Math.round(share(chance.isTrue(month.answered)) * 60) * MINUTE_MS);
    const waiting = chance.isTrue(0.15) ? chance.whole(2, 18) * 10 : 0;
    const target = service === "Stockroom" && month.month >= "2026-04" ? 9 : hours;
    const needed = Math.round(share(chance.isTrue(month[kept])) * target * HOUR_MS / MINUTE_MS) * MINUTE_MS + waiting * MINUTE_MS;
    const resolved = Math.max(replied, dueInstant(calendar, opened, needed));
    const isCancelled = chance.isTrue(0.03);
    const priority = service === "Office IT" ? "Low" : chance.oneOf({ High: 3, Normal: 7 });
    const status = resolved > asOf ? "Open" : isCancelled ? "Cancelled" : "Closed";
    const score = status === "Closed" && chance.isTrue(0.35) ? String(chance.oneOf<string>({ "5": 5, "4": 6, "3": 3, "2": 1 })) : "";
    return [`TOY-${FIRST_NUMBER + index}`, "Incident", priority, service, team, chance.oneOf<string>(SHOPS), textOf(opened), textOf(replied), waiting === 0 ? "" : String(waiting), textOf(resolved), status, score];
  })];
}
