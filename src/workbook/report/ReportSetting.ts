import type { WrittenReview } from "./earlierSheets";
import type { HeaderFooter, Paper } from "./printSetup";
import type { StatusWords } from "./reportSheet";

/** What every sheet of one review has in common. */
export interface ReportSetting {
  /** Language as the mark of a sheet records it, e.g. "fr". */
  readonly code: string;
  readonly status: StatusWords;
  readonly paper: Paper;
  readonly headerFooter: HeaderFooter;
  readonly review: WrittenReview;
}
