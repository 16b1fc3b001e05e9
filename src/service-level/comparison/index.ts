export { clientFigures, LEAST_CASES } from "./clientFigures";
export { compareClients } from "./compareClients";
export type { ClientComparison, ClientFigure, ClientFigures, ClientStanding, ClientVerdict, ComparedFigure, FieldTexts, FigureDefinition, Lesson } from "./types";
