import { type LocalExcel, loadXlsx, saveXlsx, type WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { prepareReview, setDefinitionRows, withWorkbook, writeReview } from "../../src/workbook";
import { openReview, openWorkbook } from "./openWorkbook";

/** Everything in the workbook that must not reach the client, as the files below would show it. */
export const SECRETS = {
  requesters: ["Maria Lopez", "Bob O'Brien", "Nakamura, Kenji"],
  assignees: ["Priya Raman", "jsmith42"],
  manager: "Anna Berg",
  stakeholders: ["Theo Lindqvist", "田中 太郎"],
  owners: ["Ivan Petrov", "Grace Hopper"],
  freeText: ["Payroll of the board is wrong again", "printer in room 4711 smells"],
  sheets: ["Raw export 2026", "Agreement", "Scratchpad"],
  paths: ["C:\\Users\\anna\\secret.xlsx", "\\\\fileserver\\hr\\salaries.xlsx"],
  mails: ["maria.lopez@client.example"],
} as const;

const REQUESTERS = [...SECRETS.requesters, "Ann Oda"];

/** Two months, two priorities, people and free text; the second of the critical April tickets took 8 h of its 4. */
const TICKETS = [
  ["INC01", "2026-03-02 09:00", "2026-03-02 12:00", "Resolved", "1 - Critical"], ["INC02", "2026-03-03 09:00", "2026-03-03 16:00", "Resolved", "1 - Critical"],
  ["INC03", "2026-03-04 09:00", "2026-03-04 10:00", "Resolved", "3 - Moderate"], ["INC04", "2026-03-10 09:00", "2026-03-11 10:00", "Resolved", "3 - Moderate"],
  ["INC06", "2026-04-01 09:00", "2026-04-01 11:00", "Resolved", "1 - Critical"], ["INC07", "2026-04-02 09:00", "2026-04-02 17:00", "Resolved", "1 - Critical"],
  ["INC08", "2026-04-07 09:00", "2026-04-07 10:00", "Resolved", "1 - Critical"], ["INC11", "2026-04-20 09:00", "2026-04-30 17:00", "Resolved", "3 - Moderate"],
  ["INC12", "2026-05-04 09:00", "", "New", "3 - Moderate"],
];

const CSV = [
  "Number,Opened,Resolved,State,Priority,Assignment group,Assigned to,Caller,Short description",
  ...TICKETS.map((cells, index) => [...cells, "Service desk", SECRETS.assignees[index % 2], `"${REQUESTERS[index % 4]}"`, SECRETS.freeText[index % 2]].join(",")),
].join("\n");

/**
 * A written review of April 2026 whose workbook is full of what a client must not see: names, free text, hidden sheets, notes, settings, an
 * author, names of cells. On the report sheets the manager has edited a text, added a column and left a note.
 */
export async function writtenReview(language = "en"): Promise<{ host: LocalExcel; model: WorkbookModel }> {
  const known = files.get(language);
  if (known) return openWorkbook(loadXlsx(known));
  const opened = await write(language);
  files.set(language, saveXlsx(opened.model));
  return opened;
}

/** Written once for each language, and opened anew by each test. */
const files = new Map<string, Uint8Array>();

async function write(language: string): Promise<{ host: LocalExcel; model: WorkbookModel }> {
  const opened = await openReview(CSV);
  const { model } = opened;
  const messages = messagesFor("en");
  await withWorkbook(async (context) => {
    await setDefinitionRows(context, "Agreement", [
      { key: "Client", cells: { Value: "Contoso" } }, { key: "Provider", cells: { Value: "Fabrikam" } }, { key: "Language", cells: { Value: language } },
      { key: "Service delivery manager", cells: { Value: SECRETS.manager } },
    ], messages);
    await setDefinitionRows(context, "Stakeholders", SECRETS.stakeholders.map((key) => ({ key, cells: { Role: "customer" } })), messages);
    await setDefinitionRows(context, "Improvements", [
      { key: "IMP1", cells: { What: `Shorter queue, says ${SECRETS.stakeholders[0]}`, Owner: SECRETS.owners[0], Status: "agreed", Horizon: "month" } },
      { key: "IMP2", cells: { What: "Second screen", Owner: SECRETS.owners[1], Status: "agreed", Horizon: "year", "Client comment": "Yes please" } },
    ], messages);
    context.workbook.tables.getItem("Tickets").worksheet.name = SECRETS.sheets[0];
    const hidden = context.workbook.worksheets.add(SECRETS.sheets[2]);
    hidden.getRange("A1").values = [[`Ask ${SECRETS.owners[1]} about ${SECRETS.paths[1]}`]];
    hidden.visibility = "Hidden";
    context.workbook.names.add("SecretRate", hidden.getRange("A1"));
    context.workbook.settings.add("secretSetting", "kept by the add-in");
    await context.sync();
  });
  await writeApril();
  Object.assign(model.properties, { author: SECRETS.manager, company: "Fabrikam internal", manager: SECRETS.owners[0], title: "Draft" });
  model.customXml.set("{6F1B2C3D-0A4E-4B5C-8D6E-7F8091A2B3C4}", "<secret>custom part</secret>");
  await withWorkbook(async (context) => {
    const misses = context.workbook.tables.getItem("Misses");
    misses.columns.add(undefined, [["Blame"], ...missRows(model).map(() => [SECRETS.assignees[0]])]);
    const note = model.tableByName("Misses")!;
    misses.worksheet.getRangeByIndexes(note.table.area.bottom + 2, 0, 1, 1).values = [[`Do not show: ${SECRETS.paths[0]}`]];
    context.workbook.comments.add(misses.getHeaderRowRange().getCell(0, 0), `Ask ${SECRETS.manager}`);
    await context.sync();
  });
  return opened;
}

/** Writes the review of April into the open workbook. */
export function writeApril(): Promise<string> {
  return withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "monthly", asOf: () => Date.parse("2026-05-05T12:00Z") })));
}

function missRows(model: WorkbookModel): unknown[] {
  const { area } = model.tableByName("Misses")!.table;
  return Array.from({ length: area.bottom - area.top });
}

/** Every text that must not stand in any part of the client's file. */
export function secretTexts(): string[] {
  return [...SECRETS.requesters, ...SECRETS.assignees, SECRETS.manager, ...SECRETS.stakeholders, ...SECRETS.owners, ...SECRETS.freeText, SECRETS.sheets[0], SECRETS.sheets[2], ...SECRETS.paths, ...SECRETS.mails, "Do not show", "SecretRate", "secretSetting", "custom part", "Fabrikam internal"];
}
