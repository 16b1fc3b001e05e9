import { WorkbookModel, createHost } from "../../../src/host";

/** Sends a request body to a host as the client does and gives the body of the answer. */
function exchange(body: unknown) {
  const workbook = new WorkbookModel();
  const host = createHost({ workbook, limits: "web" });
  return {
    workbook,
    answer: new Promise<unknown>((resolve) => {
      host.connect((text) => resolve(JSON.parse(text).message.body));
      host.receive(JSON.stringify({ id: 1, type: 1, flags: 1, message: { url: "ProcessQuery", method: "POST", headers: {}, body } }));
    }),
  };
}

const sheetPaths = (sheet: string) => ({
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  5: { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: [sheet] } },
});

describe("the request protocol", () => {
  it("answers a write with a load, a null object and a collection as recorded", async () => {
    const { answer } = exchange({
      AutoKeepReference: true,
      Actions: [
        { Id: 6, ActionType: 1, Name: "", ObjectPathId: 5 },
        { Id: 8, ActionType: 1, Name: "", ObjectPathId: 7 },
        { Id: 9, ActionType: 3, Name: "_KeepReference", ObjectPathId: 7, ArgumentInfo: { Arguments: [] } },
        { Id: 11, ActionType: 4, Name: "Values", ObjectPathId: 7, ArgumentInfo: { Arguments: [[[5, 6]]] } },
        { Id: 12, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["values", "address", "format/fill/color"] } },
        { Id: 14, ActionType: 1, Name: "", ObjectPathId: 13 },
        { Id: 15, ActionType: 2, Name: "", ObjectPathId: 13, QueryInfo: { Select: ["name"] } },
        { Id: 16, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name", "visibility"] } },
        { Id: 17, ActionType: 3, Name: "GetCount", ObjectPathId: 3, ArgumentInfo: { Arguments: [true] } },
        { Id: 18, ActionType: 5, Name: "Trace", ObjectPathId: 0 },
      ],
      ObjectPaths: {
        ...sheetPaths("Sheet1"),
        7: { Id: 7, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["A2:B2"] } },
        13: { Id: 13, ObjectPathType: 3, Name: "GetItemOrNullObject", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Nope"] } },
      },
    });
    expect(await answer).toEqual({
      Results: [
        { ActionId: 6, Value: { Id: "{00000001-0000-0000-0000-000000000000}" } },
        { ActionId: 8, Value: { _ReferenceId: "ref1" } },
        { ActionId: 9, Value: null },
        { ActionId: 11, Value: null },
        { ActionId: 12, Value: { _ReferenceId: "ref1", Values: [[5, 6]], Address: "Sheet1!A2:B2", Format: { Fill: { Color: "#FFFFFF" } } } },
        { ActionId: 14, Value: null },
        { ActionId: 15, Value: null },
        { ActionId: 16, Value: { _Items: [{ _Id: "{00000001-0000-0000-0000-000000000000}", Name: "Sheet1", Visibility: "Visible" }] } },
        { ActionId: 17, Value: 1 },
        { ActionId: 18, Value: null },
      ],
      TraceIds: [18],
    });
  });

  it("reports an error with its action and place, and the results before it", async () => {
    const { answer } = exchange({
      Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }, { Id: 4, ActionType: 1, Name: "", ObjectPathId: 3 }, { Id: 6, ActionType: 1, Name: "", ObjectPathId: 5 }],
      ObjectPaths: sheetPaths("Zzz"),
    });
    expect(await answer).toEqual({
      Results: [{ ActionId: 2, Value: {} }, { ActionId: 4, Value: {} }],
      TraceIds: [],
      Error: { Code: "ItemNotFound", Message: "The requested resource doesn't exist.", HttpStatusCode: 404, ActionIndex: 2, Location: "WorksheetCollection.getItem" },
    });
  });

  it("updates several properties at once and answers QueryAsJson in the client's own casing", async () => {
    const { answer, workbook } = exchange({
      Actions: [
        { Id: 1, ActionType: 9, Name: "", ObjectPathId: 5, ObjectState: { name: "Renamed", tabColor: "#00FF00" } },
        { Id: 2, ActionType: 7, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"], Expand: ["tables"] } },
        { Id: 3, ActionType: 8, Name: "", ObjectPathId: 5, ObjectState: {} },
        { Id: 4, ActionType: 6, Name: "", ObjectPathId: 3, RecursiveQueryInfo: { Queries: { WorksheetCollection: { Select: ["tabColor"] } } } },
      ],
      ObjectPaths: sheetPaths("Sheet1"),
    });
    expect(await answer).toMatchObject({
      Results: [
        { ActionId: 1, Value: null },
        { ActionId: 2, Value: { items: [{ name: "Renamed", tables: { items: [] } }] } },
        { ActionId: 3, Value: null },
        { ActionId: 4, Value: { _Items: [{ TabColor: "#00FF00" }] } },
      ],
    });
    expect(workbook.sheets[0].name).toBe("Renamed");
  });

  it("forgets a reference when the client removes it", async () => {
    const workbook = new WorkbookModel();
    const host = createHost({ workbook, limits: "web" });
    const answers: { Error?: { Code: string } }[] = [];
    const done = new Promise<void>((resolve) => host.connect((text) => void (answers.push(JSON.parse(text).message.body) === 3 && resolve())));
    const send = (body: unknown) => host.receive(JSON.stringify({ id: 1, type: 1, flags: 1, message: { body } }));
    const root = { 1: { Id: 1, ObjectPathType: 1, Name: "" } };
    send({ Actions: [{ Id: 1, ActionType: 3, Name: "_KeepReference", ObjectPathId: 7, ArgumentInfo: {} }], ObjectPaths: { ...sheetPaths("Sheet1"), 7: { Id: 7, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["A1"] } } } });
    send({ Actions: [{ Id: 1, ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1, ArgumentInfo: { Arguments: ["ref1"] } }], ObjectPaths: root });
    send({ Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["address"] } }], ObjectPaths: { 7: { Id: 7, ObjectPathType: 6, Name: "ref1" } } });
    await done;
    expect(answers.map(({ Error: error }) => error?.Code)).toEqual([undefined, undefined, "ItemNotFound"]);
    expect(host.syncCount).toBe(2);
  });
});
