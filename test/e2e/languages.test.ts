import { LANGUAGES, messagesFor } from "../../src/messages";
import type { Language } from "../../src/messages";
import { AGREEMENT_ITEMS, DEFINITION_TABLES } from "../../src/tables";
import { paneFrame } from "../support/browserJob";
import { browserSite } from "../support/browserSite";
import { faultsOnTheWay } from "../support/faultsOnTheWay";
import { overflowFaults } from "../support/overflowFaults";
import { englishTexts, shownTexts, unwrittenTexts } from "../support/shownTexts";
import type { ShownText } from "../support/shownTexts";
import { exportTexts } from "../support/ticketExport";
import { wordsOf } from "../support/wordsOf";

const site = browserSite("workbench");

/** Words of the workbook that are the same in every language: names of its tables and columns, and what stands in the cells of a new agreement. */
const IN_CELLS = [
  ...DEFINITION_TABLES.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)]), ...AGREEMENT_ITEMS.map(({ item }) => item),
  "Tickets", "Business hours", "DMY", "MDY", "15 min", "30 min",
];

/** Texts of the pane that are not in the language of the person: word for word English, or in letters that the language does not use. */
function foreignTexts(texts: readonly ShownText[], language: Language): string[] {
  if (language === "en") return [];
  const own = new Set(wordsOf(messagesFor(language)));
  const english = new Set(wordsOf(messagesFor("en")).filter((sentence) => /\w+ \w+/.test(sentence) && !own.has(sentence)));
  const copied = texts.filter(({ text }) => english.has(text)).map(({ text, where }) => `${where}: ${text}`);
  return language === "ja" || language === "ru" ? [...copied, ...englishTexts(texts, [...exportTexts(language), ...IN_CELLS])] : copied;
}

/** A closed list whose choice is a row of the workbook, by its id and name: how long that is, is for the manager to say, and the open list shows all of it. */
const CHOICE_OF_A_ROW = /longer than its field: select.*"[A-Z0-9]+-[A-Z0-9-]+ /;

describe.each(LANGUAGES)("the whole job in the language %s", (language) => {
  it("is written in that language throughout, and every text can be read in full", async () => {
    const faults = await faultsOnTheWay(site, { language }, async (bench) => {
      const frame = paneFrame(bench);
      const texts = await shownTexts(frame);
      const overflow = [...await overflowFaults(frame), ...await overflowFaults(bench.page)];
      return [...unwrittenTexts(texts), ...foreignTexts(texts, language), ...overflow.filter((fault) => !CHOICE_OF_A_ROW.test(fault))];
    });
    expect(faults).toEqual([]);
  }, 240_000);
});
