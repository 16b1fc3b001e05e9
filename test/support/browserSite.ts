import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { servePages } from "./browserPages";
import type { ServedPages } from "./browserPages";

/** A browser and the pages of a build, there while the tests of a file run. */
export interface BrowserSite {
  readonly browser: Browser;
  /** e.g. `http://127.0.0.1:41234`, without a slash at the end. */
  readonly origin: string;
}

/**
 * Starts a browser and serves a folder of `dist/` before the tests of a file, and ends both after them. To be called outside of the tests.
 * `beside`: as of `servePages`.
 */
export function browserSite(folder: "addin" | "workbench", beside?: Readonly<Record<string, string>>): BrowserSite {
  let browser: Browser;
  let pages: ServedPages;
  beforeAll(async () => {
    [browser, pages] = await Promise.all([launchBrowser(), servePages(folder, beside)]);
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });
  return {
    get browser() {
      return browser;
    },
    get origin() {
      return pages.origin;
    },
  };
}
