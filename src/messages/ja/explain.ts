/** The clock of one ticket, interval by interval. */
export const explain = {
  heading: (ticket: string, sla: string, status: string) => `チケット ${ticket}、${sla}：${status}。`,
  notYet: "まだなし",
  kinds: { "running": "計時中", "outside service hours": "サービス時間外", "held": "保留", "stopped": "停止", "holiday": "休日" },
  waitingFor: { client: "顧客待ち", supplier: "サプライヤー待ち", us: "当社待ち" },
  reasons: {
    merged: "このチケットは別のチケットに統合されました。",
    cancelled: "このチケットは期限に遅れることなく取り消されました。",
    noRowApplies: "このチケットに適用される SLA の行がありません。",
    openedNotKnown: "チケットの起票日時が不明です。",
    startNotKnown: "計時の開始に必要な項目がこのチケットにありません。",
    noDueDate: "このチケットには期限がありません。",
    stopNotKnown: "チケットは完了していますが、完了日時が不明です。",
    fieldNotInExport: "この計時に必要な列がチケットにありません。",
    updateNotMeasured: "このエクスポートには顧客と担当者がいつ書き込んだかが含まれていないため、更新時間は測定できません。",
    nobodyWaited: "このチケットで回答を待った顧客はいません。",
    nobodyWrote: "担当者はまだ顧客に連絡していません。",
    openedByAgent: "担当者が誰の依頼でもなく起票したチケットのため、応答する相手がいません。",
    noReply: "チケットは返信なしで解決されました。この SLA はそのようなチケットを測定しません。",
  },
  counted: (counted: string, total: string) => `${counted}を計上、累計${total}`,
  /** `target` is "" for a due date of the ticket's own. */
  result: (target: string, elapsed: string, deadline: string, stopped: string) =>
    `${target === "" ? "チケットの期限" : `目標 ${target}`}、使用 ${elapsed}。期限 ${deadline}、計時停止 ${stopped}。`,
  clockChange: (date: string, by: string, isForward: boolean) =>
    isForward ? `${date}に時計が${by}進められたため、実際に経過した時間は表示時刻の差より短くなります。`
      : `${date}に時計が${by}戻されたため、実際に経過した時間は表示時刻の差より長くなります。`,
  calendar: (calendar: string, zone: string, shownIn: string) => `サービス時間：${calendar}（${zone}）。表示時刻：${shownIn}。`,
};
