export type { ColumnKind, DefinitionColumn, DefinitionTable, DefinitionTableName } from "./definitionTables";
export { AGREEMENT_ITEMS, DEFINITION_TABLES, definitionTable, WEEKDAYS } from "./definitionTables";
export { nearestName } from "./nearestName";
export { readDefinitions } from "./readDefinitions";
export type { DefinitionContents, StarterInput } from "./starterDefinitions";
export { DEFAULT_TEMPLATE, starterDefinitions, TEMPLATE_NAMES, TemplateError } from "./starterDefinitions";
export type { StarterCsfWords, StarterKpiWords, StarterWords } from "./starterWords";
