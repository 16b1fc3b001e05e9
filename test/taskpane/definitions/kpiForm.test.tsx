/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen, waitFor, within } from "@testing-library/react";
import { accessibilityFaults, openDefinitions } from "./support";

async function figures(): Promise<string[]> {
  const table = await screen.findByRole("table", { name: "What it would have meant" });
  await waitFor(() => expect(table.closest("[aria-busy]")?.getAttribute("aria-busy")).toBe("false"));
  return within(table).getAllByRole("row").map((row) => [...row.children].map((cell) => cell.textContent).join(" | ").replace(/\u00a0/g, " "));
}

describe("the target of a KPI", () => {
  it("shows month by month what it would have shown before it is saved", async () => {
    const { user } = await openDefinitions();
    await user.click(screen.getByRole("treeitem", { name: /KPI RESOLUTION-COMPLIANCE/ }));
    await screen.findByRole("heading", { level: 2, name: "KPI RESOLUTION-COMPLIANCE" });
    const before = await figures();
    expect(before[0]).toBe("Month | Now | With this change");
    expect(before.slice(1).every((row) => row.split(" | ")[1] === row.split(" | ")[2])).toBe(true);
    const target = screen.getByRole("textbox", { name: /^Target/ });
    await user.clear(target);
    await user.type(target, "10%");
    await waitFor(async () => expect((await figures()).some((row) => row.split(" | ")[1] !== row.split(" | ")[2])).toBe(true));
    expect(screen.getByText(/^Met in \d+ of \d+ months?, now in \d+\.$/)).toBeTruthy();
    await user.clear(target);
    expect(await screen.findByText("Without a target no month is met or missed.")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
