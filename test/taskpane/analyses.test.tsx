/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { screen, within } from "@testing-library/react";
import { loadXlsx } from "../../src/host";
import { openReview, openWorkbook } from "../support/openWorkbook";
import { accessibilityFaultsInPane } from "./support/accessibilityFaultsInPane";
import { goOnTo, openPane } from "./support/openPane";

beforeAll(() => {
  document.title = "Service Review";
  document.documentElement.lang = "en";
});

/** Four months of a ticket a day, the last of them open: resolved after two hours, every tenth after two days, every seventh nearly too late. */
function manyTickets(): string {
  const shown = (ms: number) => new Date(ms).toISOString().slice(0, 16).replace("T", " ");
  const rows = Array.from({ length: 240 }, (_, index) => {
    const opened = Date.UTC(2025, 7, 4, 9) + index * 86_400_000;
    const hours = index % 10 === 0 ? 48 : index % 7 === 0 ? 7.8 : 2;
    return index > 235 ? `T${index},${shown(opened)},,In Progress,1 - Critical,Desk` : `T${index},${shown(opened)},${shown(opened + hours * 3_600_000)},Closed,1 - Critical,Desk`;
  });
  return ["Number,Opened,Resolved,State,Priority,Group", ...rows].join("\n");
}

const IN_ORDER = ["Deadlines ahead", "Room for misses", "Better or worse?", "Near misses", "Outlook", "Outages and promises", "Kept, but felt worse", "Credits", "Did the changes help?", "Earlier reviews", "Time on hold", "Other ways to count", "What the desk says"];

async function openAnalyses() {
  await openReview(manyTickets());
  return toPreview();
}

async function toPreview(type?: RegExp) {
  const { user } = openPane();
  await user.click(await screen.findByRole("button", { name: "Start the review" }));
  if (type !== undefined) await user.click(await screen.findByRole("radio", { name: type }));
  await goOnTo(user, "preview");
  await screen.findByRole("button", { name: "Deadlines ahead" });
  return user;
}

const textOf = (element: HTMLElement) => element.textContent.replace(/\u00a0/g, " ");

