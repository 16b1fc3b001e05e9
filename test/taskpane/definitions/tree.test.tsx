/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen, waitFor } from "@testing-library/react";
import { accessibilityFaults, openDefinitions, records, typeInSheet } from "./support";

const names = () => screen.getAllByRole("treeitem").map((item) => item.getAttribute("aria-label") ?? item.textContent);

describe("the tree of definitions", () => {
  it("hangs SLAs under KPIs under critical success factors", async () => {
    await openDefinitions();
    expect(names()).toEqual([
      "People get help quickly, CSF QUICK-HELP",
      "Resolved in time, KPI RESOLUTION-COMPLIANCE · SLA compliance · 95%",
      "Resolution, 1 - Critical, SLA P1-RESOLUTION · 4 h · 95%",
      "Resolution, 3 - Moderate, SLA P3-RESOLUTION · 40 h · 95%",
      "Resolution time, median, KPI RESOLUTION-MEDIAN",
      "Resolution time, 90th percentile, KPI RESOLUTION-P90",
      "Solved means solved, CSF LASTING-SOLUTIONS",
      "Reopen rate, KPI REOPEN-RATE · 5%",
      "The help desk keeps up with demand, CSF DEMAND",
      "Tickets opened, KPI VOLUME",
      "Backlog, KPI BACKLOG",
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("an edit by hand in the sheet", () => {
  it("appears in the pane, and what hangs under nothing says why", async () => {
    const opened = await openDefinitions();
    await typeInSheet(opened, "KPIs", 0, "CSF", "QUICK");
    await typeInSheet(opened, "SLAs", 1, "KPI", "");
    await waitFor(() => expect(names().slice(-4)).toEqual([
      "Not linked",
      "Resolved in time, KPI RESOLUTION-COMPLIANCE · SLA compliance · 95%, 1 to look at, There is no CSF \"QUICK\"",
      "Resolution, 1 - Critical, SLA P1-RESOLUTION · 4 h · 95%",
      "Resolution, 3 - Moderate, SLA P3-RESOLUTION · 40 h · 95%, Belongs to no KPI",
    ]));
  });
});

describe("a deleted CSF", () => {
  it("is deleted in the sheet after one question, and its KPIs stand under Not linked", async () => {
    const { user, model } = await openDefinitions();
    await user.click(screen.getByRole("button", { name: "Actions for CSF DEMAND" }));
    await user.click(await screen.findByRole("menuitem", { name: "Delete" }));
    expect(screen.getByText(/Delete CSF DEMAND\? 2 cells name it and are emptied\./)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Delete" }));
    await waitFor(() => expect(records(model, "CSFs").map(({ CSF }) => CSF)).toEqual(["QUICK-HELP", "LASTING-SOLUTIONS"]));
    await waitFor(() => expect(names().slice(-3)).toEqual(["Not linked", "Tickets opened, KPI VOLUME, 1 to look at, Belongs to no CSF", "Backlog, KPI BACKLOG, 1 to look at, Belongs to no CSF"]));
    expect(screen.getByRole("status").textContent).toBe("Deleted from table CSFs.");
  });
});

describe("by keyboard alone", () => {
  it("a KPI is opened from the tree with the arrow keys and Enter, and the focus goes to the form", async () => {
    const { user } = await openDefinitions();
    screen.getAllByRole("treeitem")[0].focus();
    await user.keyboard("{ArrowDown}{Enter}");
    const heading = await screen.findByRole("heading", { name: "KPI RESOLUTION-COMPLIANCE" });
    expect(document.activeElement).toBe(heading);
  });

  it("a branch is closed and opened with the arrow keys", async () => {
    const { user } = await openDefinitions();
    screen.getAllByRole("treeitem")[0].focus();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getAllByRole("treeitem")).toHaveLength(6);
    await user.keyboard("{ArrowRight}");
    expect(screen.getAllByRole("treeitem")).toHaveLength(11);
  });
});

describe("what is to look at", () => {
  it("is counted beside the row", async () => {
    const opened = await openDefinitions();
    await typeInSheet(opened, "SLAs", 0, "Target", "soon");
    expect(await screen.findByRole("treeitem", { name: "Resolution, 1 - Critical, SLA P1-RESOLUTION · soon · 95%, 1 to look at" })).toBeTruthy();
  });
});
