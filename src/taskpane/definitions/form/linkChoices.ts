import { cellAt, definitionTable, filledRows, sameName, tableNamed } from "../../../tables";
import type { DefinitionBook } from "../../../workbook";
import type { DraftField } from "./draftFields";

/** The rows that a link can name, by id and name; each id once. */
export function linkChoices(book: DefinitionBook, { linksTo }: Pick<DraftField, "linksTo">): { value: string; label: string }[] {
  const choices = linksTo.flatMap((table) => {
    const source = tableNamed(book.sources, table);
    if (source === undefined) return [];
    const [id, name] = definitionTable(table).columns;
    return filledRows(source).map((row) => {
      const value = String(cellAt(source, row, id.name)).trim();
      const label = ["Name", "Statement"].includes(name.name) ? String(cellAt(source, row, name.name)).trim() : "";
      return { value, label: label === "" ? value : `${value} – ${label}` };
    }).filter(({ value }) => value !== "");
  });
  return choices.filter(({ value }, index) => choices.findIndex((other) => sameName(other.value) === sameName(value)) === index);
}
