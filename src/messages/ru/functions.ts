import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, period } = formatsFor("ru");

const listed = (names: readonly string[]) => (names.length === 0 ? "В книге их нет." : `В книге есть: ${names.join(", ")}.`);
const during = (name: string) => (name === "" ? "" : ` (${period(name)})`);

export const functions: Messages["functions"] = {
  unknownSla: (found, known) => `SLA «${found}» не существует. ${listed(known)}`,
  unknownKpi: (found, known) => `Показатель (KPI) «${found}» не существует. ${listed(known)}`,
  unknownCsf: (found, known) => `Критический фактор успеха (CSF) «${found}» не существует. ${listed(known)}`,
  unknownPromise: (found, known) => `Обещания «${found}» нет. ${listed(known)}`,
  unknownCalendar: (found, known) =>
    found === "" ? `Укажите календарь или заполните Default calendar в таблице Agreement. ${listed(known)}` : `Календарь «${found}» не существует. ${listed(known)}`,
  unknownPeriod: (found) => `«${found}» — не период. Используйте 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, FY2026-Q1 или дату.`,
  unknownGrain: (found, allowed) => `«${found}» — не длина периода. Допустимые значения: ${allowed}.`,
  unknownTicket: (id) => `Заявки «${id}» в этом диапазоне нет.`,
  notATicketRange: (found) => `«${found}» — не диапазон заявок. Выделите заявки вместе со строкой заголовков или ячейку с SLA_DATA.`,
  rangeWithoutHeader: "Первая строка этого диапазона — заявка, а не названия столбцов. Выделите заявки вместе со строкой заголовков.",
  rangeWithoutTimes: "Ни один столбец этого диапазона не показывает, когда заявки были открыты или решены. Выделите заявки вместе со строкой заголовков или укажите столбцы в таблице ColumnMap.",
  definitionsNotRead: (code) => `Excel не передал определения этой книги (${code}). Пересчитайте книгу клавишами Ctrl+Alt+F9; если это повторится, закройте книгу и откройте её снова.`,
  resultTooLarge: "Эта таблица больше 5 МБ, которые Excel в Интернете принимает от функции. Передайте меньше строк или откройте книгу в Excel для Windows или Mac.",
  handleIsGone: "Заявок, на которые ссылается эта ячейка, больше нет в памяти. Пересчитайте ячейку с SLA_DATA; текст, скопированный из такой ячейки или из другой книги, заявок не обозначает.",
  noTickets: "В диапазоне есть строка заголовков, но нет заявок.",
  noDateTime: (argument) => `Нет данных: ${argument} не заполнено.`,
  notADateTime: (argument, found) => `${argument}: «${found}» — не дата и время. Используйте ячейку с датой или текст вида 2026-03-14 09:30.`,
  ambiguousDate: (argument, found) => `${argument}: «${found}» может означать два разных дня. Используйте ячейку с датой или текст вида 2026-03-14 09:30 либо укажите Date order в таблице Agreement.`,
  notANumber: (argument, found) => `${argument}: «${found}» — не число.`,
  negativeNumber: (argument, found) => `${argument}: «${found}» — не число от 0 и больше.`,
  hoursNotPositive: (found) => `hours: «${found}» — не число часов. Используйте 0 или больше.`,
  hoursNorTarget: (found) => `hours: «${found}» — не число часов и не целевой срок. Используйте 0 или больше либо текст вроде 90 min или 2 wd.`,
  periodsOutOfRange: (found) => `periods: «${found}» — не целое число от 1 до ${number(1000)}.`,
  confidenceOutOfRange: (found) => `confidence: «${found}» вне диапазона от 0 до 1. Используйте долю, например 0,95.`,
  countsOutOfRange: (met, decided) => `met (${met}) и decided (${decided}) должны быть целыми числами, причём met не больше decided.`,
  neverDue: (calendar) => `В календаре «${calendar}» слишком мало часов обслуживания, чтобы такой срок когда-либо наступил.`,
  nothingDecided: (sla, name) => `Нет данных: ни по одному обязательству ${sla} нет результата${during(name)}.`,
  measuresNoTicket: (sla) => `Нет данных: ${sla} не измеряет ни одной заявки.`,
  noMisses: (sla, name) => `Нет: ни одна заявка не нарушила ${sla}${during(name)}.`,
  noNearMisses: (sla, name) => `Нет: ни одна заявка не была близка к нарушению ${sla}${during(name)}.`,
  noAlerts: (sla) => `Нет: ни одна открытая заявка не израсходовала 75\u00a0% целевого времени по ${sla}.`,
  noPauses: (sla, name) => `Нет: ни одна приостановка не остановила отсчёт ${sla}${during(name)}.`,
  kpiWithoutData: (kpi, name) => `Нет данных: для ${kpi} нечего измерять${during(name)}.`,
  kpiWithoutTarget: (kpi) => `Нет данных: у ${kpi} нет целевого значения. Заполните Target в таблице KPIs.`,
  noOutages: "В диапазоне есть строка заголовков, но нет сбоев.",
  notAnOutageRange: "Это не диапазон сбоев. Выделите их вместе со строкой заголовков.",
  noneDecided: "Нет данных: ни по чему нет результата.",
  shareOutOfRange: (argument, found) => `${argument}: «${found}» — не доля от 0 до 1. Используйте 0,95 или 95\u00a0%.`,
  outOfReach: "После нарушения цель в 100\u00a0% уже недостижима.",
  tooFewValues: (least) => `Нет данных: если значений меньше ${number(least)}, сигнал не отличить от случайных колебаний.`,
  tooFewMonths: (least) => `Нет данных: если полных месяцев меньше ${number(least)}, прогноза нет.`,
  unknownService: (found, known) => `Услуга «${found}» не существует. ${listed(known)}`,
  noServiceTime: (service) => `Нет данных: для «${service}» в этом периоде нет согласованных часов обслуживания.`,
  promiseNotInForce: (promise) => `Нет данных: обещание «${promise}» не действует в этом периоде.`,
};
