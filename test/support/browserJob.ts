import type { Download, Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { Language, Messages } from "../../src/messages";
import { messagesFor } from "../../src/messages";
import type { ReviewType } from "../../src/service-level/review";
import { openPage } from "./browserPage";
import type { BrowserSite } from "./browserSite";
import { ticketExport } from "./ticketExport";

/** The workbench in a browser, with a person before it who reads its language. */
export interface Bench {
  readonly page: Page;
  /** The task pane, wherever its page has been loaded to. */
  readonly pane: FrameLocator;
  readonly words: Messages;
  readonly language: Language;
  /** Every address beyond the page's own origin that was asked for. */
  readonly foreignRequests: readonly string[];
  /** Errors and warnings of the page and the pane. */
  readonly complaints: readonly string[];
}

export interface BenchOptions {
  /** Default: English. */
  readonly language?: Language;
  /** Default: light. */
  readonly theme?: "light" | "dark";
  /** A contrast theme of the operating system, in its light or dark colours. Default: none. */
  readonly contrast?: boolean;
  /** Writing direction of the pane. Default: left to right. */
  readonly direction?: "ltr" | "rtl";
  /** Pixels. Default: 1280x800. */
  readonly size?: { readonly width: number; readonly height: number };
  /** How many pixels of the screen are one of the page: 2 stands for a zoom of 200% or a sharp screen. Default: 1. */
  readonly scale?: number;
  /** Runs in every page and frame before its own scripts. Default: nothing. */
  readonly before?: () => void;
}

export const REVIEW_TYPES: readonly ReviewType[] = ["sync", "monthly", "quarterly", "half-year", "annual", "implementation"];

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR", es: "es-ES", ja: "ja-JP", ru: "ru-RU" };

/** What a person does at a step of the job, and its name. */
export interface Step {
  readonly name: string;
  run(bench: Bench): Promise<void>;
}

/** Opens the workbench with its sample review and waits until the pane has read it. */
export async function openWorkbench({ browser, origin }: BrowserSite, { language = "en", theme = "light", contrast = false, direction = "ltr", size = { width: 1280, height: 800 }, scale = 1, before }: BenchOptions = {}): Promise<Bench> {
  const watched = await openPage(browser, `${origin}/`, {
    viewport: size, deviceScaleFactor: scale, locale: LOCALES[language], colorScheme: theme, forcedColors: contrast ? "active" : "none", acceptDownloads: true,
  }, direction === "rtl" ? writeFromTheRight : before);
  const bench: Bench = { ...watched, pane: watched.page.frameLocator('iframe[src^="taskpane.html"]'), words: messagesFor(language), language };
  await paneIsReady(bench);
  return bench;
}

/** Opens a page that holds the pane in a frame and no grid, in English. It need not be ready. */
export async function openPaneAlone({ browser, origin }: BrowserSite, address: string): Promise<Bench> {
  const watched = await openPage(browser, `${origin}/${address}`, { viewport: { width: 350, height: 700 } });
  return { ...watched, pane: watched.page.frameLocator("iframe"), words: messagesFor("en"), language: "en" };
}

/** A page that learns its direction before it starts, as from a host whose language is written from the right. */
function writeFromTheRight(): void {
  document.addEventListener("readystatechange", () => {
    if (location.pathname.endsWith("taskpane.html")) document.documentElement.dir = "rtl";
  });
}

/** The page of the pane itself, for what needs a frame. */
export function paneFrame({ page }: Bench): Frame {
  return page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
}

/** The pane has read the workbook and nothing runs in it. */
export async function paneIsReady({ page, pane }: Bench): Promise<void> {
  await page.waitForFunction(() => (window as unknown as Partial<LocalPage>).workbench?.status === "ready");
  await pane.locator("main[aria-busy=false]").waitFor();
}

/** Opens a file as a person does: the button, then the browser's own dialog. `file`: its bytes, at most 50 MB of them, or its path. */
export async function openFile(bench: Bench, name: string, file: Buffer | string): Promise<void> {
  const { page, words: { workbench } } = bench;
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: workbench.open, exact: true }).click()]);
  await chooser.setFiles(typeof file === "string" ? file : { name, mimeType: "application/octet-stream", buffer: file });
  // On a narrow page there is no room for the name; it is there all the same.
  await page.getByText(name.replace(/\.\w+$/, ".xlsx"), { exact: true }).waitFor({ state: "attached" });
  await paneIsReady(bench);
}

/** Drops a file on the page, from outside of the browser. */
export async function dropFile({ page }: Bench, name: string, bytes: Buffer): Promise<void> {
  const files = await page.evaluateHandle(([fileName, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(content)], fileName));
    return transfer;
  }, [name, [...bytes]] as const);
  const grid = page.getByRole("main");
  for (const type of ["dragenter", "dragover", "drop"]) await grid.dispatchEvent(type, { dataTransfer: files });
}

