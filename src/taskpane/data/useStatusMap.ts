import { useState } from "react";
import { normalWord, type StatusMeaning } from "../../service-level/agreement";
import { type CategoryColumn, rowsByCode } from "../../service-level/ticket";
import { proposeStatusMap } from "../../tables";
import type { DefinitionRow, LoadedTickets } from "../../workbook";

/** One status of the tickets as it is edited. */
export interface StatusRow {
  readonly status: string;
  /** Tickets, or changes of status in the history, that show it. */
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

/** Statuses by how many tickets or changes show them, most frequent first. */
function countStatuses({ tickets: { status, history } }: LoadedTickets): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (column: CategoryColumn) => {
    const byCode = rowsByCode(column);
    column.labels.forEach((label, code) => {
      if (label !== "" && byCode[code] > 0) counts.set(label, Math.max(counts.get(label) ?? 0, byCode[code]));
    });
  };
  add(status);
  if (history !== undefined) add({ labels: history.statusLabels, codes: history.status });
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
