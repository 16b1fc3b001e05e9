import type { Browser, Page } from "playwright-core";
import { accessibilityFaults } from "../support/accessibilityFaults";
import { launchBrowser } from "../support/browser";
import { openPage } from "../support/browserPage";
import { overflowFaults } from "../support/overflowFaults";
import { englishTexts, shownTexts, unwrittenTexts } from "../support/shownTexts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 350, height: 378 } });
});

afterAll(() => browser.close());

describe("what these tests look for is found where it is put", () => {
  it.each([
    ["a label wider than its button", `<button style="width: 40px; white-space: nowrap">Next: targets</button>`, "sticks out of its box"],
    ["a heading cut off with dots", `<h1 style="width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Resolution time</h1>`, "cut off at the side"],
    ["a paragraph in a box that is too low", `<div style="height: 20px; overflow: hidden"><p style="margin: 0">${"Tickets ".repeat(20)}</p></div>`, "cut off below"],
    ["a page wider than the pane", `<table><tr><td style="min-width: 400px; text-align: right">93.3%</td></tr></table>`, "beyond the edge of the page"],
    ["a hint longer than its field", `<input style="width: 50px" placeholder="Name of the service">`, "longer than its field"],
    ["a choice longer than its list", `<select style="width: 50px"><option>Half-year and annual</option></select>`, "longer than its field"],
  ])("%s", async (_, html, fault) => {
    await page.setContent(`<main>${html}</main>`);
    expect(await overflowFaults(page)).toContainEqual(expect.stringContaining(fault));
  });

  it.each([
    ["a wide table in a box that scrolls", `<div style="overflow-x: auto"><table><tr><td style="min-width: 400px">93.3%</td></tr></table></div>`],
    ["words that are only spoken", `<span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">12 of 40 tickets read</span>`],
    ["a text that wraps", `<p style="width: 100px">${"Tickets ".repeat(20)}</p>`],
  ])("but not %s", async (_, html) => {
    await page.setContent(`<main>${html}</main>`);
    expect(await overflowFaults(page)).toEqual([]);
  });

  it("names of messages and unfilled places, shown or only spoken", async () => {
    await page.setContent(`<title>Review</title><h1>statusMap</h1><p>wizard.next</p><input placeholder="undefined"><button aria-label="{count} tickets">12</button><p>12 tickets</p>`);
    expect(unwrittenTexts(await shownTexts(page))).toEqual(["h1: statusMap", "p: wizard.next", "input[placeholder]: undefined", "button[aria-label]: {count} tickets"]);
  });

  it("an English sentence in Japanese, but not the words of the workbook", async () => {
    await page.setContent(`<title>レビュー</title><h1>Choose a period</h1><button aria-label="Next">次へ</button><p>SLA: 93.3%</p><p>列「Opened at」: 日付</p><p>Resolved</p><p>Europe/London</p>`);
    expect(englishTexts(await shownTexts(page), ["Opened at", "Resolved"])).toEqual(["h1: Choose a period", "button[aria-label]: Next"]);
  });

  it("a button without a name", async () => {
    await page.setContent(`<html lang="en"><title>Review</title><main><h1>Review</h1><button></button></main>`);
    expect(await accessibilityFaults(page)).toEqual([expect.stringMatching(/^button-name: <button>/)]);
  });

  it("a request to somebody else's server", async () => {
    const opened = await openPage(browser, "about:blank");
    await opened.page.setContent(`<img src="https://tracker.example/pixel.png">`);
    await opened.page.evaluate(() => new Promise((closed) => new WebSocket("wss://tracker.example/live").addEventListener("close", closed)));
    expect(opened.foreignRequests).toEqual(["https://tracker.example/pixel.png", "wss://tracker.example/live"]);
  });
});
