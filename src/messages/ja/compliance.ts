import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number } = formatsFor("ja");

export const compliance: Messages["compliance"] = {
  sheets: { spread: "ほかの数え方", nearMisses: "ニアミス", missSources: "違反の多いところ", pauses: "保留時間", alerts: "期限の近いチケット" },
  headings: { byStatus: "ステータス別", pausedTickets: "保留が長いチケットと、返信後も保留のチケット", warnings: "遅れているもの、通常より多いもの" },
  rules: {
    decided: "期間内に判定（このレビュー）：達成か違反か、それぞれ一度だけ数える",
    resolved: "期間内に解決。未解決のチケットは含まれない",
    openedResolved: "期間内に起票され、現在までに解決",
    openedToday: "期間内に起票。未解決分は今日の状態で数える",
    openedAll: "期間内に起票。未解決分は未達成と数える",
    mixed: "期間内に解決した達成分を、期間内の起票数で割る",
    resolvedAndOverdue: "期間内に解決、および期末に未解決で期限超過",
    withCancelled: "期間内に解決または取消。取消は未達成と数える",
  },
  notes: {
    spread: "どの行も同じチケットと同じ計時についての数字です。違うのは、どのチケットをいつ数えるかだけです。",
    wording: "契約に数え方の定めがある場合は、その文言がこのレビューのルールに優先します。",
    nearMiss: "達成したものの時間をほぼ使い切ったチケットです。次の違反はここから生まれます。",
    missSources: "チケットの割合から見込まれるより違反が多いところを、現在のサービス、種別、優先度、グループごとに示します。偶然では説明しにくい場合だけ挙げます。",
    pauses: "期間内に判定された計時から保留が差し引いたサービス時間と、保留で計時を止めなかった場合の達成率です。",
    afterReply: "返信後：顧客が書き込んだ後も保留のままだったサービス時間です。",
    alerts: "目標時間の 75、90、100% に達した未解決チケットです。サービス時間で数え、保留は除きます。",
    warnings: "予定日を過ぎて未完了のもの、および過去の週から見込まれるより多いチケット。",
  },
  used: "使用率",
  waitingFor: { client: "顧客", supplier: "サプライヤー", us: "当社" },
  missSource: {
    line: (what, missed, allMissed, share) => `${what}：違反${number(allMissed)}件中${number(missed)}件（チケットに占める割合は ${share}）`,
    none: "目立つところはありません。違反はチケットと同じように分布しています。",
    few: "違反が少なく、傾向は読み取れません。",
    noneOffTrack: "測定できたサービスレベルの中に、目標から外れているものはありません。",
  },
  card: {
    nearMiss: (percent) => `目標時間の ${percent} を超えて使い、達成したものはニアミス`,
    holdsFor: (waits) => `${waits}を待つ間の保留だけを数えない`,
    asOpened: "起票時の優先度、種別、サービス、グループで判定",
    whenItApplies: "SLA がチケットに適用された時から計時",
    firstMessage: "最初のメッセージから計時（顧客のもの、定期的な更新連絡では担当者のもの）",
    currentValues: "現在の値で絞り込み（レビュー時点の値はわかりません）",
    reopened: { "runs on": "再オープン時：計時は続いていたものとする", "restarts": "再オープン時：新たに計時を始める", "stays stopped": "再オープン時：最初の停止で判定する" },
    opened: { "in service hours": "サービス時間内に起票されたもの", "outside service hours": "サービス時間外に起票されたもの" },
    noReplyRunsOn: "返信なしで解決しても計時は続く",
    noReplyNotMeasured: "返信なしで解決したチケットは測定しない",
    dueWithHolds: "チケットの期限（保留の分だけ延びる）",
  },
};
