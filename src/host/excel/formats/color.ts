import { invalid, textArgument } from "../arguments";

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500", gray: "#808080", grey: "#808080",
  purple: "#800080", lightgray: "#D3D3D3", lightgrey: "#D3D3D3", darkgray: "#A9A9A9", navy: "#000080", teal: "#008080", maroon: "#800000", lime: "#00FF00", aqua: "#00FFFF",
};

/** "#RRGGBB" in capitals, or "" for none; some HTML colour names are taken too. */
export function colorArgument(value: unknown): string {
  if (value === "" || value === null) return "";
  const text = textArgument(value);
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalid();
  return `#${text.replace("#", "").toUpperCase()}`;
}
