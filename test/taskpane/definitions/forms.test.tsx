/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen, waitFor, within } from "@testing-library/react";
import { accessibilityFaults, openDefinitions, records, typeInSheet } from "./support";

const described = (element: HTMLElement) => document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent?.replace(/\u00a0/g, " ");

describe("service hours", () => {
  it("say for each day how they are read: several windows, overnight, 24 h, closed, and what cannot be read", async () => {
    const { user, model } = await openDefinitions();
    await user.click(screen.getByRole("button", { name: /^Service hours/ }));
    await user.click(await screen.findByRole("button", { name: /^Business hours/ }));
    const week = await screen.findByRole("group", { name: "Service hours of the week" });
    const day = (name: string) => within(week).getByRole("textbox", { name });
    const enter = async (name: string, text: string) => {
      await user.clear(day(name));
      await user.click(day(name));
      await user.paste(text);
    };
    expect(week.textContent).toContain("42 h 30 min a week".replace(/(\d) /g, "$1\u00a0"));
    await enter("Monday", "9-12, 13-17:30");
    expect(described(day("Monday"))).toBe("7 h 30 min open");
    await enter("Friday", "22:00-06:00");
    expect(described(day("Friday"))).toBe("8 h open, until 06:00 the next day");
    await enter("Thursday", "24 h");
    expect(described(day("Thursday"))).toBe("24 h open");
    expect(described(day("Sunday"))).toBe("closed");
    await enter("Sunday", "whenever");
    expect(described(day("Sunday"))).toMatch(/^"whenever" cannot be read as service hours\./);
    expect(await accessibilityFaults()).toEqual([]);
    await user.clear(day("Sunday"));
    await user.click(screen.getByRole("button", { name: "Copy Monday to Tuesday-Friday" }));
    await user.type(screen.getByRole("combobox", { name: "Time zone" }), "Europe/Paris");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(records(model, "Calendars")[0]).toEqual({
      "Calendar": "Business hours", "Time zone": "Europe/Paris", "Monday": "09:00-12:00, 13:00-17:30", "Tuesday": "09:00-12:00, 13:00-17:30", "Wednesday": "09:00-12:00, 13:00-17:30",
      "Thursday": "09:00-12:00, 13:00-17:30", "Friday": "09:00-12:00, 13:00-17:30", "Saturday": "", "Sunday": "",
    }));
  });
});

