import type { Language } from "../../src/messages";

interface ExportWords {
  readonly headers: readonly string[];
  readonly open: string;
  readonly held: string;
  readonly done: string;
  readonly cancelled: string;
  readonly services: readonly string[];
  readonly groups: readonly string[];
}

const WORDS: Readonly<Record<Language, ExportWords>> = {
  en: {
    headers: ["Number", "Opened", "First response", "Resolved", "Status", "Priority", "Service", "Group"],
    open: "In progress", held: "Waiting for customer", done: "Closed", cancelled: "Cancelled", services: ["Mail", "Network"], groups: ["Front desk", "Field"],
  },
  fr: {
    headers: ["Numéro de ticket", "Ouverture", "Première réponse", "Résolu", "Statut", "Priorité", "Service", "Groupe"],
    open: "En cours", held: "En attente du client", done: "Fermé", cancelled: "Annulé", services: ["Messagerie", "Réseau"], groups: ["Accueil", "Terrain"],
  },
  es: {
    headers: ["Número de ticket", "Apertura", "Primera respuesta", "Resuelto", "Estado", "Prioridad", "Servicio", "Grupo"],
    open: "En curso", held: "En espera del cliente", done: "Cerrado", cancelled: "Cancelado", services: ["Correo", "Red"], groups: ["Mesa", "Campo"],
  },
  ja: {
    headers: ["番号", "起票", "初回応答日時", "解決日時", "ステータス", "優先度", "サービス", "グループ"],
    open: "対応中", held: "顧客待ち", done: "完了", cancelled: "キャンセル", services: ["メール", "ネットワーク"], groups: ["窓口", "現地"],
  },
  ru: {
    headers: ["Номер", "Открыто", "Первый ответ", "Решено", "Статус", "Приоритет", "Услуга", "Группа"],
    open: "В работе", held: "Ожидание клиента", done: "Закрыто", cancelled: "Отменено", services: ["Почта", "Сеть"], groups: ["Приём", "Выезд"],
  },
};

const MONTHS = 14;
const PER_MONTH = 20;
const HOURS_BY_PRIORITY = [2, 5, 9, 20];

/**
 * What a service desk exports, in its own language: 280 tickets in 14 months up to April 2026, in the order of their opening. Every day is 1 to 12, so no
 * row tells whether the day or the month comes first. Four rows hold what exports do hold: a date that is none, a
 * number twice, a resolution before the opening and a status that nobody knows.
 */
export function ticketExport(language: Language): string {
  const words = WORDS[language];
  const rows = Array.from({ length: MONTHS * PER_MONTH }, (_, index) => ticketRow(index, words));
  rows[30][3] = "??/05/2025 10:00";
  rows[31][0] = rows[32][0];
  rows[33][3] = wallClock(0, 1, 8);
  rows[34][4] = "X-17";
  const separator = language === "en" || language === "ja" ? "," : ";";
  return `\ufeff${[words.headers, ...rows].map((row) => row.join(separator)).join("\r\n")}\r\n`;
}

/** Texts of the export that the pane and the reports repeat. */
export function exportTexts(language: Language): string[] {
  const { headers, services, groups, ...statuses } = WORDS[language];
  return [...headers, ...services, ...groups, ...Object.values(statuses), "X-17"];
}

function ticketRow(index: number, { open, held, done, cancelled, services, groups }: ExportWords): string[] {
  const month = Math.floor(index / PER_MONTH);
  const within = index % PER_MONTH;
  const day = 1 + Math.floor((within * 12) / PER_MONTH);
  const hour = 9 + (within % 4);
  const priority = (index * 7) % 4;
  const hours = HOURS_BY_PRIORITY[priority] * (1 + (index % 9) / 4);
  const isOpen = index >= MONTHS * PER_MONTH - 4;
  const isCancelled = index % 41 === 17;
  return [
    `T${String(index + 1).padStart(4, "0")}`,
    wallClock(month, day, hour),
    wallClock(month, day, hour + 1),
    isOpen || isCancelled ? "" : wallClock(month, day + Math.floor(hours / 24), hour + 1 + (Math.floor(hours) % 10)),
    isOpen ? (index % 2 === 0 ? open : held) : isCancelled ? cancelled : done,
    `P${priority + 1}`,
    services[index % 2],
    groups[Math.floor(index / 2) % 2],
  ];
}

/** Day before month, as most of the world writes it. Day 12 is the last that could be a month. */
function wallClock(month: number, day: number, hour: number): string {
  const pad = (part: number) => String(part).padStart(2, "0");
  const calendarMonth = 2 + month;
  return `${pad(Math.min(day, 12))}/${pad((calendarMonth % 12) + 1)}/${2025 + Math.floor(calendarMonth / 12)} ${pad(hour)}:00`;
}
