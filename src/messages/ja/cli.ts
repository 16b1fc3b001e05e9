import { formatsFor } from "../formats";
import type { Messages } from "../types";
import { usageText } from "../usage";

const { number, plural } = formatsFor("ja");

export const cli: Messages["cli"] = {
  usage: usageText({
    usage: "使い方:",
    new: "チケットのエクスポートからレビュー用ブックを作成します",
    check: "定義とデータの指摘事項を場所とともにすべて表示します",
    run: "レビューを実行し、シートを書き込み、数値を表示します",
    eval: "ブック内で数式を評価します（1 行に 1 つ）",
    recalculate: "本製品の関数を使うセルをすべて再計算します",
    explain: "1 件のチケットの計時を言葉で説明します",
    clientCopy: "レビューの値だけを収めた顧客用のコピーを作成します",
    takeComments: "そのコピーに顧客が記入したコメントをレビューに取り込みます",
  }),
  seeUsage: "引数なしで service-review を実行すると、使い方が表示されます。",
  unknownCommand: (found, nearest) => `「${found}」というコマンドはありません。${nearest === "" ? "" : `${nearest} ではありませんか。`}`,
  wrongOption: (reason) => `オプションが正しくありません: ${reason}。`,
  optionMissing: (option) => `オプション ${option} が必要です。`,
  optionsExclude: (one, other) => `${one} と ${other} は同時に指定できません。`,
  argumentMissing: "ファイルなどの引数が足りません。",
  argumentTooMany: (found) => `引数「${found}」が余分です。`,
  fileNotFound: (path) => `${path}: ファイルがありません。`,
  fileNotReadable: (path, reason) => `${path} を読み取れません: ${reason}`,
  fileNotWritable: (path, reason) => `${path} に書き込めません: ${reason}`,
  fileEmpty: (path) => `${path} は空です。`,
  notAWorkbook: (path) => `${path} は Excel ブック（.xlsx）ではありません。この形式で保存し直してください。`,
  notAnExport: (path) => `${path} は CSV ファイルでも Excel ブック（.xlsx）でもありません。`,
  workbookDamaged: (path, reason) => `${path} は壊れています: ${reason}`,
  noTicketsIn: (path) => `${path} にチケットがありません。見出し行と、その下に 1 行以上のデータが必要です。`,
  inputWouldChange: (path) => `${path} は入力ファイルです。--out で別のファイルを指定するか、上書きする場合は --in-place を付けてください。`,
  unknownTemplate: (found, known) => `テンプレート「${found}」はありません。使用できるもの: ${known}。`,
  unknownType: (found, known) => `「${found}」はレビューの種類ではありません。次のいずれかを指定してください: ${known}。`,
  notADateTime: (option, found) => `${option}: 「${found}」は日時ではありません。2026-03-31T18:00 のように指定してください。`,
  nothingToReview: "ブックに SLA も KPI もないため、レビューの対象がありません。SLAs テーブルを入力してください。",
  ticketNotFound: (id) => `チケット「${id}」はありません。`,
  reading: (path) => `${path} を読み取っています`,
  calculating: "レビューを計算しています",
  writing: (path) => `${path} に書き込んでいます`,
  written: (path) => `書き込みました: ${path}`,
  created: (path, tickets, recognised) => `${path}: チケット ${number(tickets)} 件、認識した列 ${number(recognised)} 列。`,
  recalculated: (cells) => plural(cells, { other: "# 個のセルを再計算しました。" }),
  noFindings: "指摘事項はありません。",
  findingCounts: (errors, warnings, notes) => `エラー ${number(errors)} 件、警告 ${number(warnings)} 件、参考 ${number(notes)} 件。`,
  slaLine: (sla, period, met, decided, attainment, status) =>
    decided === 0 ? `${sla}、${period}: データなし` : `${sla}、${period}: ${number(decided)} 件中 ${number(met)} 件達成、${attainment}。${status}。`,
  kpiLine: (kpi, period, value, n, status) => `${kpi}、${period}: ${value}（n = ${number(n)}）。${status}。`,
  ourFault: (reason) => `ファイルではなく Service Review の不具合です: ${reason}`,
  noSuchSource: (path: string, wanted: string, known: readonly string[]) =>
    `${path} には、Agreement テーブルの Ticket source にある「${wanted}」というテーブルまたはシートがありません。${known.length === 0 ? "" : `あるもの: ${known.join("、")}。`}`,
  sheetProtected: (sheet: string) => `シート「${sheet}」が保護されているため、レビューを書き込めません。保護を解除してからやり直してください。`,
  noDates: (path: string) => `${path}: 日付のあるチケットがないため、いつまでのデータかを判断できません。Agreement テーブルに As of を入力してください。`,
  kpiNoData: (kpi: string, period: string) => `${kpi}、${period}: データなし`,
  checked: (path: string, tickets: number, grade: string) => `${path}: ${plural(tickets, { other: "# 件のチケット" })}、データ品質 ${grade}。`,
  alreadyReview: (path: string, table: string) => `${path} は既にレビュー用ブックです（テーブル「${table}」があります）。run を使用してください。`,
};
