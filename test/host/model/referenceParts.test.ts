import { referenceParts } from "../../../src/host/model";

describe("the parts of a reference", () => {
  it.each([
    ["Data!$B$2:$B$13", [["Data", "$B$2:$B$13"]]],
    ["'Kept, but felt worse'!A1:G1,'Kept, but felt worse'!A2:G2", [["Kept, but felt worse", "A1:G1"], ["Kept, but felt worse", "A2:G2"]]],
    ["('Oh! So it''s, A1'!$1:$2,Data!C3)", [["Oh! So it's, A1", "$1:$2"], ["Data", "C3"]]],
    ["A1:B2", [["", "A1:B2"]]],
    ["", []],
  ])("of %s", (reference, parts) => {
    expect(referenceParts(reference).map(({ sheet, address }) => [sheet, address])).toEqual(parts);
  });
});
