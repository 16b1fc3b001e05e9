/**
 * The name of the format of a file that desks and offices give out for a spreadsheet and that is neither delimited text nor an .xlsx: many an ".xls" is a web page or an XML
 * file, and GLPI writes SYLK. `undefined`: none that is known by its first bytes, or by the parts of its archive.
 */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  const latin = (part: Uint8Array) => new TextDecoder("windows-1252").decode(part);
  const start = latin(bytes.subarray(0, 1024)).replaceAll("\0", "").replace(/^(?:ï»¿|ÿþ|þÿ)?\s*/, "");
  if (start.startsWith("ÐÏ\u0011à")) return latin(bytes).replaceAll("\0", "").includes("EncryptedPackage") ? "Excel (password)" : "Excel 97-2003 (.xls)";
  // A zip archive ends with the list of its parts.
  if (start.startsWith("PK") && latin(bytes.subarray(-65_536)).includes("xl/workbook.bin")) return "Excel (.xlsb)";
  return STARTS.find(([pattern]) => pattern.test(start))?.[1];
}

const STARTS: readonly (readonly [RegExp, string])[] = [
  [/^PK[^]{0,60}mimetypeapplication\/vnd\.oasis\.opendocument/, "OpenDocument (.ods)"],
  [/^(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|style|table)\b/i, "HTML"],
  [/^<\?xml\b|^<[a-z][\w:.-]*[\s>]/i, "XML"],
  [/^%PDF-/, "PDF"],
  [/^ID;P[A-Z]+(?:;[NE])*\s+[PBFOC];/, "SYLK (.slk)"],
  [/^[[{]\s*(?:[{["]|\}|\])/, "JSON"],
];
