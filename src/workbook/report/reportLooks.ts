import { QUIET } from "../excel";
import type { TextLook } from "./layout";
import type { ColumnKind, SheetPart, StatusWords } from "./reportSheet";

/** From dark to light, so that they are told apart in grey too. Excel lets no add-in give a tab a colour of the theme. */
export const TAB_COLORS: Readonly<Record<SheetPart, string>> = { meeting: "#1F4E79", figures: "#2E75B6", analyses: "#9DC3E6", basis: "#BFBFBF" };

export type TextKind = "text" | "link" | "input";

export function isTextKind(kind: ColumnKind): kind is TextKind {
  return kind === "text" || kind === "link" || kind === "input";
}

interface Look {
  readonly size: number;
  /** A built-in cell style, whose colours are the theme's. */
  readonly style?: "Heading1" | "Heading3" | "Accent1_20";
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: "Left" | "Center";
}

export const TEXT_LOOKS: Readonly<Record<TextLook, Look>> = {
  title: { size: 18, style: "Heading1" },
  verdict: { size: 14, bold: true },
  heading: { size: 12, style: "Heading3" },
  plain: { size: 11 },
  note: { size: 9, color: QUIET },
  tileLabel: { size: 10, style: "Accent1_20", align: "Center" },
  tileValue: { size: 22, style: "Accent1_20", bold: true, align: "Center" },
  tileNote: { size: 9, style: "Accent1_20", align: "Center" },
};

interface StatusLook {
  readonly word: keyof StatusWords;
  readonly shape: string;
  readonly font: string;
  readonly fill: string;
  readonly bold: boolean;
}

/** Readable in grey and for the colour-blind: each status has its shape and its word, and the worst ones are bold. */
export const STATUS_LOOKS: readonly StatusLook[] = [
  { word: "met", shape: "▲", font: "#0B5A28", fill: "#D9F2E1", bold: false },
  { word: "atRisk", shape: "●", font: "#7A4B00", fill: "#FFEFC7", bold: true },
  { word: "notMet", shape: "✖", font: "#8A1020", fill: "#FADADD", bold: true },
  { word: "noData", shape: "○", font: "#595959", fill: "#EDEDED", bold: false },
];

/** "▲ Met": a status that is read without colour. */
export function marked(word: keyof StatusWords, text: string): string {
  return `${STATUS_LOOKS.find((look) => look.word === word)!.shape} ${text}`;
}
