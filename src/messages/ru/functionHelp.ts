import type { FunctionHelp } from "../functionHelpTypes";

const tickets = "Диапазон заявок со строкой заголовков или ссылка, которую вернула SLA_DATA.";
const sla = "Идентификатор в таблице SLAs.";
const slas = "Идентификатор в таблице SLAs или диапазон идентификаторов: тогда доля для каждого.";
const period = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 или дата (её месяц). Если не указан: всё, что получило результат.";
const kpi = "Идентификатор в таблице KPIs.";
const kpis = "Идентификатор в таблице KPIs или диапазон идентификаторов: тогда ответ для каждого.";
const knownPeriod = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 или дата (её месяц). Если не указан: всё, что известно.";
const asOf = "Дата и время, до которых учитываются данные. Если не указаны: As of из таблицы Agreement, иначе самое позднее время в данных.";
const ifNone = "Что показать, когда таких нет, например «нет». Если не указано: #N/A с пояснением.";
const start = "Дата и время запуска отсчёта или их диапазон: тогда ответ на каждое значение.";
const calendar = "Имя в таблице Calendars. Если не указано: календарь соглашения по умолчанию.";
const outages = "Диапазон сбоев со строкой заголовков.";
const promise = "Идентификатор в таблице Promises.";
const promises = "Идентификатор в таблице Promises или диапазон идентификаторов: тогда ответ для каждого.";
const promisePeriod = "2026, 2026-Q3, 2026-03 или дата (её месяц): оценивается каждый месяц, квартал или год обещания в нём. Если не указан: тот, что содержит as_of.";
const service = "Имя услуги, как его пишут в сбоях, или диапазон имён: тогда ответ для каждого.";
const outagePeriod = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 или дата (её месяц). Если не указан: с первого сбоя.";
const serviceCalendar = "Имя в таблице Calendars. Если не указано: календарь услуги, иначе календарь по умолчанию.";
const outageAsOf = "Дата и время, до которых учитываются данные. Если не указаны: As of из таблицы Agreement, иначе конец периода, иначе самое позднее время в данных.";
const met = "Сколько выполнено.";
const decided = "Сколько получили результат: выполненные и нарушенные вместе.";
const per = "month, quarter или year (по умолчанию): месяц, квартал или год.";

