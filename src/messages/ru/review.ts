import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("ru");

export const review: Messages["review"] = {
  types: {
    sync: "Рабочая сверка", monthly: "Ежемесячный обзор", quarterly: "Квартальный обзор", "half-year": "Полугодовой обзор", annual: "Годовой обзор", implementation: "Обзор внедрения",
  },
  sheets: {
    summary: "Сводка", compliance: "Соблюдение SLA", trend: "Динамика", misses: "Нарушения", indicators: "Показатели", factors: "Факторы успеха",
    reconciliation: "Все заявки", findings: "Замечания", rules: "Правила подсчёта",
  },
  definitionSheets: {
    agreement: "Соглашение", services: "Услуги", serviceHours: "Часы обслуживания", factors: "Факторы и показатели", slas: "SLA", ticketMapping: "Столбцы заявок",
    outages: "Сбои и отзывы", people: "Участники и потребности", improvements: "Улучшения", risks: "Риски и решения",
  },
  heads: {
    sla: "SLA", kpi: "KPI", csf: "КФУ", name: "Название", statement: "Формулировка", measure: "Мера", period: "Период", goal: "Цель", target: "Целевое значение", value: "Значение",
    met: "Выполнено", missed: "Нарушено", decided: "С результатом", undecided: "Без результата", attainment: "Доля выполнения", change: "Изменение", status: "Состояние", because: "Причина",
    count: "n", tickets: "Заявки", removed: "Исключено", noSla: "Без SLA", ticket: "Заявка", opened: "Открыта", deadline: "Срок", stopped: "Остановлена", hoursOver: "Превышение, ч",
    severity: "Важность", place: "Где", finding: "Что обнаружено и что делать",
  },
  status: { met: "Выполнено", atRisk: "Под угрозой", notMet: "Не выполнено", noData: "Нет данных" },
  commitment: { met: "Выполнено", missed: "Нарушено", running: "Отсчёт идёт", atRisk: "Под угрозой", overdue: "Просрочено", held: "Приостановлено", noSla: "Без SLA", removed: "Исключено" },
  title: (type, client, period) => [type, client, period].filter((part) => part !== "").join(" - "),
  asOf: (dateTime, zone) => `Данные на ${dateTime} (${zone}).`,
  verdict: (met, withData) => (withData === 0 ? "Ни по одному SLA нет данных за этот период." : `Выполнено SLA: ${number(met)} из ${number(withData)}.`),
  attainment: (met, decided, percent, goal) =>
    decided === 0 ? "Нет данных: за этот период нет ни одного результата." : `Выполнено ${number(met)} из ${number(decided)}: ${percent}, цель ${goal}.`,
  allowedMisses: (allowed, used) => `${plural(allowed, { one: "Допускается # нарушение", few: "Допускается # нарушения", other: "Допускается # нарушений" })}, использовано ${number(used)}.`,
  change: (points, period) => `${points} к периоду: ${period}.`,
  reconciliation: (tickets, removed, noSla, undecided, met, missed) =>
    `${plural(tickets, { one: "# заявка", few: "# заявки", other: "# заявок" })} = исключено ${number(removed)} + без SLA ${number(noSla)} + без результата ${number(undecided)} + выполнено ${number(met)} + нарушено ${number(missed)}.`,
  moreRows: (shown, all) => `Показаны первые строки: ${number(shown)} из ${number(all)}.`,
  rules: {
    decided: "Результат в периоде: обязательство учитывается один раз — когда останавливается отсчёт или когда проходит срок, смотря что раньше. Оно относится к периоду, в который попадает этот момент.",
    undecided: "Открытая заявка с ненаступившим сроком остаётся без результата и не входит ни в один процент. Открытая просроченная заявка считается нарушением в том периоде, когда прошёл её срок.",
    classes: "Каждая заявка относится ровно к одному классу: исключена, без SLA, без результата, выполнена или нарушена.",
    removed: "Объединённые заявки и заявки, отменённые до срока, исключаются. Заявка, отменённая после срока, остаётся нарушением.",
    holds: "Время приостановки сдвигает срок, если по SLA приостановка останавливает отсчёт. Собственный срок заявки не сдвигается.",
    onTarget: "Отсчёт, остановленный точно в срок, считается выполненным. Значение, равное цели, считается выполненным. Сравниваются неокруглённые значения.",
    noData: "Если результатов нет, указывается «Нет данных», но не 0\u00a0% и не 100\u00a0%.",
    zone: (zone) => `Периоды начинаются и заканчиваются в полночь по поясу ${zone}.`,
    snapshot: "Отчёт показывает данные на день составления. Заявки, изменённые позже, меняют цифры следующих отчётов.",
  },
  findings: {
    slaIsDraft: (f) => `SLA «${f.found}» — проект: показатели видны, но пока никого не обязывают. Согласуйте его или исключите из обзора.`,
    slaNotConfirmed: (f) => `заказчик подтверждал SLA «${f.found}» последний раз ${number(f.months)} мес. назад. Спросите, нужен ли он бизнесу в этом виде, и запишите день в Last confirmed.`,
    satisfactionAllEqual: (f) => `все ${number(f.scores)} оценок равны ${f.found}. Проверьте, не подставляет ли форма оценку сама; такая удовлетворённость ни о чём не говорит.`,
    slaFindsNoTickets: (f: { found: string; tickets: number }) => `SLA «${f.found}» не относится ни к одной заявке (${plural(f.tickets, { one: "# заявка", few: "# заявки", many: "# заявок", other: "# заявки" })}). Сверьте его фильтры, отсчёт и срок действия с заявками.`,
    updateNotMeasurable: (f) => `SLA «${f.found}» спрашивает, сколько клиенты ждали ответа, но здесь не указано, когда писали клиенты и специалисты. Укажите историю с открытыми сообщениями (номер, время, событие); до тех пор это SLA не измеряется.`,
    filtersByCurrentValues: () => "данные продолжаются после этой даты, и ничто не говорит, какими тогда были услуга, тип, приоритет и группа. SLA и KPI судят по нынешним значениям. Добавьте историю этих столбцов, если это важно.",
    judgedByCurrentValues: (f) => `SLA «${f.found}» оценивает по другой строке, чем при открытии, заявок: ${number(f.changed)}, потому что изменились приоритет, тип, услуга или группа. Введите «as opened» в Judged by, если должны считаться значения при открытии.`,
    heldSumNotSplit: (f) => `отсчёт SLA «${f.found}» останавливают лишь некоторые ожидания, а выгрузка знает только сумму всех. Ничего не вычитается; укажите историю со статусами.`,
    noCalendar: (f) => `у SLA «${f.found}» нет часов обслуживания, поэтому отсчёт идёт круглосуточно (${f.zone}). Заполните Calendar или Default calendar в таблице Agreement.`,
    filterFieldNotInExport: (f) =>
      `«${f.found}» отбирает заявки по полю ${f.field}, но в заявках нет такого столбца, и ни одна не найдена. Укажите столбец в таблице ColumnMap или очистите эту ячейку.`,
  },
};
