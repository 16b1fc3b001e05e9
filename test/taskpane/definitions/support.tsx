import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { LocalExcel, WorkbookModel } from "../../../src/host";
import { type Language, messagesFor } from "../../../src/messages";
import { DefinitionsPanel } from "../../../src/taskpane/definitions";
import { withWorkbook } from "../../../src/workbook";
import { openReview, tableRows, TWELVE_TICKETS } from "../../support/openWorkbook";

export interface OpenDefinitions {
  readonly host: LocalExcel;
  readonly model: WorkbookModel;
  readonly user: ReturnType<typeof userEvent.setup>;
}

/** The definitions view on a review workbook of twelve tickets, drawn when the tree is there. */
export async function openDefinitions(prepare: (opened: { host: LocalExcel; model: WorkbookModel }) => Promise<void> = async () => undefined, language: Language = "en"): Promise<OpenDefinitions> {
  const opened = await openReview(TWELVE_TICKETS);
  await prepare(opened);
  const user = userEvent.setup();
  render(<FluentProvider theme={webLightTheme}><main><DefinitionsPanel messages={messagesFor(language)} /></main></FluentProvider>);
  await screen.findByRole("tree");
  return { ...opened, user };
}

/** Rows of a table of the workbook, cells by column. */
export function records(model: WorkbookModel, name: string): Record<string, unknown>[] {
  const headers = model.tableByName(name)!.table.columns.map((column) => column.name);
  return tableRows(model, name).map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index]])));
}

/** Types into the sheet, as a person beside the pane does. `row` counts the rows of the table from 0. */
export async function typeInSheet({ host, model }: Pick<OpenDefinitions, "host" | "model">, name: string, row: number, column: string, entry: string | number): Promise<void> {
  const { sheet, table } = model.tableByName(name)!;
  await host.enter(sheet, table.area.top + 1 + row, table.area.left + table.columns.findIndex((each) => each.name === column), [[entry]]);
}

/** Protects a sheet, as Review > Protect Sheet does. */
export async function protectSheet(name: string): Promise<void> {
  await withWorkbook(async (context) => {
    context.workbook.worksheets.getItem(name).protection.protect();
    await context.sync();
  });
}

/** What axe finds wrong with the page; colours are for a browser to judge. */
export async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false }, "region": { enabled: false }, "page-has-heading-one": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
