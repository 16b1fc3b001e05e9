import type { FunctionHelp } from "../functionHelpTypes";

const tickets = "見出し行を含むチケットの範囲、または SLA_DATA が返すハンドル。";
const sla = "SLAs テーブルの ID。";
const slas = "SLAs テーブルの ID。範囲を指定すると、ID ごとに割合を返します。";
const period = "2026、2026-H1、2026-Q3、2026-03、2026-W14、または日付（その月）。省略時：判定済みのすべて。";
const kpi = "KPIs テーブルの ID。";
const kpis = "KPIs テーブルの ID。範囲を指定すると、ID ごとに答えを返します。";
const knownPeriod = "2026、2026-H1、2026-Q3、2026-03、2026-W14、または日付（その月）。省略時：わかっているすべて。";
const asOf = "どの日時までのデータを数えるか。省略時：Agreement テーブルの As of、なければデータの中で最も新しい時刻。";
const ifNone = "該当がないときに表示する値（例：「なし」）。省略時：説明付きの #N/A。";
const start = "計時が始まる日時。範囲を指定すると、日時ごとに答えを返します。";
const calendar = "Calendars テーブルの名前。省略時：契約の既定のカレンダー。";
const outages = "見出し行を含むサービス停止の範囲。";
const promise = "Promises テーブルの ID。";
const promises = "Promises テーブルの ID。範囲を指定すると、ID ごとに答えを返します。";
const promisePeriod = "2026、2026-Q3、2026-03、または日付（その月）。その中にある約束の月、四半期、年をすべて判定します。省略時：as_of を含むもの。";
const service = "サービスの名前（停止の記録での書き方）。範囲を指定すると、名前ごとに答えを返します。";
const outagePeriod = "2026、2026-H1、2026-Q3、2026-03、2026-W14、または日付（その月）。省略時：最初の停止以降。";
const serviceCalendar = "Calendars テーブルの名前。省略時：サービスのカレンダー、なければ既定のもの。";
const outageAsOf = "どの日時までのデータを数えるか。省略時：Agreement テーブルの As of、なければ期間の終わり、それもなければデータの中で最も新しい時刻。";
const met = "達成した件数。";
const decided = "判定された件数（達成と違反の合計）。";
const per = "month（月）、quarter（四半期）、year（年、既定）。";

