import type { ReportRow } from "..";
import { dayText, kpiFigure } from "./figures";
import { plainTable } from "./plainTable";
import { type ReportInput, reviewTitle } from "./reportInput";
import type { ReportSection } from "./ReportSection";

/** Half a year or a year after a change: every figure before and after it, and the questions that both sides answer together. */
export const implementationSection: ReportSection = {
  key: "implementation",
  part: "meeting",
  types: ["implementation"],
  edition: "detailed",
  build(input) {
    const { review: { implementation }, messages: { analyses, pack } } = input;
    const words = pack.implementation;
    return {
      title: pack.sheets.implementation,
      page: "portrait",
      blocks: [
        {
          kind: "lines",
          lines: [
            { text: pack.sheets.implementation, look: "title" }, { text: reviewTitle(input), look: "plain" },
            { text: implementation ? words.since(implementation.decision?.what ?? words.start, dayText(implementation.at, input)) : words.unknown, look: "verdict" },
            { text: words.about, look: "note" },
          ],
        },
        plainTable("BeforeAfter", [["Figure", 40], ["Months", 12, "count"], ["Before", 22], ["After", 22], ["Change", 22]], effectRows(input), input, { none: implementation ? words.notYet : analyses.nothing }),
        { kind: "lines", lines: [{ text: words.retrospective, look: "heading" }] },
        // Answers about one change are no answers about another.
        { ...plainTable("Retrospective", [["Question", 40], ["Id", 12], ["Answer", 22, "input"], ["Owner", 22, "input"], ["By", 22, "input"]], questionRows(input), input, { keys: ["Id"] }), keepsAnswered: true },
      ],
    };
  },
};

function effectRows(input: ReportInput): ReportRow[] {
  const { review, messages: { pack: { plan } } } = input;
  return (review.implementation?.effects ?? []).map(({ id, name, months, before, after, unit, verdict }) => [
    name, months, kpiFigure({ id, result: before, unit }, input), kpiFigure({ id, result: after, unit }, input), verdict === "" ? "" : plan.verdicts[verdict],
  ]);
}

/** "D1-2": the second question about decision D1. */
function questionRows({ review: { implementation }, messages: { pack } }: ReportInput): ReportRow[] {
  const about = implementation ? `${implementation.id}-` : "";
  return pack.implementation.questions.map((question, at) => [question, `${about}${at + 1}`, "", "", ""]);
}