/** Gives a sheet another name, as a person does: a double click on its tab. */
export async function renameSheet({ page, words: { workbench } }: Bench, from: string, to: string): Promise<void> {
  await page.getByRole("tab", { name: from, exact: true }).dblclick();
  await page.getByRole("textbox", { name: workbench.newName }).fill(to);
  await page.getByRole("dialog").getByRole("button", { name: workbench.renameSheet, exact: true }).click();
  await page.getByRole("tab", { name: to, exact: true }).waitFor();
}

/** Types into a cell of a new sheet, as a person does: the sheet by its button, the cell by a click, the text by the keyboard. `enters`: default true. */
export async function typeOnNewSheet(bench: Bench, text: string, { enters = true } = {}): Promise<void> {
  const { page, words: { workbench } } = bench;
  const before = await page.getByRole("tab", { selected: true }).textContent();
  await page.getByRole("button", { name: workbench.addSheet, exact: true }).click();
  // The workbook may still be busy with what came before: until it has the new sheet, the old one would get the text.
  await page.waitForFunction((name) => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent !== name, before);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const canvas = page.getByRole("main", { name: workbench.grid }).locator('canvas[id^="univer-sheet-main-canvas"]');
  await canvas.click({ position: { x: 80, y: 32 } });
  await page.keyboard.type(text);
  if (enters) await page.keyboard.press("Enter");
}

/** What the first cell of the active sheet holds, once it holds something, and something besides a value that it had. */
export async function firstCell({ page }: Bench, { besides }: { readonly besides?: unknown } = {}): Promise<{ formula: string | undefined; value: unknown }> {
  const found = await page.waitForFunction((before) => {
    const sheet = (window as unknown as LocalPage).workbench.host.session.activeSheet();
    const value = sheet.value(0, 0);
    return value !== undefined && value !== "" && value !== before && { formula: sheet.formula(0, 0)?.text, value };
  }, besides);
  return await found.jsonValue() as { formula: string | undefined; value: unknown };
}

/** The sheet and the rows (1-based) that are selected. */
export function selectedRows({ page }: Bench): Promise<{ sheet: string; rows: number }> {
  return page.evaluate(() => {
    const { session } = (window as unknown as LocalPage).workbench.host;
    const { sheet, area } = session.selection!;
    return { sheet: sheet.name, rows: area.bottom - area.top + 1 };
  });
}

/** What the tests ask of the page's own hooks. */
interface LocalPage {
  readonly workbench: {
    readonly status: string;
    readonly host: {
      readonly session: {
        activeSheet(): { value(row: number, column: number): unknown; formula(row: number, column: number): { text: string } | undefined };
        readonly selection: { sheet: { name: string }; area: { top: number; bottom: number } } | undefined;
      };
    };
  };
}

/** Saves the workbook as a person does. */
export async function saveFile({ page, words: { workbench } }: Bench): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: workbench.save, exact: true }).click()]);
  return download;
}

function tab({ pane }: Bench, name: string): Locator {
  return pane.getByRole("tab", { name, exact: true });
}

function button({ pane }: Bench, name: string): Locator {
  return pane.getByRole("button", { name, exact: true });
}

/** Opens a section of the data view. */
async function openSection(bench: Bench, title: string): Promise<void> {
  await bench.pane.getByRole("button", { name: title, exact: true, expanded: false }).click();
  await bench.pane.getByRole("button", { name: title, exact: true, expanded: true }).waitFor();
}

export const openOwnExport: Step = {
  name: "own export",
  run: (bench) => openFile(bench, "tickets.csv", Buffer.from(ticketExport(bench.language))),
};

export const readData: Step = {
  name: "data",
  async run(bench) {
    await tab(bench, bench.words.pane.tabs.data).click();
    await button(bench, bench.words.pane.data.next).waitFor();
  },
};

export const answerDateOrder: Step = {
  name: "date order",
  async run(bench) {
    const { dateOrder } = bench.words.pane.data;
    await bench.pane.locator('input[type="radio"][value="DMY"]').check();
    await button(bench, dateOrder.save).click();
    await bench.pane.getByText(dateOrder.title, { exact: true }).waitFor({ state: "detached" });
    await paneIsReady(bench);
  },
};

export const mapColumns: Step = {
  name: "columns",
  async run(bench) {
    const { columns } = bench.words.pane.data;
    await openSection(bench, columns.title);
    await bench.pane.locator("summary", { hasText: columns.notFound }).click();
  },
};