describe("public holidays", () => {
  it("are listed for a country and a year, and only the chosen ones are added", async () => {
    const { user, model } = await openDefinitions();
    await user.click(screen.getByRole("button", { name: /^Holidays/ }));
    await user.click(await screen.findByRole("button", { name: "Add public holidays" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Country" }, { timeout: 20_000 }), "France");
    const list = await screen.findByRole("list", { name: "Public holidays" });
    const boxes = within(list).getAllByRole("checkbox");
    expect(boxes).toHaveLength(11);
    for (const box of boxes.slice(2)) await user.click(box);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Add 2 holidays" }));
    // 1 January and Easter Monday, 6 April 2026.
    await waitFor(() => expect(records(model, "Holidays").map(({ Date: day, Hours }) => [day, Hours])).toEqual([[46023, ""], [46118, ""]]));
    await user.click(await screen.findByRole("button", { name: "Add public holidays" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Country" }), "France");
    expect(await screen.findByRole("button", { name: "Add 9 holidays" })).toBeTruthy();
  });

  it("are there already where a longer holiday has them", async () => {
    const { user, model } = await openDefinitions();
    await user.click(screen.getByRole("button", { name: /^Holidays/ }));
    await user.click(await screen.findByRole("button", { name: "Add holiday" }));
    await user.type(screen.getByRole("textbox", { name: "Date" }), "2026-05-01");
    await user.type(screen.getByRole("textbox", { name: "Last day" }), "2026-05-10");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(records(model, "Holidays")[0]).toMatchObject({ "Date": 46143, "Last day": 46152 }));
    await user.click(await screen.findByRole("button", { name: "Add public holidays" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Country" }, { timeout: 20_000 }), "France");
    // Not 1 and 8 May.
    expect(await screen.findByRole("button", { name: "Add 9 holidays" })).toBeTruthy();
  });
});

describe("a workbook that counts its days from 1904", () => {
  it("gets and shows dates in its own count", async () => {
    const { user, model } = await openDefinitions(async (opened) => {
      opened.model.date1904 = true;
      await typeInSheet(opened, "SLAs", 0, "Valid from", 44651);
    });
    await user.click(screen.getByRole("treeitem", { name: /SLA P1-RESOLUTION .* from 2026-04-01/ }));
    expect((await screen.findByRole("textbox", { name: "Valid from" }) as HTMLInputElement).value).toBe("2026-04-01");
    await user.type(screen.getByRole("textbox", { name: "Valid to" }), "2027-03-31");
    await user.click(screen.getByRole("button", { name: "Save" }));
    // 2027-03-31 is day 46477 where days are counted from 1900.
    await waitFor(() => expect(records(model, "SLAs")[0]["Valid to"]).toBe(46477 - 1462));
    await user.click(screen.getByRole("button", { name: /^Improvements/ }));
    await user.click(await screen.findByRole("button", { name: "Add improvement" }));
    await user.type(screen.getByRole("textbox", { name: /^Id/ }), "IMP-1");
    await user.type(screen.getByRole("textbox", { name: "Due" }), "2026-09-30");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(records(model, "Improvements")[0].Due).toBe(46295 - 1462));
  });
});

describe("the agreement", () => {
  it("is edited item by item, an item that the sheet lacks is added, and the zone of this computer is proposed first and never entered by itself", async () => {
    const { user, model } = await openDefinitions();
    await user.click(screen.getByRole("button", { name: /^Agreement/ }));
    const zone = await screen.findByRole("combobox", { name: "Time zone" });
    expect(described(zone)).toBe("The agreement's time zone is not confirmed; UTC is used. Enter the zone in which months begin and end, such as Europe/Paris.");
    expect((zone as HTMLInputElement).value).toBe("");
    const [first, second] = [...(zone as HTMLInputElement).list!.options];
    expect([first.value, first.label, second.label]).toEqual([Intl.DateTimeFormat().resolvedOptions().timeZone, "the time zone of this computer", ""]);
    await user.type(zone, "Europe/Pari");
    expect(described(zone)).toMatch(/Did you mean "Europe\/Paris"\?/);
    await user.type(zone, "s");
    await user.type(screen.getByRole("textbox", { name: "Client" }), "Contoso");
    await user.type(screen.getByRole("textbox", { name: "Start" }), "2026-04-01");
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(records(model, "Agreement").filter(({ Item }) => ["Client", "Start", "Time zone"].includes(String(Item)))).toEqual([
      { Item: "Client", Value: "Contoso" }, { Item: "Start", Value: 46113 }, { Item: "Time zone", Value: "Europe/Paris" },
    ]));
  });
});

describe("SLAs that were only proposed", () => {
  it("are put in force at one press, all of them; who agreed is for people to write", async () => {
    const { user, model } = await openDefinitions(async (opened) => typeInSheet(opened, "SLAs", 0, "Agreed by", "Anna and Ben"));
    const count = records(model, "SLAs").length;
    await user.click(screen.getByRole("button", { name: `Put ${count} proposed SLAs in force` }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe(`${count} SLAs are in force.`));
    expect(records(model, "SLAs").map((sla) => [sla.Status, sla["Agreed by"]])).toEqual(Array.from({ length: count }, (_, row) => ["", row === 0 ? "Anna and Ben" : ""]));
    expect(screen.queryByRole("button", { name: /proposed SLAs/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Add" }));
  });

  it("are no proposals any more where somebody proposed them in another language than that of the pane", async () => {
    const { user, model } = await openDefinitions(async (opened) => typeInSheet(opened, "SLAs", 0, "Agreed by", "Proposition, pas encore convenue"));
    await user.click(screen.getByRole("button", { name: /proposed SLAs in force$/ }));
    await waitFor(() => expect(records(model, "SLAs")[0]).toMatchObject({ "Status": "", "Agreed by": "" }));
  });
});

describe("stakeholders and promises", () => {
  it("get their table with their first row", async () => {
    const { user, model } = await openDefinitions();
    await user.click(screen.getByRole("button", { name: /^Stakeholders/ }));
    await user.click(await screen.findByRole("button", { name: "Add stakeholder" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole("textbox", { name: /^Name/ }).getAttribute("aria-invalid")).toBe("true");
    await user.type(screen.getByRole("textbox", { name: /^Name/ }), "Ada");
    await user.selectOptions(screen.getByRole("combobox", { name: "Role" }), "customer: negotiates and pays");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(model.tableByName("Stakeholders")).toBeDefined());
    expect(records(model, "Stakeholders")).toEqual([expect.objectContaining({ Person: "Ada", Role: "customer" })]);
    expect(await screen.findByRole("button", { name: /^Ada/ })).toBeTruthy();
  });
});

describe("a template", () => {
  it("adds what is missing after saying how much", async () => {
    const { user, model } = await openDefinitions();
    await user.click(screen.getByRole("button", { name: "Actions for SLA P3-RESOLUTION" }));
    await user.click(await screen.findByRole("menuitem", { name: "Delete" }));
    await user.click(screen.getByRole("button", { name: "Delete" }));
    await waitFor(() => expect(records(model, "SLAs")).toHaveLength(1));
    await user.click(screen.getByRole("button", { name: "Add proposed definitions" }));
    const offer = await screen.findByText("The template adds 1 row and changes none of yours.");
    await user.click(within(offer.closest<HTMLElement>(".fui-MessageBar")!).getByRole("button", { name: "Add" }));
    await waitFor(() => expect(records(model, "SLAs").map(({ SLA }) => SLA)).toEqual(["P1-RESOLUTION", "P3-RESOLUTION"]));
  });

  it("can be another one: a managed network brings its promise and its figures", async () => {
    const { user, model } = await openDefinitions();
    await user.click(screen.getByRole("button", { name: "Add proposed definitions" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Template" }), "Managed network");
    const offer = (await screen.findByText("Availability, repair, changes, kept word")).closest<HTMLElement>(".fui-MessageBar")!;
    await user.click(await within(offer).findByRole("button", { name: "Add" }));
    await waitFor(() => expect(records(model, "Promises")).toMatchObject([{ Promise: "NETWORK", Outages: 4, "Restore within": "4 h" }]));
    expect(records(model, "KPIs").map(({ Measure }) => Measure)).toEqual(expect.arrayContaining(["availability", "change success rate", "review cadence kept"]));
  });
});
