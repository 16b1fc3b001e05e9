/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen } from "@testing-library/react";
import type { WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { setDefinitionRows, withWorkbook } from "../../src/workbook";
import { openReview, TWELVE_TICKETS } from "../support/openWorkbook";
import { goOnTo, openPane, type OpenPane, writeReview } from "./support/openPane";

/** Goes on through the wizard to its last step. */
async function toTheEnd({ user }: OpenPane, choose: () => Promise<void> = async () => undefined): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Next: period" }));
  await screen.findByRole("combobox", { name: "Period" });
  await choose();
  await goOnTo(user, "write", "period");
}

async function start(type?: RegExp): Promise<OpenPane> {
  const pane = openPane();
  await pane.user.click(await screen.findByRole("button", { name: "Start the review" }));
  if (type !== undefined) await pane.user.click(await screen.findByRole("radio", { name: type }));
  return pane;
}

describe("the edition of a review", () => {
  const hasTables = (model: WorkbookModel) => ({ executive: model.tableByName("ExecutiveFactors") !== undefined, detailed: model.tableByName("Compliance") !== undefined });

  it.each([
    ["both", undefined, { executive: true, detailed: true }],
    ["the page for executives alone", /^Executive edition only/, { executive: true, detailed: false }],
    ["the detailed sheets alone", /^Detailed edition only/, { executive: false, detailed: true }],
  ] as const)("%s", async (_, choice, written) => {
    const { model } = await openReview(TWELVE_TICKETS);
    const pane = await start();
    await toTheEnd(pane);
    if (choice !== undefined) await pane.user.click(await screen.findByRole("radio", { name: choice }));
    await writeReview();
    expect(hasTables(model)).toEqual(written);
  });

  it("is still chosen the next time", async () => {
    await openReview(TWELVE_TICKETS);
    const pane = await start();
    await toTheEnd(pane);
    await pane.user.click(await screen.findByRole("radio", { name: /^Detailed edition only/ }));
    await writeReview();
    await pane.user.click(screen.getByRole("button", { name: "Start another review" }));
    await toTheEnd(pane);
    expect(await screen.findByRole("radio", { name: /^Detailed edition only/, checked: true })).toBeTruthy();
  });
});

describe("the text of a sync", () => {
  it("stands at the end, names the week and its figures, and is copied as it stands", async () => {
    await openReview(TWELVE_TICKETS);
    const pane = await start(/^Informal sync/);
    await toTheEnd(pane, () => pane.user.selectOptions(screen.getByRole("combobox", { name: "Period" }), "2026-W14"));
    await writeReview();
    const { value } = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "As text, for a chat or a mail" });
    // 30 March to 5 April: INC06 in 2 h of its 4, INC07 in 8 h.
    expect(value).toMatch(/^Informal sync/);
    expect(value).toContain("- New tickets: 2");
    expect(value).toMatch(/\n- INC07: Missed, .*4.h over\n/);
    await pane.user.click(screen.getByRole("button", { name: "Copy the text" }));
    expect(await navigator.clipboard.readText()).toBe(value);
  });

  it("is of a sync alone", async () => {
    await openReview(TWELVE_TICKETS);
    const pane = await start();
    await toTheEnd(pane);
    await writeReview();
    expect(screen.queryByRole("textbox", { name: "As text, for a chat or a mail" })).toBeNull();
  });
});

describe("what an implementation review is about", () => {
  async function withDecisions(): Promise<WorkbookModel> {
    const { model } = await openReview(TWELVE_TICKETS);
    const decision = (key: string, what: string, from: string) => ({ key, cells: { What: what, "Effective from": from, Status: "in effect" } });
    await withWorkbook(async (context) => {
      await setDefinitionRows(context, "Agreement", [{ key: "Start", cells: { Value: "2025-01-01" } }], messagesFor("en"));
      await setDefinitionRows(context, "Decisions", [decision("D-1", "New desk", "2025-06-01"), decision("D-2", "Second shift", "2025-10-01"), decision("D-3", "Chat", "2026-04-01"), decision("D-4", "Robot", "2027-01-01")], messagesFor("en"));
    });
    return model;
  }
  const verdictLine = (model: WorkbookModel) => model.tableByName("BeforeAfter")!.sheet.rows.flatMap((row) => row?.values ?? []).find((text) => /^Change: /.test(String(text)));
  const choice = () => screen.findByRole<HTMLSelectElement>("combobox", { name: "What was changed" });

  it("is the newest decision in effect for six months, of all that are in effect", async () => {
    const model = await withDecisions();
    const pane = await start(/^Implementation review/);
    await toTheEnd(pane, async () => {
      const { options, value } = await choice();
      expect([...options].map(({ text }) => text)).toEqual(["Chat (from 1 April 2026)", "Second shift (from 1 October 2025)", "New desk (from 1 June 2025)", "Start of the agreement (from 1 January 2025)"]);
      expect(value).toBe("D-2");
    });
    await writeReview();
    expect(verdictLine(model)).toBe("Change: Second shift, in effect from 1 October 2025.");
  });

  it("is another one when the manager chooses it, and still is when the pane was closed", async () => {
    const model = await withDecisions();
    const pane = await start(/^Implementation review/);
    await pane.user.click(await screen.findByRole("button", { name: "Next: period" }));
    await pane.user.selectOptions(await choice(), "D-1");
    pane.unmount();
    const again = openPane();
    expect((await choice()).value).toBe("D-1");
    await goOnTo(again.user, "write", "period");
    await writeReview();
    expect(verdictLine(model)).toBe("Change: New desk, in effect from 1 June 2025.");
  });

  it("is not asked of other reviews", async () => {
    await withDecisions();
    const pane = await start();
    await pane.user.click(await screen.findByRole("button", { name: "Next: period" }));
    await screen.findByRole("combobox", { name: "Period" });
    expect(screen.queryByRole("combobox", { name: "What was changed" })).toBeNull();
  });
});
