/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen, waitFor, within } from "@testing-library/react";
import { openWorkbook, tableRows } from "../support/openWorkbook";
import { goOnTo, openPane } from "./support/openPane";

/** January: a ticket answered in time, one ten days late; February: two that are late. Every day can be no month. */
const SHEETS = {
  January: [["J-1", "2026-01-13 09:00", "2026-01-13 10:00"], ["J-2", "2026-01-14 09:00", "2026-01-26 10:00"]],
  February: [["F-1", "2026-02-16 09:00", "2026-02-26 10:00"], ["F-2", "2026-02-17 09:00", "2026-02-27 10:00"]],
};

async function openMonths() {
  const { host, model } = openWorkbook();
  for (const [index, [name, tickets]] of Object.entries(SHEETS).entries()) {
    if (index > 0) await host.change((session) => void session.workbook.addSheet(name));
    else model.sheets[0].name = name;
    await host.enter(model.sheets[index], 0, 0, [["Number", "Opened", "Resolved", "State", "Priority"], ...tickets.map((row) => [...row, "Closed", "1 - Critical"])]);
  }
  const { user } = openPane();
  const setUp = await screen.findByRole("button", { name: "Set up the review" });
  expect(screen.getByText("The tickets are looked for in January and February.")).toBeTruthy();
  await user.click(setUp);
  await screen.findByRole("button", { name: "Start the review" });
  return { host, model, user };
}

describe("a workbook with a sheet of tickets a month", () => {
  it("is read whole, or as one of its sheets, as the manager chooses", async () => {
    const { model, user } = await openMonths();
    expect(screen.getByText("4 tickets on these sheets: January, February.")).toBeTruthy();
    const choose = (name: RegExp) => user.selectOptions(screen.getByRole("combobox", { name: "Table or sheet with the tickets" }), screen.getByRole("option", { name }));
    await choose(/^February/);
    expect(await screen.findByText('2 tickets on the sheet "February".')).toBeTruthy();
    expect(screen.getByText(/another sheet has the same columns and is not read: January/)).toBeTruthy();
    await choose(/^All sheets with these columns$/);
    expect(await screen.findByText("4 tickets on these sheets: January, February.")).toBeTruthy();
    expect(tableRows(model, "Agreement")).toContainEqual(["Ticket source", "all"]);
  });

  it("has each ticket behind a figure shown on its own sheet", async () => {
    const { host, user } = await openMonths();
    await user.click(screen.getByRole("button", { name: "Start the review" }));
    await user.click(await screen.findByRole("radio", { name: /^Half-year review/ }));
    await goOnTo(user, "preview");
    const figure = await screen.findByRole("group", { name: /1 - Critical/ });
    await user.click(within(figure).getByRole("button", { name: /^3 missed/ }));
    await user.click(await screen.findByRole("button", { name: 'Select 2 rows in the sheet "February"' }));
    await waitFor(() => expect([host.session.selection?.sheet.name, host.session.selection?.area]).toMatchObject(["February", { top: 1, bottom: 2 }]));
    await user.click(screen.getByRole("button", { name: "Show ticket J-2 in the sheet" }));
    await waitFor(() => expect([host.session.selection?.sheet.name, host.session.selection?.area]).toMatchObject(["January", { top: 2, bottom: 2 }]));
  });
});
