import { readFileSync } from "node:fs";
import { createHost, loadXlsx, startOfficeJs } from "../../src/host";
import { kpiCard, messagesFor } from "../../src/messages";
import { KPI_MEASURE_NAMES, KPI_MEASURES, variantChoices } from "../../src/service-level/kpi";
import type { ReviewType } from "../../src/service-level/review";
import { TICKET_FIELDS } from "../../src/service-level/ticket";
import { AGREEMENT_ITEMS, DEFINITION_TABLES, type DefinitionColumn, type DefinitionKind } from "../../src/tables";
import { prepareReview, reportInput, withWorkbook } from "../../src/workbook";
import { tablesOf } from "../../src/workbook/report";
import { reportSheets } from "../../src/workbook/report/sections";
import { customFunctions } from "./customFunctions";

/** The parts of docs/workbook-contract.md that the code says itself, by name. Run from the root of the project. */
export async function generatedParts(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["definition tables", definitionTables()],
    ["agreement items", agreementItems()],
    ["ticket fields", `${TICKET_FIELDS.map((field) => `\`${field}\``).join(", ")}.`],
    ["measures", measures()],
    ["report tables", await reportTables()],
    ["functions", functions()],
  ]);
}

/**
 * A document with its parts between `<!-- NAME: made by npm run samples -->` and `<!-- end -->` put in anew.
 * @throws {Error} the document lacks a part
 */
export function withParts(document: string, parts: ReadonlyMap<string, string>): string {
  return [...parts].reduce((text, [name, part]) => {
    const start = `<!-- ${name}: made by npm run samples -->\n`;
    const from = text.indexOf(start);
    const to = text.indexOf("<!-- end -->", from);
    if (from < 0 || to < 0) throw new Error(`The document has no part "${name}".`);
    return `${text.slice(0, from)}${start}\n${part}\n\n${text.slice(to)}`;
  }, document);
}

function definitionTables(): string {
  return DEFINITION_TABLES.map(({ name, meaning, columns }) =>
    `### ${name}\n\n${meaning}.\n\n${table(["Column", "Holds", "Empty means"], columns.map((column) => [`\`${column.name}\``, holds(column), emptyMeans(column)]))}`).join("\n\n");
}

function holds({ meaning, kind, allowed, linksTo }: DefinitionColumn): string {
  const words = allowed === undefined || allowed.length > 12 ? "" : `: ${allowed.map((word) => `\`${word}\``).join(", ")}`;
  const links = linksTo === undefined ? "" : ` (${LINKS[kind]} ${linksTo.join(", ")})`;
  return `${meaning}${words}${links}`;
}

const LINKS: Readonly<Partial<Record<DefinitionKind, string>>> = { link: "a name from", links: "names from", list: "the pane offers those of" };

const emptyMeans = ({ required, default: otherwise }: DefinitionColumn) => (required ? "the row is not used" : otherwise);

function agreementItems(): string {
  return table(["Item", "Value"], AGREEMENT_ITEMS.map(({ item, meaning }) => [item, meaning]));
}

function measures(): string {
  const messages = messagesFor("en");
  return table(["Measure", "Counts", "Unit", "In the period", "Better", "`Variant`, first the default"], KPI_MEASURE_NAMES.map((measure) => {
    const { what, unit, anchor } = kpiCard({ id: "", measure }, [], messages);
    return [`\`${measure}\``, what, unit, anchor, KPI_MEASURES[measure].better, variantChoices(measure).map((choice) => `\`${choice}\``).join(", ")];
  }));
}

/** The tables of the reviews as they are written, here of the sample; each is listed where it first occurs. */
async function reportTables(): Promise<string> {
  startOfficeJs(createHost({ workbook: loadXlsx(readFileSync("samples/helpdesk-review.xlsx")), limits: "web" }));
  const types: readonly ReviewType[] = ["quarterly", "monthly", "annual", "implementation", "sync"];
  const rows = new Map<string, readonly string[]>();
  for (const type of types) {
    const prepared = await withWorkbook((context) => prepareReview(context, { type }));
    for (const sheet of reportSheets(reportInput(prepared, messagesFor("en")), ["executive", "detailed"])) {
      for (const { name, columns } of tablesOf(sheet)) if (!rows.has(name)) rows.set(name, [`\`${name}\``, sheet.title, columns.map(({ header }) => `\`${header}\``).join(", ")]);
    }
  }
  return table(["Table", "Sheet (English)", "Columns"], [...rows.values()]);
}

/** In the order in which the page lists them. */
const FUNCTION_FILES = ["functions", "complianceFunctions", "planningFunctions", "kpiFunctions", "outageFunctions"];

function functions(): string {
  const sources = FUNCTION_FILES.map((name) => readFileSync(`src/functions/${name}.ts`, "utf8"));
  return table(["Function", "Gives"], sources.flatMap(customFunctions).map(({ name, parameters, description, returns }) => [`\`${name}(${parameters.join(", ")})\``, `${description} ${returns}`]));
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}
