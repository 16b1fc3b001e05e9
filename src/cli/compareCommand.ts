import { normalWord } from "../service-level/agreement";
import { clientFigures, type ClientFigures, compareClients } from "../service-level/comparison";
import { columnLetters } from "../host/model";
import { prepareReview, withWorkbook } from "../workbook";
import type { Command } from "./command";
import { comparisonCsv } from "./comparisonCsv";
import { comparisonJson } from "./comparisonJson";
import { comparisonLines } from "./comparisonLines";
import { EXIT } from "./errors";
import { outputOf, writeWhole } from "./files";
import { findingLine } from "./findingLines";
import { openWorkbook } from "./openWorkbook";
import { reviewArguments } from "./reviewArguments";
import { reckon } from "./runCommand";
import { withoutNames } from "./withoutNames";

/** `compare REVIEW.xlsx REVIEW.xlsx...`: the clients of several workbooks side by side, as A, B, C in the order given. Their names appear with `--names` only, on standard error, too. */
export const compareCommand: Command = {
  words: [2, Infinity],
  options: {
    "type": { type: "string" },
    "period": { type: "string" },
    "as-of": { type: "string" },
    "names": { type: "boolean" },
    "out": { type: "string" },
    "json": { type: "boolean" },
  },
  async run(call, context) {
    const { messages, progress } = context;
    const isNamed = call.flag("names");
    const request = reviewArguments(call, messages);
    for (const path of call.words) await outputOf(path, call, messages);
    const out = call.option("out");
    const reviewed: ClientFigures[] = [];
    for (const [index, path] of call.words.entries()) {
      const label = isNamed ? path : columnLetters(index);
      progress.step(messages.cli.reading(label));
      await openWorkbook(path, messages);
      const { review, agreement, loaded } = await reckon(() => withWorkbook((excel) => prepareReview(excel, request, { onProgress: progress.rows })), path, context);
      context.tell(messages.formats.labelled(label, findingLine(review.findings, messages)));
      reviewed.push(clientFigures(review, agreement, loaded.tickets));
    }
    for (const letters of givenTwice(reviewed)) context.tell(messages.cli.compare.givenTwice(messages.formats.list(letters)));
    const clients = isNamed ? reviewed : withoutNames(reviewed);
    const comparison = compareClients(clients);
    if (out !== undefined) await writeWhole(out, new TextEncoder().encode(comparisonCsv(clients, comparison)), messages);
    context.print(call.flag("json") ? JSON.stringify(comparisonJson(clients, comparison, request.type), undefined, 2) : comparisonLines(clients, comparison, messages).join("\n"));
    if (out !== undefined) context.tell(messages.cli.written(out));
    return EXIT.done;
  },
};

/** A workbook and a reviewed copy of it are one client. */
function givenTwice(clients: readonly ClientFigures[]): string[][] {
  const byName = new Map<string, string[]>();
  clients.forEach(({ name }, index) => byName.set(normalWord(name), [...(byName.get(normalWord(name)) ?? []), columnLetters(index)]));
  return [...byName].filter(([name, letters]) => name !== "" && letters.length > 1).map(([, letters]) => letters);
}
