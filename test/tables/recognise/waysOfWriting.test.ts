import { recogniseColumns, type Cell } from "../../../src/tables";
import { ticketSheet } from "../../support/ticketTables";

const mapped = (rows: Cell[][]) => Object.fromEntries([...recogniseColumns(ticketSheet(rows)).columns].map(([field, { header }]) => [field, header]));

describe("names in traditional Chinese characters", () => {
  // As exports of shops and help desks in Taiwan name them: public code index, files 2246178909, 7994029545 and 33169849390.
  it("mean what they mean in simplified ones", () => {
    expect(mapped([
      ["維修單號", "報修人姓名", "狀態", "優先順序", "報修時間", "受理時間", "維修人員", "預計完成時間", "結案時間"],
      ["M001", "陳小明", "已結案", "高", "2024/03/13 10:15", "2024/03/13 10:45", "林師傅", "2024/03/14 10:00", "2024/03/13 15:00"],
      ["M002", "王大同", "處理中", "低", "2024/03/14 11:15", "2024/03/14 12:00", "林師傅", "2024/03/16 10:00", ""],
    ])).toEqual({
      id: "維修單號", requester: "報修人姓名", status: "狀態", priority: "優先順序", opened: "報修時間", "first response": "受理時間", assignee: "維修人員", due: "預計完成時間", closed: "結案時間",
    });
  });

  it("name their units, too", () => {
    expect(recogniseColumns(ticketSheet([["工單編號", "暫停時長（小時）"], ["1", "2"]])).columns.get("held minutes")).toMatchObject({ unit: "hours" });
  });

  it("leave the head of a group in Japan what it is", () => {
    expect(mapped([["番号", "部門責任者"], ["1", "佐藤花子"]])).toEqual({ id: "番号" });
  });
});

describe("a date that is written in one word", () => {
  it.each([
    ["Meldingsdatum", "opened"], ["aanmeldingsDatum", "opened"], ["Registreringsdatum", "opened"], ["Registreringsdato", "opened"], ["Oplossingsdatum", "resolved"], ["Afhandelingsdatum", "resolved"],
    ["Stängningsdatum", "closed"], ["Lukningsdato", "closed"],
  ])("%s is that of the ticket being %s", (header, field) => {
    const sheet = [["Nummer", header, ...(field === "opened" ? [] : ["Created"])], ...[3, 4].map((day) => [String(day), `2024-03-0${day} 10:15`, ...(field === "opened" ? [] : ["2024-03-01 08:00"])])];
    expect(mapped(sheet)).toMatchObject({ [field]: header });
  });
});

describe("a column that is called Assigned", () => {
  const list = (...cells: string[]) => [["Ticket ID", "Assigned"], ...cells.map((cell, row): Cell[] => [`T-${row}`, cell])];

  it.each([
    ["is who works on the ticket above names", ["Jane Doe", "John Roe"], { id: "Ticket ID", assignee: "Assigned" }],
    ["says above yes and no only whether somebody does", ["Yes", "No"], { id: "Ticket ID" }],
    ["says above dates when somebody got the ticket", ["2024-03-01 10:15", "2024-03-02 10:15"], { id: "Ticket ID" }],
  ])("%s", (_, cells, fields) => expect(mapped(list(...cells))).toEqual(fields));
});

describe("a State beside a Status", () => {
  const list = (...rows: Cell[][]) => [["Number", "State", "Status"], ...rows];

  it("gives way where the status says more, so that the wait for the customer is seen (SuiteCRM)", () => {
    expect(mapped(list(["1", "Open", "Assigned"], ["2", "Open", "Pending Input"], ["3", "Closed", "Closed"]))).toMatchObject({ status: "Status" });
  });

  it("stays the status where the other column tells something else, such as a traffic light", () => {
    expect(mapped(list(["1", "Open", "Red"], ["2", "Open", "Green"], ["3", "Closed", "Amber"], ["4", "Closed", "Green"]))).toMatchObject({ status: "State" });
  });
});
