/** Office's own theme: white, black, grey, blue and the six accents, in the order in which files number them. */
const OFFICE_THEME = ["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#0563C1", "#954F72"];

/** "#RRGGBB" of a colour of the model: itself, or what "theme:N[:tint]" means in Office's theme. "" stays "". */
export function rgbOf(color: string): string {
  if (!color.startsWith("theme:")) return color;
  const [, index, tint] = color.split(":");
  return tinted(OFFICE_THEME[Number(index)] ?? "#000000", Number(tint ?? 0));
}

/** An accent of the theme, 1 to 6. */
export function accent(number: number): string {
  return OFFICE_THEME[3 + number];
}

/** Lighter (tint above 0, at most 1) or darker (below 0, at least -1), as files state it. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
