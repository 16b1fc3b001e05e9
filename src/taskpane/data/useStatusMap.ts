import { useState } from "react";
import { normalWord, type StatusMeaning } from "../../service-level/agreement";
import { proposeStatusMap } from "../../tables";
import type { DefinitionRow, LoadedTickets } from "../../workbook";

/** One status of the tickets as it is edited. */
export interface StatusRow {
  readonly status: string;
  /** Tickets that are in it or once were. */
  readonly count: number;
  /** `undefined`: nobody knows what it means. */
  readonly meaning: StatusMeaning | undefined;
  /** The meaning is our proposal; nobody has confirmed it. */
  readonly isProposed: boolean;
}

export interface StatusMapState {
  readonly rows: readonly StatusRow[];
  change(status: string, meaning: StatusMeaning | undefined): void;
  /** What saving writes; statuses without a meaning are left out. */
  toSave(): DefinitionRow[];
  /** Something is not in the table as it stands here. */
  readonly isUnsaved: boolean;
}

/** The statuses of the tickets with their agreed meaning, or else the proposed one, until they are saved. */
export function useStatusMap(agreed: ReadonlyMap<string, StatusMeaning>, loaded: LoadedTickets): StatusMapState {
  const [changed, setChanged] = useState<ReadonlyMap<string, StatusMeaning | undefined>>(new Map());
  const byWord = new Map([...agreed].map(([status, meaning]) => [normalWord(status), meaning]));
  const counts = countStatuses(loaded);
  const proposed = proposeStatusMap([...counts.keys()], loaded.recognition);
  const rows = [...counts].map(([status, count]): StatusRow => {
    const known = changed.has(status) ? changed.get(status) : byWord.get(normalWord(status));
    return { status, count, meaning: known ?? (changed.has(status) ? undefined : proposed.get(status)), isProposed: known === undefined && !changed.has(status) && proposed.has(status) };
  });
  return {
    rows,
    change: (status, meaning) => setChanged(new Map(changed).set(status, meaning)),
    toSave: () => rows.flatMap(({ status, meaning }) => (meaning === undefined ? [] : [{ key: status, cells: { "State": meaning.state, "Waiting for": meaning.state === "held" ? meaning.waitingFor : "" } }])),
    isUnsaved: changed.size > 0 || rows.some(({ isProposed }) => isProposed),
  };
}

/** Statuses by how many tickets are in them or once were, most frequent first. A ticket that came back to a status counts once. */
function countStatuses({ tickets: { status, history } }: LoadedTickets): Map<string, number> {
  const seen = new Map<string, SeenStatus>();
  const seenAs = (label: string): SeenStatus => {
    const known = seen.get(normalWord(label)) ?? { label, tickets: 0, lastRow: -1 };
    seen.set(normalWord(label), known);
    return known;
  };
  const now = status.labels.map(seenAs);
  const before = history?.statusLabels.map(seenAs) ?? [];
  for (let row = 0; row < status.codes.length; row++) {
    see(now[status.codes[row]], row);
    if (history === undefined) continue;
    for (let change = history.offsets[row]; change < history.offsets[row + 1]; change++) see(before[history.status[change]], row);
  }
  seen.delete("");
  return new Map([...seen.values()].map(({ label, tickets }) => [label, tickets] as const).filter(([, tickets]) => tickets > 0).sort(([, a], [, b]) => b - a));
}

interface SeenStatus {
  /** As it was written first. */
  readonly label: string;
  tickets: number;
  /** The row of the ticket that was seen in it last; -1 = none. */
  lastRow: number;
}

function see(seen: SeenStatus, row: number): void {
  if (seen.lastRow !== row) seen.tickets++;
  seen.lastRow = row;
}
