import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { duration, number } = formatsFor("ru");

function until(consequence: string): string {
  if (consequence === "kept") return "";
  const what = consequence === "left out" ? "эта строка не учитывается"
    : consequence === "ignored" ? "ячейка считается пустой"
    : consequence === "closed" ? "день считается нерабочим"
    : `используется ${consequence}`;
  return ` До исправления ${what}.`;
}

const didYouMean = (nearest: string) => (nearest === "" ? "" : ` Возможно, имелось в виду «${nearest}».`);

export const definitions: Messages["definitions"] = {
  errorCell: (f) => `формула возвращает ${f.found}. Исправьте её или введите значение; до тех пор ячейка считается пустой.`,
  missingColumn: () => "этого столбца нет, поэтому таблицу нельзя прочитать. Добавьте столбец с таким заголовком.",
  missingValue: (f) => `ячейка пуста. Заполните её.${until(f.consequence)}`,
  unknownValue: (f) => `значение «${f.found}» здесь недопустимо. Допустимые значения: ${f.allowed}.${didYouMean(f.nearest)}${until(f.consequence)}`,
  unknownName: (f) =>
    `в таблице ${f.table} нет «${f.found}»${f.known === "" ? "" : ` (есть: ${f.known})`}. Исправьте имя или добавьте его туда.${didYouMean(f.nearest)}${until(f.consequence)}`,
  unknownItem: (f) => `пункта «${f.found}» в соглашении нет, поэтому строка не используется.${didYouMean(f.nearest)}`,
  creditUnreadable: (f) => `«${f.found}» — не компенсация и не учитывается. Пишите каждую часть так: < 95%: 5%, cap 20%, earn back 98% или bonus >= 99%: 2%, разделяя их точкой с запятой.`,
  creditReversed: (f) => `здесь худший результат стоит меньше лучшего («${f.found}»). Проверьте ступени.`,
  dateUnreadable: (f) => `«${f.found}» — не дата. Введите дату, например 2026-03-31.${until(f.consequence)}`,
  dateAmbiguous: (f) =>
    `«${f.found}» можно прочитать и как день/месяц, и как месяц/день. Напишите 2026-03-31 или заполните Date order в таблице Agreement.${until(f.consequence)}`,
  numberUnreadable: (f) => `«${f.found}» — не число. Введите число.${until(f.consequence)}`,
  shareUnreadable: (f) => `«${f.found}» — не процент. Введите, например, 95%.${until(f.consequence)}`,
  shareOutOfRange: (f) => `${f.found} вне диапазона 0–100%. Введите процент, например 95%.${until(f.consequence)}`,
  hoursUnreadable: (f) => `«${f.found}» — не длительность. Введите часы, например 4 или 4 h.${until(f.consequence)}`,
  targetUnreadable: (f) =>
    `«${f.found}» нельзя прочитать как целевой срок. Введите длительность больше нуля (30 min, 4 h, 1 h 30 min), целое число рабочих дней (2 wd) или due.${until(f.consequence)}`,
  targetUnclear: (f) =>
    `«${f.found}» можно понять и как рабочие, и как календарные дни. Напишите ${f.working}, если это рабочие дни, или ${f.calendar}, если считаются и выходные.${until(f.consequence)}`,
  targetHourUnclear: (f) =>
    `час в «${f.found}» может означать и ${f.morning}, и ${f.afternoon}. Напишите тот, о котором договорились.${until(f.consequence)}`,
  targetInCalendarHours: (f) =>
    `«${f.found}» идут и ночью, и в выходные. Напишите ${number(f.hours)} h, а в столбце Calendar укажите круглосуточный календарь, например 24x7.${until(f.consequence)}`,
  targetUnitAssumed: (f) => `у «${f.found}» нет единицы измерения, значение читается как ${duration(f.ms)}. Укажите единицу, например 4 h.`,
  targetDaysAssumed: (f) => `«${f.found}» читается как рабочие дни. Для ясности напишите ${number(f.days)} wd или укажите число часов.`,
  windowsUnreadable: (f) =>
    `«${f.found}» нельзя прочитать как часы обслуживания. Введите интервалы, например 09:00-12:00, 13:00-17:30, или 24 h; для нерабочего дня оставьте ячейку пустой.${until(f.consequence)}`,
  windowsUnclear: (f) =>
    `«${f.found}» может означать ${f.likely} или, при 24-часовом счёте, ${f.literal}. Напишите тот интервал, о котором договорились.${until(f.consequence)}`,
  windowsOverlap: (f) => `интервалы пересекаются («${f.found}»). Общее время считается один раз; исправьте часы.`,
  lastMinuteClosed: (f) => `при «${f.found}» последняя минута суток считается нерабочей, и её теряет каждый отсчёт, идущий через полночь. Если служба работает до полуночи, напишите 24:00 или 24 h.`,
  calendarWithoutHours: (f) => `в календаре «${f.found}» нет часов обслуживания ни на один день, поэтому отсчёт времени никогда не идёт. Введите часы хотя бы одного дня.`,
  calendarZoneAssumed: (f) => `часовой пояс не указан; используется ${f.zone}. Укажите пояс, в котором заданы часы.`,
  unknownTimeZone: (f) => `«${f.found}» — не часовой пояс. Введите имя IANA, например Europe/Moscow.${didYouMean(f.nearest)}${until(f.consequence)}`,
  timeZoneNotConfirmed: () => "часовой пояс соглашения не подтверждён; используется UTC. Укажите пояс, в котором начинаются и заканчиваются месяцы, например Europe/Moscow.",
  monthUnreadable: (f) => `«${f.found}» — не месяц. Введите число от 1 до 12.${until(f.consequence)}`,
  duplicateName: (f) => `«${f.found}» уже есть в этой таблице; учитывается первая строка. Удалите одну из двух.${until(f.consequence)}`,
  duplicateId: (f) => `«${f.found}» в то же время действует и в строке ${f.other}. Измените идентификатор либо Valid from и Valid to.${until(f.consequence)}`,
  duplicateHoliday: (f) => `этот день (${f.found}) уже указан с другими часами; учитывается первая строка. Удалите одну из двух.${until(f.consequence)}`,
  holidayTooLong: (f) => `последний день (${f.found}) позже первого (${f.from}) больше чем на год. Исправьте одну из дат.${until(f.consequence)}`,
  openedWithoutHours: (f) => `для «${f.found}» нужны часы обслуживания: календарь по умолчанию не указан, поэтому любой час считается рабочим. Заполните Default calendar в таблице Agreement.`,
  slaRowsOverlap: (f) =>
    `«${f.found}» охватывает часть тех же заявок, что и строка ${f.other}, в то же время; применяется более ранняя строка. Измените столбцы отбора заявок или даты.`,
  validityReversed: (f) => `окончание (${f.found}) раньше начала (${f.from}). Исправьте одну из дат.${until(f.consequence)}`,
  amberBeyondTarget: (f) =>
    `жёлтый порог (${f.found}) лежит не с той стороны от цели (${f.target}) при Better = ${f.better}. Это худшее значение, при котором показатель ещё только под угрозой.`,
  clockAssumed: () => "вид отсчёта не указан; используется resolution. Введите response, resolution, update или periodic update.",
  kpiWithoutCsf: (f) => `показатель «${f.found}» не относится ни к одному критическому фактору успеха и ничего не говорит о целях заказчика. Введите идентификатор фактора (CSF).`,
  csfWithoutKpi: (f) => `фактор «${f.found}» не измеряется ни одним показателем, поэтому у него нет статуса. Введите его идентификатор в столбце CSF показателя.`,
  kpiWithoutSla: (f) => `к показателю соблюдения «${f.found}» не относится ни одно SLA, поэтому считать нечего. Введите его идентификатор в столбце KPI соглашения SLA.`,
  slaWithoutKpi: (f) => `SLA «${f.found}» не относится ни к одному показателю и не учитывается ни в одном критическом факторе успеха. Введите идентификатор показателя (KPI).`,
  countUnreadable: (f) => `«${f.found}» — не целое число от 0. Введите количество.${until(f.consequence)}`,
  periodUnreadable: (f) => `«${f.found}» — не период. Введите, например, 2026-03, 2026-Q1 или 2026.${until(f.consequence)}`,
  scaleUnreadable: (f) => `«${f.found}» — не шкала. Введите худший и лучший ответ, например 1-5 или 5-1, либо NPS, CES 1-7, good/bad.${until(f.consequence)} Оценка без шкалы не учитывается.`,
  scaleAssumed: () => "шкала не указана; используется 1-5, где 5 — лучшая оценка. Введите худший и лучший ответ.",
  scoreOffScale: (f) => `${f.found} — не ответ по шкале ${f.scale}. Исправьте оценку или шкалу.${until(f.consequence)}`,
  outagesOverlap: (f) => `этот сбой (${f.found}) начинается до окончания сбоя в строке ${f.other}. Общее время считается один раз. Если это один сбой, запишите его одной строкой.`,
  outageAfterOpenOne: (f) => `по строке ${f.other}, где нет End, ${f.found} всё ещё не работает, а здесь отказывает снова. Заполните End в строке ${f.other}; до тех пор всё последующее время считается простоем.`,
  promiseWithoutTerms: (f) => `обещание «${f.found}» не говорит ни о числе сбоев, ни о длительности одного, поэтому его нельзя ни выполнить, ни нарушить. Заполните Outages или Restore within.`,
  doneWithoutDay: (f) => `«${f.found}» выполнено, но неизвестно когда. Укажите день: до этого действие считается просроченным, а эффект улучшения не измеряется.`,
  noResponsible: (f) => `«${f.found}» никто не исполняет. Укажите, кто это делает.`,
  noAccountable: (f) => `за «${f.found}» никто не отвечает. Укажите одного человека или одну роль.`,
  severalAccountable: (f) => `за «${f.found}» отвечают несколько (${f.names}), а значит, никто. Оставьте одного, остальных укажите среди исполнителей, тех, с кем советуются, или тех, кому сообщают.`,
  unknownVariant: (f) => `«${f.found}» — не вариант метрики ${f.measure}${f.allowed === "" ? ", у неё их нет" : `. Допустимо: ${f.allowed}`}.${didYouMean(f.nearest)} До исправления используется вариант по умолчанию.`,
};