export const functionHelp: FunctionHelp = {
  SLA_DATA: {
    description: "Читает диапазон заявок один раз и возвращает ссылку на него. Передайте её другим функциям SLA: сотни таких функций обойдутся одним чтением.",
    parameters: { tickets: "Диапазон заявок со строкой заголовков." },
  },
  SLA_HOURS: {
    description: "Часы обслуживания между двумя моментами: без ночей, выходных и праздников календаря.",
    parameters: { start, end: "Дата и время остановки.", calendar },
  },
  SLA_DUE: {
    description: "Дата и время, когда пройдёт столько часов обслуживания или наступит целевой срок; на границе закрытия это само время закрытия.",
    parameters: { start, hours: "Сколько часов обслуживания должно пройти, или целевой срок, как в SLA: «90 min», «2 wd» или «end of 1 wd».", calendar },
  },
  SLA_COMPLIANCE: {
    description: "Доля выполненных среди обязательств, получивших результат в периоде: выполнено / (выполнено + нарушено).",
    parameters: { tickets, sla: slas, period, asOf },
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
    description: "Заявки, нарушившие SLA: идентификатор, срок, время остановки отсчёта (пусто, пока заявка открыта) и часы обслуживания сверх целевого времени.",
    parameters: { tickets, sla, period, asOf, ifNone },
  },
  SLA_COUNTS: {
    description: "Сколько обязательств SLA выполнено и нарушено за период, сколько всего получили результат и сколько к его концу ещё без результата.",
    parameters: { tickets, sla: "Идентификатор в таблице SLAs или диапазон идентификаторов: тогда по строке на каждый.", period, asOf },
  },
  SLA_CLOCKS: {
    description: "Отсчёт каждой заявки по SLA, с заголовками: Ticket, Status, Deadline, Stopped, Decided on, Hours used, Target hours. Учитывается в периоде, на который приходится Decided on.",
    parameters: { tickets, sla, asOf },
  },
  SLA_SPREAD: {
    description: "Выполнение SLA по каждому из принятых правил, первым идёт наше; заголовки: Rule, Met, Of, Share, Counted differently.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_NEAR_MISSES: {
    description: "Заявки, выполненные почти в последний момент, самые близкие к нарушению первыми: идентификатор, срок, время остановки отсчёта и израсходованная доля целевого времени.",
    parameters: { tickets, sla, period, asOf, ifNone },
  },
  SLA_ALERTS: {
    description: "Открытые заявки на 75, 90 и 100\u00a0% целевого времени (в часах обслуживания), самые срочные первыми: идентификатор, уровень, израсходованная доля целевого времени, срок.",
    parameters: { tickets, sla, asOf, ifNone },
  },
  SLA_PAUSES: {
    description: "Что приостановки убрали из отсчётов SLA; заголовки: Status, Waiting for, Tickets, Hours on hold; две последние строки: выполнение с приостановками и без них.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_EXPLAIN: {
    description: "Отсчёт времени одной заявки по интервалам, с заголовками From, To, What, Status, Note, Counted hours, Total hours.",
    parameters: { tickets, id: "Идентификатор заявки.", sla, asOf },
  },
  SLA_BUDGET: {
    description: "Бюджет нарушений SLA: сколько нарушений допускает цель среди заявок с результатом, сколько использовано, сколько осталось и сколько заявок подряд нужно выполнить, чтобы вернуться к цели.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_INTERVAL: {
    description: "Пределы, в которых может лежать истинная доля, если выполнено столько-то из стольких-то (интервал Уилсона).",
    parameters: { met, decided, confidence: "Насколько надёжными должны быть пределы. Если не указано: 95\u00a0%." },
  },
  SLA_RECOVERY: {
    description: "Сколько заявок подряд нужно выполнить, чтобы вернуться к цели: при 44 из 50 и цели 95\u00a0% нужно 70.",
    parameters: { met, decided, goal: "Доля, которую нужно выполнить, например 95\u00a0%." },
  },
  SLA_ODDS: {
    description: "Вероятность завершить период с достижением цели по заявкам, уже получившим результат; чем их меньше, тем оценка ненадёжнее.",
    parameters: {
      met: "Сколько выполнено на данный момент.",
      decided: "Сколько получили результат на данный момент: выполненные и нарушенные вместе.",
      expected: "Сколько ещё получат результат.",
      goal: "Доля от всех, которую нужно выполнить, например 95\u00a0%.",
    },
  },
  XMR: {
    description: "Сигнал или случайность: среднее и пределы обычных колебаний (карта XmR) ряда чисел и какие из них — сигналы. Одна строка на значение: среднее, нижний предел, верхний предел, сигнал.",
    parameters: { values: "Одна строка или один столбец чисел, сначала самые давние. Ячейки с #N/A пропускаются.", run: "Сколько значений подряд по одну сторону среднего считать сигналом. Если не указано: 8." },
  },
  KPI_VALUE: {
    description: "Показатель таблицы KPIs за период в единице его метрики: число, часы, дни, доля от 0 до 1, баллы или деньги.",
    parameters: { tickets, kpi: kpis, period: knownPeriod, asOf },
  },
  KPI_TREND: {
    description: "Показатель по периодам, начиная с самого давнего, с заголовками Period, Value, n, Target, Status.",
    parameters: {
      tickets, kpi, asOf,
      grain: "week, month (по умолчанию), quarter, half-year или year: неделя, месяц, квартал, полугодие или год.",
      periods: "Сколько периодов; последний содержит as_of. Если не указано: 12.",
    },
  },
  KPI_STATUS: {
    description: "Как показатель соотносится с целевым значением за период: Met (достигнуто), At risk (под угрозой) или Not met (не достигнуто).",
    parameters: { tickets, kpi: kpis, period: knownPeriod, asOf },
  },
  CSF_STATUS: {
    description: "Как обстоит дело с критическим фактором успеха за период и почему: худший из его показателей и подчинённых им SLA, со значением, целью и прошлым периодом.",
    parameters: { tickets, csf: "Идентификатор в таблице CSFs.", period: knownPeriod, asOf },
  },
  SLA_FORECAST: {
    description: "Чего ожидать по SLA в ближайшие месяцы, с заголовками Period, Decided, Decided low, Decided high, Missed, Missed low, Missed high, Attainment. Прогнозируются количества, доля вычисляется из них.",
    parameters: { tickets, sla, periods: "На сколько месяцев вперёд. Если не указано: 3.", asOf },
  },
  PROMISE_KEPT: {
    description: "Соблюдается ли обещание по доступности: сбоев не больше обещанного и ни один не длиннее обещанного.",
    parameters: { outages, promise: promises, period: promisePeriod, asOf },
  },
  PROMISE_STATUS: {
    description: "Обещание по доступности по частям, одна строка на период, с заголовками Period, Outages, Allowed, Longest hours, Hours promised, Months left, Kept.",
    parameters: { outages, promise, period: promisePeriod, asOf },
  },
  PROMISE_PERCENT: {
    description: "Доля всех часов, которой равно обещание: 4 сбоя по 4 часа в год — это 99,82\u00a0%.",
    parameters: { outages: "Сколько сбоев допускается.", hours: "Сколько часов может длиться каждый.", per },
  },
  PERCENT_PROMISE: {
    description: "Процент в виде обещания: сколько часов простоя он допускает всего и сколько это целых сбоев одной длительности.",
    parameters: { percent: "Доля всех часов, например 99,9\u00a0%.", hours: "Сколько часов длится один сбой.", per },
  },
  PROMISE_RISK: {
    description: "Вероятность нарушить обещание, если сбои продолжатся как прежде: ожидаемое число, вероятность лишнего сбоя, слишком долгого, любого из двух; безопасное ожидаемое число.",
    parameters: { outages, promise, asOf },
  },
  AVAILABILITY: {
    description: "Доступность услуги: согласованные часы обслуживания за вычетом простоя, делённые на согласованные часы. Пересекающиеся сбои считаются один раз, исключённые не считаются.",
    parameters: { outages, service, period: outagePeriod, calendar: serviceCalendar, asOf: outageAsOf },
  },
  OUTAGE_COUNT: {
    description: "Сколько сбоев было у услуги: каждый считается один раз, в том периоде, в котором начался. Пересекающиеся сбои — один, исключённые не считаются.",
    parameters: { outages, service, period: outagePeriod, calendar: serviceCalendar, asOf: outageAsOf },
  },
};
