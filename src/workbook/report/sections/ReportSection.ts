import type { ReviewType } from "../../../service-level/review";
import type { ReportSheet, SheetPart } from "..";
import type { ReportInput } from "./reportInput";

/** For whom a sheet is: one page in business words, or everything with its figures and tickets. Both come from one calculation. */
export type Edition = "executive" | "detailed";

/** A sheet without what the section says of itself. */
export type SheetContent = Omit<ReportSheet, "key" | "part">;

/** One sheet of a report: a module of this folder and its line in the list of `index.ts`. */
export interface ReportSection {
  /** Stable: a later run finds the sheet by it. */
  readonly key: string;
  readonly part: SheetPart;
  /** The reviews that it belongs to. */
  readonly types: readonly ReviewType[];
  /** "every": it belongs to whatever is written. */
  readonly edition: Edition | "every";
  /** Stays with the provider: never in a copy for the client, because it quotes cells of the source. Default: false. */
  readonly isInternal?: boolean;
  /** `undefined`: this review has nothing to say about it. A sheet of an earlier run then stays, and says that it is of an earlier review. */
  build(input: ReportInput): SheetContent | undefined;
}

/** Reviews with an agenda and a pack. */
export const FORMAL_TYPES: readonly ReviewType[] = ["monthly", "quarterly", "half-year", "annual", "implementation"];

export const EVERY_TYPE: readonly ReviewType[] = ["sync", ...FORMAL_TYPES];

/** Reviews that look beyond operations: at the relation, at strategy and at needs. */
export const STRATEGIC_TYPES: readonly ReviewType[] = ["quarterly", "half-year", "annual"];

/** Reviews that executives hold about the whole engagement. */
export const ANNUAL_TYPES: readonly ReviewType[] = ["half-year", "annual"];
