import { teamsHighContrastTheme, type Theme } from "@fluentui/react-components";

/** Fluent's contrast theme has the colours of one theme of Windows. Each stands for a system colour. */
const SYSTEM_COLORS: Readonly<Record<string, string>> = { "#ffffff": "CanvasText", "#000000": "Canvas", "#ffff00": "LinkText", "#1aebff": "Highlight", "#3ff23f": "GrayText" };

/**
 * The contrast theme that the person chose, whichever it is: by the names of the system's colours. The browser sets most colours itself then,
 * but not those of charts.
 */
export const contrastTheme: Theme = Object.fromEntries(
  Object.entries(teamsHighContrastTheme).map(([token, value]) => {
    const color = SYSTEM_COLORS[String(value)];
    // Dark words stand on what is highlighted.
    return [token, color === "Canvas" && token.includes("Foreground") ? "HighlightText" : color ?? value];
  }),
) as unknown as Theme;
