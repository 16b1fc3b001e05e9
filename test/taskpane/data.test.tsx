/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen, waitFor, within } from "@testing-library/react";
import { currentReckoner, provideReckoner, withWorkbook } from "../../src/workbook";
import { contentOf, openReview, openWorkbook, tableRows, TWELVE_TICKETS } from "../support/openWorkbook";
import { openPane } from "./support/openPane";

/** Every date can be read both ways; the tickets stand in the order of their opening. */
const EITHER_WAY = `Number,Opened,Resolved,Status
T1,03/04/2026 09:00,03/04/2026 10:00,Closed
T2,05/04/2026 09:00,06/04/2026 10:00,Closed
T3,07/04/2026 09:00,08/04/2026 10:00,On hold
`;

const announcement = () => screen.getByRole("status").textContent;

/** Lengths (ms) of the pauses that begin from now on. A mock in the place of `setTimeout` would be taken for a clock that the test moves. */
function recordPauses(): { readonly lengths: (number | undefined)[]; stop(): void } {
  const { setTimeout } = globalThis;
  const lengths: (number | undefined)[] = [];
  globalThis.setTimeout = Object.assign((...[work, length, ...args]: Parameters<typeof setTimeout>) => {
    lengths.push(length);
    return setTimeout(work, length, ...args);
  }, setTimeout);
  return { lengths, stop: () => void (globalThis.setTimeout = setTimeout) };
}

describe("cells that are corrected in the sheet", () => {
  /** The pane tells of two cells that are no dates. */
  async function openWithBadDates() {
    const { host, model } = await openReview(TWELVE_TICKETS);
    const tickets = model.sheetByName("Tickets")!;
    await host.enter(tickets, 1, 2, [["soon"], ["later"]]);
    openPane();
    expect(await screen.findByText(/soon, later/)).toBeTruthy();
    return { host, tickets };
  }

  it("are read at once, also those that are corrected while the workbook is being read", async () => {
    const { host, tickets } = await openWithBadDates();
    const reckoner = currentReckoner();
    provideReckoner({
      ...reckoner,
      async readTickets(input) {
        // The rows have been read.
        provideReckoner(reckoner);
        await host.enter(tickets, 2, 2, [["2026-03-03 16:00"]]);
        return reckoner.readTickets(input);
      },
    });
    await host.enter(tickets, 1, 2, [["2026-03-02 12:00"]]);
    await waitFor(() => expect(screen.queryByText(/soon|later/)).toBeNull());
  });

  it("are read once when several are typed one after the other", async () => {
    const { host, tickets } = await openWithBadDates();
    const reckoner = currentReckoner();
    const pauses = recordPauses();
    const readTickets = jest.fn(reckoner.readTickets.bind(reckoner));
    provideReckoner({ ...reckoner, readTickets });
    await host.enter(tickets, 1, 2, [["2026-03-02 12:00"]]);
    // The first edit is noticed, and the pane waits for a next one.
    await waitFor(() => expect(pauses.lengths).toContain(1_000));
    await host.enter(tickets, 2, 2, [["2026-03-03 16:00"]]);
    await waitFor(() => expect(screen.queryByText(/soon|later/)).toBeNull());
    expect(readTickets).toHaveBeenCalledTimes(1);
    pauses.stop();
    provideReckoner(reckoner);
  });
});

