import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { duration, number } = formatsFor("ja");

function until(consequence: string): string {
  if (consequence === "kept") return "";
  const what = consequence === "left out" ? "この行は使用しません"
    : consequence === "ignored" ? "このセルは空として扱います"
    : consequence === "closed" ? "この日は休業として扱います"
    : `${consequence} を使用します`;
  return `修正されるまで、${what}。`;
}

const didYouMean = (nearest: string) => (nearest === "" ? "" : `「${nearest}」ではありませんか。`);

export const definitions: Messages["definitions"] = {
  errorCell: (f) => `数式の結果が ${f.found} です。数式を直すか値を入力してください。それまでこのセルは空として扱います。`,
  missingColumn: () => "この列がないため、テーブルを読み取れません。この見出しの列を追加してください。",
  missingValue: (f) => `セルが空です。入力してください。${until(f.consequence)}`,
  unknownValue: (f) => `「${f.found}」は使用できない値です。次のいずれかを入力してください：${f.allowed}。${didYouMean(f.nearest)}${until(f.consequence)}`,
  unknownName: (f) =>
    `「${f.found}」は ${f.table} にありません${f.known === "" ? "" : `（登録済み：${f.known}）`}。名前を直すか、追加してください。${didYouMean(f.nearest)}${until(f.consequence)}`,
  unknownItem: (f) => `「${f.found}」は契約情報の項目ではないため、この行は使用しません。${didYouMean(f.nearest)}`,
  creditUnreadable: (f) => `「${f.found}」はサービスクレジットとして読み取れないため、計算に含まれません。< 95%: 5%、cap 20%、earn back 98%、bonus >= 99%: 2% のように書き、セミコロンで区切ってください。`,
  creditReversed: (f) => `悪い結果のほうが良い結果より安くなっています（「${f.found}」）。段階を確認してください。`,
  dateUnreadable: (f) => `「${f.found}」は日付ではありません。2026-03-31 のように入力してください。${until(f.consequence)}`,
  dateAmbiguous: (f) =>
    `「${f.found}」は日/月とも月/日とも読めます。2026-03-31 のように書くか、Agreement テーブルの Date order を入力してください。${until(f.consequence)}`,
  numberUnreadable: (f) => `「${f.found}」は数値ではありません。数値を入力してください。${until(f.consequence)}`,
  shareUnreadable: (f) => `「${f.found}」は割合ではありません。95% のように入力してください。${until(f.consequence)}`,
  shareOutOfRange: (f) => `${f.found} は 0%～100% の範囲外です。95% のように入力してください。${until(f.consequence)}`,
  hoursUnreadable: (f) => `「${f.found}」は時間の長さではありません。4 または 4 h のように時間数を入力してください。${until(f.consequence)}`,
  targetUnreadable: (f) =>
    `「${f.found}」は目標として読み取れません。30 min、4 h、1 h 30 min のような 0 より長い時間、2 wd のような整数の営業日数、または due を入力してください。${until(f.consequence)}`,
  targetUnclear: (f) =>
    `「${f.found}」は営業日とも暦の日数とも読めます。営業日なら ${f.working}、週末も数えるなら ${f.calendar} と書いてください。${until(f.consequence)}`,
  targetHourUnclear: (f) =>
    `「${f.found}」の時刻は ${f.morning} とも ${f.afternoon} とも読めます。合意した時刻を書いてください。${until(f.consequence)}`,
  targetInCalendarHours: (f) =>
    `「${f.found}」は夜間や週末も数える時間です。${number(f.hours)} h と書き、Calendar には 24x7 のような24時間対応のカレンダーを入力してください。${until(f.consequence)}`,
  targetUnitAssumed: (f) => `「${f.found}」には単位がないため、${duration(f.ms)}として扱います。4 h のように単位を付けてください。`,
  targetDaysAssumed: (f) => `「${f.found}」は営業日として扱います。${number(f.days)} wd と書くか、時間数で入力してください。`,
  windowsUnreadable: (f) =>
    `「${f.found}」はサービス時間帯として読み取れません。09:00-12:00, 13:00-17:30 や 24 h のように入力し、休業日は空にしてください。${until(f.consequence)}`,
  windowsUnclear: (f) =>
    `「${f.found}」は ${f.likely} とも、24時間表記の ${f.literal} とも読めます。合意した時間帯を書いてください。${until(f.consequence)}`,
  windowsOverlap: (f) => `時間帯が重なっています（「${f.found}」）。重なる時間は一度だけ数えます。時間帯を直してください。`,
  lastMinuteClosed: (f) => `「${f.found}」では1日の最後の1分が時間外となり、日付をまたぐ計時はその1分を失います。24時まで対応している場合は 24:00 または 24 h と入力してください。`,
  calendarWithoutHours: (f) => `カレンダー「${f.found}」にはサービス時間がまったくないため、計時が進みません。少なくとも1日の時間帯を入力してください。`,
  calendarZoneAssumed: (f) => `タイムゾーンの指定がないため、${f.zone} を使用します。この時間帯がどのタイムゾーンのものかを入力してください。`,
  unknownTimeZone: (f) => `「${f.found}」はタイムゾーンではありません。Asia/Tokyo のような IANA 名を入力してください。${didYouMean(f.nearest)}${until(f.consequence)}`,
  timeZoneNotConfirmed: () => "契約のタイムゾーンが確認されていないため、UTC を使用します。月の区切りの基準となるタイムゾーン（例：Asia/Tokyo）を入力してください。",
  monthUnreadable: (f) => `「${f.found}」は月ではありません。1～12 の数を入力してください。${until(f.consequence)}`,
  duplicateName: (f) => `「${f.found}」はこのテーブルにすでにあり、最初の行が有効です。どちらかを削除してください。${until(f.consequence)}`,
  duplicateId: (f) => `「${f.found}」は${f.other}行目と有効期間が重なっています。ID、または Valid from と Valid to を変更してください。${until(f.consequence)}`,
  duplicateHoliday: (f) => `この日（${f.found}）は別の時間帯ですでに登録されており、最初の行が有効です。どちらかを削除してください。${until(f.consequence)}`,
  holidayTooLong: (f) => `最終日（${f.found}）が初日（${f.from}）より1年を超えて後です。どちらかを直してください。${until(f.consequence)}`,
  openedWithoutHours: (f) => `「${f.found}」にはサービス時間が必要です。既定のカレンダーがないため、すべての時間をサービス時間とみなします。Agreement テーブルの Default calendar を入力してください。`,
  slaRowsOverlap: (f) =>
    `「${f.found}」は${f.other}行目と同じ時期に同じチケットの一部を対象にしており、先の行が適用されます。チケットを選ぶ列か日付を変更してください。`,
  validityReversed: (f) => `終了（${f.found}）が開始（${f.from}）より前です。どちらかを直してください。${until(f.consequence)}`,
  amberBeyondTarget: (f) =>
    `注意のしきい値（${f.found}）が目標（${f.target}）に対して逆側にあります（Better = ${f.better}）。「注意」にとどまる範囲の悪い側の値を入力してください。`,
  clockAssumed: () => "計時の種類の指定がないため、resolution を使用します。response、resolution、update、periodic update のいずれかを入力してください。",
  kpiWithoutCsf: (f) => `KPI「${f.found}」はどの重要成功要因にも属していないため、顧客の目標との関係がわかりません。CSF の ID を入力してください。`,
  csfWithoutKpi: (f) => `「${f.found}」を測る KPI がないため、状態を判定できません。KPI の CSF 列にこの ID を入力してください。`,
  kpiWithoutSla: (f) => `遵守率の KPI「${f.found}」に属する SLA がないため、数える対象がありません。SLA の KPI 列にこの ID を入力してください。`,
  slaWithoutKpi: (f) => `SLA「${f.found}」はどの KPI にも属していないため、どの重要成功要因にも反映されません。KPI の ID を入力してください。`,
  countUnreadable: (f) => `「${f.found}」は 0 以上の整数ではありません。件数を入力してください。${until(f.consequence)}`,
  periodUnreadable: (f) => `「${f.found}」は期間ではありません。2026-03、2026-Q1、2026 のように入力してください。${until(f.consequence)}`,
  scaleUnreadable: (f) => `「${f.found}」は評価尺度ではありません。1-5 や 5-1 のように最低の回答と最高の回答を入力するか、NPS、CES 1-7、good/bad を入力してください。${until(f.consequence)}尺度のない点数は集計しません。`,
  scaleAssumed: () => "尺度がないため、1-5（5 が最高）として扱います。最低の回答と最高の回答を入力してください。",
  scoreOffScale: (f) => `${f.found} は尺度 ${f.scale} の回答ではありません。点数または尺度を直してください。${until(f.consequence)}`,
  outagesOverlap: (f) => `${f.found} のこの停止は、${f.other}行目の停止が終わる前に始まっています。重なる時間は1回だけ数えます。1件の停止であれば1行にまとめてください。`,
  outageAfterOpenOne: (f) => `${f.other}行目には End がなく ${f.found} は停止中のはずですが、ここで再び停止しています。${f.other}行目の End を入力してください。入力されるまで、それ以降はすべて停止時間として数えます。`,
  promiseWithoutTerms: (f) => `約束「${f.found}」には停止回数も復旧時間もないため、守られたかどうかを判断できません。Outages または Restore within を入力してください。`,
  doneWithoutDay: (f) => `「${f.found}」は完了していますが、いつ完了したかがありません。日付を入力してください。それまで、アクションは遅延として数えられ、改善の効果は測られません。`,
  noResponsible: (f) => `「${f.found}」を実行する人がいません。誰が行うかを入力してください。`,
  noAccountable: (f) => `「${f.found}」の説明責任者がいません。責任を負う1名（人または役割）を入力してください。`,
  severalAccountable: (f) => `「${f.found}」の説明責任者が複数（${f.names}）いるため、責任を負う人がいないのと同じです。1名だけ残し、ほかは実行責任者、相談先、報告先に入力してください。`,
  unknownVariant: (f) => `「${f.found}」は ${f.measure} の計算方法として指定できません${f.allowed === "" ? "（指定できるものはありません）" : `（使えるもの：${f.allowed}）`}。${didYouMean(f.nearest)}修正されるまで既定を使用します。`,
};
