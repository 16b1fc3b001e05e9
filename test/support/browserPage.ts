import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";

/** A page under watch: whatever it asks of the network, and whatever goes wrong in it, is on record. */
export interface WatchedPage {
  readonly page: Page;
  /** Every address beyond the page's own origin that was asked for, in order. */
  readonly foreignRequests: readonly string[];
  /** Uncaught errors, and what was written to the console as an error or a warning. */
  readonly complaints: readonly string[];
}

/** Microsoft's address for Office's own loader; the pages of an add-in must take it from there. */
export const OFFICE_LOADER = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const OFFICE_FILES = resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

/**
 * Opens a page in a context of its own, at 350x378 unless told: the size at which Excel must still be usable.
 * Office's own loader is answered with the published files of the same loader; every other foreign address is refused.
 * `before` runs in every page and frame before its own scripts.
 */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}, before?: () => void): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 350, height: 378 }, locale: "en-GB", timezoneId: "Europe/London", ...options });
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  const { origin } = new URL(address);
  const foreignRequests: string[] = [];
  const complaints: string[] = [];

  await context.route((url) => isForeign(url.href, origin), async (route) => {
    foreignRequests.push(route.request().url());
    const body = officeFile(route.request());
    await (body === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body }));
  });
  await context.routeWebSocket(/.*/, (socket) => {
    foreignRequests.push(socket.url());
    return socket.close();
  });
  page.on("pageerror", (error) => complaints.push(`${error.name}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(address);
  return { page, foreignRequests, complaints };
}

function isForeign(address: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(address);
  return !["data:", "blob:", "about:"].includes(protocol) && asked !== origin;
}

function officeFile(request: Request): Buffer | undefined {
  const address = request.url().split("?")[0];
  if (!address.startsWith(OFFICE_LOADER)) return undefined;
  try {
    return readFileSync(resolve(OFFICE_FILES, address.slice(OFFICE_LOADER.length)));
  } catch {
    return undefined;
  }
}
