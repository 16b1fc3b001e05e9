import type { WorkbookModel } from "../../host/model";

const LONGEST = 31;

/**
 * A name that no sheet of the copy has. The number that a sheet has in the source, because another sheet there has the name without it, is
 * of no use here.
 */
export function freeSheetName(name: string, model: WorkbookModel): string {
  const bare = name.replace(/ \(\d+\)$/, "");
  let free = (model.sheetByName(bare) ? name : bare).slice(0, LONGEST);
  for (let n = 2; model.sheetByName(free); n++) free = `${bare.slice(0, LONGEST - 5)} (${n})`;
  return free;
}
