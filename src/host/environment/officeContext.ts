import type { LocalExcel } from "../excel";

/** What an add-in's page sees of its Excel: how it is told, and where messages go and come from. */
export type PageHost = Pick<LocalExcel, "limits" | "displayLanguage" | "requirementSets" | "receive" | "connect">;

/** `Office.context` as the add-in finds it in this host. */
export function officeContext(host: PageHost) {
  const platform = host.limits === "web" ? "OfficeOnline" : "PC";
  return {
    contentLanguage: host.displayLanguage,
    displayLanguage: host.displayLanguage,
    host: "Excel",
    platform,
    diagnostics: { host: "Excel", platform, version: "16.0.18025.20000" },
    officeTheme: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000", controlBackgroundColor: "#F3F3F3", controlForegroundColor: "#000000", isDarkTheme: false },
    touchEnabled: false,
    commerceAllowed: false,
    isDialog: false,
    requirements: { isSetSupported: (name: string, minimum?: string | number) => isSetSupported(host.requirementSets, name, minimum) },
  };
}

/** Is the set declared in at least this version? Names are compared without case. */
function isSetSupported(declared: Readonly<Record<string, string>>, name: string, minimum?: string | number): boolean {
  const found = Object.entries(declared).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (!found) return false;
  const [major, minor] = parts(found[1]);
  const [wantedMajor, wantedMinor] = parts(String(minimum ?? "1.1"));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function parts(version: string): [number, number] {
  const [major, minor = "0"] = version.split(".");
  return [Number(major), Number(minor)];
}