export const functionHelp: FunctionHelp = {
  SLA_DATA: {
    description: "チケットの範囲を一度だけ読み、ハンドルを返します。ほかの SLA 関数にハンドルを渡すと、何百個使っても読み取りは1回で済みます。",
    parameters: { tickets: "見出し行を含むチケットの範囲。" },
  },
  SLA_HOURS: {
    description: "2つの日時の間のサービス時間。カレンダーの夜間、週末、休日は数えません。",
    parameters: { start, end: "計時が止まる日時。", calendar },
  },
  SLA_DUE: {
    description: "指定したサービス時間が経過する日時、または目標の期限。終業の境目では終業時刻そのものになります。",
    parameters: { start, hours: "経過させるサービス時間数、または「90 min」「2 wd」「end of 1 wd」のような SLA の目標。", calendar },
  },
  SLA_COMPLIANCE: {
    description: "期間内に判定された約束のうち達成したものの割合：達成 / (達成 + 違反)。",
    parameters: { tickets, sla: slas, period, asOf },
  },
  SLA_STATUS: {
    description: "SLA に対する各チケットの状態：Met、Missed、Running、At risk、Overdue、Held、No SLA、Removed。チケットごとに1行。",
    parameters: { tickets, sla, asOf },
  },
  SLA_TREND: {
    description: "期間ごとの達成率を古い順に、見出し Period、Met、Decided、Attainment とともに返します。",
    parameters: {
      tickets, sla, asOf,
      grain: "week（週）、month（月、既定）、quarter（四半期）、half-year（半期）、year（年）。",
      periods: "期間の数。最後の期間は as_of を含むものです。省略時：12。",
    },
  },
  SLA_MISSES: {
    description: "SLA を守れなかったチケット：ID、期限、計時が止まった時刻（未解決なら空）、目標時間を超えたサービス時間。",
    parameters: { tickets, sla, period, asOf, ifNone },
  },
  SLA_COUNTS: {
    description: "期間内に SLA を達成した数、違反した数、判定された合計、期間の終わりにまだ判定されていない数。",
    parameters: { tickets, sla: "SLAs テーブルの ID。範囲を指定すると、ID ごとに1行を返します。", period, asOf },
  },
  SLA_CLOCKS: {
    description: "SLA に対する各チケットの計時。見出し付き：Ticket、Status、Deadline、Stopped、Decided on、Hours used、Target hours。Decided on の期間に数えられます。",
    parameters: { tickets, sla, asOf },
  },
  SLA_SPREAD: {
    description: "使われている各ルールによる SLA の達成率。最初は本製品のルール。見出しは Rule、Met、Of、Share、Counted differently。",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_NEAR_MISSES: {
    description: "ぎりぎりで達成したチケット（際どい順）：ID、期限、計時が止まった時刻、使った目標時間の割合。",
    parameters: { tickets, sla, period, asOf, ifNone },
  },
  SLA_ALERTS: {
    description: "サービス時間で目標時間の 75、90、100% に達した未解決チケット（緊急な順）：ID、段階、使った目標時間の割合、期限。",
    parameters: { tickets, sla, asOf, ifNone },
  },
  SLA_PAUSES: {
    description: "保留が SLA の計時から差し引いた時間。見出しは Status、Waiting for、Tickets、Hours on hold。最後の2行は保留あり・なしの達成率。",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_EXPLAIN: {
    description: "1つのチケットの計時を区間ごとに、見出し From、To、What、Status、Note、Counted hours、Total hours とともに示します。",
    parameters: { tickets, id: "チケットの ID。", sla, asOf },
  },
  SLA_BUDGET: {
    description: "SLA の違反の許容枠：判定済みチケットに対して目標が許す違反の数、使った数、残り、目標に戻るために続けて達成すべきチケットの数。",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_INTERVAL: {
    description: "判定された件数のうち達成した件数から、真の割合がありうる範囲（ウィルソン区間）。",
    parameters: { met, decided, confidence: "範囲の確からしさ。省略時：95%。" },
  },
  SLA_RECOVERY: {
    description: "目標に戻るまでに続けて達成すべきチケットの数：95% で50件中44件なら70件。",
    parameters: { met, decided, goal: "達成すべき割合（例：95%）。" },
  },
  SLA_ODDS: {
    description: "これまでに判定されたチケットから見て、目標を達成して終わる確率。件数が少ないほど不確かになります。",
    parameters: {
      met: "これまでに達成した件数。",
      decided: "これまでに判定された件数（達成と違反の合計）。",
      expected: "これから判定される見込みの件数。",
      goal: "全体で達成すべき割合（例：95%）。",
    },
  },
  XMR: {
    description: "変化か偶然か：一連の数値の平均と通常のばらつきの限界（XmR 管理図）、およびどれが変化の兆しか。値ごとに1行：平均、下限、上限、兆し。",
    parameters: { values: "古い順に並んだ1行または1列の数値。#N/A のセルは飛ばします。", run: "平均の同じ側に何個続けば兆しとするか。省略時：8。" },
  },
  KPI_VALUE: {
    description: "KPIs テーブルの KPI のある期間の値。単位は測定方法によります：件数、時間、日、割合 0～1、点数、金額。",
    parameters: { tickets, kpi: kpis, period: knownPeriod, asOf },
  },
  KPI_TREND: {
    description: "KPI の値を期間ごとに古い順に、見出し Period、Value、n、Target、Status とともに返します。",
    parameters: {
      tickets, kpi, asOf,
      grain: "week（週）、month（月、既定）、quarter（四半期）、half-year（半期）、year（年）。",
      periods: "期間の数。最後の期間は as_of を含むものです。省略時：12。",
    },
  },
  KPI_STATUS: {
    description: "ある期間の KPI が目標値に対してどうか：Met（達成）、At risk（注意）、Not met（未達成）。",
    parameters: { tickets, kpi: kpis, period: knownPeriod, asOf },
  },
  CSF_STATUS: {
    description: "ある期間の重要成功要因の状態とその理由：その KPI と配下の SLA のうち最も悪いもの、その値、目標値、前の期間の値。",
    parameters: { tickets, csf: "CSFs テーブルの ID。", period: knownPeriod, asOf },
  },
  SLA_FORECAST: {
    description: "SLA の今後の月の見通しを、見出し Period、Decided、Decided low、Decided high、Missed、Missed low、Missed high、Attainment とともに示します。件数を予測し、割合はそこから求めます。",
    parameters: { tickets, sla, periods: "何か月先まで。省略時：3。", asOf },
  },
  PROMISE_KEPT: {
    description: "可用性の約束が守られているか：停止の回数が約束を超えず、約束より長い停止もないこと。",
    parameters: { outages, promise: promises, period: promisePeriod, asOf },
  },
  PROMISE_STATUS: {
    description: "可用性の約束を部分ごとに、期間ごとに1行、見出し Period、Outages、Allowed、Longest hours、Hours promised、Months left、Kept とともに示します。",
    parameters: { outages, promise, period: promisePeriod, asOf },
  },
  PROMISE_PERCENT: {
    description: "約束が全時間に占める割合に換算するといくらか：年4回、各4時間の停止は 99.82% です。",
    parameters: { outages: "許される停止の回数。", hours: "1回の停止が続いてよい時間数。", per },
  },
  PERCENT_PROMISE: {
    description: "割合を約束に換算：全部で何時間の停止が許され、同じ長さの停止で何回分になるか。",
    parameters: { percent: "全時間に占める割合（例：99.9%）。", hours: "1回の停止の時間数。", per },
  },
  PROMISE_RISK: {
    description: "停止がこれまでどおり続く場合に約束が破られる確率：見込み回数、多すぎる確率、長すぎる確率、いずれかの確率、安全といえる見込み回数。",
    parameters: { outages, promise, asOf },
  },
  AVAILABILITY: {
    description: "サービスの可用性：合意したサービス時間から停止時間を引き、合意した時間で割ったもの。重なる停止は一度だけ数え、除外したものは数えません。",
    parameters: { outages, service, period: outagePeriod, calendar: serviceCalendar, asOf: outageAsOf },
  },
  OUTAGE_COUNT: {
    description: "サービスの停止回数：始まった期間に一度だけ数えます。重なる停止は1回、除外したものは数えません。",
    parameters: { outages, service, period: outagePeriod, calendar: serviceCalendar, asOf: outageAsOf },
  },
};
