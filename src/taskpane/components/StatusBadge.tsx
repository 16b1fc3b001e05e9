import { Badge } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, DismissCircle16Filled, SubtractCircle16Regular, Warning16Filled } from "@fluentui/react-icons";
import { statusWord } from "../../messages";
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
