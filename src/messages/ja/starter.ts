import type { Messages } from "../types";

export const starter: Messages["starter"] = {
  proposal: "提案（未合意）",
  resolutionOf: (priority) => `解決: ${priority}`,
  responseOf: (priority) => `初回応答: ${priority}`,
  resolution: "解決: 全チケット",
  response: "初回応答: 全チケット",
  due: "チケットの期日までに解決",
  csfs: {
    quickHelp: { statement: "利用者がすぐに支援を受けられる", goal: "IT のトラブルで失われる業務時間が少ない" },
    lastingSolutions: { statement: "解決した問題が再発しない", goal: "同じトラブルが繰り返されない" },
    demand: { statement: "サービスデスクが需要に対応できている", goal: "IT サポートが事業の成長を妨げない" },
  },
  kpis: {
    responseCompliance: { name: "期限内の初回応答率", meaning: "合意した時間内にどれだけ確実に応答しているか" },
    resolutionCompliance: { name: "期限内の解決率", meaning: "合意した時間内にどれだけ確実に業務を再開できているか" },
    dueCompliance: { name: "期日までの解決率", meaning: "チケットごとに約束した期日がどれだけ守られているか" },
    resolutionMedian: { name: "解決時間（中央値）", meaning: "通常のチケットで利用者がどれだけ待つか" },
    resolutionP90: { name: "解決時間（90 パーセンタイル）", meaning: "遅い方から 1 割のチケットで利用者がどれだけ待つか" },
    reopenRate: { name: "再オープン率", meaning: "解決が続かなかったチケットがどれだけあるか" },
    volume: { name: "受付件数", meaning: "事業がどれだけの支援を必要としているか" },
    backlog: { name: "未解決件数", meaning: "対応を待つ作業がどれだけあるか" },
  },
};
