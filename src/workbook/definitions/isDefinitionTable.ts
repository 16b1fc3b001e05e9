import { DEFINITION_TABLE_NAMES } from "../../tables";

const NAMES = new Set<string>(DEFINITION_TABLE_NAMES.map((name) => name.toLowerCase()));

/** Whether a table of this name holds definitions. */
export function isDefinitionTable(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
