/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { act, renderHook } from "@testing-library/react";
import { messagesFor } from "../../src/messages";
import { useJobs } from "../../src/taskpane/pane/useJobs";

/** The jobs of a pane, with what was done so far, and a way to let the job that is under way end. */
function jobsOfPane() {
  const { result } = renderHook(() => useJobs(messagesFor("en")));
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const start = (title: string, isAsked: boolean) => {
    void result.current.jobs.run({ title, isAsked }, () => new Promise<void>((resolve) => ends.push(resolve))).then(() => done.push(title));
  };
  return {
    done,
    press: (title: string) => act(async () => start(title, true)),
    ofItsOwnAccord: (title: string) => act(async () => start(title, false)),
    endJob: () => act(async () => ends.shift()!()),
    underWay: () => result.current.jobs.job?.title,
  };
}

describe("jobs of the pane", () => {
  it("are done one after the other: a button that is pressed while the pane reads of its own accord is not lost", async () => {
    const pane = jobsOfPane();
    await pane.ofItsOwnAccord("reading");
    await pane.press("writing");
    expect(pane.underWay()).toBe("reading");
    await pane.endJob();
    expect(pane.underWay()).toBe("writing");
    await pane.endJob();
    expect([pane.done, pane.underWay()]).toEqual([["reading", "writing"], undefined]);
  });

  it("are none the second time that a button is pressed, whether the first is waiting or under way", async () => {
    const pane = jobsOfPane();
    await pane.ofItsOwnAccord("reading");
    await pane.press("writing");
    await pane.press("writing again");
    await pane.endJob();
    await pane.press("writing once more");
    await pane.endJob();
    expect([pane.done, pane.underWay()]).toEqual([["writing again", "reading", "writing once more", "writing"], undefined]);
  });

  it("that nobody pressed for all have their turn, however many wait", async () => {
    const pane = jobsOfPane();
    await pane.press("writing");
    await pane.ofItsOwnAccord("reading");
    await pane.ofItsOwnAccord("looking");
    for (const title of ["writing", "reading", "looking"]) {
      expect(pane.underWay()).toBe(title);
      await pane.endJob();
    }
  });
});
