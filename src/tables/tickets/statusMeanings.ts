import { normalWord, type StatusMeaning } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import { type CategoryColumn, rowsByCode, type StatusHistory } from "../../service-level/ticket";
import { tableFinding } from "../findings";
import { proposeStatusMap, type Writer } from "../recognise";

/** What each status means: as the status map says, else as proposed, else running. */
export interface StatusMeanings {
  readonly of: (label: string) => StatusMeaning;
  /** Whether the map or the proposal knows the label. */
  readonly isKnown: (label: string) => boolean;
  /** `statusNotMapped` for each label that the map lacks, with the number of tickets or changes that show it; one `statusMapProposed` when there is no map at all. */
  readonly findings: (status: CategoryColumn, history: StatusHistory | undefined) => Finding[];
}

const RUNNING: StatusMeaning = { state: "running", waitingFor: "" };

export function statusMeanings(statusMap: ReadonlyMap<string, StatusMeaning> | undefined, table: string, header: string | undefined, writer?: Writer): StatusMeanings {
  const agreed = new Map([...(statusMap ?? [])].map(([label, meaning]) => [normalWord(label), meaning] as const));
  const met = new Map<string, StatusMeaning | undefined>();
  const lookUp = (label: string): StatusMeaning | undefined => {
    if (!met.has(label)) met.set(label, agreed.get(normalWord(label)) ?? proposeStatusMap([label], writer).get(label));
    return met.get(label);
  };
  return {
    of: (label) => (label === "" ? RUNNING : (lookUp(label) ?? RUNNING)),
    isKnown: (label) => lookUp(label) !== undefined,
    findings: (status, history) => {
      const counts = rowsByCode(status);
      status.labels.forEach((label) => lookUp(label));
      const missing = [...met.keys()].filter((label) => label !== "" && !agreed.has(normalWord(label)));
      const changes = history && rowsByCode({ codes: history.status, labels: history.statusLabels });
      const countOf = (label: string) => Math.max(counts[status.labels.indexOf(label)] ?? 0, changes?.[history!.statusLabels.indexOf(label)] ?? 0);
      const proposed = missing.filter((label) => met.get(label) !== undefined);
      const reported = agreed.size > 0 ? missing : missing.filter((label) => met.get(label) === undefined);
      return [
        ...(agreed.size === 0 && proposed.length > 0 ? [tableFinding("statusMapProposed", "note", table, header, proposed.length, { map: proposed.map((label) => `${label} = ${met.get(label)!.state}`).join("; ") })] : []),
        ...reported.map((label) => tableFinding("statusNotMapped", "warning", table, header, countOf(label), { proposed: met.get(label)?.state ?? "" }, label)),
      ];
    },
  };
}
