/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen, waitFor } from "@testing-library/react";
import { messagesFor } from "../../../src/messages";
import { AGREEMENT_ITEMS, DEFINITION_TABLES } from "../../../src/tables";
import { choiceOf, defaultOf, formSections, columnLabel, TABLE_GROUPS } from "../../../src/taskpane/definitions/editableTables";
import { setDefinitionRows, withWorkbook } from "../../../src/workbook";
import { accessibilityFaults, openDefinitions, records } from "./support";

const LISTED = Object.values(TABLE_GROUPS).flat();
const button = (name: string | RegExp) => screen.findByRole("button", { name });

describe("every table of the definitions", () => {
  it("stands in the tree or in one list, and every column in one section of its form", () => {
    expect([...LISTED, "CSFs", "KPIs", "SLAs"].sort()).toEqual(DEFINITION_TABLES.map(({ name }) => name).sort());
    for (const { name, columns } of DEFINITION_TABLES) {
      const fields = formSections(name).flatMap((section) => section.columns);
      const wanted = name === "Agreement" ? AGREEMENT_ITEMS.map(({ item }) => item) : columns.filter(({ kind }) => name !== "Calendars" || kind !== "hours").map((column) => column.name);
      expect([...fields].sort()).toEqual([...wanted].sort());
    }
  });

  it("has a label for every column, and words for every fixed word and default", () => {
    // The types hold the languages together, so one that shares no words with the cells speaks for all.
    const messages = messagesFor("ja");
    const columns = DEFINITION_TABLES.flatMap(({ name }) => formSections(name).flatMap((section) => section.columns.map((column) => [name, column] as const)));
    expect(columns.filter(([table, column]) => columnLabel(messages, table, column) === column && !(column in messages.editors.columns))).toEqual([]);
    const chosen = DEFINITION_TABLES.flatMap((table) => table.columns).filter(({ kind }) => kind === "oneOf" || kind === "link");
    expect(chosen.flatMap(({ name, allowed = [] }) => allowed.filter((word) => choiceOf(messages, name, word) === word))).toEqual([]);
    expect(chosen.map(({ name, default: meaning }) => defaultOf(messages, name, meaning)).filter((text) => /[a-z]{4}/i.test(text))).toEqual([]);
  });
});

describe("a register", () => {
  it("gets its table with its first row, and the row names what it serves", async () => {
    const { user, model } = await openDefinitions();
    await user.click(await button(/^Improvements/));
    await user.click(await button("Add improvement"));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /^Id/ }).value).toBe("I-1");
    await user.type(screen.getByRole("textbox", { name: "What" }), "Reset passwords without a call");
    await user.type(screen.getByRole("textbox", { name: "Due" }), "2026-09-30");
    await user.selectOptions(screen.getByRole("combobox", { name: "Status" }), "in progress");
    await user.click(screen.getByRole("combobox", { name: "CSFs, KPIs and SLAs" }));
    await user.click(await screen.findByRole("option", { name: "VOLUME" }));
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(model.tableByName("Improvements")).toBeDefined());
    expect(records(model, "Improvements")).toEqual([expect.objectContaining({ Improvement: "I-1", Due: 46295, Status: "in progress", Serves: "VOLUME" })]);
    expect(await button(/^Reset passwords without a call\s*I-1 · in progress · 2026-09-30/)).toBeTruthy();
  });

  it("says who does what: people are offered, roles may be typed, and a second who is accountable is asked about", async () => {
    const { user, model } = await openDefinitions(async () => withWorkbook((context) => setDefinitionRows(context, "Stakeholders", [{ key: "Ann Lee", cells: {} }], messagesFor("en"))));
    await user.click(await button(/^Responsibilities/));
    await user.click(await button("Add responsibility"));
    await user.type(screen.getByRole("textbox", { name: /^Activity/ }), "Hold the reviews");
    await user.click(screen.getByRole("combobox", { name: "Responsible" }));
    await user.click(await screen.findByRole("option", { name: "Ann Lee" }));
    await user.type(screen.getByRole("combobox", { name: "Accountable" }), "CIO{Enter}Finance{Enter}");
    expect(await screen.findByText(/^Several are accountable for "Hold the reviews" \(CIO, Finance\), so that nobody is\./)).toBeTruthy();
    await user.click(screen.getByRole("option", { name: /^Finance/ }));
    await waitFor(() => expect(screen.queryByText(/^Several are accountable/)).toBeNull());
    expect(screen.getByRole<HTMLInputElement>("combobox", { name: "Consulted" }).placeholder).toBe("(none)");
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(model.tableByName("Responsibilities")).toBeDefined());
    expect(records(model, "Responsibilities")).toEqual([{ Activity: "Hold the reviews", Responsible: "Ann Lee", Accountable: "CIO", Consulted: "", Informed: "", Procedure: "" }]);
    expect(await button(/^Hold the reviews\s*Ann Lee · CIO/)).toBeTruthy();
  });

  it("begins an improvement for another success factor from one that is there, without its dates and what it served", async () => {
    const { user, model } = await openDefinitions();
    await user.click(await button(/^Improvements/));
    await user.click(await button("Add improvement"));
    await user.type(screen.getByRole("textbox", { name: "What" }), "Answer from articles");
    await user.type(screen.getByRole("textbox", { name: "Done" }), "2026-03-31");
    await user.click(screen.getByRole("combobox", { name: "CSFs, KPIs and SLAs" }));
    await user.click(await screen.findByRole("option", { name: "VOLUME" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    await user.click(await button("Actions for Answer from articles"));
    await user.click(await screen.findByRole("menuitem", { name: "Use for another success factor" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "What" }).value).toBe("Answer from articles");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(records(model, "Improvements").map(({ Improvement: id, What: what, Done: done, Serves: serves }) => [id, what, done, serves]))
      .toEqual([["I-1", "Answer from articles", 46112, "VOLUME"], ["I-2", "Answer from articles", "", ""]]));
  });

  it("takes the start of an outage with its time, and says how it is read", async () => {
    const { user, model } = await openDefinitions();
    await user.click(await button(/^Outages/));
    await user.click(await button("Add outage"));
    const start = screen.getByRole("textbox", { name: /^Start/ });
    await user.type(start, "2026-03-14 09:30");
    expect(document.getElementById(start.getAttribute("aria-describedby") ?? "")?.textContent?.replace(/\u00a0/g, " ")).toBe("Read as 14 March 2026, 09:30.");
    await user.click(screen.getByRole("button", { name: "Save" }));
    // The service is missing: an outage of nothing counts nowhere.
    expect(await screen.findByText("Correct what is marked, then save.")).toBeTruthy();
    expect(model.tableByName("Outages")).toBeUndefined();
  });
});

describe("whoever leaves a form", () => {
  it("goes on at the row that was saved, in the tree and in a list", async () => {
    const { user } = await openDefinitions();
    await user.click(screen.getByRole("treeitem", { name: /SLA P3-RESOLUTION/ }));
    await user.clear(await screen.findByRole("textbox", { name: "Goal" }));
    await user.type(screen.getByRole("textbox", { name: "Goal" }), "90%");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("treeitem", { name: /P3-RESOLUTION.*90%/ })));
    await user.click(await button(/^Service hours/));
    await user.click(await button(/^Business hours/));
    await user.click(await button("Cancel"));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Business hours/));
    await user.click(await button("Back"));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Service hours/));
  });
});
