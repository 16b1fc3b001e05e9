import type { Messages } from "../types";

export const tables: Messages["tables"] = {
  Agreement: "契約全体に関する情報（1 行に 1 項目）",
  Services: "サービスカタログ: 提供内容、サービスレベル、価格",
  Calendars: "サービス時間（1 行に 1 カレンダー）",
  Holidays: "通常の曜日とは時間帯が異なる日",
  CSFs: "重要成功要因: 顧客の目標を達成するために必要なこと",
  KPIs: "重要業績評価指標: 重要成功要因にどれだけ近いかを示す数値",
  SLAs: "サービスレベル合意。同じ ID の行は 1 つの SLA の版または一部です",
  Promises: "顧客自身の言葉で表した可用性の約束",
  StatusMap: "チケットの各ステータスが計時に与える意味",
  ColumnMap: "チケットのどの列がどの項目か",
  Outages: "サービスが停止していた期間",
  Feedback: "顧客と利用者の声",
  Stakeholders: "双方の関係者と、最後に話した日",
  Improvements: "サービス改善計画: 何を変え、どの KPI で確かめるか",
  Risks: "約束を損なうおそれのあること",
  Decisions: "双方が決定したこと。日付のある決定はグラフの管理限界を区切ります",
  Actions: "誰が何をいつまでに行うか",
  Needs: "顧客の事業に必要なことと、現在の提供内容との差",
};
