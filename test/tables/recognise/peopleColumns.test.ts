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

  it("leaves the group to the column that names it, on either side of it", () => {
    expect(mapped([["Number", "Team owner", "Owner team"], ["1", "Ann Lee", "Network"]])).toEqual({ id: "Number", group: "Owner team" });
    expect(mapped([["Number", "Team", "Team member", "Team owner"], ["1", "Network", "Ann Lee", "Bob Ray"]])).toEqual({ id: "Number", group: "Team", assignee: "Team member" });
  });
});
