import type { Appearance } from "./Appearance";

/**
 * How Office looks at this moment. The operating system's contrast theme comes first; whether Office is dark is Office's own setting, which
 * need not be that of the operating system. Light in a plain browser.
 */
export function readAppearance(): Appearance {
  if (window.matchMedia("(forced-colors: active)").matches) return "contrast";
  const theme = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  if (theme === undefined) return "light";
  return (theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor)) ? "dark" : "light";
}

/** Older Excels name the background and not whether it is dark. */
function isDark(color: string | undefined): boolean {
  const [red, green, blue] = (/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "")?.slice(1) ?? ["ff", "ff", "ff"]).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
