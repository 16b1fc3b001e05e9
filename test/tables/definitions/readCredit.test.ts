import { readCredit } from "../../../src/tables/definitions/readCredit";

describe("credits and bonuses as the Credit cell says them", () => {
  it("reads bands, cap, earn-back and bonus", () => {
    expect(readCredit("< 95%: 5%; < 90%: 10%; cap 20%; earn back 98%; bonus >= 99%: 2%")).toEqual({
      terms: { credits: [{ below: 0.95, share: 0.05 }, { below: 0.9, share: 0.1 }], bonuses: [{ from: 0.99, share: 0.02 }], cap: 0.2, earnBack: 0.98 },
      unread: [], isReversed: false,
    });
  });

  it.each([
    ["<95%:5%", 0.95, 0.05], ["below 95 % = 5 %", 0.95, 0.05], ["Under 99,5%: 2,5%", 0.995, 0.025], ["less than 0.95 -> 0.05", 0.95, 0.05], ["＜ 95％: 5％", 0.95, 0.05], ["credit < 95%: 5%.", 0.95, 0.05],
  ])("%s", (text, below, share) => {
    expect(readCredit(text)).toMatchObject({ terms: { credits: [{ below: expect.closeTo(below, 10) as number, share: expect.closeTo(share, 10) as number }] }, unread: [] });
  });

  it.each([["max 20%", { cap: 0.2 }], ["capped at 50%", { cap: 0.5 }], ["earn-back >= 98%", { earnBack: 0.98 }], ["Earn back: 98 %", { earnBack: 0.98 }]])("%s", (text, terms) => {
    expect(readCredit(text)).toMatchObject({ terms, unread: [] });
  });

  it("takes bands in any order and on lines of their own", () => {
    expect(readCredit("< 90%: 10%\n< 95%: 5%\nbonus from 100%: 3%\nbonus from 99%: 1%").terms).toMatchObject({
      credits: [{ below: 0.95 }, { below: 0.9 }], bonuses: [{ from: 0.99 }, { from: 1 }],
    });
  });

  it("says which parts it cannot read, and reads the others", () => {
    expect(readCredit("< 95%: 5%; to be agreed; < 900%: 3%; cap much")).toMatchObject({ terms: { credits: [{ below: 0.95 }], cap: undefined }, unread: ["to be agreed", "< 900%: 3%", "cap much"] });
  });

  it("notices when a worse month costs less", () => expect(readCredit("< 95%: 10%; < 90%: 5%").isReversed).toBe(true));

  it("has no terms in an empty cell", () => expect(readCredit(" ; ")).toEqual({ terms: { credits: [], bonuses: [], cap: undefined, earnBack: undefined }, unread: [], isReversed: false }));
});
