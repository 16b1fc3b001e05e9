import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number } = formatsFor("ja");

export const review: Messages["review"] = {
  types: {
    sync: "定例の情報共有", monthly: "月次レビュー", quarterly: "四半期ビジネスレビュー", "half-year": "半期レビュー", annual: "年次レビュー", implementation: "導入後レビュー",
  },
  sheets: {
    summary: "概要", compliance: "SLA 遵守状況", trend: "推移", misses: "違反チケット", indicators: "KPI",
    reconciliation: "全チケット", findings: "指摘事項", rules: "集計ルール",
  },
  definitionSheets: {
    agreement: "契約情報", services: "サービス", serviceHours: "サービス時間", factors: "重要成功要因と KPI", slas: "SLA", ticketMapping: "チケットの列",
    outages: "サービス停止とフィードバック", people: "関係者とニーズ", improvements: "改善", risks: "リスクと決定事項",
  },
  heads: {
    sla: "SLA", kpi: "KPI", name: "名称", measure: "測定方法", period: "期間", goal: "目標達成率", target: "目標値", value: "実績値",
    met: "達成", missed: "違反", decided: "判定済み", undecided: "未判定", attainment: "達成率", status: "状態",
    count: "n", tickets: "チケット", removed: "対象外", noSla: "SLA なし", ticket: "チケット", opened: "起票日時", deadline: "期限", stopped: "計時停止", hoursOver: "超過時間",
    severity: "重要度", finding: "内容と対応",
    priority: "優先度", group: "グループ", row: "行", result: "結果", allowedMisses: "許容件数", table: "テーブル", column: "列", rows: "行", cases: "件数",
  },
  status: { met: "達成", atRisk: "注意", notMet: "未達成", noData: "データなし" },
  commitment: { met: "達成", missed: "違反", running: "計時中", atRisk: "注意", overdue: "期限超過", held: "保留中", noSla: "SLA なし", removed: "対象外" },
  title: (type, client, period) => [client, type, period].filter((part) => part !== "").join(" - "),
  asOf: (dateTime, zone) => `${dateTime}（${zone}）時点のデータです。`,
  verdict: (met, withData) => (withData === 0 ? "この期間にデータのある SLA はありません。" : `SLA ${number(withData)}件中${number(met)}件を達成しました。`),
  attainment: (met, decided, percent, goal) =>
    decided === 0 ? "データなし：この期間に判定されたものはありません。" : `${number(decided)}件中${number(met)}件達成、達成率 ${percent}（目標 ${goal}）。`,
  allowedMisses: (allowed, used) => `許容される違反${number(allowed)}件のうち${number(used)}件を使用しました。`,
  change: (points, period) => `${period}比 ${points}。`,
  reconciliation: (tickets, removed, noSla, undecided, met, missed) =>
    `チケット${number(tickets)}件 = 対象外 ${number(removed)} + SLA なし ${number(noSla)} + 未判定 ${number(undecided)} + 達成 ${number(met)} + 違反 ${number(missed)}。`,
  rules: {
    decided: "期間内判定：各チケットの約束は、計時が止まった時点と期限を過ぎた時点のうち早い方で一度だけ判定し、その時点を含む期間に数えます。",
    undecided: "未解決で期限前のチケットは未判定とし、どの割合にも含めません。未解決で期限を過ぎたチケットは、期限を過ぎた期間の違反とします。",
    classes: "どのチケットも、対象外、SLA なし、未判定、達成、違反のいずれか1つだけに分類されます。",
    removed: "統合されたチケットと、期限前に取り消されたチケットは対象外です。期限後に取り消されたチケットは違反のままです。",
    holds: "保留中に計時を止める SLA では、保留した時間だけ期限が延びます。チケット自体の期日は延びません。",
    onTarget: "期限ちょうどに止まった場合は達成です。目標と等しい値も達成です。比較には丸める前の値を使います。",
    noData: "判定されたものがない場合は「データなし」とし、0% や 100% とは表示しません。",
    clients: (names) => `数えるのは次の顧客のチケットです：${names}。ほかの顧客のものと顧客名のないものは数えません。`,
    zone: (zone) => `期間は ${zone} の午前0時に始まり、午前0時に終わります。`,
    snapshot: "レポートは作成日のデータを示します。その後に変更されたチケットは、次回以降のレポートの数値に反映されます。",
  },
  findings: {
    slaIsDraft: (f) => f.count > 1
      ? `次の SLA は草案です：${f.found}。数値は表示しますが、まだ拘束力はありません。合意するか、レビューから外してください。`
      : `SLA「${f.found}」は草案です。数値は表示しますが、まだ拘束力はありません。合意するか、レビューから外してください。`,
    slaNotConfirmed: (f) => f.count > 1
      ? `次の SLA を顧客が最後に確認してから最長で${number(f.months)}か月たっています：${f.found}。今も事業に必要な内容か尋ね、Last confirmed に日付を記入してください。`
      : `SLA「${f.found}」を顧客が最後に確認してから${number(f.months)}か月たっています。今も事業に必要な内容か尋ね、Last confirmed に日付を記入してください。`,
    openedAfterAsOf: (f) => `${number(f.count)}件のチケットはこのレビューの集計時点より後に起票されており、どの数値にも含まれません。含める場合は Agreement テーブルの As of を変更してください。`,
    satisfactionAllEqual: (f) => `${number(f.scores)}件の点数がすべて ${f.found} です。フォームが点数を自動で入れていないか確認してください。そのような満足度は意味を持ちません。`,
    slaFindsNoTickets: (f) => `SLA「${f.found}」はどのチケットにも適用されません（全${number(f.tickets)}件）。絞り込み、計時、有効期間をチケットと見比べてください。`,
    ticketsNotMeasured: (f) => `${f.found} で測れるチケットが1件もありません（全${number(f.tickets)}件）。チケット ${f.ticket}：${f.why}`,
    deskDisagrees: (f) => `SLA「${f.found}」の${number(f.compared)}件のうち、達成はデスクの列「${f.column}」で${number(f.deskMet)}件、計時で${number(f.clockMet)}件です。${number(f.differing)}件で食い違います。デスクの報告と突き合わせる前に、どちらで数えるかを合意してください。このレビューは計時に従い、違いの理由を示します。`,
    updateNotMeasurable: (f) => `SLA「${f.found}」は顧客が回答を待った時間を測りますが、顧客と担当者がいつ書き込んだかを示すものがありません。公開メッセージを含む履歴（ID、日時、イベント）を指定してください。それまでこの SLA は測定されません。`,
    filtersByCurrentValues: () => "この日付より後のデータがありますが、当時のサービス、種別、優先度、グループはわかりません。SLA と KPI は現在の値で判定します。必要であれば、これらの列の履歴を追加してください。",
    judgedByCurrentValues: (f) => `SLA${f.slas > 1 ? ` ${f.found} ` : `「${f.found}」`}は、優先度、種別、サービス、グループの変更により、${number(f.changed)}件のチケットを起票時とは別の行で判定しています。起票時の値で判定するには、Judged by に「as opened」と入力してください。`,
    heldSumNotSplit: (f) => `SLA「${f.found}」の計時を止めるのは一部の待ちだけですが、エクスポートには保留時間の合計しかありません。何も差し引きません。ステータスを含む履歴を指定してください。`,
    noCalendar: (f) => `SLA「${f.found}」にはサービス時間がないため、24時間計時します（${f.zone}）。Calendar、または Agreement テーブルの Default calendar を入力してください。`,
    valuesWithoutSla: (f) => `直近${f.days}日間に起票されたチケット${number(f.recent)}件のうち${number(f.count)}件の値は、どの SLA にも書かれていません：${f.found}。これらはどの SLA にも数えられません。数える場合は、SLAs テーブルの ${f.column} 列にこれらの値を入力してください。`,
    filterFieldNotInExport: (f) =>
      `「${f.found}」は ${f.field} でチケットを選びますが、チケットにその列がないため1件も該当しません。ColumnMap テーブルで列を指定するか、このセルを空にしてください。`,
  },
};
