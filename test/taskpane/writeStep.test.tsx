/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen, waitFor, within } from "@testing-library/react";
import type { LocalExcel, WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { setDefinitionRows, withWorkbook } from "../../src/workbook";
import { openReview, tableRows, TWELVE_TICKETS } from "../support/openWorkbook";
import { goOnTo, type OpenPane, openPane, writeReview } from "./support/openPane";

interface OpenWorkbook {
  readonly host: LocalExcel;
  readonly model: WorkbookModel;
}

/** The last step of the wizard with a review of April prepared; `type` as the wizard calls it. */
async function atTheLastStep(type = /^Monthly review/): Promise<OpenPane & OpenWorkbook> {
  const { host, model } = await openReview(TWELVE_TICKETS);
  const pane = openPane();
  await pane.user.click(await screen.findByRole("button", { name: "Start the review" }));
  await pane.user.click(await screen.findByRole("radio", { name: type }));
  await goOnTo(pane.user, "write");
  return { ...pane, host, model };
}

const sheetNames = ({ sheets }: WorkbookModel) => sheets.map(({ name }) => name);

describe("the choice of the edition", () => {
  it.each([
    ["Executive page and detailed sheets", ["Executive page", "Compliance"], []],
    ["Executive edition only", ["Executive page"], ["Compliance", "Trend"]],
    ["Detailed edition only", ["Compliance", "Trend"], ["Executive page"]],
  ])("%s: decides which sheets are written", async (edition, written, left) => {
    const pane = await atTheLastStep();
    await pane.user.click(await screen.findByRole("radio", { name: new RegExp(`^${edition}`) }));
    await writeReview();
    expect(sheetNames(pane.model)).toEqual(expect.arrayContaining(written));
    for (const name of left) expect(sheetNames(pane.model)).not.toContain(name);
  });

  it("is still there in a pane that was closed and opened again", async () => {
    const pane = await atTheLastStep();
    await pane.user.click(await screen.findByRole("radio", { name: /^Executive edition only/ }));
    pane.unmount();
    const { user } = openPane();
    await goOnTo(user, "write", "checks");
    expect(await screen.findByRole("radio", { name: /^Executive edition only/, checked: true })).toBeTruthy();
  });
});

describe("figures that an edit has left behind", () => {
  const OUTDATED = "The workbook has been edited since these figures were calculated.";
  /** By the pane, as an editor of definitions does: critical tickets may take 9 h instead of 4, so that INC07 with its 8 h is met. */
  const giveMoreTime = () => withWorkbook((context) => setDefinitionRows(context, "SLAs", [{ key: "P1-RESOLUTION", cells: { Target: "9 h" } }], messagesFor("en")));
  /** In the sheet, as a person does: INC07 was resolved at 10:00, after one hour and not after eight. */
  const correctTicket = ({ host, model }: OpenWorkbook) => host.enter(model.sheetByName("Tickets")!, 7, 2, [["2026-04-02 10:00"]]);
  const EDITS: readonly (readonly [what: string, edit: (workbook: OpenWorkbook) => Promise<unknown>])[] = [["a definition", giveMoreTime], ["a ticket", correctTicket]];
  const critical = () => screen.findByRole("group", { name: /^Resolution, 1 - Critical/ });

  it.each(EDITS)("are not written, and are reckoned anew on the way back to the last step: an edit of %s", async (_, edit) => {
    const pane = await atTheLastStep();
    await edit(pane);
    expect(await screen.findByText(OUTDATED)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Write the review" }).disabled).toBe(true);
    await pane.user.click(screen.getByRole("button", { name: "Back" }));
    expect(within(await critical()).getByRole("button", { name: /^3 met/ })).toBeTruthy();
    await pane.user.click(await screen.findByRole("button", { name: "Next: write" }));
    await writeReview();
    expect(tableRows(pane.model, "Compliance")[0].slice(4, 6)).toEqual([3, 0]);
  });

  it.each(EDITS)("are not shown again as the preview of the next review of the same type and period: an edit of %s", async (_, edit) => {
    const pane = await atTheLastStep();
    await writeReview();
    await pane.user.click(screen.getByRole("button", { name: "Start another review" }));
    await edit(pane);
    await goOnTo(pane.user, "preview");
    expect(within(await critical()).getByRole("button", { name: /^3 met/ })).toBeTruthy();
  });

  it("say so among the results until they are prepared again; writing a review, and a note on a report sheet, make them no older", async () => {
    const pane = await atTheLastStep();
    await writeReview();
    await pane.user.click(screen.getByRole("button", { name: "Show the results" }));
    await pane.host.enter(pane.model.sheetByName("Compliance")!, 40, 12, [["Ask Ms Ito"]]);
    expect(within(await critical()).getByRole("button", { name: /^2 met/ })).toBeTruthy();
    expect(screen.queryByText(OUTDATED)).toBeNull();
    await giveMoreTime();
    expect(await screen.findByText(OUTDATED)).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: /^Prepare again: Monthly review/ }));
    expect(await within(await critical()).findByRole("button", { name: /^3 met/ })).toBeTruthy();
    expect(screen.queryByText(OUTDATED)).toBeNull();
  });

  it.each<typeof EDITS[number]>([
    ["a ticket", correctTicket],
    ["a definition", ({ host, model }) => host.enter(model.sheetByName("SLAs")!, 4, model.tableByName("SLAs")!.table.columns.findIndex(({ name }) => name === "Target"), [["9 h"]])],
  ])("are noticed, too, when the person goes on with the next cell at once: an edit of %s", async (_, edit) => {
    const pane = await atTheLastStep();
    const asked = jest.spyOn(pane.host, "receive");
    pane.host.startCellEdit();
    await edit(pane);
    await waitFor(() => expect(asked).toHaveBeenCalled());
    pane.host.endCellEdit();
    expect(await screen.findByText(OUTDATED)).toBeTruthy();
  });
});

it("a review that was written is brought to the front, its page for executives first", async () => {
  const pane = await atTheLastStep();
  const shown = () => pane.model.sheets.find(({ id }) => id === pane.model.activeSheetId)?.name;
  const before = shown();
  await writeReview();
  expect([before, shown()]).toEqual(["Tickets", "Executive page"]);
});

describe("the text of an informal sync", () => {
  it("is shown for a chat or a mail, and copied", async () => {
    const pane = await atTheLastStep(/^Informal sync/);
    await writeReview();
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "As text, for a chat or a mail" }).value;
    expect(text).toMatch(/^Informal sync - /);
    await pane.user.click(screen.getByRole("button", { name: "Copy the text" }));
    expect((await screen.findAllByText("The text is copied."))[0]).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(text);
  });

  it.each([["is copied as by keyboard", true, "The text is copied."], ["is selected, and says how it is copied", false, "The text is selected: copy it with Ctrl+C, on a Mac with ⌘C."]])(
    "%s where Excel lets no pane reach the clipboard",
    async (_, copiesSelection, said) => {
      const pane = await atTheLastStep(/^Informal sync/);
      await writeReview();
      jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("", "NotAllowedError"));
      const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "As text, for a chat or a mail" });
      let selected = "";
      document.execCommand = () => {
        selected = field.value.slice(field.selectionStart, field.selectionEnd);
        return copiesSelection;
      };
      await pane.user.click(screen.getByRole("button", { name: "Copy the text" }));
      expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
      expect(selected).toBe(field.value);
    },
  );

  it("is not offered for a review that is more than a few lines", async () => {
    await atTheLastStep();
    await writeReview();
    expect(screen.queryByRole("button", { name: "Copy the text" })).toBeNull();
  });
});
