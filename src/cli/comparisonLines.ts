import type { ClientComparison, ClientFigures, ClientStanding, ComparedFigure, Lesson } from "../service-level/comparison";
import { kpiValueText, type Messages, statusWord } from "../messages";
import { columnLetters } from "../host/model";
import { alignedLines } from "./alignedLines";

/** A comparison for people: who is looked at over what, each figure with its clients one below the other, and what one client may learn from another. */
export function comparisonLines(clients: readonly ClientFigures[], { figures, single, lessons, isSamePeriod }: ClientComparison, messages: Messages): string[] {
  const { compare } = messages.cli;
  return [
    ...clients.map((client, index) => clientLine(client, columnLetters(index), messages)),
    ...(isSamePeriod ? [] : [compare.otherPeriods]),
    ...figures.flatMap((figure) => ["", headingOf(figure, messages), ...alignedLines(figure.clients.map((each) => standingCells(each, messages))).map((line) => `  ${line}`)]),
    "",
    ...(figures.length === 0 ? [compare.nothingShared] : []),
    ...(single === 0 ? [] : [compare.single(single)]),
    ...(lessons.length === 0 ? [] : ["", compare.lessons, ...lessons.flatMap((lesson) => lessonLines(lesson, messages)).map((line) => `  ${line}`)]),
  ].filter((line, index, lines) => line !== "" || index < lines.length - 1);
}

function clientLine({ name, period, asOf, figures }: ClientFigures, letter: string, { cli: { compare }, formats }: Messages): string {
  const client = name === "" ? letter : `${letter} (${name})`;
  const hasData = figures.some(({ value }) => !Number.isNaN(value));
  return hasData ? compare.client(client, formats.period(period), formats.dateTime(asOf)) : compare.noData(client, formats.period(period));
}

function headingOf({ kind, id, unit, median, best, clients }: ComparedFigure, messages: Messages): string {
  const { compare } = messages.cli;
  const figure = `${kind} ${id}`;
  if (Number.isNaN(median)) return compare.notAlike(figure);
  const value = kpiValueText(unit, median, messages, clients.find(({ countedOtherwise }) => countedOtherwise.length === 0)!.currency);
  return best.length === 0 ? compare.median(figure, value) : compare.best(figure, value, messages.formats.list(best.map(columnLetters)));
}

function standingCells({ client, unit, currency, value, n, target, status, verdict, others, countedOtherwise, agreedOtherwise }: ClientStanding, messages: Messages): string[] {
  const { cli: { compare }, formats, pack } = messages;
  const hasData = !Number.isNaN(value);
  const shown = hasData && unit === "share" ? formats.percent(value, { apartFrom: target }) : kpiValueText(unit, value, messages, currency);
  const fieldWords = (fields: readonly string[]) => formats.list(fields.map((field) => pack.fields[field]));
  const remarks = [
    verdict === "" ? "" : compare.verdicts[verdict](pack.restsOn(formats.percent(others!.met / others!.n), others!.n)),
    countedOtherwise.length === 0 ? "" : compare.countedOtherwise(fieldWords(countedOtherwise)),
    agreedOtherwise.length === 0 ? "" : compare.agreedOtherwise(fieldWords(agreedOtherwise)),
  ];
  return [
    columnLetters(client), shown, hasData ? `n = ${formats.number(n)}` : "", hasData && status !== "No target" ? statusWord(status, messages) : "",
    remarks.filter((remark) => remark !== "").join("; "),
  ];
}

function lessonLines({ client, improvement, what, effect: { kind, id, unit, months, before, after }, mayHelp }: Lesson, messages: Messages): string[] {
  const { cli: { compare }, formats, pack } = messages;
  const side = ({ value, n }: typeof before) => pack.restsOn(kpiValueText(unit, value, messages, ""), n);
  const others = mayHelp.map((other) => (other.isCountedAlike ? columnLetters(other.client) : compare.whereOtherwise(columnLetters(other.client))));
  const sentence = compare.lesson(improvement, columnLetters(client), `${kind} ${id}`, side(before), side(after), months, formats.list(others));
  return what === "" ? [sentence] : [sentence, `  ${what}`];
}
