import { saveXlsx } from "../../host/xlsx";
import type { WorkbookModel } from "../../host/model";
import { languageOf, loadMessages } from "../../messages";
import { textsOf } from "../../service-level/ticket";
import { askDateSystem, type ConversationOptions, isForClient, type LoadedDefinitions, loadDefinitions, loadTickets, type LoadedTickets } from "..";
import { addAboutSheet } from "./aboutSheet";
import { buildCopy, type LeftOut } from "./buildCopy";
import type { CopyOptions } from "./checkCode";
import { inspectCopy, type NameDoubt } from "./inspectCopy";
import { NameVeil } from "./NameVeil";
import { ownWords } from "./ownWords";
import { NOBODY, peopleOf } from "./people";
import { readSheetPictures } from "./readSheetPictures";

export interface ClientCopy {
  readonly model: WorkbookModel;
  /** Names of the sheets, in the order of their tabs; the last one says what the copy is. */
  readonly sheets: readonly string[];
  readonly leftOut: LeftOut;
  /** Words that were left although they may name somebody: to be looked at before the copy is sent. */
  readonly doubts: readonly NameDoubt[];
}

/** What was read of the workbook already; what is missing is read. */
export interface KnownData {
  readonly definitions?: LoadedDefinitions;
  readonly loaded?: LoadedTickets;
}

/** Something would be in the copy that must not: the copy is not made. A fault of ours. */
export class LeakError extends Error {
  readonly code = "leak";

  constructor(readonly places: readonly string[]) {
    super(`The copy would show what it must not: ${places.join("; ")}`);
    this.name = "LeakError";
  }
}

/**
 * The workbook for the client, in memory; changes nothing in the one that is open. The definitions and tickets are read for the
 * names of people alone.
 * @throws {NoReportError} there is no written review
 * @throws {NoTicketSourceError} the workbook has no tickets
 * @throws {LeakError} a name would still be readable
 */
export async function makeClientCopy(context: Excel.RequestContext, options: CopyOptions, known: KnownData = {}, conversation: ConversationOptions = {}): Promise<ClientCopy> {
  const definitions = known.definitions ?? (await loadDefinitions(context));
  const { agreement, records } = definitions;
  const { tickets } = known.loaded ?? (await loadTickets(context, agreement, { signal: conversation.signal }));
  const messages = await loadMessages(languageOf(agreement.language));
  const { share: words, starter } = messages;
  const pictures = await readSheetPictures(context, isForClient, conversation);
  const system = askDateSystem(context);
  await context.sync();
  const people = options.keepNames ? NOBODY : peopleOf(agreement, records, tickets, Object.values(starter.roles));
  const veil = new NameVeil(people, options.keepTicketIds ? [] : textsOf(tickets.id), options, words, ownWords(messages, pictures));
  const { model, leftOut } = buildCopy(pictures, veil, options.addedColumns, words, system.date1904);
  addAboutSheet(model, options, words);
  const { leaks, doubts } = inspectCopy(model, veil);
  if (leaks.length > 0) throw new LeakError(leaks);
  return { model, sheets: model.sheets.map(({ name }) => name), leftOut, doubts };
}

/** The copy as a file; equal copies give equal bytes. */
export function clientCopyBytes({ model }: ClientCopy): Uint8Array {
  return saveXlsx(model);
}
