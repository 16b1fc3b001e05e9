import { Badge } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Clock16Regular, DismissCircle16Filled, PauseCircle16Regular, SubtractCircle16Regular, Warning16Filled } from "@fluentui/react-icons";
import { commitmentStatusWord, statusWord } from "../../messages";
import type { CommitmentStatus } from "../../service-level/clock";
import type { Status } from "../../service-level/review";
import { usePane } from "../pane";

export interface StatusBadgeProps {
  readonly status: Status;
}

const LOOKS = {
  "Met": { color: "success", icon: <CheckmarkCircle16Filled /> },
  "At risk": { color: "warning", icon: <Warning16Filled /> },
  "Not met": { color: "danger", icon: <DismissCircle16Filled /> },
  "No data": { color: "informative", icon: <SubtractCircle16Regular /> },
} as const;

/** A status by colour, shape and word. */
export function StatusBadge({ status }: StatusBadgeProps) {
  return <Badge appearance="tint" {...LOOKS[status]}>{statusWord(status, usePane().messages)}</Badge>;
}

const COMMITMENT_LOOKS = {
  "Met": LOOKS.Met,
  "Missed": LOOKS["Not met"],
  "Overdue": LOOKS["Not met"],
  "At risk": LOOKS["At risk"],
  "Running": { color: "informative", icon: <Clock16Regular /> },
  "Held": { color: "informative", icon: <PauseCircle16Regular /> },
  "No SLA": LOOKS["No data"],
  "Removed": LOOKS["No data"],
} as const;

/** How the clock of one ticket stands, in the same way. */
export function CommitmentBadge({ status }: { readonly status: CommitmentStatus }) {
  return <Badge appearance="tint" {...COMMITMENT_LOOKS[status]}>{commitmentStatusWord(status, usePane().messages)}</Badge>;
}
