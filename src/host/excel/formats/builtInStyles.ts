import type { CellStyle } from "../../model";
import { DEFAULT_STYLE } from "../../model";
import { invalid } from "../arguments";

/** What a style says of a cell; it leaves alone what it does not name. */
type Looks = Partial<Pick<CellStyle, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "color" | "fill" | "borders">>;

const FONT = { fontName: DEFAULT_STYLE.fontName, fontSize: DEFAULT_STYLE.fontSize, bold: false, italic: false, underline: false, color: DEFAULT_STYLE.color };

/** Colours 0 and 1 are the theme's paper and ink, 3 its dark text, 4 its first accent, 10 that of links. */
const heading = (fontSize: number, border?: { readonly style: string; readonly color: string }): Looks => ({
  ...FONT, fontSize, bold: true, color: "theme:3", ...(border ? { borders: { bottom: border } } : {}),
});

const TEXT_STYLES: readonly (readonly [string, Looks])[] = [
  ["Normal", { ...FONT, fill: "", borders: {} }],
  ["SheetTitle", { ...FONT, fontName: "Calibri Light", fontSize: 18, color: "theme:3" }],
  ["Heading1", heading(15, { style: "thick", color: "theme:4" })],
  ["Heading2", heading(13, { style: "thick", color: "theme:4:0.5" })],
  ["Heading3", heading(11, { style: "medium", color: "theme:4:0.4" })],
  ["Heading4", heading(11)],
  ["Hlink", { ...FONT, underline: true, color: "theme:10" }],
  ["ExplanatoryText", { ...FONT, italic: true, color: "#7F7F7F" }],
];

const ACCENTS = 6;

/** Accent1 to Accent6, each full and in three tints; only light tints carry dark text. */
const ACCENT_STYLES = Array.from({ length: ACCENTS }, (_, at): [string, Looks][] => {
  const [name, color] = [`Accent${at + 1}`, `theme:${at + 4}`];
  return [
    [name, { ...FONT, color: "theme:0", fill: color }],
    [`${name}_20`, { ...FONT, color: "theme:1", fill: `${color}:0.8` }],
    [`${name}_40`, { ...FONT, color: "theme:1", fill: `${color}:0.6` }],
    [`${name}_60`, { ...FONT, color: "theme:0", fill: `${color}:0.4` }],
  ];
}).flat();

/** Excel's built-in cell styles by their names in `Excel.BuiltInStyle`: fonts, fills and borders in colours of the theme. */
const STYLES: ReadonlyMap<string, Looks> = new Map([...TEXT_STYLES, ...ACCENT_STYLES]);

/** What the style of this name makes of a cell. @throws {RichApiError} `InvalidArgument`: it is none that we know */
export function builtInStyle(name: unknown): Looks {
  const looks = STYLES.get(String(name));
  if (!looks) throw invalid();
  return looks;
}

/** The built-in style whose looks a cell has; "Normal" when it has those of none. */
export function builtInStyleName(style: CellStyle): string {
  const has = (looks: Looks) => Object.entries(looks).every(([key, value]) => JSON.stringify(style[key as keyof Looks]) === JSON.stringify(value));
  return [...STYLES].find(([, looks]) => has(looks))?.[0] ?? "Normal";
}
