/** @jest-environment jsdom */
import { fireEvent } from "@testing-library/dom";
import { followRegionKeys } from "../../src/workbench/followRegionKeys";

let stop: () => void;

/** The workbench's parts: file bar, grid and pane, with the pane's own page in a frame. */
beforeEach(() => {
  document.body.innerHTML = '<header><button>Open</button></header><main><button>A1</button></main><aside><iframe title="Service Review"></iframe></aside>';
  const frame = document.querySelector("iframe")!;
  frame.contentDocument!.body.innerHTML = "<button>Data</button><button>Review</button>";
  stop = followRegionKeys(window, () => [...document.querySelectorAll<HTMLElement>("header, main, aside")]);
  frame.dispatchEvent(new Event("load"));
});

afterEach(() => stop());

const pane = () => document.querySelector("iframe")!.contentDocument!;
const button = (page: Document, name: string) => [...page.querySelectorAll("button")].find(({ textContent }) => textContent === name)!;

describe("F6 in the pane, after a click in the grid and one in the pane", () => {
  it.each([
    ["Chrome, Edge and Firefox: the page names the pane's frame as its active element", () => document.querySelector("iframe")!],
    ["Safari: the page goes on naming the cell", () => button(document, "A1")],
  ])("leads to the file bar, with Shift to the grid. %s", (_, named) => {
    for (const [shiftKey, expected] of [[false, "Open"], [true, "A1"]] as const) {
      button(document, "A1").focus();
      button(pane(), "Review").focus();
      const active = jest.spyOn(document, "activeElement", "get").mockReturnValue(named());
      fireEvent.keyDown(button(pane(), "Review"), { key: "F6", shiftKey });
      active.mockRestore();
      expect(document.activeElement).toBe(button(document, expected));
    }
  });
});

it("F6 passes over a pane that is closed", () => {
  document.querySelector("aside")!.style.display = "none";
  button(document, "A1").focus();
  fireEvent.keyDown(button(document, "A1"), { key: "F6" });
  expect(document.activeElement).toBe(button(document, "Open"));
});
