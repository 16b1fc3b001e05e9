import { formatsFor } from "../formats";
import type { Messages } from "../types";
import { usageText } from "../usage";

const { number, plural } = formatsFor("ru");

export const cli: Messages["cli"] = {
  usage: usageText({
    usage: "Использование:",
    new: "создаёт книгу обзора из выгрузки заявок",
    check: "выводит все замечания к определениям и данным с указанием места",
    run: "выполняет обзор: записывает его листы и выводит цифры",
    compare: "сравнивает нескольких заказчиков, не называя их",
    eval: "вычисляет формулы в книге, по одной в строке",
    recalculate: "пересчитывает все ячейки с нашими функциями",
    explain: "объясняет словами отсчёт времени по одной заявке",
    clientCopy: "создаёт копию обзора для заказчика, только со значениями",
    takeComments: "вносит в обзор то, что заказчик написал в такой копии",
  }),
  seeUsage: "Запустите service-review без аргументов, чтобы увидеть его возможности.",
  unknownCommand: (found, nearest) => `Команды «${found}» нет.${nearest === "" ? "" : ` Возможно, имелось в виду ${nearest}.`}`,
  wrongOption: (reason) => `Неверные параметры: ${reason}.`,
  optionMissing: (option) => `Не указан параметр ${option}.`,
  optionsExclude: (one, other) => `Укажите либо ${one}, либо ${other}, но не оба.`,
  optionOnlyFor: (option, when) => `Параметр ${option} действует только вместе с ${when}.`,
  argumentMissing: "Не указан файл или другой аргумент.",
  argumentTooMany: (found) => `Аргумент «${found}» лишний.`,
  fileNotFound: (path) => `${path}: такого файла нет.`,
  fileNotReadable: (path, reason) => `Не удалось прочитать ${path}: ${reason}`,
  fileNotWritable: (path, reason) => `Не удалось записать ${path}: ${reason}`,
  fileEmpty: (path) => `Файл ${path} пуст.`,
  notAWorkbook: (path) => `${path} — не книга Excel (.xlsx). Сохраните файл в этом формате и повторите.`,
  workbookDamaged: (path, reason) => `Файл ${path} повреждён: ${reason}`,
  formatNotRead: (path, format) => `Файл ${path} не прочитан: его формат — ${format}. Откройте его в Excel и сохраните как .xlsx или .csv.`,
  noTicketsIn: (path) => `В ${path} нет заявок: нужна строка заголовков и хотя бы одна строка под ней.`,
  inputWouldChange: (path) => `${path} — входной файл. Выберите другой файл с --out или добавьте --in-place, чтобы изменить его.`,
  unknownTemplate: (found, known) => `Шаблона «${found}» нет. Есть шаблоны: ${known}.`,
  unknownEdition: (found, known) => `«${found}» — не издание. Допустимые значения: ${known}.`,
  unknownType: (found, known) => `«${found}» — не вид обзора. Допустимые значения: ${known}.`,
  notADateTime: (option, found) => `${option}: «${found}» — не дата и время. Используйте, например, 2026-03-31T18:00.`,
  nothingToReview: "В книге нет ни SLA, ни показателей, поэтому рассматривать нечего. Заполните таблицу SLAs.",
  ticketNotFound: (id) => `Заявки «${id}» нет.`,
  reading: (path) => `Чтение ${path}`,
  writing: (path) => `Запись ${path}`,
  written: (path) => `Файл записан: ${path}`,
  created: (path, tickets, recognised) =>
    `${path}: ${plural(tickets, { one: "# заявка", few: "# заявки", other: "# заявок" })}, ${plural(recognised, { one: "распознан # столбец", few: "распознано # столбца", other: "распознано # столбцов" })}.`,
  noFindings: "Замечаний нет.",
  findingCounts: (errors, warnings, notes) =>
    [
      plural(errors, { one: "# ошибка", few: "# ошибки", other: "# ошибок" }),
      plural(warnings, { one: "# предупреждение", few: "# предупреждения", other: "# предупреждений" }),
      plural(notes, { one: "# примечание", few: "# примечания", other: "# примечаний" }),
    ].join(", ") + ".",
  slaLine: (sla, period, met, decided, attainment, status) =>
    decided === 0 ? `${sla}, ${period}: нет данных` : `${sla}, ${period}: выполнено ${number(met)} из ${number(decided)}, ${attainment}. ${status}.`,
  kpiLine: (kpi, period, value, n, status) => `${kpi}, ${period}: ${value} (n = ${number(n)}).${status === "" ? "" : ` ${status}.`}`,
  ourFault: (reason) => `Это ошибка Service Review, а не вашего файла: ${reason}`,
  noSuchSource: (path: string, wanted: string, known: readonly string[]) =>
    `В ${path} нет таблицы или листа «${wanted}», который таблица Agreement называет как Ticket source.${known.length === 0 ? "" : ` Есть: ${known.join(", ")}.`}`,
  sheetProtected: (sheet: string) => `Лист «${sheet}» защищён, записать обзор нельзя. Снимите защиту и попробуйте снова.`,
  noDates: (path: string) => `${path}: ни у одной заявки нет даты, поэтому неизвестно, до какого момента учитывать данные. Введите As of в таблице Agreement.`,
  kpiNoData: (kpi, period, reason) => `${kpi}, ${period}: нет данных. ${reason}`.trimEnd(),
  checked: (path: string, tickets: number, grade: string) => `${path}: ${plural(tickets, { one: "# заявка", few: "# заявки", many: "# заявок", other: "# заявки" })}, качество данных ${grade}.`,
  alreadyReview: (path: string, table: string) => `${path} уже является книгой обзора: в ней есть таблица «${table}». Используйте run.`,
  compare: {
    client: (client, period, asOf) => `${client}: ${period}, по состоянию на ${asOf}`,
    noData: (client, period) => `${client}: за период «${period}» ни у одного показателя нет данных.`,
    otherPeriods: "Заказчики рассматриваются за разные дни. Укажите один период с помощью --period.",
    givenTwice: (clients) => `${clients}: в таблицах Agreement назван один и тот же заказчик. Указанный дважды, он учитывается дважды.`,
    nothingShared: "Ни одного SLA или показателя с одинаковым идентификатором нет у двух заказчиков, поэтому сравнивать нечего.",
    single: (count) => plural(count, { one: "# показатель есть только у одного заказчика и не сравнивается.", few: "# показателя есть только у одного заказчика и не сравниваются.", other: "# показателей есть только у одного заказчика и не сравниваются." }),
    notAlike: (figure) => `${figure}: нет двух заказчиков с данными, у которых он считается одинаково`,
    median: (figure, value) => `${figure}: медиана ${value}`,
    best: (figure, value, clients) => `${figure}: медиана ${value}, лучшее значение — ${clients}`,
    verdicts: {
      "better": (others) => `лучше остальных вместе: ${others}`,
      "worse": (others) => `хуже остальных вместе: ${others}`,
      "no clear difference": (others) => `явного отличия от остальных вместе нет: ${others}`,
      "too few": (others) => `слишком мало для вывода, остальные вместе: ${others}`,
    },
    countedOtherwise: (fields) => `считается иначе и не сравнивается: ${fields}`,
    agreedOtherwise: (fields) => `согласовано иначе: ${fields}`,
    lessons: "Уроки для других заказчиков",
    lesson: (improvement, client, figure, before, after, months, others) =>
      `${improvement} у ${client}: ${figure} — ${before} до и ${after} за ${plural(months, { one: "# месяц", few: "# месяца", other: "# месяцев" })} после. Может помочь: ${others}.`,
    whereOtherwise: (client) => `${client} (там считается иначе)`,
  },
};
