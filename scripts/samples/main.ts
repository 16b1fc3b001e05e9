import { readFileSync, writeFileSync } from "node:fs";
import { generatedParts, withParts } from "../docs/generatedParts";
import type { TypedDefinitions } from "./definitionContents";
import { makeHelpdeskReview } from "./makeHelpdeskReview";
import { makeToyshopReview } from "./makeToyshopReview";
import { makeUciReview } from "./makeUciReview";

const CONTRACT = "docs/workbook-contract.md";

/** Writes the sample files and the generated parts of the contract anew. Run from the root of the project. */
async function main(): Promise<void> {
  const definitions = JSON.parse(readFileSync("samples/source/helpdesk-definitions.json", "utf8")) as TypedDefinitions;
  const { ticketsCsv, historyCsv, workbook } = await makeHelpdeskReview(definitions);
  write("samples/source/helpdesk-tickets.csv", ticketsCsv);
  write("samples/source/helpdesk-history.csv", historyCsv);
  write("samples/helpdesk-review.xlsx", workbook);
  const toyshop = await makeToyshopReview(JSON.parse(readFileSync("samples/source/toyshop-definitions.json", "utf8")) as TypedDefinitions);
  write("samples/source/toyshop-tickets.csv", toyshop.ticketsCsv);
  write("samples/toyshop-review.xlsx", toyshop.workbook);
  write("samples/uci-review.xlsx", await makeUciReview(readFileSync("samples/uci-incidents.csv")));
  write(CONTRACT, withParts(readFileSync(CONTRACT, "utf8"), await generatedParts()));
}

function write(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content);
  process.stdout.write(`${path}\n`);
}

void main();
