import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("ru");

const workingDays = (days: number) => plural(days, { one: "# рабочий день", few: "# рабочих дня", other: "# рабочих дней" });

export const common: Messages["common"] = {
  languageName: "Русский",
  productName: "Обзор качества услуг",
  place: (table, row, column) =>
    [table, row === undefined ? "" : `строка ${row}`, column ?? ""].filter((part) => part !== "").join(", ") + ": ",
  rows: (count, first, more) =>
    `${plural(count, { one: "# строка", few: "# строки", other: "# строк" })}: ${first.join(", ")}${more > 0 ? ` и ещё ${number(more)}` : ""}.`,
  otherFinding: (code, found) => `требуется проверка (${code}${found === "" ? "" : `, найдено «${found}»`}).`,
  severity: { error: "Ошибка", warning: "Предупреждение", note: "Примечание" },
  noData: "Нет данных",
  workingDays,
  endOfWorkingDay: (days) => (days === 0 ? "до конца того же рабочего дня" : days === 1 ? "до конца следующего рабочего дня" : `до закрытия через ${workingDays(days)}`),
  byTimeOfWorkingDay: (days, time) => (days === 0 ? `до ${time} того же рабочего дня` : days === 1 ? `до ${time} следующего рабочего дня` : `до ${time} через ${workingDays(days)}`),
  cutOff: (target, time) => `${target}; открытое после ${time} считается открытым на следующий рабочий день`,
  calendarDays: (days) => plural(days, { one: "# календарный день", few: "# календарных дня", other: "# календарных дней" }),
  calendarMonths: (months) => plural(months, { one: "# календарный месяц", few: "# календарных месяца", other: "# календарных месяцев" }),
  tickets: (count) => plural(count, { one: "# заявка", few: "# заявки", other: "# заявок" }),
};
