import { WorkbookModel } from "../../../src/host/model";
import { presentEntries } from "../../../src/workbench/grid/editedCells";
import { EditHistory } from "../../../src/workbench/grid/EditHistory";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

function typed(value: number) {
  const sheet = new WorkbookModel().addSheet("Data");
  const history = new EditHistory();
  const edit = { area: A1, entries: [[value]] };
  const before = presentEntries(sheet, edit);
  sheet.setValue(0, 0, value);
  history.add(sheet, before, edit);
  return { sheet, history };
}

describe("undoing what was entered", () => {
  it("gives back what stood there, and makes it again", () => {
    const { sheet, history } = typed(5);
    expect(history.take("undo", [sheet])).toEqual({ sheet, edit: { area: A1, entries: [[""]] } });
    sheet.setValue(0, 0, undefined);
    expect(history.take("redo", [sheet])).toEqual({ sheet, edit: { area: A1, entries: [[5]] } });
  });

  it("destroys nothing that came later: a cell that has changed since is left alone", () => {
    const { sheet, history } = typed(5);
    sheet.setValue(0, 0, 6);
    expect(history.take("undo", [sheet])).toBe("changed");
    expect(history.canUndo).toBe(false);
  });

  it("does not undo on a sheet that was deleted", () => {
    const { history } = typed(5);
    expect(history.take("undo", [])).toBe("changed");
  });

  it("has nothing to redo after a new entry", () => {
    const { sheet, history } = typed(5);
    history.take("undo", [sheet]);
    sheet.setValue(0, 0, undefined);
    const edit = { area: A1, entries: [[7]] };
    const before = presentEntries(sheet, edit);
    sheet.setValue(0, 0, 7);
    history.add(sheet, before, edit);
    expect(history.canRedo).toBe(false);
  });
});
