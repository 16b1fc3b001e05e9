import type { Finding } from "../../service-level/finding";
import type { DeskFlagField, DeskFlags, Tickets } from "../../service-level/ticket";
import { DESK_WORDS } from "../../service-level/ticket";
import { FindingTally, tableFinding } from "../findings";
import { type ColumnRecognition, type FlagHeader, flagHeader, flagWord, normaliseHeader, plainWords, type RecognisedColumn } from "../recognise";
import type { Cell, TableSource } from "../types";
import type { TicketRules } from "./readTickets";

const FIELDS: readonly DeskFlagField[] = ["response kept", "resolution kept"];

/**
 * What the desk itself says of the tickets in these rows. What "yes" means is told by the header, else by the `Format` of the column map ("met", "missed"). A cell
 * that cannot be understood says nothing and is the finding `deskFlagNotRead`; `oldEngineFlag`: a flag that its system no longer keeps.
 */
export function deskFlags(source: TableSource, { columns }: ColumnRecognition, rows: Uint32Array, { columnMap = [] }: Pick<TicketRules, "columnMap">): { readonly flags: Tickets["deskFlags"]; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const flags = FIELDS.flatMap((field): [DeskFlagField, DeskFlags][] => {
    const column = columns.get(field);
    if (column === undefined) return [];
    const { yes, namesClock, isOldEngine } = meaningOf(column, columnMap.find((mapping) => mapping.field === field)?.format ?? "");
    const cells = source.column(column.index);
    const codes = new Map<Cell, number>();
    const notRead = new FindingTally();
    const said = new Uint8Array(rows.length);
    for (let ticket = 0; ticket < said.length; ticket++) {
      const cell = cells[rows[ticket]];
      let code = codes.get(cell);
      if (code === undefined) codes.set(cell, (code = DESK_WORDS.indexOf(flagWord(cell, yes)!)));
      if (code >= 0) said[ticket] = code;
      else notRead.add(source.firstRow + rows[ticket], String(cell));
    }
    findings.push(...notRead.finding("deskFlagNotRead", "warning", source.name, column.header), ...(isOldEngine ? [tableFinding("oldEngineFlag", "note", source.name, column.header, rows.length)] : []));
    return [[field, { header: column.header, namesClock, said }]];
  });
  return { flags: flags.length === 0 ? undefined : Object.fromEntries(flags), findings };
}

/** A name that speaks of no clock is taken for the response where the column map says so. */
function meaningOf({ field, header, matched }: RecognisedColumn, format: string): Pick<FlagHeader, "yes" | "namesClock" | "isOldEngine"> {
  const { words, otherWords } = normaliseHeader(header);
  const meanings = [plainWords(matched), words, ...otherWords].flatMap((reading) => flagHeader(reading) ?? []);
  const stated = flagWord(format, "");
  return {
    yes: stated || (meanings.find(({ yes }) => yes !== "")?.yes ?? ""),
    namesClock: field === "response kept" || meanings.some(({ namesClock }) => namesClock),
    isOldEngine: meanings.some(({ isOldEngine }) => isOldEngine),
  };
}
