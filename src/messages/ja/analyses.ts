import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number } = formatsFor("ja");

export const analyses: Messages["analyses"] = {
  title: "分析",
  intro: "数値の背景です。選ぶと開きます。",
  titles: { budget: "違反の余地", change: "良くなったか、悪くなったか", outlook: "見通し", improvements: "変更の効果", earlier: "過去のレビュー" },
  meanings: {
    budget: "目標が 95% なら100件に5件まで違反の余地があります。どれだけ使ったか、期間の終わりに目標を達成できるかを示します。",
    change: "偶然では説明しにくい場合にだけ「改善」「悪化」とします。件数が少ない割合は自然に変動するためです。",
    outlook: "過去の期間から営業日数をもとに見積もった今後の期間です。かっこ内は見込まれる範囲です。",
    improvements: "変更後の数値を、変更前の同じ長さの期間と比べます。",
    earlier: "このブックから作成したレビューと、現在のデータでは異なる数値です。",
  },
  nothing: "このレビューについて示すことはありません。",
  budget: {
    expected: (count) => `期間の終わりまでに、あと約${number(count)}件が判定されます。`,
    odds: (percent) => `目標を達成して終わる確率：${percent}`,
  },
  change: {
    verdicts: { better: (period) => `${period}より改善`, worse: (period) => `${period}より悪化`, noChange: (period) => `${period}から明確な変化なし`, tooFew: (period) => `${period}と比べるには件数が不足`, notOver: (period) => `期間の途中のため${period}とは比べない`, nothing: (period) => `${period}に比べる数値なし` },
    interval: (figure, low, high) => `${figure}。真の割合は100回に95回、${low} から ${high} の間にあります。`,
    difference: (difference, low, high) => `差：${difference}（${low} から ${high}）`,
    plainDifference: (difference) => `差：${difference}`,
    signals: (periods) => `通常のばらつきを超えた期間：${periods}`,
    noSignals: "どの期間も通常のばらつきの範囲内です。",
    tooShort: "通常のばらつきを知るには期間が足りません。",
  },
  outlook: {
    sla: (period, percent, decided, missed) => `${period}：約 ${percent}、判定${decided}件、違反${missed}件`,
    count: (period, count) => `${period}：${count}`,
    range: (value, low, high) => `${value}（${low}-${high}）`,
    error: (error, tries) => `過去の${number(tries)}期間で試した平均の誤差：${error}。`,
    basis: (from, to) => `${from}から${to}までのチケットによる予測`,
  },
  warnings: {
    kinds: { improvement: "改善", action: "アクション", risk: "リスクの再確認", talk: "対話", review: "レビュー", demand: "需要" },
    late: (days) => `${number(days)}日遅れ`,
    allTickets: "すべてのチケット",
    spike: (opened, usual, upper) => `直近7日間に${number(opened)}件。通常より多い（平均${usual}件、上限${upper}件）`,
  },
  tickets: {
    against: (count) => `該当チケット${number(count)}件`,
    nearMisses: (count, met) => `達成${number(met)}件のうちニアミス${number(count)}件`,
    differing: (count) => `数え方が異なるもの${number(count)}件`,
    agreeing: (count) => `ほかの${number(count)}通りの数え方でも、どのチケットも同じに数えられます。`,
    level: (percent, count) => `${percent}：${number(count)}件`,
    overdue: (count) => `期限超過${number(count)}件`,
    longest: (count) => `保留が最も長いチケット${number(count)}件`,
    afterReply: (count) => `返信後も保留のチケット${number(count)}件`,
    during: (count) => `これらの停止中に起票${number(count)}件`,
    before: (months, count) => `変更前${number(months)}か月：${number(count)}件`,
    after: (months, count) => `変更後${number(months)}か月：${number(count)}件`,
    more: (count) => `最初の${number(count)}件を表示します。`,
  },
  holds: (held, decided, duration) => `${number(decided)}件のうち${number(held)}件が保留、合計${duration}`,
  withAndWithout: (withHolds, without) => `保留あり ${withHolds}、保留なし ${without}`,
  earlier: { restated: (figure, then, now) => `${figure}：当時 ${then}、現在 ${now}` },
};
