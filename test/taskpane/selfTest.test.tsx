/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen, waitFor } from "@testing-library/react";
import { openWorkbook } from "../support/openWorkbook";
import { openPane } from "./support/openPane";

async function openSelfTest() {
  const { model, host } = openWorkbook();
  const pane = openPane();
  await pane.user.click(await screen.findByRole("button", { name: "More" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "Self-test" }));
  return { model, host, ...pane };
}

describe("the self-test", () => {
  it("tries everything, reports it on one page and leaves no sheet behind", async () => {
    const { model, user } = await openSelfTest();
    await user.click(await screen.findByRole("button", { name: "Start the self-test" }));
    const report = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Report to copy" }, { timeout: 60_000 });
    expect(report.value).toMatch(/passed {2}environment: OfficeOnline/);
    for (const key of ["valuesAndFormats", "tables", "conditionalFormats", "charts", "pages", "names", "settings", "events", "largeWrite", "definitions", "cleanUp"]) {
      expect(report.value).toMatch(new RegExp(`passed {2}${key}`));
    }
    expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("names what fails with what was found, and goes on with the rest: this Excel knows no functions of ours", async () => {
    const { user } = await openSelfTest();
    await user.click(await screen.findByRole("button", { name: "Start the self-test" }));
    const report = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Report to copy" }, { timeout: 60_000 });
    expect(report.value).toMatch(/failed {2}functionNames: checkFailed - expected 0\.787, found ""/);
    expect(report.value).toMatch(/passed {2}definitions/);
  });

  it("removes its sheet when it is cancelled", async () => {
    const { model, host, user } = await openSelfTest();
    // Whoever types in a cell makes Excel keep every request waiting.
    host.startCellEdit();
    await user.click(await screen.findByRole("button", { name: "Start the self-test" }));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    host.endCellEdit();
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Cancelled. The workbook is as it was."));
    expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});
