/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen, waitFor, within } from "@testing-library/react";
import { contentOf, openReview, TWELVE_TICKETS } from "../support/openWorkbook";
import { typeInSheet } from "./definitions/support";
import { clickWrite, goOnTo, openPane, reviewIsWritten } from "./support/openPane";

/** The tickets that missed the SLA of critical ones, as the results of a monthly review list them. */
async function toMissedTickets() {
  const { user } = openPane();
  await user.click(await screen.findByRole("tab", { name: "Review" }));
  await goOnTo(user, "preview");
  await screen.findByRole("group", { name: "Resolution, 1 - Critical" });
  await user.click(screen.getByRole("tab", { name: "Results" }));
  await user.click(await screen.findByRole("tab", { name: "Missed tickets" }));
  const missed = within(await screen.findByRole("group", { name: "Resolution, 1 - Critical" }));
  return { user, missed };
}

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
    await clickWrite();
    expect(await reviewIsWritten()).toBeTruthy();
    expect(model.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Summary", "Compliance"]));
  });

  it("says below All tickets that these are not only those of the period", async () => {
    await openReview(TWELVE_TICKETS);
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: "Start the review" }));
    await goOnTo(user, "preview");
    await user.click(await screen.findByRole("button", { name: "Next: write" }));
    await clickWrite();
    await reviewIsWritten();
    await user.click(screen.getByRole("button", { name: "Show the results" }));
    await user.click(await screen.findByRole("tab", { name: "All tickets" }));
    expect(await screen.findByText(/^Every ticket in the data, including those of other periods/)).toBeTruthy();
  });

  it("resumes in a closed pane where it was, with what was chosen", async () => {
    await openReview(TWELVE_TICKETS);
    const { user, unmount } = openPane();
    await user.click(await screen.findByRole("button", { name: "Start the review" }));
    await user.click(await screen.findByRole("radio", { name: /^Quarterly business review/ }));
    await user.click(screen.getByRole("button", { name: "Next: period" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Period" }), "2026-Q1");
    unmount();
    openPane();
    expect((await screen.findByRole<HTMLSelectElement>("combobox", { name: "Period" })).value).toBe("2026-Q1");
  });

  it("loses nothing on the way back", async () => {
    await openReview(TWELVE_TICKETS);
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: "Start the review" }));
    await user.click(await screen.findByRole("button", { name: "Next: period" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Period" }), "2026-03");
    await user.click(screen.getByRole("button", { name: "Next: checks" }));
    await user.click(await screen.findByRole("button", { name: "Back" }));
    await user.click(await screen.findByRole("button", { name: "Back" }));
    expect(await screen.findByRole("radio", { name: /^Monthly review/, checked: true })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Next: period" }));
    expect((await screen.findByRole<HTMLSelectElement>("combobox", { name: "Period" })).value).toBe("2026-03");
  });

  it("says what is protected, and writes nothing, when a sheet of an earlier review is protected; reading an edit of the workbook does not take the message away", async () => {
    const opened = await openReview(TWELVE_TICKETS);
    const { model } = opened;
    const { user } = openPane();
    const write = async () => {
      await user.click(await screen.findByRole("button", { name: "Next: write" }));
      await clickWrite();
    };
    await user.click(await screen.findByRole("button", { name: "Start the review" }));
    await goOnTo(user, "preview");
    await screen.findByRole("group", { name: /1 - Critical/ });
    await write();
    await reviewIsWritten();
    model.sheets.find(({ name }) => name === "Compliance")!.protection = { protected: true, options: {} };
    await user.click(screen.getByRole("button", { name: "Start another review" }));
    await goOnTo(user, "preview");
    await screen.findByRole("group", { name: /1 - Critical/ });
    const before = contentOf(model);
    await write();
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain('The sheet "Compliance" is protected');
    expect(within(alert).getByText("Details")).toBeTruthy();
    expect(contentOf(model)).toEqual(before);
    await typeInSheet(opened, "Tickets", 0, "Priority", "3 - Moderate");
    await screen.findByText("Reading the workbook", { selector: "[role=status]" });
    await waitFor(() => expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("false"));
    expect(screen.getByRole("alert").textContent).toContain('The sheet "Compliance" is protected');
  });

  it("lists missed tickets below their SLA, and leads to a clock and back", async () => {
    await openReview(TWELVE_TICKETS);
    const { user, missed } = await toMissedTickets();
    expect(missed.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^INC07.*4.h over/)]);
    await user.click(missed.getByRole("button", { name: "Explain the clock of ticket INC07" }));
    expect(await screen.findByText(/Target 4.h, used 8.h/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Back to the results" }));
    expect((await screen.findByRole("tab", { name: "Missed tickets" })).getAttribute("aria-selected")).toBe("true");
  });

  it("does not say that no ticket was missed where the export cannot tell", async () => {
    await openReview("Number,Opened,State,Priority\nINC01,2026-03-02 09:00,Resolved,1 - Critical\nINC02,2026-04-03 09:00,Resolved,1 - Critical\nINC03,2026-05-04 09:00,New,1 - Critical\n");
    const { user } = openPane();
    await user.click(await screen.findByRole("tab", { name: "Review" }));
    await goOnTo(user, "preview");
    await screen.findByText("No SLA has data in this period.");
    await user.click(screen.getByRole("tab", { name: "Results" }));
    await user.click(await screen.findByRole("tab", { name: "Missed tickets" }));
    // Once in the preview, which stays as it was, and once here.
    expect(await screen.findAllByText("No SLA has data in this period.")).toHaveLength(2);
    expect(screen.queryByText("No ticket was missed in this period.")).toBeNull();
  });

  it("lists three of five missed tickets, then the other two, and goes on at the first of these", async () => {
    const late = (id: number) => `INC2${id},2026-04-0${id} 09:00,2026-04-0${id} 15:0${id},Resolved,1 - Critical\n`;
    await openReview(TWELVE_TICKETS + [1, 2, 3, 7].map(late).join(""));
    const { user, missed } = await toMissedTickets();
    expect(missed.getAllByRole("listitem").map(({ textContent }) => textContent?.slice(0, 5))).toEqual(["INC07", "INC27", "INC23"]);
    await user.click(missed.getByRole("button", { name: "Show 2 more" }));
    expect(missed.getAllByRole("listitem").map(({ textContent }) => textContent?.slice(0, 5))).toEqual(["INC07", "INC27", "INC23", "INC22", "INC21"]);
    expect(missed.queryByRole("button", { name: /more$/ })).toBeNull();
    expect(document.activeElement).toBe(missed.getByRole("button", { name: "Show ticket INC22 in the sheet" }));
  });

  it("comes back from the clock of a ticket to the list as long as it was left, at that ticket", async () => {
    const late = (id: number) => `INC2${id},2026-04-0${id} 09:00,2026-04-0${id} 15:0${id},Resolved,1 - Critical\n`;
    await openReview(TWELVE_TICKETS + [1, 2, 3, 7].map(late).join(""));
    const { user, missed } = await toMissedTickets();
    await user.click(missed.getByRole("button", { name: "Show 2 more" }));
    await user.click(missed.getByRole("button", { name: "Explain the clock of ticket INC21" }));
    await user.click(await screen.findByRole("button", { name: "Back to the results" }));
    const back = await screen.findByRole("button", { name: "Explain the clock of ticket INC21" });
    expect(document.activeElement).toBe(back);
    expect(missed.getAllByRole("listitem")).toHaveLength(5);
    // By the tickets of the figure it is the same.
    await user.click(missed.getByRole("button", { name: /^5 missed/ }));
    await user.click(await screen.findByRole("button", { name: "Explain the clock of ticket INC07" }));
    await user.click(await screen.findByRole("button", { name: "Back to Resolution, 1 - Critical" }));
    expect(document.activeElement).toBe(await screen.findByRole("button", { name: "Explain the clock of ticket INC07" }));
    await user.click(screen.getByRole("button", { name: "Back to the results" }));
    await waitFor(() => expect(document.activeElement).toBe(missed.getByRole("button", { name: /^5 missed/ })));
  });

  it("tells an SLA and a KPI of the same name apart, by kind and id", async () => {
    await typeInSheet(await openReview(TWELVE_TICKETS), "KPIs", 0, "Name", "Resolution, 1 - Critical");
    const { user } = openPane();
    await user.click(await screen.findByRole("tab", { name: "Review" }));
    await goOnTo(user, "preview");
    expect(await screen.findByRole("group", { name: "SLA P1-RESOLUTION: Resolution, 1 - Critical" })).toBeTruthy();
    expect(screen.getByRole("group", { name: "KPI RESOLUTION-COMPLIANCE: Resolution, 1 - Critical" })).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "Results" }));
    await user.click(await screen.findByRole("tab", { name: "Trends" }));
    const trends = (await screen.findAllByRole("region")).map((trend) => trend.firstElementChild?.textContent);
    expect(trends.slice(0, 3)).toEqual(["SLA P1-RESOLUTION: Resolution, 1 - Critical", "Resolution, 3 - Moderate", "KPI RESOLUTION-COMPLIANCE: Resolution, 1 - Critical"]);
  });

  it("opens the tickets behind a figure, selects their rows and explains a clock interval by interval", async () => {
    const { host } = await openReview(TWELVE_TICKETS);
    const { user } = openPane();
    await user.click(await screen.findByRole("tab", { name: "Review" }));
    await goOnTo(user, "preview");
    // April, four hours for a critical ticket: INC06 took 2 h, INC07 8 h, INC08 1 h.
    const card = await screen.findByRole("group", { name: "Resolution, 1 - Critical" });
    expect(within(card).getByText(/^2 of 3 met: 66\.7/)).toBeTruthy();
    await user.click(within(card).getByRole("button", { name: /^1 missed/ }));
    await user.click(await screen.findByRole("button", { name: "Show ticket INC07 in the sheet" }));
    await waitFor(() => expect(host.session.selection?.area.top).toBe(7));
    expect(screen.getByText(/4.h over/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Explain the clock of ticket INC07" }));
    expect(await screen.findByText(/Target 4.h, used 8.h/)).toBeTruthy();
    expect(screen.getByText(/8.h counted, 8.h so far/)).toBeTruthy();
    // What the manager sends to the client who asks about it.
    await user.click(screen.getByRole("button", { name: "As text, for whoever asks about this ticket" }));
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "As text, for whoever asks about this ticket" });
    expect(document.activeElement).toBe(text);
    expect(text.value).toMatch(
      /^Ticket INC07, Resolution, 1 - Critical: Missed\.\n {2}.*: 8.h counted, 8.h so far\n {2}Target 4.h, used 8.h\. Deadline .*\n {2}Service hours: .*$/,
    );
    await user.click(screen.getByRole("button", { name: "Copy the text" }));
    expect(screen.getAllByText("The text is copied.", { ignore: "[role=status]" })).toHaveLength(1);
    // Another SLA is another text, which is not copied.
    const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "SLA" });
    await user.selectOptions(choice, [...choice.options].find(({ selected }) => !selected)!);
    expect(screen.queryByText("The text is copied.", { ignore: "[role=status]" })).toBeNull();
  });
});
