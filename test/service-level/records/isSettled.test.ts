import { isPending, isSettled } from "../../../src/service-level/records";

describe("what a register still has to do", () => {
  it("is nothing for what was done or given up, and what stays for everything else, an accepted risk too", () => {
    expect((["done", "dropped", "closed", "met", "declined"] as const).map((status) => isSettled({ status }))).toEqual([true, true, true, true, true]);
    expect((["open", "accepted", "agreed"] as const).map((status) => isSettled({ status }))).toEqual([false, false, false]);
  });

  it("was to come until the day on which it was done, whatever its status says", () => {
    const pending = (done: number) => isPending({ status: "agreed", done }, 100);
    expect([pending(Number.NaN), pending(101), pending(100), pending(99)]).toEqual([true, true, false, false]);
    expect([isPending({ status: "done", done: Number.NaN }, 100), isPending({ status: "dropped", done: 101 }, 100)]).toEqual([false, false]);
  });
});