/** Says what the status means that nobody knows. */
export const mapStatuses: Step = {
  name: "statuses",
  async run(bench) {
    const { statuses } = bench.words.pane.data;
    await openSection(bench, statuses.title);
    await bench.pane.getByRole("combobox", { name: statuses.state("X-17"), exact: true }).selectOption("stopped");
    await button(bench, statuses.save).click();
    await bench.pane.getByRole("button", { name: statuses.save, exact: true, disabled: true }).waitFor();
    await paneIsReady(bench);
  },
};

/** The tree, or the form that was left half filled in. */
export const showDefinitions: Step = {
  name: "definitions",
  async run(bench) {
    await tab(bench, bench.words.pane.tabs.definitions).click();
    await bench.pane.getByRole("treeitem").or(button(bench, bench.words.editors.save)).first().waitFor();
  },
};

/** Opens an SLA and enters another target; the pane shows what it would have meant before it is saved. */
export const enterTarget: Step = {
  name: "SLA",
  async run(bench) {
    const { editors } = bench.words;
    await bench.pane.getByRole("treeitem", { name: new RegExp(`[,、] ?${editors.kinds.SLAs} `) }).first().click();
    await bench.pane.getByRole("textbox", { name: editors.columns.Target, exact: true }).fill("90 min");
    await bench.pane.locator("main [aria-busy=false]").getByText(editors.backTest.attainment, { exact: true }).first().waitFor();
  },
};

export const saveTarget: Step = {
  name: "SLA saved",
  async run(bench) {
    await button(bench, bench.words.editors.save).click();
    await bench.pane.getByRole("treeitem").first().waitFor();
    await paneIsReady(bench);
  },
};

/** Service hours, holidays, stakeholders and the other lists of what is agreed, one after the other. */
export const OTHER_DEFINITIONS = ["Agreement", "Calendars", "Holidays", "Stakeholders", "Outages", "Improvements", "StatusMap"] as const;

export function showOtherDefinition(table: (typeof OTHER_DEFINITIONS)[number]): Step {
  return {
    name: table,
    async run(bench) {
      const { editors } = bench.words;
      await bench.pane.getByRole("button", { name: new RegExp(`^${editors.titles[table]}(?!\\p{L})`, "u") }).click();
      await button(bench, editors.back).waitFor();
    },
  };
}

export const backToDefinitions: Step = {
  name: "definitions again",
  async run(bench) {
    await button(bench, bench.words.editors.back).click();
    await bench.pane.getByRole("treeitem").first().waitFor();
  },
};

/** From the type of a review to its preview, with `onStep` at every step of the wizard. */
export async function previewReview(bench: Bench, type: ReviewType, onStep: (step: string) => Promise<void> = () => Promise.resolve()): Promise<void> {
  const { wizard } = bench.words.pane;
  await tab(bench, bench.words.pane.tabs.review).click();
  await bench.pane.locator(`input[type="radio"][value="${type}"]`).check();
  await onStep("type");
  for (const step of ["period", "checks", "preview"] as const) {
    await button(bench, wizard.next(wizard.steps[step])).click();
    await paneIsReady(bench);
    if (step === "preview") await preparePreview(bench);
    await onStep(step);
  }
}

/** From the type of a review to its sheets, with `onStep` at every step of the wizard. */
export async function writeReview(bench: Bench, type: ReviewType, onStep: (step: string) => Promise<void> = () => Promise.resolve()): Promise<void> {
  const { wizard } = bench.words.pane;
  await previewReview(bench, type, onStep);
  await button(bench, wizard.next(wizard.steps.write)).click();
  await onStep("write");
  await button(bench, wizard.write.action).click();
  await button(bench, wizard.write.results).waitFor();
  await onStep("written");
  await button(bench, wizard.again).click();
  await bench.pane.locator('input[type="radio"]').first().waitFor();
}

/** The preview comes by itself, unless the workbook was being read at that moment. */
async function preparePreview(bench: Bench): Promise<void> {
  const { preview } = bench.words.pane.wizard;
  const figures = bench.pane.getByText(preview.slas, { exact: true });
  await figures.or(button(bench, preview.prepare)).waitFor();
  if (await button(bench, preview.prepare).isVisible()) await button(bench, preview.prepare).click();
  await figures.waitFor();
  await paneIsReady(bench);
  await drawTrends(bench);
}

/** Goes down to every chart: each is drawn when somebody comes to it. */
async function drawTrends({ pane, words }: Bench): Promise<void> {
  const toggles = pane.getByRole("button", { name: words.pane.figures.trendTable, exact: true });
  for (const [index, toggle] of (await toggles.all()).entries()) {
    await toggle.scrollIntoViewIfNeeded();
    await pane.locator("svg.fui-cart__chart").nth(index).waitFor({ state: "attached" });
  }
}

