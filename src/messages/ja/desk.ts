import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number } = formatsFor("ja");

export const desk: Messages["desk"] = {
  title: "サービスデスクの判定",
  ticketsTitle: "デスクと計時の食い違い",
  about: "期間内に判定されたチケットについて、サービスデスクのエクスポートに記された判定を当社の計時と並べます。このレビューの判定は計時に従います。時刻はチケットごとに確認できます。",
  reasonsTitle: "食い違いの理由",
  reasonsAbout: "理由は、そのルールだけを変えればデスクの判定と一致する場合か、データにその事実がある場合に限って挙げます。1件に複数当てはまることがあります。",
  namesNoClock: "どの計時についてかを示さない列は、解決の計時と比べます。チケット全体についての列かもしれません。",
  heads: {
    column: "デスクの列", compared: "比較した件数", deskShare: "デスク", clockShare: "計時", bothMet: "双方で達成", bothMissed: "双方で違反", onlyDeskMet: "デスクのみ達成", onlyClockMet: "計時のみ達成",
    deskSays: "デスクの判定", clocksSay: "計時の判定",
    disagreement: "食い違い", reason: "理由を示すもの", due: "エクスポートの期限",
  },
  onlyDeskMet: "デスクだけが達成とする",
  onlyClockMet: "計時だけが達成とする",
  reasons: {
    due: "エクスポートの期限によれば",
    allHolds: "すべての保留で計時が止まるなら",
    noHolds: "保留で計時が止まらないなら",
    defaultHours: "既定のサービス時間によれば",
    roundTheClock: "サービス時間ではなく24時間で数えれば",
    elapsed: "24時間で保留も含め、経過時間そのままなら",
    firstStop: "再オープン後を見ず、最初の解決によれば",
    runsOn: "解決から再オープンまでの時間も数えれば",
    untilClosed: "解決ではなくクローズまでを数えれば",
    asOpened: "起票時のサービス、種別、優先度、グループによれば",
    asNow: "現在のサービス、種別、優先度、グループによれば",
    replyOnly: "解決を初回応答とせず、返信だけを数えれば",
    earlierVersion: "起票時に有効だった版より前の SLA の版によれば",
    laterVersion: "起票時に有効だった版より後の SLA の版によれば",
    stillOpen: "当社の期限を過ぎて未完了だが、デスクは違反としていない",
    responseMissed: "初回応答が違反であり、列はどの計時かを示していない",
  },
  unexplained: "データからは理由がわからない",
  dueAfter: (duration) => `エクスポートの期限は当社の期限より${duration}遅い（中央値）`,
  dueBefore: (duration) => `エクスポートの期限は当社の期限より${duration}早い（中央値）`,
  shares: (desk, clocks, compared) => `同じ${number(compared)}件について、デスクによれば ${desk}、計時によれば ${clocks} が達成`,
  both: (met, missed) => `双方一致：達成${number(met)}件、違反${number(missed)}件`,
  silent: (count) => `デスクの記載がないもの：${number(count)}件`,
  column: (header) => `列「${header}」による`,
  counted: (words, count) => `${words}：${number(count)}`,
};
