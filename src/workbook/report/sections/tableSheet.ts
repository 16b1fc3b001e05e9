import type { ReportBlock, ReportLine } from "..";
import { type ReportInput, reviewTitle } from "./reportInput";
import type { SheetContent } from "./ReportSection";

/** A landscape sheet of tables under its title, the review it belongs to, and what a reader must know of them; as many notes in every run. */
export function tableSheet(title: string, notes: readonly string[], input: ReportInput, tables: readonly ReportBlock[]): SheetContent {
  const heading: ReportLine[] = [{ text: title, look: "title" }, { text: reviewTitle(input), look: "plain" }, ...notes.map((text): ReportLine => ({ text, look: "note" }))];
  return { title, page: "landscape", blocks: [{ kind: "lines", lines: heading }, ...tables] };
}
