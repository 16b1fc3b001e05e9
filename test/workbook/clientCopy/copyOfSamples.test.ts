import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { read, utils } from "@e965/xlsx";
import { loadXlsx } from "../../../src/host";
import { messagesFor } from "../../../src/messages";
import { loadDefinitions, prepareReview, setDefinitionRows, withWorkbook, writeReview } from "../../../src/workbook";
import { clientCopyBytes, makeClientCopy } from "../../../src/workbook/clientCopy";
import { openWorkbook } from "../../support/openWorkbook";
import { SAFEST } from "../../support/safestCopy";
import { partsOf } from "../../support/workbookParts";

/** Columns of the tickets with people or free text, and registers with people. */
const SECRET_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  "uci-review": ["caller_id", "opened_by", "sys_created_by", "sys_updated_by", "location", "u_symptom", "subcategory", "resolved_by"],
  "helpdesk-review": ["Agent", "Requester", "Subject"],
  "toyshop-review": ["Caller"],
};

const TRACES = /<f[ >]|sla_|kpi_|csf_|_xlfn|_xldudf|servicereview|service-review|lastmodifiedby|hidden="|state="(?:veryh|h)idden|xl\/webextension|customxml|docprops|printersettings/g;

/** What other programs read in these columns of the sheet Tickets. */
function secretsOf(file: Uint8Array, columns: readonly string[]): string[] {
  const [headers, ...rows] = utils.sheet_to_json(read(file, { type: "array" }).Sheets["Tickets"], { header: 1 });
  const places = columns.map((column) => headers.indexOf(column));
  const texts = new Set(rows.flatMap((row) => places.map((place) => String(row[place] ?? ""))));
  // Shorter ones, such as "?", stand for nobody.
  return [...texts].filter((text) => text.length > 3);
}

describe("the copy of a sample says nothing of its tickets' people and texts, and has no trace of the add-in", () => {
  it.each([
    ["uci-review", "en", "monthly"], ["helpdesk-review", "fr", "monthly"], ["helpdesk-review", "ja", "sync"], ["toyshop-review", "es", "quarterly"], ["toyshop-review", "ru", "monthly"],
  ] as const)("%s in %s, %s", async (sample, language, type) => {
    const file = new Uint8Array(readFileSync(resolve(__dirname, `../../../samples/${sample}.xlsx`)));
    openWorkbook(loadXlsx(file));
    await withWorkbook((context) => setDefinitionRows(context, "Agreement", [{ key: "Language", cells: { Value: language } }], messagesFor("en")));
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type })));
    const parts = partsOf(clientCopyBytes(await withWorkbook((context) => makeClientCopy(context, SAFEST))));
    const all = Object.entries(parts).map(([name, text]) => `${name}\n${text}`).join("\n").replaceAll("&amp;", "&").replaceAll("&apos;", "'").toLowerCase();
    // "Head office helped" is what both sides call an SLA, and says nothing of who called.
    const { agreement } = await withWorkbook(loadDefinitions);
    const said = agreement.slas.reduce((text, { name }) => text.replaceAll(name.toLowerCase(), ""), all);
    const secrets = secretsOf(file, SECRET_COLUMNS[sample]);
    expect(secrets.length).toBeGreaterThan(5);
    expect(secrets.filter((secret) => said.includes(secret.toLowerCase()))).toEqual([]);
    expect([...all.matchAll(TRACES)].map(([found]) => found)).toEqual([]);
  });
});