describe("the analyses of a review", () => {
  it("say what another level would change and what worked elsewhere, in the words of the sheets", async () => {
    openWorkbook(loadXlsx(readFileSync(resolve(__dirname, "../../samples/toyshop-review.xlsx"))));
    const user = await toPreview(/^Annual review/);
    await user.click(screen.getByRole("button", { name: "What another level would change" }));
    const platinum = await screen.findByRole("group", { name: "Web shop: platinum" });
    expect(textOf(platinum)).toMatch(/More per month: 1,500 GBP.*Would not have been kept: 1 of 1 outage lasted longer than 1 h; available 99\.89%, promised 99\.95%; keeping it would have spared 1 h 25 min of outage/);
    await user.click(screen.getByRole("button", { name: "Did the changes help?" }));
    expect(await screen.findByText("May also help: Tills repaired")).toBeTruthy();
    // Below each comparison stand the tickets of both sides: 14 in three months before, 16 in as many after.
    const [spare] = await screen.findAllByRole("group", { name: "A spare scanner in every stockroom" });
    expect(textOf(spare)).toMatch(/Scanners repaired, 3 months: 64\.3% \(n = 14\) before, 100\.0% \(n = 16\) after: better3 months before: 14 tickets3 months after: 16 ticketsScanners working/);
    await user.click(within(spare).getByRole("button", { name: "Scanners repaired: 3 months after: 16 tickets: open the tickets of A spare scanner in every stockroom" }));
    expect(within(await screen.findByRole("list")).getAllByRole("listitem").length).toBe(16);
    await user.click(screen.getByRole("button", { name: "Back to the results" }));
    // Both analyses are open still, and the figure that was left has the focus.
    expect(document.activeElement).toBe(within(spare).getByRole("button", { name: /^Scanners repaired: 3 months after: 16 tickets/ }));
    expect(screen.getByRole("button", { name: "What another level would change", expanded: true })).toBeTruthy();
    expect(await accessibilityFaultsInPane()).toEqual([]);
  });

  it("set what the desk says beside the clocks and lead to the tickets on which they disagree: May 2016 of the ServiceNow log", async () => {
    openWorkbook(loadXlsx(readFileSync(resolve(__dirname, "../../samples/uci-review.xlsx"))));
    const user = await toPreview(/^Monthly review/);
    await user.click(screen.getByRole("button", { name: "What the desk says" }));
    const cards = (await screen.findAllByText("From the column \"made_sla\"")).map((line) => line.closest<HTMLElement>("[role=group]")!);
    const card = cards.find((each) => each.getAttribute("aria-label") === "Resolution, 3 - Moderate")!;
    expect(textOf(card)).toMatch(/74\.8% kept, says the desk; 81\.8% by the clocks, of the same 143 ticketsBoth: 105 met, 24 missedFrom the column "made_sla"/);
    expect(textOf(card)).toMatch(/Only the desk says met: 2Nothing in the data tells why: 2Only the clocks say met: 12/);
    await user.click(within(card).getByRole("button", { name: /^Until the ticket was closed, not resolved: 10: open the tickets of/ }));
    expect(within(await screen.findByRole("list")).getAllByRole("listitem")).toHaveLength(10);
  });

  it("stand in the preview, each with what it means and the tickets behind it", async () => {
    const user = await openAnalyses();
    expect(screen.getAllByRole("button").map(textOf).filter((name) => IN_ORDER.includes(name))).toEqual(IN_ORDER);
    for (const name of IN_ORDER) await user.click(screen.getByRole("button", { name }));
    const everything = () => textOf(screen.getByRole("main"));
    await screen.findAllByText(/Decided in the period \(this review\)/);
    expect(everything()).toMatch(/\d+ miss(es)? allowed, \d+ used\./);
    expect(everything()).toMatch(/No clear change against|Better than|Worse than/);
    expect(everything()).toMatch(/\d+ of \d+ met with little left/);
    expect(everything()).toMatch(/: about \d+\.\d%; \d+ \(\d+-\d+\) decided/);
    // Of the eight ways one is ours; each of the others is counted once, alone or among those that agree with it.
    const agreeing = Number(/(\d+) other ways? counts? every ticket the same\./.exec(everything())![1]);
    const card = within(screen.getByText(/every ticket the same/).closest<HTMLElement>("[role=group]")!);
    const ways = card.getAllByText(/^\d+\.\d%\s\(\d+\/\d+\): /);
    expect(agreeing + ways.length).toBe(8);
    // Those that differ lead to their tickets, each by its own words.
    expect(new Set(card.getAllByRole("button").map(textOf)).size).toBe(7 - agreeing);
    expect(await accessibilityFaultsInPane()).toEqual([]);
  });

  it("tell the tickets from which the periods to come are forecast: all that were decided in the whole months before", async () => {
    const user = await openAnalyses();
    await user.click(screen.getByRole("button", { name: "Outlook" }));
    const [basis] = await screen.findAllByRole("button", { name: /^Forecast from the tickets of 1.September.2025 to 28.February.2026: open the tickets of/ });
    await user.click(basis);
    // A ticket a day from 4 August to 31 March: the first whole month is September, the last one February.
    expect(await screen.findByRole("button", { name: /^Select \d+ rows in the sheet$/ })).toBeTruthy();
  });

  it("open their tickets, and come back to the figures", async () => {
    const user = await openAnalyses();
    await user.click(screen.getByRole("button", { name: "Deadlines ahead" }));
    const [overdue] = await screen.findAllByRole("button", { name: /^\d+ overdue: open the tickets of/ });
    await user.click(overdue);
    expect(within(await screen.findByRole("list")).getAllByRole("listitem").length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Back to the results" }));
    expect(await screen.findByRole("button", { name: "Deadlines ahead" })).toBeTruthy();
  });
});
