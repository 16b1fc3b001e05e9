import type { Csf, DateOrder } from "../../service-level/agreement";
import type { DefinitionSource } from "./DefinitionRows";
import { readValidity } from "./readValidity";
import type { Version } from "./versionsOf";
import { oneAtATime, withValidity } from "./versionsOf";

/** The `CSFs` table; rows with the same id are versions that follow each other. */
export function readCsfs(source: DefinitionSource, zone: string, order: DateOrder | undefined): Version<Csf>[] {
  const versions = source.rows("CSFs").flatMap((row) => {
    const id = row.required("CSF");
    const written = readValidity(row, source, order);
    if (id === undefined) return [];
    return [{ row, written, definition: { id, statement: row.text("Statement"), goal: row.text("Goal"), owner: row.text("Owner") } }];
  });
  return oneAtATime(withValidity(versions, zone), "CSF", source);
}
