import type { FunctionHelp } from "../functionHelpTypes";

const tickets = "Диапазон заявок со строкой заголовков, например Tickets[#All], или ссылка, которую вернула SLA_DATA.";
const sla = "Идентификатор в таблице SLAs.";
const period = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 или дата (её месяц). Если не указан: всё, по чему принято решение.";
const asOf = "Дата и время, до которых учитываются данные. Если не указаны: As of из таблицы Agreement, иначе самое позднее время в данных.";
const start = "Дата и время запуска отсчёта.";
const calendar = "Имя в таблице Calendars. Если не указано: календарь договора по умолчанию.";

export const functionHelp: FunctionHelp = {
  SLA_DATA: {
    description: "Читает диапазон заявок один раз и возвращает ссылку на него. Передайте её другим функциям SLA: сотни таких функций обойдутся одним чтением.",
    parameters: { tickets: "Диапазон заявок со строкой заголовков, например Tickets[#All]." },
  },
  SLA_HOURS: {
    description: "Часы обслуживания между двумя моментами: без ночей, выходных и праздников календаря.",
    parameters: { start, end: "Дата и время остановки.", calendar },
  },
  SLA_DUE: {
    description: "Дата и время, когда пройдёт столько часов обслуживания; на границе закрытия это само время закрытия.",
    parameters: { start, hours: "Сколько часов обслуживания должно пройти.", calendar },
  },
  SLA_COMPLIANCE: {
    description: "Доля выполненных среди обязательств, по которым в периоде наступило решение: выполнено / (выполнено + нарушено).",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_STATUS: {
    description: "Положение каждой заявки по SLA: Met, Missed, Running, At risk, Overdue, Held, No SLA или Removed. Одна строка на заявку.",
    parameters: { tickets, sla, asOf },
  },
  SLA_TREND: {
    description: "Соблюдение SLA по периодам, начиная с самого давнего, с заголовками Period, Met, Decided, Attainment.",
    parameters: {
      tickets, sla, asOf,
      grain: "week, month (по умолчанию), quarter, half-year или year: неделя, месяц, квартал, полугодие или год.",
      periods: "Сколько периодов; последний содержит as_of. Если не указано: 12.",
    },
  },
  SLA_MISSES: {
    description: "Заявки, нарушившие SLA: идентификатор, срок, время остановки отсчёта (пусто, пока заявка открыта) и часы обслуживания сверх цели.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_EXPLAIN: {
    description: "Отсчёт времени одной заявки по интервалам, с заголовками From, To, What, Status, Note, Counted hours, Total hours.",
    parameters: { tickets, id: "Идентификатор заявки.", sla, asOf },
  },
};
