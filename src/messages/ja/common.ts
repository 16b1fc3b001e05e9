import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("ja");

export const common: Messages["common"] = {
  languageName: "日本語",
  productName: "サービスレビュー",
  place: (table, row, column) =>
    [table, row === undefined ? "" : `${row}行目`, column ?? ""].filter((part) => part !== "").join("、") + "：",
  rows: (count, first, more) => `該当は${number(count)}行です（${first.join("、")}${more > 0 ? `、ほか${number(more)}行` : ""}）。`,
  otherFinding: (code, found) => `確認が必要です（${code}${found === "" ? "" : `、値は「${found}」`}）。`,
  severity: { error: "エラー", warning: "警告", note: "参考" },
  noData: "データなし",
  workingDays: (days) => plural(days, { other: "#営業日" }),
  endOfWorkingDay: (days) => (days === 0 ? "当営業日の終業まで" : days === 1 ? "翌営業日の終業まで" : plural(days, { other: "#営業日後の終業まで" })),
  byTimeOfWorkingDay: (days, time) => (days === 0 ? `当営業日の${time}まで` : days === 1 ? `翌営業日の${time}まで` : plural(days, { other: `#営業日後の${time}まで` })),
  cutOff: (target, time) => `${target}（${time}より後の起票は翌営業日の起票とみなす）`,
  calendarDays: (days) => plural(days, { other: "暦日で#日" }),
  calendarMonths: (months) => plural(months, { other: "暦月で#か月" }),
  tickets: (count) => plural(count, { other: "チケット#件" }),
};
