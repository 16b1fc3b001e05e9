/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen } from "@testing-library/react";
import { openReview, TWELVE_TICKETS } from "../support/openWorkbook";
import { goOnTo, openPane } from "./support/openPane";

it("the preview says of each success factor why it is off track, and why it has no verdict", async () => {
  await openReview(TWELVE_TICKETS);
  const { user } = openPane();
  await user.click(await screen.findByRole("tab", { name: "Review" }));
  await goOnTo(user, "preview");
  // Not the KPI that pools these SLAs besides: both would say the same twice.
  expect(await screen.findByText("because of Resolution, 1 - Critical and Resolution, 3 - Moderate")).toBeTruthy();
  expect(screen.getByText("without data: Reopen rate")).toBeTruthy();
  expect(screen.getByText("without a target: Tickets opened and Backlog")).toBeTruthy();
});
