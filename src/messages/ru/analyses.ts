import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("ru");

const tickets = (count: number) => plural(count, { one: "# заявка", few: "# заявки", other: "# заявок" });

export const analyses: Messages["analyses"] = {
  title: "Анализ",
  intro: "Что стоит за показателями. Каждый раздел открывается по выбору.",
  titles: { budget: "Запас на нарушения", change: "Лучше или хуже?", outlook: "Прогноз", improvements: "Помогли ли изменения?", earlier: "Прошлые обзоры" },
  meanings: {
    budget: "Цель 95\u00a0% допускает 5 нарушений на 100 заявок. Сколько уже использовано и можно ли ещё завершить период с достижением цели.",
    change: "«Лучше» и «хуже» указано, только если это вряд ли случайность: при малом числе заявок доля меняется сама по себе.",
    outlook: "Будущие периоды по прошлым, с учётом рабочих дней. В скобках: где может оказаться показатель.",
    improvements: "Показатели после изменения в сравнении с таким же временем до него.",
    earlier: "Обзоры, составленные из этой книги, и их показатели, которые по сегодняшним данным были бы другими.",
  },
  nothing: "По этому обзору сказать нечего.",
  budget: {
    expected: (count) => `До конца периода результат получат ещё около ${plural(count, { one: "# заявки", other: "# заявок" })}.`,
    odds: (percent) => `Вероятность завершить с достижением цели: ${percent}`,
  },
  change: {
    verdicts: { better: (period) => `Лучше, чем ${period}`, worse: (period) => `Хуже, чем ${period}`, noChange: (period) => `Без явных изменений (сравнение: ${period})`, tooFew: (period) => `Слишком мало данных (сравнение: ${period})`, notOver: (period) => `Период ещё не завершён, без сравнения: ${period}`, nothing: (period) => `Сравнить не с чем: ${period}` },
    interval: (figure, low, high) => `${figure}; истинная доля лежит между ${low} и ${high} в 95 случаях из 100.`,
    difference: (difference, low, high) => `Разница: ${difference} (от ${low} до ${high})`,
    plainDifference: (difference) => `Разница: ${difference}`,
    signals: (periods) => `За пределами обычных колебаний: ${periods}`,
    noSignals: "Во всех периодах в пределах обычных колебаний.",
    tooShort: "Слишком мало периодов, чтобы определить обычные колебания.",
  },
  outlook: {
    sla: (period, percent, decided, missed) => `${period}: около ${percent}; с результатом ${decided}, нарушено ${missed}`,
    count: (period, count) => `${period}: ${count}`,
    range: (value, low, high) => `${value} (${low}-${high})`,
    error: (error, tries) => `Проверено на прошлом (${plural(tries, { one: "# период", few: "# периода", other: "# периодов" })}): средняя ошибка ${error}.`,
    basis: (from, to) => `По заявкам с ${from} по ${to}`,
  },
  warnings: {
    kinds: { improvement: "Улучшение", action: "Действие", risk: "Пересмотр риска", talk: "Разговор", review: "Обзор", demand: "Спрос" },
    late: (days) => `Опоздание: ${plural(days, { one: "# день", few: "# дня", other: "# дней" })}`,
    allTickets: "Все заявки",
    spike: (opened, usual, upper) => `Заявок за последние семь дней: ${number(opened)}, больше обычного: в среднем ${usual}, верхний предел ${upper}`,
  },
  tickets: {
    against: (count) => `Заявки, по которым это видно: ${number(count)}`,
    nearMisses: (count, met) => `${number(count)} из ${number(met)} выполнено на грани нарушения`,
    differing: (count) => `Учтено иначе: ${number(count)}`,
    agreeing: (count) => `${plural(count, { one: "Ещё # способ учитывает", few: "Ещё # способа учитывают", other: "Ещё # способов учитывают" })} каждую заявку так же.`,
    level: (percent, count) => `${percent}: ${tickets(count)}`,
    overdue: (count) => `Просрочено: ${number(count)}`,
    longest: (count) => `${tickets(count)} с самой долгой приостановкой`,
    afterReply: (count) => `${tickets(count)} с приостановкой после ответа`,
    during: (count) => `Открыто во время этих сбоев: ${tickets(count)}`,
    before: (months, count) => `до изменения, ${plural(months, { one: "# месяц", few: "# месяца", other: "# месяцев" })}: ${tickets(count)}`,
    after: (months, count) => `после изменения, ${plural(months, { one: "# месяц", few: "# месяца", other: "# месяцев" })}: ${tickets(count)}`,
    more: (count) => `Показаны первые ${number(count)}.`,
  },
  holds: (held, decided, duration) => `Приостановлено: ${number(held)} из ${number(decided)}, всего ${duration}`,
  withAndWithout: (withHolds, without) => `${withHolds} с приостановками, ${without} без них`,
  earlier: { restated: (figure, then, now) => `${figure}: тогда ${then}, теперь ${now}` },
};
