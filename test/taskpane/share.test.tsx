/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { type LocalExcel, loadXlsx, saveXlsx, type WorkbookModel } from "../../src/host";
import { writtenReview } from "../support/clientReview";
import { contentOf, openReview, tableRows, TWELVE_TICKETS } from "../support/openWorkbook";
import { accessibilityFaultsInPane } from "./support/accessibilityFaultsInPane";
import { clickWhenIdle, clickWrite, goOnTo, openPane, type OpenPane } from "./support/openPane";

beforeAll(() => {
  document.documentElement.lang = "en";
  document.title = "Service Review";
});

async function openShare(): Promise<OpenPane> {
  const pane = openPane();
  await pane.user.click(await screen.findByRole("button", { name: "More" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "Copy for the client" }));
  return pane;
}

/** The workbook that the pane has opened. */
function openedCopy(host: LocalExcel): WorkbookModel {
  return loadXlsx(new Uint8Array(Buffer.from(host.session.createdWorkbooks.at(-1)!, "base64")));
}

/** Hands a file to the pane, as a person does by choosing it. */
function chooseFile(bytes: Uint8Array, name = "client.xlsx"): void {
  const file = new File([bytes as BlobPart], name);
  // The page of the tests has files without this method of every browser.
  Object.defineProperty(file, "arrayBuffer", { value: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) });
  fireEvent.change(screen.getByLabelText("Choose the file"), { target: { files: [file] } });
}

describe("the copy for the client in the pane", () => {
  it("names its sheets, is made and opens as a new workbook; the open one stays as it is", async () => {
    const { host, model } = await writtenReview();
    const before = contentOf(model);
    const { user } = await openShare();
    const list = await screen.findByRole("list", { name: "" });
    await waitFor(() => expect(within(list).getAllByRole("listitem").map((item) => item.textContent)).toEqual(expect.arrayContaining(["Summary", "Compliance"])));
    expect(screen.queryByText("Findings")).toBeNull();
    await clickWhenIdle("Make the copy");
    expect(await screen.findByText(/The copy is ready\. \d+ sheets in the copy\. Left out: 1 column that somebody added/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Open the copy" }));
    expect(await screen.findByText(/open as a separate workbook/)).toBeTruthy();
    expect(tableRows(openedCopy(host), "Misses").map(([, ticket]) => ticket)).toEqual(["INC07", "INC11"]);
    expect(contentOf(model)).toEqual(before);
  });

  it("must be made anew when somebody has taken a name out of a sheet since, and the pane says so", async () => {
    const { host, model } = await writtenReview();
    const { sheet, table } = model.tableByName("Summary")!;
    await host.enter(sheet, table.area.top + 1, table.area.right, [["Zoe was ill"]]);
    const { user } = await openShare();
    await clickWhenIdle("Make the copy");
    await screen.findByRole("button", { name: "Open the copy" });
    await host.enter(sheet, table.area.top + 1, table.area.right, [["Somebody was ill"]]);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Open the copy" })).toBeNull());
    expect(screen.getByText(/edited after the copy was made.*Make it again/)).toBeTruthy();
    await clickWhenIdle("Make the copy");
    await user.click(await screen.findByRole("button", { name: "Open the copy" }));
    expect(screen.queryByText(/edited after the copy was made/)).toBeNull();
    await waitFor(() => expect(host.session.createdWorkbooks).toHaveLength(1));
    expect(JSON.stringify(tableRows(openedCopy(host), "Summary"))).toContain("Somebody was ill");
  });

  it("follows the choices, and must be made anew when they change", async () => {
    const { host } = await writtenReview();
    const { user } = await openShare();
    await clickWhenIdle("Make the copy");
    await screen.findByRole("button", { name: "Open the copy" });
    await user.click(screen.getByRole("checkbox", { name: "Replace ticket numbers" }));
    expect(screen.queryByRole("button", { name: "Open the copy" })).toBeNull();
    await clickWhenIdle("Make the copy");
    await user.click(await screen.findByRole("button", { name: "Open the copy" }));
    await waitFor(() => expect(host.session.createdWorkbooks).toHaveLength(1));
    expect(tableRows(openedCopy(host), "Misses").map(([, ticket]) => ticket)).toEqual(["Ticket 1", "Ticket 2"]);
  });

  it("can be stopped, and then there is none", async () => {
    const { host } = await writtenReview();
    const { user } = await openShare();
    await screen.findByRole("button", { name: "Make the copy" });
    // Whoever types in a cell makes Excel keep every request waiting.
    host.startCellEdit();
    await clickWhenIdle("Make the copy");
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    host.endCellEdit();
    await waitFor(() => expect(screen.getByRole("button", { name: "Make the copy" }).getAttribute("aria-disabled")).not.toBe("true"));
    expect(screen.queryByRole("button", { name: "Open the copy" })).toBeNull();
  });

  it("waits for a written review", async () => {
    await openReview(TWELVE_TICKETS);
    await openShare();
    expect(await screen.findByText(/no written review in this workbook/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Make the copy" })).toBeNull();
  });

  it("stands at the end of the wizard", async () => {
    await openReview(TWELVE_TICKETS);
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: "Start the review" }));
    await goOnTo(user, "write");
    await clickWrite();
    await user.click(await screen.findByRole("button", { name: "Copy for the client" }));
    await clickWhenIdle("Make the copy");
    expect(await screen.findByRole("button", { name: "Open the copy" })).toBeTruthy();
  });
});

describe("a copy that came back, in the pane", () => {
  it("is compared, names a changed figure, and its comments come in", async () => {
    const { host, model } = await writtenReview();
    const { user } = await openShare();
    await clickWhenIdle("Make the copy");
    await user.click(await screen.findByRole("button", { name: "Open the copy" }));
    await screen.findByText(/open as a separate workbook/);
    const copy = openedCopy(host);
    const { sheet, table } = copy.tableByName("Compliance")!;
    const write = (header: string, value: string | number) => sheet.setValue(table.area.top + 1, table.area.left + table.columns.findIndex(({ name }) => name === header), value);
    write("Client comment", "Why so late?");
    write("Missed", 0);
    chooseFile(saveXlsx(copy), "back from Contoso.xlsx");
    expect(await screen.findByText(/Missed \(P1-RESOLUTION.*the review has "1", the copy has "0"/)).toBeTruthy();
    expect(screen.getByText("back from Contoso.xlsx")).toBeTruthy();
    expect(await accessibilityFaultsInPane()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Take in 1 comment" }));
    expect((await screen.findAllByText(/^1 comment taken in/)).length).toBeGreaterThan(0);
    expect(tableRows(model, "ClientComments").map((row) => row[3])).toEqual(["Why so late?"]);
  });

  it("is refused when it is no copy", async () => {
    await writtenReview();
    await openShare();
    await screen.findByRole("button", { name: "Make the copy" });
    chooseFile(new TextEncoder().encode("hello"), "notes.txt");
    expect(await screen.findByText(/is not a client's copy of a review/)).toBeTruthy();
  });
});
