/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen } from "@testing-library/react";
import type { WorkbookModel } from "../../src/host";
import { openReview, TWELVE_TICKETS } from "../support/openWorkbook";
import { type OpenPane, openPane, reviewIsWritten } from "./support/openPane";

/** The last step of the wizard with a review of April prepared; `type` as the wizard calls it. */
async function atTheLastStep(type = /^Monthly review/): Promise<OpenPane & { readonly model: WorkbookModel }> {
  const { model } = await openReview(TWELVE_TICKETS);
  const pane = openPane();
  await pane.user.click(await screen.findByRole("button", { name: "Start the review" }));
  await pane.user.click(await screen.findByRole("radio", { name: type }));
  for (const step of ["period", "checks", "preview", "write"]) await pane.user.click(await screen.findByRole("button", { name: `Next: ${step}` }));
  return { ...pane, model };
}

async function write({ user }: OpenPane): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Write the review" }));
  await reviewIsWritten();
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
    await write(pane);
    expect(sheetNames(pane.model)).toEqual(expect.arrayContaining(written));
    for (const name of left) expect(sheetNames(pane.model)).not.toContain(name);
  });

  it("is still there in a pane that was closed and opened again", async () => {
    const pane = await atTheLastStep();
    await pane.user.click(await screen.findByRole("radio", { name: /^Executive edition only/ }));
    pane.unmount();
    const { user } = openPane();
    for (const step of ["preview", "write"]) await user.click(await screen.findByRole("button", { name: `Next: ${step}` }));
    expect(await screen.findByRole("radio", { name: /^Executive edition only/, checked: true })).toBeTruthy();
  });
});

it("a review that was written is brought to the front, its page for executives first", async () => {
  const pane = await atTheLastStep();
  const shown = () => pane.model.sheets.find(({ id }) => id === pane.model.activeSheetId)?.name;
  const before = shown();
  await write(pane);
  expect([before, shown()]).toEqual(["Tickets", "Executive page"]);
});

describe("the text of an informal sync", () => {
  it("is shown for a chat or a mail, and copied", async () => {
    const pane = await atTheLastStep(/^Informal sync/);
    await write(pane);
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "As text, for a chat or a mail" }).value;
    expect(text).toMatch(/^Informal sync - /);
    await pane.user.click(screen.getByRole("button", { name: "Copy the text" }));
    expect(await screen.findByText("The text is copied.")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(text);
  });

  it("is not offered for a review that is more than a few lines", async () => {
    await write(await atTheLastStep());
    expect(screen.queryByRole("button", { name: "Copy the text" })).toBeNull();
  });
});
