export type { DefinitionsPanelProps } from "./DefinitionsPanel";
export { DefinitionsPanel } from "./DefinitionsPanel";
export { DefinitionsView } from "./DefinitionsView";
