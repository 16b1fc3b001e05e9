import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { OFFICE_LOADER, openPage } from "../support/browserPage";
import { servePages } from "../support/browserPages";
import type { ServedPages } from "../support/browserPages";

let browser: Browser;
let site: ServedPages;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), servePages("addin")]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe("the pane, opened in a plain browser at 350x378", () => {
  it("draws without an error, and asks nobody but its own server and Office's own loader", async () => {
    const { page, foreignRequests, complaints } = await openPage(browser, `${site.origin}/taskpane.html`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(foreignRequests.filter((address) => !address.startsWith(OFFICE_LOADER))).toEqual([]);
    expect(foreignRequests).toContain(`${OFFICE_LOADER}office.js`);
    expect(complaints).toEqual([]);
  });
});
