import { tinted } from "../grid/themeColor";

/** Colours of a chart's own parts; series bring theirs. */
export interface ChartColors {
  readonly isDark: boolean;
  readonly background: string;
  readonly border: string;
  readonly text: string;
  readonly line: string;
}

/** A colour of the workbook on this background: on a dark one a dark colour is lightened until it is seen. */
export function seenColor(color: string, { isDark }: ChartColors): string {
  if (!isDark) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const lightness = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return lightness < DARK ? tinted(color, DARK + 0.1 - lightness) : color;
}

/** Colours darker than this vanish on the dark theme's background. */
const DARK = 0.45;

export const CHART_COLORS: Readonly<Record<"light" | "dark", ChartColors>> = {
  light: { isDark: false, background: "#FFFFFF", border: "#D9D9D9", text: "#595959", line: "#D9D9D9" },
  dark: { isDark: true, background: "#262626", border: "#595959", text: "#E0E0E0", line: "#4D4D4D" },
};
