import { hasDefinitions } from "./definitions";
import { listSources, type SourceCandidate } from "./tickets";

/** What is known of a workbook before anything of it is read. */
export interface WorkbookOutline {
  /** It has definition tables, so it is a review workbook. */
  readonly hasDefinitions: boolean;
  /** Tables and sheets that could be the tickets. */
  readonly candidates: readonly SourceCandidate[];
}

/** Looks at names and sizes only, so that the pane can open at once. */
export async function inspectWorkbook(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const isReview = await hasDefinitions(context);
  const candidates = await listSources(context);
  return { hasDefinitions: isReview, candidates: candidates.filter(({ rows }) => rows > 0) };
}
