import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, period } = formatsFor("ja");

const listed = (names: readonly string[]) => (names.length === 0 ? "このブックには登録がありません。" : `このブックにあるもの：${names.join("、")}。`);
const during = (name: string) => (name === "" ? "" : `${period(name)}に`);

export const functions: Messages["functions"] = {
  unknownSla: (found, known) => `SLA「${found}」はありません。${listed(known)}`,
  unknownKpi: (found, known) => `KPI「${found}」はありません。${listed(known)}`,
  unknownCsf: (found, known) => `重要成功要因（CSF）「${found}」はありません。${listed(known)}`,
  unknownPromise: (found, known) => `サービスの約束「${found}」はありません。${listed(known)}`,
  unknownCalendar: (found, known) =>
    found === "" ? `カレンダーを指定するか、Agreement テーブルの Default calendar を入力してください。${listed(known)}` : `カレンダー「${found}」はありません。${listed(known)}`,
  unknownPeriod: (found) => `「${found}」は期間ではありません。2026、2026-H1、2026-Q3、2026-03、2026-W14、FY2026-Q1、または日付を指定してください。`,
  unknownGrain: (found, allowed) => `「${found}」は期間の単位ではありません。次のいずれかを指定してください：${allowed}。`,
  unknownTicket: (id) => `この範囲にチケット「${id}」はありません。`,
  notATicketRange: (found) => `「${found}」はチケットの範囲ではありません。見出し行を含めて選択するか、SLA_DATA のセルを指定してください。`,
  rangeWithoutHeader: "この範囲の先頭行は列名ではなくチケットです。見出し行を含めて選択してください。",
  rangeWithoutTimes: "この範囲には、チケットの起票日時や解決日時を示す列がありません。見出し行を含めて選択するか、ColumnMap テーブルに列名を入力してください。",
  definitionsNotRead: (code) => `Excel からこのブックの定義を読み取れませんでした（${code}）。Ctrl+Alt+F9 で再計算してください。繰り返す場合は、ブックを閉じて開き直してください。`,
  resultTooLarge: "この表は、Excel for the web が関数から受け取れる5 MB を超えています。渡す行を減らすか、Excel for Windows または Excel for Mac でブックを開いてください。",
  handleIsGone: "このセルが指すチケットは、もうメモリにありません。SLA_DATA のセルを再計算してください。そのようなセルや別のブックからコピーした文字列は、チケットを表しません。",
  noTickets: "範囲に見出し行はありますが、チケットがありません。",
  noDateTime: (argument) => `データなし：${argument} が空です。`,
  notADateTime: (argument, found) => `${argument}：「${found}」は日時ではありません。日付のセル、または 2026-03-14 09:30 のような文字列を指定してください。`,
  ambiguousDate: (argument, found) => `${argument}：「${found}」は2通りの日に読めます。日付のセルまたは 2026-03-14 09:30 のような文字列を指定するか、Agreement テーブルに Date order を入力してください。`,
  notANumber: (argument, found) => `${argument}：「${found}」は数値ではありません。`,
  negativeNumber: (argument, found) => `${argument}：「${found}」は 0 以上の数値ではありません。`,
  hoursNotPositive: (found) => `hours：「${found}」は時間数ではありません。0 以上を指定してください。`,
  hoursNorTarget: (found) => `hours：「${found}」は時間数でも目標でもありません。0 以上の数、または 90 min や 2 wd のような文字列を指定してください。`,
  periodsOutOfRange: (found) => `periods：「${found}」は 1～${number(1000)} の整数ではありません。`,
  confidenceOutOfRange: (found) => `confidence：「${found}」は 0 と 1 の間ではありません。0.95 のような割合を指定してください。`,
  countsOutOfRange: (met, decided) => `met（${met}）と decided（${decided}）は整数で、met は decided 以下でなければなりません。`,
  neverDue: (calendar) => `カレンダー「${calendar}」のサービス時間が少なすぎるため、この時間数に達することがありません。`,
  nothingDecided: (sla, name) => `データなし：${during(name)}判定された ${sla} の対象はありません。`,
  measuresNoTicket: (sla) => `データなし：${sla} で測れるチケットがありません。`,
  noMisses: (sla, name) => `なし：${during(name)}${sla} に違反したチケットはありません。`,
  noNearMisses: (sla, name) => `なし：${during(name)}${sla} に違反しかけたチケットはありません。`,
  noAlerts: (sla) => `なし：${sla} の目標時間の 75% を使った未解決チケットはありません。`,
  noPauses: (sla, name) => `なし：${during(name)}${sla} の計時を止めた保留はありません。`,
  kpiWithoutData: (kpi, name) => `データなし：${kpi} は${during(name)}測定の対象がありません。`,
  kpiWithoutTarget: (kpi) => `データなし：${kpi} には目標値がありません。KPIs テーブルの Target を入力してください。`,
  noOutages: "範囲に見出し行はありますが、停止の記録がありません。",
  notAnOutageRange: "サービス停止の範囲ではありません。見出し行を含めて選択してください。",
  noneDecided: "データなし：判定されたものがありません。",
  shareOutOfRange: (argument, found) => `${argument}：「${found}」は 0～1 の割合ではありません。0.95 または 95% のように指定してください。`,
  outOfReach: "一度違反があると、100% の目標には戻れません。",
  tooFewValues: (least) => `データなし：値が${number(least)}個未満では、意味のある変化と偶然のばらつきを区別できません。`,
  tooFewMonths: (least) => `データなし：完了した月が${number(least)}か月未満では予測できません。`,
  unknownService: (found, known) => `サービス「${found}」はありません。${listed(known)}`,
  noServiceTime: (service) => `データなし：この期間に「${service}」の合意されたサービス時間がありません。`,
  promiseNotInForce: (promise) => `データなし：約束「${promise}」はこの期間に有効ではありません。`,
};
