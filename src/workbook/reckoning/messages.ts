import type { ReviewInput, ServiceReview } from "../../service-level/review";
import type { Cell, ColumnRecognition, TableSource, TicketReading, TicketRules } from "../../tables";

/** A table without its cells: what can be sent in one piece. */
export type SourceHead = Omit<TableSource, "column">;

/** What the pane asks of the worker. Cells come some rows of a column at a time, so that no single message takes long to copy. */
export type ReckonerRequest =
  | { readonly kind: "table"; readonly table: "tickets" | "history"; readonly head: SourceHead }
  | { readonly kind: "cells"; readonly table: "tickets" | "history"; readonly index: number; readonly cells: readonly Cell[] }
  | { readonly kind: "read"; readonly call: number; readonly rules: TicketRules; readonly recognition: ColumnRecognition; readonly hasHistory: boolean }
  /** Of the tickets that were read last. */
  | { readonly kind: "review"; readonly call: number; readonly input: Omit<ReviewInput, "tickets"> };

export type ReckonerResponse =
  | { readonly kind: "read"; readonly call: number; readonly reading: TicketReading }
  | { readonly kind: "review"; readonly call: number; readonly review: ServiceReview }
  | { readonly kind: "failed"; readonly call: number; readonly error: Readonly<Record<string, unknown>> };
