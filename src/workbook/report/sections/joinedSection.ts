import type { Messages } from "../../../messages";
import type { ReportBlock } from "..";
import { type ReportInput, reviewTitle } from "./reportInput";
import type { ReportSection } from "./ReportSection";

/**
 * Sections below each other on one sheet, each under its own heading: what belongs together for a reader is read together. For the same reviews as
 * the first of them. Only sections that always have something to say can be joined: the tables of a sheet are the same in every run.
 */
export function joinedSection(key: string, title: (messages: Messages) => string, sections: readonly [ReportSection, ...ReportSection[]]): ReportSection {
  const [{ part, types, edition }] = sections;
  return {
    key, part, types, edition,
    build(input) {
      const contents = sections.flatMap((section) => section.build(input) ?? []);
      const lines: ReportBlock = { kind: "lines", lines: [{ text: title(input.messages), look: "title" }, { text: reviewTitle(input), look: "plain" }] };
      return { title: title(input.messages), page: contents[0].page, blocks: [lines, ...contents.flatMap(({ title: heading, blocks }) => [{ kind: "lines", lines: [{ text: heading, look: "heading" }] } as const, ...withoutTitle(blocks, input)])] };
    },
  };
}

/** On a joined sheet the title and the review are said once, at its top. */
function withoutTitle(blocks: readonly ReportBlock[], input: ReportInput): ReportBlock[] {
  return blocks.map((block) => (block.kind === "lines" ? { ...block, lines: block.lines.filter(({ text, look }) => look !== "title" && text !== reviewTitle(input)) } : block));
}
