import { type DefinitionTableName, matrixSource } from "../../../src/tables";
import { nextId } from "../../../src/taskpane/definitions/nextId";

function registerOf(table: DefinitionTableName, header: string, ids: readonly string[]) {
  const { source } = matrixSource([[header, "What"], ...ids.map((id) => [id, "something"])], { name: table, firstRow: 1, firstColumn: 1, isTable: true });
  return { sources: new Map([[table, source]]) };
}

describe("the id that is proposed for a new row of a register", () => {
  it.each([
    ["the first, in an empty register", [], "R-1"],
    ["one more than the highest", ["R-1", "R-7", "R-3"], "R-8"],
    ["written as those that are there", ["RISK 008", "RISK 009"], "RISK 010"],
    ["in the way of the last, where there are several", ["A1", "B1", "B2"], "B3"],
    ["the first, where none has a number", ["fire", "flood"], "R-1"],
  ])("is %s", (_, ids, proposed) => {
    expect(nextId(registerOf("Risks", "Risk", ids), "Risks")).toBe(proposed);
  });

  it("is none where the id is a name", () => {
    expect(nextId(registerOf("Services", "Service", ["Mail 1"]), "Services")).toBe("");
  });
});
