import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { findBrowser, launchBrowser } from "../support/browser";
import { neededLibraries } from "../support/neededLibraries";

const runsHere = process.platform === "linux" && process.arch === "x64";
const wanted = process.env.CHROME_PATH;

beforeAll(() => {
  process.env.CHROME_PATH = "packaged";
});

afterAll(() => {
  if (wanted === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = wanted;
});

(runsHere ? describe : describe.skip)("the browser that npm brings, for machines that have none", () => {
  it("starts, takes a click and draws", async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent("<button onclick='this.textContent = \"Started\"'>Start</button>");
    await page.getByRole("button", { name: "Start" }).click();
    expect(await page.getByRole("button").textContent()).toBe("Started");
    expect((await page.screenshot()).subarray(1, 4).toString()).toBe("PNG");
    await browser.close();
  });

  // A root folder with nothing else in it is tried by test/support/browserInBareRoot.sh, which needs root.
  it("needs no library but those beside it and those that Node itself needs", () => {
    const { executablePath } = findBrowser();
    const beside = join(dirname(executablePath), "al2023/lib");
    const ofNode = new Set(["ld-linux-x86-64.so.2", ...neededLibraries(process.execPath)]);
    expect(neededLibraries(executablePath)).toContain("libnss3.so");
    const missing = neededLibraries(executablePath).filter((name) => !readdirSync(beside).includes(name) && !ofNode.has(name));
    expect(missing).toEqual([]);
  });
});
