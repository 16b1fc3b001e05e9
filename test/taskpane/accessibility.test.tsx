/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen } from "@testing-library/react";
import { LANGUAGES } from "../../src/messages";
import { openReview, openWorkbook, TWELVE_TICKETS } from "../support/openWorkbook";
import { accessibilityFaultsInPane } from "./support/accessibilityFaultsInPane";
import { clickWrite, openPane, reviewIsWritten, setOfficeTheme } from "./support/openPane";

beforeAll(() => {
  document.documentElement.lang = "en";
  document.title = "Service Review";
});

describe.each(["light", "dark"] as const)("for assistive technology, in Office's %s theme", (theme) => {
  it("has no fault in any step from the data to the clock of a ticket", async () => {
    await openReview(TWELVE_TICKETS);
    setOfficeTheme(theme);
    const { user } = openPane();
    const look = async (step: string) => expect([step, await accessibilityFaultsInPane()]).toEqual([step, []]);
    await screen.findByText(/12 tickets/);
    for (const part of ["Columns", "Statuses"]) await user.click(screen.getByRole("button", { name: part }));
    await look("data");
    await user.click(screen.getByRole("button", { name: "Start the review" }));
    await screen.findByRole("button", { name: "Next: period" });
    await look("type");
    await user.click(screen.getByRole("button", { name: "Next: period" }));
    await screen.findByRole("combobox", { name: "Period" });
    await look("period");
    await user.click(screen.getByRole("button", { name: "Next: checks" }));
    await screen.findByRole("button", { name: "Next: preview" });
    await look("checks");
    await user.click(screen.getByRole("button", { name: "Next: preview" }));
    await screen.findByRole("group", { name: /1 - Critical/ });
    await look("preview");
    await user.click(screen.getByRole("button", { name: "Next: write" }));
    await look("write");
    await clickWrite();
    await reviewIsWritten();
    await look("written");
    await user.click(screen.getByRole("button", { name: "Show the results" }));
    for (const part of ["Trends", "All tickets", "Missed tickets"]) {
      await user.click(await screen.findByRole("tab", { name: part }));
      await look(part);
    }
    await user.click(screen.getAllByRole("button", { name: /open the tickets of/ })[0]);
    await screen.findByRole("button", { name: "Back to the results" });
    await look("tickets");
    await user.click(screen.getAllByRole("button", { name: /Explain the clock/ })[0]);
    await screen.findByRole("heading", { name: /Clock of ticket/ });
    await look("clock");
  });
});

describe("the first run and the pages of the menu", () => {
  it("have no fault for assistive technology", async () => {
    openWorkbook();
    const { user } = openPane();
    await screen.findByRole("button", { name: "Try with sample tickets" });
    expect(await accessibilityFaultsInPane()).toEqual([]);
    for (const page of ["Help", "Self-test", "About"]) {
      await user.click(await screen.findByRole("button", { name: "More" }));
      await user.click(await screen.findByRole("menuitem", { name: page }));
      await screen.findByRole("heading", { name: page });
      expect([page, await accessibilityFaultsInPane()]).toEqual([page, []]);
    }
  });
});

it.each(LANGUAGES)("says what every control does, in %s", async (language) => {
  await openReview(TWELVE_TICKETS);
  openPane(language);
  await screen.findAllByRole("combobox");
  const unnamed = [...document.querySelectorAll("button, select, input, [role=tab]")].filter((control) => {
    const label = control.getAttribute("aria-label") ?? control.textContent ?? "";
    const { labels } = control as HTMLInputElement;
    return label.trim() === "" && (labels === null || labels === undefined || labels.length === 0);
  });
  expect(unnamed.map(({ outerHTML }) => outerHTML)).toEqual([]);
});
