/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen, waitFor, within } from "@testing-library/react";
import { openReview, TWELVE_TICKETS } from "../support/openWorkbook";
import { goOnTo, openPane } from "./support/openPane";

const tab = (name: string) => screen.findByRole("tab", { name });

describe("whoever looks into another view and comes back", () => {
  it("finds the definition as far as it was filled in, and the focus where it was put", async () => {
    await openReview(TWELVE_TICKETS);
    const { user } = openPane();
    await user.click(await tab("Definitions"));
    await user.click((await screen.findAllByRole("treeitem", { name: /, SLA / }))[0]);
    const target = () => screen.findByRole<HTMLInputElement>("textbox", { name: "Target" });
    await user.clear(await target());
    await user.type(await target(), "3 h");
    await user.click(await tab("Data"));
    expect(await screen.findByRole("button", { name: "Start the review" })).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: "Target" })).toBeNull();
    await user.click(await tab("Definitions"));
    expect((await target()).value).toBe("3 h");
    expect(document.activeElement).toBe(await tab("Definitions"));
  });

  it("finds the same after a page of the menu", async () => {
    await openReview(TWELVE_TICKETS);
    const { user } = openPane();
    await user.click(await tab("Definitions"));
    await user.click(await screen.findByRole("button", { name: /^Risks/ }));
    await user.click(await screen.findByRole("button", { name: "Add risk" }));
    await user.type(await screen.findByRole("textbox", { name: "What" }), "The only expert leaves");
    await user.click(await screen.findByRole("button", { name: "More" }));
    await user.click(await screen.findByRole("menuitem", { name: "Help" }));
    await user.click(await screen.findByRole("button", { name: "Close" }));
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "What" })).value).toBe("The only expert leaves");
  });

  it("finds the tickets of the figure that was opened, until another review is prepared", async () => {
    await openReview(TWELVE_TICKETS);
    const { user } = openPane();
    const preview = async () => {
      await goOnTo(user, "preview");
      return screen.findByRole("group", { name: /1 - Critical/ });
    };
    await user.click(await tab("Review"));
    await preview();
    await user.click(await tab("Results"));
    await user.click(within(await screen.findByRole("group", { name: /1 - Critical/ })).getByRole("button", { name: /^1 missed/ }));
    await user.click(await tab("Data"));
    await user.click(await tab("Results"));
    expect(await screen.findByRole("button", { name: "Explain the clock of ticket INC07" })).toBeTruthy();
    await user.click(await tab("Review"));
    for (let step = 0; step < 3; step++) await user.click(await screen.findByRole("button", { name: "Back" }));
    await user.click(await screen.findByRole("radio", { name: /^Quarterly business review/ }));
    await preview();
    await user.click(await tab("Results"));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Explain the clock of ticket INC07" })).toBeNull());
    expect(await screen.findByRole("tab", { name: "Compliance" })).toBeTruthy();
  });
});
