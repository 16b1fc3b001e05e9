import { cellAt, type DefinitionTableName, filledRows, idColumn, tableNamed } from "../../tables";
import type { DefinitionBook } from "../../workbook";

/** What the ids of a register begin with when it has none yet. The ids of other tables are names, which nobody can guess. */
const STEMS: Readonly<Partial<Record<DefinitionTableName, string>>> = {
  Promises: "P-", Needs: "N-", Improvements: "I-", Actions: "A-", Risks: "R-", Decisions: "D-", Reviews: "REV-",
};

/** The id that is proposed for a new row of a register: "R-4" after "R-3", in the way in which its last row has it; "" where ids are names. */
export function nextId({ sources }: Pick<DefinitionBook, "sources">, table: DefinitionTableName): string {
  const stem = STEMS[table];
  if (stem === undefined) return "";
  const source = tableNamed(sources, table);
  const ids = source === undefined ? [] : filledRows(source).map((row) => String(cellAt(source, row, idColumn(table)!.name)));
  const numbered = ids.flatMap((id) => {
    const [, before, digits] = /^(.*?)(\d+)$/.exec(id.trim()) ?? [];
    return digits === undefined ? [] : [{ before, digits }];
  });
  const last = numbered.at(-1) ?? { before: stem, digits: "0" };
  const highest = Math.max(0, ...numbered.filter(({ before }) => before === last.before).map(({ digits }) => Number(digits)));
  return `${last.before}${String(highest + 1).padStart(last.digits.length, "0")}`;
}
