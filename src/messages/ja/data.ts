import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { duration, number } = formatsFor("ja");

const tickets = (count: number) => `チケット${number(count)}件`;
const cells = (count: number) => `セル${number(count)}個`;

export const data: Messages["data"] = {
  titleRowsAbove: (f) => `列名は${number(f.headerRow)}行目にあります。その上の${number(f.count)}行は表題として読みました。正しければ何もする必要はありません。`,
  noHeaderRow: (f) => `列名の行がありません。1行目もチケットです（${f.found}）。すべての行を読み、列は Column A、Column B のように呼びます。Number、Opened、Resolved、Status などの列名を上に入れるか、ColumnMap でどの列が何かを指定してください。`,
  unitRows: (f) => `列名のすぐ下の行は単位や書式（${f.found}）であり、チケットではありません。列名に単位がない時間の列には、そこに書かれた単位を使います。正しければ何もする必要はありません。`,
  footerRows: (f) => `最後の${number(f.count)}行は合計または注記であり、チケットではありません（${f.found}）。正しければ何もする必要はありません。`,
  groupRows: (f) => `チケットの間の${number(f.count)}行はグループの見出しまたは小計であり、チケットではありません（${f.found}）。正しければ何もする必要はありません。`,
  rowsBelowTable: "この行以降はテーブルの外にあり、読み込まれません。テーブルの行であれば、テーブルの右下の角をこれらの行までドラッグしてください。",
  formulasNotCalculated: (f) => `このブックの計算方法は手動のため、${f.found} の数式の結果が古い可能性があります。F9 キーを押してからチケットを読み直すか、［数式］の［計算方法の設定］で［自動］を選んでください。`,
  missingHistory: (f) => `History source にある「${f.found}」というテーブルもシートもないため、データは履歴なしで表示され、レビューは作成できません。現在の名前を入力してください。履歴がない場合は空にしてください。`,
  furtherTicketSheets: (f) => `同じ列を持つシートがほかに${number(f.count)}枚ありますが、読み込まれません：${f.found}。これらのチケットも数える場合は、Agreement テーブルの Ticket source に all と入力してください。`,
  ticketSheetsJoined: (f) => `同じ列を持つ${number(f.count)}枚のシートを1つの一覧として読みました：${f.found}。数えないシートがあれば、数えるシートの名前を Agreement テーブルの Ticket source に入力してください。`,
  columnsNotOnSheet: (f) => `ほかのチケットのシートにはさらに${number(f.count)}列あります：${f.found}。このシートでは空として扱います。すべての列を含めてエクスポートし直してください。`,
  emptyHeader: (f) => `列 ${f.found} には名前がないため読みません。必要な列であれば名前を付けてください。`,
  repeatedHeader: (f) => `同じ名前の列が複数あります（${f.found}）。最初に合う列を使います。ほかの列の名前を変えるか、ColumnMap で正しい列を指定してください。`,
  raggedRows: (f) => `これらの行は見出し行と同じ${number(f.columns)}列になっていません。セルが別の列にずれている可能性があります。文字列を引用符で囲んでエクスポートし直してください。`,
  unclosedQuote: () => "引用符が開いたまま閉じられていません。通常の文字として読みました。この行を確認してください。",
  nulBytes: (f) => `NUL バイト${number(f.count)}個を取り除きました。ファイルが最後までダウンロードされているか確認してください。`,
  unreadableCharacters: (f) => `読めない文字が${number(f.count)}個あります（${f.encoding} として読みました）。名前が正しくない可能性があります。UTF-8 でエクスポートしてください。`,
  noRows: () => "列名の下に行がありません。別のデータを選ぶか、エクスポートし直してください。",

  unknownColumnInMap: (f) => `ColumnMap は ${f.field} に「${f.found}」を指定していますが、その列はありません。${f.nearest === "" ? "" : `「${f.nearest}」のことですか。`}修正してください。それまでは列名から判断します。`,
  idsCutShort: (f) => `表計算ソフトがチケット番号を短縮したため（${f.found}）、チケットを区別できず、この列は使いません。もう一度エクスポートし、この列を文字列として取り込んでください。`,
  noIdColumn: () => "チケット番号の列がないため、重複を見つけられません。ColumnMap の id に列を指定してください。",
  noOpenedColumn: () => "チケットの起票日時の列がないため、応答時間と解決時間を計算できません。エクスポートに列を加えるか、ColumnMap の opened に指定してください。",
  noResolvedColumn: () => "解決日時の列がありません。クローズ日時があればそれを使います。エクスポートに列を加えるか、ColumnMap の resolved に指定してください。最終更新日時は代わりに使いません。",
  noResponseColumn: () => "初回応答の列がないため、このエクスポートからは応答時間を測れません。",
  noStatusColumn: () => "ステータスの列がないため、未完了かどうかは日時だけで判断します。ColumnMap の status に指定してください。",
  endIsPlanned: () => "未完了のチケットの大半にこの列の日付があるため、作業の終了予定であり、実際の終了ではありません。ほかに期限の列がなければ期限として扱います。実際の終了である場合は、ColumnMap のフィールド closed にこの列を指定してください。",

  notADate: (f) => `「${f.found}」は日付ではありません。日付を入力するか、未完了の間は空のままにしてください。`,
  ambiguousDateOrder: (f) => `「${f.found}」のような日付は日/月とも月/日とも読め、どの行からも決められません（${cells(f.eitherWay)}）。${f.speaksFor === "" ? "" : `並び順からは ${f.speaksFor} と思われます。`}Agreement テーブルの Date order に DMY か MDY を入力してください。それまでこれらの日付は使いません。`,
  mixedDateOrder: (f) => `${cells(f.dayFirst)}は日/月としか、${cells(f.monthFirst)}は月/日としか読めず、${cells(f.eitherWay)}はどちらとも読めます。同じ順序でエクスポートし直すか、Agreement テーブルの Date order を入力してください。それまでこの列は使いません。`,
  dayMonthSwapped: (f) => `${cells(f.count)}は12日までの日付だけで、${cells(f.texts)}は文字列のままです。Excel がファイルを開くときに日と月を入れ替えた可能性が高いです。「データ」の「テキストまたは CSV から」で正しい順序を指定して取り込み直してください。`,
  placeholderDates: (f) => `${cells(f.count)}（${f.found}）は「日付なし」を表すため、空として数えます。`,
  zoneMixed: (f) => `${cells(f.withZone)}には UTC との時差があり、${cells(f.withoutZone)}にはありません。時差のない日時は契約の Ticket time zone で読みます。すべて同じ形式でエクスポートしてください。`,
  zoneUnknown: (f) => `${cells(f.count)}の末尾のタイムゾーン略称には複数の意味があります。契約の Ticket time zone で読みます。そのタイムゾーンを確認してください。`,
  utcColumns: (f) => `${f.columns}は列名のとおり UTC として、ほかの日時は契約の Ticket time zone で読みます。そのタイムゾーンを確認してください。`,
  futureDates: (f) => `${tickets(f.count)}（${f.found} など）の日付がほかよりはるかに先です。修正してください。データの最新日時には数えません。`,

  missingId: () => "これらの行にはチケット番号がありません。それぞれ別のチケットとして数えます。番号を入力してください。",
  duplicateRows: (f) => `${number(f.count)}行がチケットを完全に繰り返しています（${f.found} など）。チケットは一度だけ数えます。重複を削除してください。`,
  duplicateTickets: (f) => `${number(f.count)}行が別の行と同じ番号で内容が異なります（${f.found} など）。${f.newest === "newest" ? "最後に変更された" : "最後の"}行を使います。確認してください。`,
  ticketsOnSeveralSheets: (f) => `${number(f.count)}行は別のシートにもあるチケットの行です（${f.found} など）。エクスポートしたときにまだ未解決だったチケットではよくあることです。各チケットは最新の行で1回だけ数えます。`,
  numbersStartAgain: (f) => `${number(f.count)}行が別のシートのチケットと同じ番号で、起票日時が異なります（${f.found} など）。別のチケットとして数えます。番号がシートごとに振り直されていないか確認してください。`,
  eventLogRead: (f) => `イベントログとして読みました：${number(f.rows)}行、${tickets(f.tickets)}。各チケットの最新の行が現在の状態、すべての行が履歴です。`,
  slaRowsRead: (f) => `各行はチケットの SLA 1件について書かれています（${number(f.rows)}行、${tickets(f.tickets)}）。チケットは解決の SLA の行によって1回だけ数え、応答の SLA の行から応答の日時を読みます。1チケット1行のエクスポートのほうが多くのことがわかります。`,
  openedFromFirstEvent: () => "起票日時がないため、各チケットの最初のイベントを起票とします。",
  resolvedFromHistory: () => "解決日時がないため、ステータスが最後に停止した時点を解決とします。",
  historyNotRead: (f) => `履歴に次の列がありません：${f.missing}。列を加えるか、Agreement テーブルで別の履歴を指定してください。それまで保留時間はわかりません。`,
  historyWithoutTicket: (f) => `変更${number(f.count)}件はデータにないチケットのものであるため使いません（${f.found} など）。`,
  severalClients: (f) => `チケットは顧客${number(f.count)}社のもので、すべて数えています。どの顧客のレビューかを Agreement テーブルの Client in tickets に入力してください。すべてでよければ all と入力してください。`,
  otherClients: (f) => `チケット${number(f.tickets)}件のうち${number(f.count)}件はほかの顧客のものか顧客名がないため、数えません。Agreement テーブルの Client in tickets をご覧ください。`,
  clientNotInTickets: (f) => `Client in tickets の「${f.found}」という顧客のチケットはありません。${f.nearest === "" ? "" : `「${f.nearest}」のことですか。`}Agreement テーブルの名前を修正してください。`,
  noClientColumn: (f) => `Client in tickets に ${f.found} とありますが、チケットの顧客を示す列がないため、すべて数えます。ColumnMap の client に列を指定するか、Client in tickets を空にしてください。`,

  statusMapProposed: (f) => `StatusMap テーブルがないため、ステータスを次のように解釈しました：${f.map}。顧客に確認し、StatusMap に入力してください。`,
  statusNotMapped: (f) => `ステータス「${f.found}」は StatusMap にありません。${f.proposed === "" ? "意味がわからないため、未完了かどうかは日時で判断します" : `${f.proposed} と解釈しました`}。StatusMap に入力してください。`,

  daysAlone: (f) =>
    f.reading === "due" ? "日付だけで時刻がありません。その日の終わり（23:59）までは期限内とします。"
      : `日付だけで時刻がありません。それぞれその日の0:00として数えます${f.reading === "end" ? "（起票と同じ日なら起票の時刻とします。所要時間は実際より短く見えます）" : ""}。時間単位の目標は判定できません。時刻もエクスポートしてください。`,
  missingOpened: (f) => `${tickets(f.count)}に起票日時がなく、時間を測れません。入力してください。`,
  resolvedBeforeOpened: (f) => `${tickets(f.count)}の解決が起票より前です。日時を修正してください。負の時間を「速い」とは数えません。`,
  closedBeforeOpened: (f) => `${tickets(f.count)}のクローズが起票より前です。日時を修正してください。`,
  responseBeforeOpened: (f) => `${tickets(f.count)}の応答が起票より前です。日時を修正してください。`,
  resolvedBeforeResponse: (f) => `${tickets(f.of)}のうち${number(f.count)}件で、解決が初回応答より前です。2つの列の内容を確認してください。`,
  closedBeforeResolved: (f) => `${tickets(f.count)}のクローズが解決より前です。日時を確認してください。`,
  closedWithoutResolved: (f) => `${tickets(f.of)}のうち${number(f.count)}件は、解決日時がないままクローズされています。クローズ日時で計時を止めます。日時を入力してください。`,
  stoppedWithoutDate: (f) => `${tickets(f.count)}はステータスでは完了ですが日時がありません。いつ計時が止まったかわかりません。日時を入力してください。`,
  openWithResolvedDate: (f) => `${tickets(f.count)}はステータスでは未完了ですが、解決またはクローズの日時があります。再オープンされたか確認してください。`,
  resolvedUnlikeHistory: (f) =>
    `${tickets(f.of)}のうち${number(f.count)}件は、この列の解決日時がステータス履歴と異なります（最初のものは${duration(f.apart)}の差）。その後に作業が続いていなければ、この列を使います。どちらが正しいか確認してください。`,
  statusUnlikeHistory: (f) => `${tickets(f.of)}のうち${number(f.count)}件は、ステータスでは完了、履歴の最後では未完了（またはその逆）です。履歴を使います。両方を同じ時点でエクスポートしてください。`,
  lengthLongerThanDates: (f) =>
    `${tickets(f.of)}のうち${number(f.count)}件は、日時の間隔よりこの列の時間のほうが長くなっています（最初のチケット：この列では${duration(f.told)}、日時では${duration(f.between)}）。日時を採用しました。どちらが誤りか確認してください。${f.unit === "" ? "" : `この列には単位がありませんが、日時から判断した単位は ${f.unit} です。`}`,
  lengthShorterThanDates: (f) =>
    `${tickets(f.of)}のうち${number(f.count)}件は、日時の間のサービス時間よりこの列の時間のほうが短くなっています（最初のチケット：この列では${duration(f.told)}、日時では${duration(f.between)}）。日時を採用しました。この列が保留を除いているか、別の時間帯で数えているか、日時が誤っていないか確認してください。${f.unit === "" ? "" : `この列には単位がありませんが、日時から判断した単位は ${f.unit} です。`}`,

  durationTextNotRead: (f) => `「${f.found}」は時間の長さではありません。数値、または 1d 2h や 02:30 のように入力してください。`,
  scoreNotRead: (f) => `「${f.found}」は評価として読めないため（${tickets(f.count)}）、回答なしとして扱います。数値、星、または「とても満足」から「とても不満」までの語を入力してください。`,
  heldFallback: (f) => `ステータス履歴がないため、保留時間はこの列から取ります（${tickets(f.count)}、単位：${f.unit}）。どの時間帯を含むかはわかりません。`,
  duePossiblyShifted: (f) => `${tickets(f.count)}の期限がイベントの間で動いています。保留がすでに含まれている可能性があります。保留で二重に動かすことはありません。サービスデスクに確認してください。`,
  responseFromMessages: () => "初回応答の列がないため、履歴にある担当者の最初の返信を初回応答とします。",
  responseFromMinutes: (f) => `初回応答の列がないため、この列から求めます：起票日時に暦時間（単位：${f.unit}）を加えます。`,
  responseFromServiceMinutes: (f) => `初回応答の列がありません。この列はサービスデスク独自のサービス時間（単位：${f.unit}）なので、「${f.calendar}」の時間で加算しました。2つのカレンダーを比べるか、初回応答の日時をエクスポートしてください。`,
  resolutionFromMinutes: (f) => `解決の列がないため、この列から求めます：起票日時に暦時間（単位：${f.unit}）を加えます。`,
  resolutionFromServiceMinutes: (f) => `解決の列がありません。この列は解決までの時間（単位：${f.unit}）なので、「${f.calendar}」のサービス時間で起票日時に加算しました。サービスデスクがどの時間で数えているかを確認するか、解決の日時をエクスポートしてください。`,
  wholeDaysAlone: () => "日数が整数だけです。0は即時とみなされ、どの時間も1日ずれることがあるため、時間単位の目標は判定できません。日時そのものをエクスポートしてください。",
  resolutionUnitUnknown: () => "解決日時の列がありません。この列は解決までの時間のようですが、単位がわからないため使いません。ColumnMap で項目 resolved に割り当てて Format に単位（hours など）を書くか、列名に単位を書くか、解決日時をエクスポートしてください。",
  messageAuthorUnknown: (f) => `チケットの依頼者でも担当者でもない人のメッセージが${number(f.count)}件あり（例：${f.found}）、除外しました。書いた人の役割（顧客または担当者）の列を追加してください。`,
  responseTimeLeft: (f) => `初回応答の列がありません。${f.system} のこの列は目標までの残り時間であり、かかった時間ではありません。初回応答の日時をエクスポートするか、メッセージを含む履歴を指定してください。`,
  onlyLastReply: () => "この列には最後の返信しかないため、顧客が回答を待った時間は測定できません。更新の計時にはすべてのメッセージが必要です。それを含む履歴を指定してください。",
  dueShiftedTwice: (f) => `SLA「${f.found}」は保留で期限を動かしますが、${f.system} がすでに動かしています。due + holds ではなく due と入力してください。そうしないと待ち時間が二重に数えられます。`,
  deskFlagNotRead: (f) => `「${f.found}」では達成か違反かがわかりません（${tickets(f.count)}）。met や missed のような語を入力するか、ColumnMap の Format に「はい」の意味（met または missed）を書いてください。`,
  oldEngineFlag: () => "この列は ServiceNow が置き換えた古い仕組みによるものです。チケットの期限に従うため、task_sla 表の has_breached と食い違うことがあります。計時と並べるだけで、判定には使いません。",
};
