/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen, within } from "@testing-library/react";
import { openReview, TWELVE_TICKETS } from "../support/openWorkbook";
import { openPane } from "./support/openPane";

describe("the whole job in the pane", () => {
  it("goes from the data to a written review", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const { user } = openPane();
    expect(await screen.findByText(/12 tickets/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Start the review" }));
    await user.click(await screen.findByRole("button", { name: "Next: period" }));
    expect((await screen.findByRole<HTMLSelectElement>("combobox", { name: "Period" })).value).toBe("2026-04");
    await user.click(screen.getByRole("button", { name: "Next: checks" }));
    await user.click(await screen.findByRole("button", { name: "Next: preview" }));
    const card = await screen.findByRole("group", { name: /1 - Critical/ });
    expect(within(card).getByText(/of 3 met/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Next: write" }));
    await user.click(await screen.findByRole("button", { name: "Write the review" }));
    expect(await screen.findByText("The review is written.")).toBeTruthy();
    expect(model.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Summary", "Compliance"]));
  });
});