describe("the first run", () => {
  it("offers sample tickets in an empty workbook, makes everything from them and goes on to the data", async () => {
    const { model } = openWorkbook();
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: "Try with sample tickets" }));
    await screen.findByRole("button", { name: "Start the review" });
    expect(model.tableByName("Tickets")!.table.area.bottom).toBeGreaterThan(300);
    expect(model.tableByName("SLAs")).toBeDefined();
    expect(announcement()).toMatch(/^The definitions are made: \d+ tickets/);
  });

  it("sets the review up from tickets that are there, and changes no cell of theirs", async () => {
    const { model, host } = openWorkbook();
    await host.enter(model.sheets[0], 0, 0, [["Number", "Opened", "Resolved", "Status"], ["T1", "2026-03-02 09:00", "2026-03-02 10:00", "Closed"]]);
    const before = contentOf(model) as { rows: unknown }[];
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: "Set up the review" }));
    await screen.findByRole("button", { name: "Start the review" });
    expect((contentOf(model) as { rows: unknown }[])[0].rows).toEqual(before[0].rows);
  });

  it("can be skipped, and stays skipped when the pane is opened again", async () => {
    openWorkbook();
    const { user, unmount } = openPane();
    await user.click(await screen.findByRole("button", { name: "Skip" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Skip" })).toBeNull());
    unmount();
    openPane();
    expect(await screen.findByText(/This workbook holds no tickets yet/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Skip" })).toBeNull();
  });
});

describe("dates that may be day/month or month/day", () => {
  it("are asked about with a date of theirs, and the answer becomes the Date order of the Agreement table", async () => {
    const { model } = await openReview(EITHER_WAY);
    const { user } = openPane();
    await user.click(await screen.findByRole("radio", { name: /^3 April 2026/ }));
    expect(screen.getByRole("radio", { name: /^4 March 2026/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Use this order" }));
    await waitFor(() => expect(announcement()).toBe("The date order is set."));
    expect(tableRows(model, "Agreement")).toContainEqual(["Date order", "DMY"]);
    expect(screen.queryByText("Day or month first?")).toBeNull();
  });
});

it("the history, and not the tickets, is named when its sheet was renamed after the agreement named it, and the tickets are shown without it", async () => {
  const { host, model } = await openReview(TWELVE_TICKETS);
  const { sheet, table } = model.tableByName("Agreement")!;
  const item = tableRows(model, "Agreement").findIndex(([name]) => name === "History source");
  await host.enter(sheet, table.area.top + 1 + item, table.area.left + 1, [["Status log"]]);
  openPane();
  expect(await screen.findByText(/there is no table or sheet "Status log", which History source names/)).toBeTruthy();
  expect(await screen.findByText(/^12 tickets on the sheet/)).toBeTruthy();
});

describe("tickets of several clients", () => {
  const OF_TWO = `Number,Opened,Resolved,Status,Company
T1,2026-04-03 09:00,2026-04-03 10:00,Closed,Acme
T2,2026-04-05 09:00,2026-04-06 10:00,Closed,"Beta, Ltd"
T3,2026-04-07 09:00,2026-04-08 10:00,Closed,Acme
T4,2026-04-08 09:00,2026-04-08 10:00,Closed,"Beta, Ltd"
T5,2026-04-09 09:00,2026-04-09 10:00,Closed,Acme
`;

  it("are asked about with the clients that they name, and the answer becomes Client in tickets of the Agreement table", async () => {
    const { model } = await openReview(OF_TWO);
    const { user } = openPane();
    await user.click(await screen.findByRole("combobox", { name: "This review is about" }));
    expect(screen.getAllByRole("option", { name: /\(\d+\)/ }).map(({ textContent }) => textContent)).toEqual(["Acme (3)", "Beta, Ltd (2)"]);
    await user.click(screen.getByRole("option", { name: /^Beta/ }));
    await user.click(screen.getByRole("button", { name: "Count only these" }));
    await waitFor(() => expect(announcement()).toBe("The choice of tickets is saved."));
    expect(tableRows(model, "Agreement")).toContainEqual(["Client in tickets", '"Beta, Ltd"']);
    expect(tableRows(model, "Agreement")).toContainEqual(["Client", "Beta, Ltd"]);
    expect(screen.queryByText("Whose tickets count?")).toBeNull();
    expect(screen.getByText(/^2 tickets/)).toBeTruthy();
  });

  it("may all count", async () => {
    const { model } = await openReview(OF_TWO);
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: "Count all" }));
    await waitFor(() => expect(announcement()).toBe("The choice of tickets is saved."));
    expect(tableRows(model, "Agreement")).toContainEqual(["Client in tickets", "all"]);
    expect(tableRows(model, "Agreement")).toContainEqual(["Client", ""]);
    expect(screen.queryByText("Whose tickets count?")).toBeNull();
  });
});

describe("the columns", () => {
  it("say why each was taken, and another choice becomes a row of ColumnMap", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: "Columns" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "First response" }), "Resolved");
    await waitFor(() => expect(announcement()).toBe("First response is now read from Resolved."));
    expect(tableRows(model, "ColumnMap")).toContainEqual(["first response", "Resolved", ""]);
  });
});

