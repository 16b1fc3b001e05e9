export { clientFigures } from "./clientFigures";
export { compareClients } from "./compareClients";
export type { ClientComparison, ClientFigure, ClientFigures, ClientStanding, ClientVerdict, ComparedFigure, FieldTexts, FigureDefinition, Lesson } from "./types";