/** The review that was written last, as its figures. */
export const showResults: Step = {
  name: "results",
  async run(bench) {
    await tab(bench, bench.words.pane.tabs.results).click();
    await tab(bench, bench.words.pane.results.sections.compliance).waitFor();
  },
};

/** The same after the workbook was opened again: the review is prepared anew from what it holds. */
export const prepareResultsAgain: Step = {
  name: "results again",
  async run(bench) {
    const { results, tabs } = bench.words.pane;
    await tab(bench, tabs.results).click();
    await bench.pane.getByRole("button", { name: results.prepareLast("").trim() }).click();
    await tab(bench, results.sections.compliance).waitFor();
  },
};

export const showTrends: Step = {
  name: "trends",
  async run(bench) {
    await showResultPart(bench, "trends");
    await drawTrends(bench);
  },
};
export const showReconciliation: Step = { name: "all tickets", run: (bench) => showResultPart(bench, "reconciliation") };
export const showMisses: Step = { name: "misses", run: (bench) => showResultPart(bench, "misses") };

/** The first of the parts again. */
export const backToCompliance: Step = { name: "compliance", run: (bench) => showResultPart(bench, "compliance") };

/** Opens every analysis, so that all of them are seen. */
export const showAnalyses: Step = {
  name: "analyses",
  async run(bench) {
    const { analyses } = bench.words;
    await tab(bench, analyses.title).click();
    const closed = bench.pane.getByRole("main").getByRole("button", { expanded: false });
    await closed.first().waitFor();
    for (let left = await closed.count(); left > 0; left = await closed.count()) await closed.first().click();
    await bench.pane.getByText(analyses.meanings.change, { exact: true }).waitFor();
    await bench.pane.locator(".fui-Spinner").first().waitFor({ state: "detached" });
  },
};

async function showResultPart(bench: Bench, part: keyof Messages["pane"]["results"]["sections"]): Promise<void> {
  await tab(bench, bench.words.pane.results.sections[part]).click();
  await bench.pane.getByRole("tab", { name: bench.words.pane.results.sections[part], exact: true, selected: true }).waitFor();
}

/** Opens the tickets behind the first figure that has any, and selects their rows in the sheet. */
export const openTicketsBehind: Step = {
  name: "tickets behind a figure",
  async run(bench) {
    await bench.pane.getByRole("group").getByRole("button").filter({ hasNotText: /(^|\D)0(\D|$)/ }).first().click();
    await button(bench, bench.words.pane.results.backToResults).waitFor();
    const tickets = await bench.pane.getByRole("main").getByRole("listitem").count();
    await button(bench, bench.words.pane.results.selectRows(tickets)).click();
    await paneIsReady(bench);
  },
};

/** Follows the clock of the first of these tickets. */
export const explainClock: Step = {
  name: "clock of a ticket",
  async run(bench) {
    const [id] = (await bench.pane.getByRole("main").getByRole("listitem").first().innerText()).split("\n");
    await button(bench, bench.words.pane.results.explain(id)).click();
    await bench.pane.getByText(bench.words.pane.clock.intervals, { exact: true }).waitFor();
  },
};

/** The page on which a copy for the client is made, and one that came back is read. */
export const openShare: Step = {
  name: "share",
  async run(bench) {
    const { pane: { menu }, share } = bench.words;
    await button(bench, menu.open).click();
    await bench.pane.getByRole("menuitem", { name: share.pane.action, exact: true }).click();
    await button(bench, share.pane.make).waitFor();
  },
};

export function showMenuPage(page: "help" | "selfTest" | "about"): Step {
  return {
    name: page,
    async run(bench) {
      const { menu } = bench.words.pane;
      await button(bench, menu.open).click();
      await bench.pane.getByRole("menuitem", { name: menu[page], exact: true }).click();
      await bench.pane.getByRole("heading", { name: menu[page], exact: true }).waitFor();
    },
  };
}

/** Everything that a person sees between an export of their own and the clock of one ticket, with `onStep` wherever there is something new to see. */
export async function walkThroughJob(bench: Bench, onStep: (step: string) => Promise<void>): Promise<void> {
  const walk = async (steps: readonly Step[]) => {
    for (const step of steps) {
      await step.run(bench);
      await onStep(step.name);
    }
  };
  await walk([openOwnExport, readData, answerDateOrder, mapColumns, mapStatuses, showDefinitions, enterTarget, saveTarget]);
  for (const table of OTHER_DEFINITIONS) {
    await walk([showOtherDefinition(table)]);
    await backToDefinitions.run(bench);
  }
  await writeReview(bench, "quarterly", (step) => onStep(`review: ${step}`));
  await walk([showResults, showTrends, showReconciliation, showMisses, showAnalyses, backToCompliance, openTicketsBehind, explainClock, showMenuPage("help"), showMenuPage("selfTest"), showMenuPage("about")]);
}
