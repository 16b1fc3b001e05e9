import { isSameWord, ticketZoneOf } from "../service-level/agreement";
import { explainCommitment } from "../service-level/clock";
import { defaultAsOf } from "../service-level/review";
import { clockText, clockWords } from "../messages";
import { rowOfText } from "../service-level/ticket";
import { loadDefinitions, loadTickets, withWorkbook } from "../workbook";
import { type Command, inLanguageOf } from "./command";
import { EXIT, InputError } from "./errors";
import { openWorkbook } from "./openWorkbook";
import { reckon } from "./runCommand";

/** `explain REVIEW.xlsx ID [--sla SLA]`: the clock of one ticket, interval by interval, in words; under every SLA when none is named. */
export const explainCommand: Command = {
  words: [2, 2],
  options: { sla: { type: "string" } },
  async run(call, context) {
    const { progress } = context;
    const [path, id] = call.words;
    progress.step(context.messages.cli.reading(path));
    await openWorkbook(path, context.messages);
    const { agreement, tickets } = await reckon(() =>
      withWorkbook(async (excel) => {
        const { agreement } = await loadDefinitions(excel);
        return { agreement, tickets: (await loadTickets(excel, agreement, { onProgress: progress.rows })).tickets };
      }), path, context);
    const { messages } = inLanguageOf(agreement, context);
    const row = rowOfText(tickets.id, id);
    if (row < 0) throw new InputError(messages.cli.ticketNotFound(id));
    const known = [...new Set(agreement.slas.map((sla) => sla.id))];
    const wanted = call.option("sla");
    const slas = wanted === undefined ? known : known.filter((sla) => isSameWord(sla, wanted));
    if (wanted !== undefined && slas.length === 0) throw new InputError(messages.functions.unknownSla(wanted, known));
    const zone = ticketZoneOf(agreement);
    for (const sla of slas) {
      const explanation = explainCommitment(tickets, row, agreement, sla, defaultAsOf(tickets, agreement));
      context.print(clockText(explanation.ticket, sla, clockWords(explanation, zone, messages), messages));
    }
    return EXIT.done;
  },
};
