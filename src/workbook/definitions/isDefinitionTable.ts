import { DEFINITION_TABLES } from "../../tables";

const NAMES = new Set(DEFINITION_TABLES.map((table) => table.name.toLowerCase()));

/** Whether a table of this name holds definitions. */
export function isDefinitionTable(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
