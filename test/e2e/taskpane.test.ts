import { OFFICE_LOADER, openPage } from "../support/browserPage";
import { browserSite } from "../support/browserSite";

const site = browserSite("addin");

describe("the pane, opened in a plain browser at 350x378", () => {
  it("draws without an error, and asks nobody but its own server and Office's own loader", async () => {
    const { page, foreignRequests, complaints } = await openPage(site.browser, `${site.origin}/taskpane.html`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(foreignRequests.filter((address) => !address.startsWith(OFFICE_LOADER))).toEqual([]);
    expect(foreignRequests).toContain(`${OFFICE_LOADER}office.js`);
    expect(complaints).toEqual([]);
  });
});