describe("the statuses", () => {
  it("are proposed, changed and saved in the StatusMap table", async () => {
    const { model } = await openReview(EITHER_WAY);
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: "Statuses" }));
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Meaning of On hold" }).value).toBe("held");
    await user.selectOptions(screen.getByRole("combobox", { name: "On hold: waiting for" }), "client");
    await user.click(screen.getByRole("button", { name: "Save the statuses" }));
    await waitFor(() => expect(announcement()).toBe("The statuses are saved in the StatusMap table."));
    expect(tableRows(model, "StatusMap")).toContainEqual(["On hold", "held", "client"]);
  });
});

describe("the statuses of a log of changes", () => {
  it("say how many tickets were in each: one that was solved, taken up again and solved counts once", async () => {
    await openReview(`Number,State,Opened,Updated,Resolved
INC1,New,2026-03-02 09:00,2026-03-02 09:00,2026-03-04 10:00
INC1,Resolved,2026-03-02 09:00,2026-03-02 12:00,2026-03-04 10:00
INC1,Active,2026-03-02 09:00,2026-03-03 09:00,2026-03-04 10:00
INC1,Resolved,2026-03-02 09:00,2026-03-04 10:00,2026-03-04 10:00
INC2,New,2026-03-03 09:00,2026-03-03 09:00,2026-03-03 11:00
INC2,Resolved,2026-03-03 09:00,2026-03-03 11:00,2026-03-03 11:00
INC3,New,2026-03-05 09:00,2026-03-05 09:00,
`);
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: "Statuses" }));
    const counted = ["New", "Resolved", "Active"].map((status) => screen.getByText(status, { selector: "span" }).parentElement!.textContent);
    expect(counted).toEqual(["New3 tickets", "Resolved2 tickets", "Active1 ticket"].map((text) => expect.stringContaining(text)));
  });
});

describe("a finding", () => {
  it("shows its cells in the sheet", async () => {
    const { model, host } = await openReview(TWELVE_TICKETS.replace("2026-03-02 12:00", "soon"));
    const { user } = openPane();
    const item = (await screen.findByText(/"soon" is not a date/)).closest("li")!;
    await user.click(within(item).getByRole("button", { name: /^Show in the sheet/ }));
    await waitFor(() => expect(announcement()).toBe('1 row selected on the sheet "Tickets".'));
    expect(host.session.selection?.area).toEqual({ top: 1, bottom: 1, left: 2, right: 2 });
    expect(host.session.selection?.sheet).toBe(model.sheets.find(({ name }) => name === "Tickets"));
  });

  it("shows its cells where they stand now, after somebody sorted the tickets", async () => {
    const { host } = await openReview(TWELVE_TICKETS.replace("2026-03-02 12:00", "soon"));
    const { user } = openPane();
    expect(await screen.findByText(/Tickets, row 2, Resolved: "soon" is not a date/)).toBeTruthy();
    await withWorkbook(async (context) => {
      context.workbook.tables.getItem("Tickets").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    const item = (await screen.findByText(/Tickets, row 13, Resolved: "soon" is not a date/)).closest("li")!;
    await user.click(within(item).getByRole("button", { name: /^Show in the sheet/ }));
    await waitFor(() => expect(host.session.selection?.area.top).toBe(12));
  });
});

describe("reading that fails", () => {
  it("says what to do, keeps the code under Details, and can be tried again", async () => {
    const { host } = await openReview(TWELVE_TICKETS);
    // The pane looks at the workbook first; the fault strikes one of the requests that read the data.
    host.failAt({ sync: host.syncCount + 12, when: "before", code: "GeneralException" });
    const { user } = openPane();
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Excel did not answer as expected. Try again in a moment.");
    expect(within(alert).getByText("Details").closest("details")!.textContent).toContain("GeneralException");
    await user.click(screen.getByRole("button", { name: "Read again" }));
    expect(await screen.findByRole("button", { name: "Start the review" })).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("an edit by hand in a definition table", () => {
  it("appears in the pane", async () => {
    const { model, host } = await openReview(TWELVE_TICKETS);
    openPane();
    await screen.findByRole("button", { name: "Start the review" });
    const { sheet, table } = model.tableByName("Agreement")!;
    const row = tableRows(model, "Agreement").findIndex(([item]) => item === "Time zone");
    await host.enter(sheet, table.area.top + 1 + row, table.area.left + 1, [["Nowhere/City"]]);
    expect(await screen.findByText(/Nowhere\/City/)).toBeTruthy();
  });
});
