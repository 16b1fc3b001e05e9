import type { XmlElement } from "../xml/parseXml";

/** The palette that `indexed` colours of old files mean. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(" ");

/** "#RRGGBB", "theme:N" or "theme:N:tint" of a colour element; `absent` when it names none. */
export function readColor(element: XmlElement | undefined, absent: string): string {
  if (!element) return absent;
  const rgb = element.attribute("rgb");
  if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = element.number("theme");
  if (theme !== undefined) return element.number("tint") ? `theme:${theme}:${element.attribute("tint")}` : `theme:${theme}`;
  const indexed = element.number("indexed");
  return indexed !== undefined && INDEXED[indexed] ? `#${INDEXED[indexed]}` : absent;
}

/** The attributes of a colour element. */
export function colorAttributes(color: string): string {
  const [kind, number, tint] = color.split(":");
  if (kind === "theme") return ` theme="${number}"${tint ? ` tint="${tint}"` : ""}`;
  return ` rgb="FF${color.replace("#", "").toUpperCase()}"`;
}
