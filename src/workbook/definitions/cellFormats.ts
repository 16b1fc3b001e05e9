import type { DefinitionKind } from "../../tables";

/** Number formats of the cells of a definition table, by what their column holds; the others are as Excel shows them. */
export const CELL_FORMATS: Readonly<Partial<Record<DefinitionKind, string>>> = { date: "yyyy-mm-dd", dateTime: "yyyy-mm-dd hh:mm", share: "0.0%" };
