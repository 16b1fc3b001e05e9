import type { FunctionHelp } from "../functionHelpTypes";

const tickets = "見出し行を含むチケットの範囲（例: Tickets[#All]）、または SLA_DATA が返すハンドル。";
const sla = "SLAs テーブルの ID。";
const period = "2026、2026-H1、2026-Q3、2026-03、2026-W14、または日付（その月）。省略時: 判定済みのすべて。";
const asOf = "データを数える期限の日時。省略時: Agreement テーブルの As of、なければデータの中で最も新しい時刻。";
const start = "時計が動き始める日時。";
const calendar = "Calendars テーブルの名前。省略時: 契約の既定のカレンダー。";

export const functionHelp: FunctionHelp = {
  SLA_DATA: {
    description: "チケットの範囲を一度だけ読み、ハンドルを返します。ほかの SLA 関数にハンドルを渡すと、何百個使っても読み取りは一回で済みます。",
    parameters: { tickets: "見出し行を含むチケットの範囲（例: Tickets[#All]）。" },
  },
  SLA_HOURS: {
    description: "二つの日時の間のサービス時間。カレンダーの夜間、週末、休日は数えません。",
    parameters: { start, end: "時計が止まる日時。", calendar },
  },
  SLA_DUE: {
    description: "指定したサービス時間が経過する日時。終業の境目では終業時刻そのものになります。",
    parameters: { start, hours: "経過させるサービス時間数。", calendar },
  },
  SLA_COMPLIANCE: {
    description: "期間内に判定された約束のうち守られたものの割合: 達成 / (達成 + 未達)。",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_STATUS: {
    description: "SLA に対する各チケットの状態: Met、Missed、Running、At risk、Overdue、Held、No SLA、Removed。チケットごとに一行。",
    parameters: { tickets, sla, asOf },
  },
  SLA_TREND: {
    description: "期間ごとの達成率を古い順に、見出し Period、Met、Decided、Attainment とともに返します。",
    parameters: {
      tickets, sla, asOf,
      grain: "week（週）、month（月、既定）、quarter（四半期）、half-year（半期）、year（年）。",
      periods: "期間の数。最後の期間は as_of を含むものです。省略時: 12。",
    },
  },
  SLA_MISSES: {
    description: "SLA を守れなかったチケット: ID、期限、時計が止まった時刻（未解決なら空）、目標を超えたサービス時間。",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_EXPLAIN: {
    description: "一つのチケットの時計を区間ごとに、見出し From、To、What、Status、Note、Counted hours、Total hours とともに示します。",
    parameters: { tickets, id: "チケットの ID。", sla, asOf },
  },
};
