import { recogniseColumns, type Cell } from "../../../src/tables";
import { ticketSheet } from "../../support/ticketTables";

const mapped = (rows: Cell[][]) => Object.fromEntries([...recogniseColumns(ticketSheet(rows)).columns].map(([field, { header }]) => [field, header]));

describe("a person of a group", () => {
  it.each([
    "Team owner", "Group Owner", "Support Group Owner Name", "Queue owner", "Department Admin", "Owner of team", "Responsible for group", "Verantwortlicher der Gruppe", "Verantwoordelijke van de groep",
    "Ответственный группы", "担当グループ責任者", "责任团队负责人", "담당부서장",
  ])("%s is its head, and no group that works on tickets", (header) => {
    expect(mapped([["Number", header]])).toEqual({ id: "Number" });
  });

  it.each(["Owner team", "Owned by team", "Team in charge", "Group responsible", "Team Assignee", "Group tech", "Verantwortliche Gruppe", "Ответственная группа", "担当グループ名", "责任团队"])("%s is the group itself", (header) => {
    expect(mapped([["Number", header]])).toEqual({ id: "Number", group: header });
  });

  it.each(["Group agent", "Support team member", "Responsible team engineer"])("%s is who works on the ticket", (header) => {
    expect(mapped([["Number", header]])).toEqual({ id: "Number", assignee: header });
  });

  it("is not told by two names that many lists have and one product has, too", () => {
    expect(mapped([["ID", "Owner name", "Owner email", "Date changed", "Date due"]])).toMatchObject({ assignee: "Owner name" });
    expect(mapped([["Ticket number", "Customer ID", "User ID", "Responsible"]])).toMatchObject({ assignee: "Responsible", requester: "User ID" });
  });

  it("leaves the group to the column that names it, on either side of it", () => {
    expect(mapped([["Number", "Team owner", "Owner team"], ["1", "Ann Lee", "Network"]])).toEqual({ id: "Number", group: "Owner team" });
    expect(mapped([["Number", "Team", "Team member", "Team owner"], ["1", "Network", "Ann Lee", "Bob Ray"]])).toEqual({ id: "Number", group: "Team", assignee: "Team member" });
  });
});

describe("a client may be a person or an organisation, as the cells tell", () => {
  const list = (header: string, ...cells: string[]): Cell[][] => [["Number", header], ...cells.map((cell, row): Cell[] => [`T-${row}`, cell])];

  it.each([
    ["first names that many have", ["Ann Lee", "Joe Doe", "Xenia Quist"]], ["surnames first", ["Vance, Gil", "O'Hara, Una", "Quist, Xenia"]], ["e-mail addresses", ["gil@acme.com", "una@beta.org"]],
    ["titles", ["Mr. Vance", "Dr. Quist"]], ["Japanese names", ["佐藤花子", "高橋一郎"]], ["Chinese names", ["王小明", "李雷"]], ["Korean names", ["김민수", "이영희"]], ["Russian names", ["Анна Ким", "Сергей Ли"]],
    ["patronymics", ["Ким Юлия Олеговна", "Ли Глеб Ильич"]], ["surnames with initials", ["Ким Ю.О.", "Ли Г. И.", "Quist X."]],
  ])("%s are those who asked", (_, cells) => {
    for (const header of ["Client", "Customer"]) expect(mapped(list(header, ...cells))).toEqual({ id: "Number", requester: header });
  });

  it.each([
    ["companies by their form", ["Acme Ltd", "Beta GmbH", "Quist Inc."]], ["institutions", ["University of Essex", "Stadt Köln", "Banco do Brasil"]], ["Japanese companies", ["株式会社アクメ", "山田銀行"]],
    ["names that tell neither", ["ACME", "Northwind"]], ["companies of which one has the name of a person", ["Acme", "Martin", "Northwind", "Contoso", "Fabrikam"]],
    ["Chinese authorities", ["林业局", "高新区", "财政局"]], ["sole traders", ["ИП Ким Юлия Олеговна", "ИП Ли Г. И."]], ["Japanese firms of families", ["小林製薬", "田中商店", "高橋工業"]],
  ])("%s are clients", (_, cells) => {
    expect(mapped(list("Client", ...cells))).toEqual({ id: "Number", client: "Client" });
    expect(mapped(list("Customer", ...cells))).toEqual({ id: "Number", client: "Customer" });
  });

  it("takes one name on all tickets for the client whose review this is", () => {
    expect(mapped(list("Client", "Jordan", "Jordan", "Jordan"))).toEqual({ id: "Number", client: "Client" });
  });

  it("takes the organisation beside people for the client", () => {
    const rows: Cell[][] = [["Number", "Client", "Company"], ["1", "Ann Lee", "Acme"], ["2", "Joe Doe", "Beta"]];
    expect(mapped(rows)).toEqual({ id: "Number", requester: "Client", client: "Company" });
    expect(mapped([["Number", "Requester", "Client"], ["1", "Ann Lee", "Acme"], ["2", "Joe Doe", "Beta"]])).toEqual({ id: "Number", requester: "Requester", client: "Client" });
  });
});

describe("a department may be that of whoever asks or of whoever serves, as the rows tell", () => {
  const departments = ["Accounting", "Sales", "Production"];
  const people = ["Ann", "Bob", "Cleo"];
  const list = (row: (index: number) => [department: string, requester: string, assignee: string], header = "Department", size = 18): Cell[][] =>
    [["Number", header, "Status", "Requester", "Assignee"], ...Array.from({ length: size }, (_, index): Cell[] => { const [department, requester, assignee] = row(index); return [`T-${index}`, department, "Open", requester, assignee]; })];
  const group = (rows: Cell[][]) => recogniseColumns(ticketSheet(rows)).columns.get("group");

  it.each(["Department", "Dept.", "Department name", "department_id", "部署名"])("%s is no group where each requester has one, and who works on tickets has those of all", (header) => {
    expect(group(list((index) => [departments[index % 3], people[index % 3], index % 2 === 0 ? "Dan" : "Eve"], header))).toBeUndefined();
  });

  it("is the group where the rows say so, though it stands beside the requester", () => {
    const rows = list((index) => [departments[index % 3], index % 2 === 0 ? "Dan" : "Eve", people[index % 3]]).map(([number, department, status, requester, assignee]) => [number, status, requester, department, assignee]);
    expect(group(rows)).toMatchObject({ header: "Department", confidence: 0.58 });
  });

  it("is looked at where one requester stands for all and more are named than a function takes arguments", () => {
    expect(group(list((index) => [`Room ${index % 150_000}`, "Portal", "Dan"], "Department", 200_000))).toMatchObject({ header: "Department", confidence: 0.48 });
  });

  it("is the group where each assignee has one, and requesters write to all", () => {
    const rows = list((index) => [departments[index % 3], index % 2 === 0 ? "Dan" : "Eve", people[index % 3]]);
    expect(group(rows)).toMatchObject({ header: "Department", confidence: 0.58 });
  });

  it("is taken for the group where the rows do not tell, and is to be checked", () => {
    expect(group(list((index) => [departments[index % 3], `Person ${index}`, "Dan"]))).toMatchObject({ header: "Department", confidence: 0.48 });
  });
});
