import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ribbonCommands } from "../src/commands/ribbonCommands";
import { messagesFor } from "../src/messages";
import type { Language } from "../src/messages";
import type { ManifestSurroundings } from "./support/manifestFaults";
import { manifestFaults } from "./support/manifestFaults";
import { pngSize } from "./support/pngSize";
import { schemaFaults } from "./support/schemaFaults";

const ROOT = resolve(__dirname, "..");
const manifest = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");
const surroundings: ManifestSurroundings = {
  packageVersion: JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")).version,
  commandNames: Object.keys(ribbonCommands),
  pngSize: (path) => pngSize(resolve(ROOT, path)),
};

/** The manifest with its first `before` replaced. A test that changes nothing would prove nothing. */
function changed(before: string | RegExp, after: string): string {
  const result = manifest.replace(before, after);
  if (result === manifest) throw new Error(`The manifest has no ${before}.`);
  return result;
}

describe("the add-in's manifest", () => {
  it("is valid by Microsoft's schema", async () => {
    expect(await schemaFaults(manifest)).toEqual([]);
  });

  it("is right in what the schema cannot see", () => {
    expect(manifestFaults(manifest, surroundings)).toEqual([]);
  });

  it.each<[Language, string]>([["en", "DefaultValue"], ["fr", "fr-FR"], ["es", "es-ES"], ["ja", "ja-JP"], ["ru", "ru-RU"]])("names the product as the pane does: %s", (language, locale) => {
    const name = messagesFor(language).common.productName;
    const written = locale === "DefaultValue" ? `DefaultValue="${name}"` : `Locale="${locale}" Value="${name}"`;
    expect(manifest.match(/<DisplayName[^]*?<\/DisplayName>/)![0]).toContain(written);
    expect(manifest.match(/<bt:String id="Tab.Label"[^]*?<\/bt:String>/)![0]).toContain(written);
  });
});

describe("a manifest that Excel would refuse is caught by the schema", () => {
  it.each([
    ["elements in the wrong order", changed(/(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/, "$3$2$1")],
    ["an id that is no GUID", changed(/<Id>.*<\/Id>/, "<Id>service-review</Id>")],
    ["an unknown permission", changed("ReadWriteDocument", "ReadWriteEverything")],
    ["an unknown lifetime", changed('lifetime="long"', 'lifetime="forever"')],
    ["a tab's label before its groups", changed(/(<CustomTab id="[^"]*">)([^]*?)(<Label resid="Tab.Label"\/>)/, "$1$3$2")],
    ["a resid of 33 characters", changed('resid="Tab.Label"', `resid="${"x".repeat(33)}"`)],
  ])("%s", async (_, broken) => {
    expect(await schemaFaults(broken)).not.toEqual([]);
  });
});

describe("a fault that the schema does not see is caught", () => {
  it.each([
    ["a dangling resid", changed('<Label resid="Tab.Label"/>', '<Label resid="Tab.Name"/>'), 'resid "Tab.Name" leads to no resource.'],
    ["an unused resource", changed("<bt:Urls>", '<bt:Urls><bt:Url id="Old.Url" DefaultValue="https://localhost:3000/old.html"/>'), 'Resource "Old.Url" is used nowhere.'],
    ["a missing icon size", changed(/<bt:Image size="20" resid="Icon.20"\/>/, ""), "An icon has no image of size 20."],
    ["an icon of another size", changed('size="80" resid="Icon.80"', 'size="80" resid="Icon.64"'), "assets/icon-64.png: 80 x 80 pixels expected, found 64 x 64."],
    ["an icon file that does not exist", changed("assets/icon-32.png", "assets/logo-32.png"), "assets/logo-32.png: 32 x 32 pixels expected, found no PNG file."],
    ["a high-resolution icon of ordinary size", changed(/(HighResolutionIconUrl DefaultValue="[^"]*)icon-64/, "$1icon-32"), "assets/icon-32.png: 64 x 64 pixels expected, found 32 x 32."],
    ["an http address", changed("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html"), 'DefaultValue="http://localhost:3000/taskpane.html": not https.'],
    ["an id used twice", changed('id="ServiceReview.OpenPane"', 'id="ServiceReview.Tab"'), 'Id "ServiceReview.Tab" occurs twice.'],
    ["a resource id of 33 characters", changed('<bt:String id="Tab.Label"', `<bt:String id="${"x".repeat(33)}"`), `Resource id "${"x".repeat(33)}": 33 characters, at most 32.`],
    ["a label of 126 characters", changed('Value="Revue"', `Value="${"x".repeat(126)}"`), `"${"x".repeat(126)}": 126 characters, at most 125.`],
    ["a tip of 251 characters", changed(/(id="OpenPane.Tooltip" DefaultValue=)"[^"]*"/, `$1"${"x".repeat(251)}"`), `"${"x".repeat(251)}": 251 characters, at most 250.`],
    ["a language that is missing", changed('<bt:Override Locale="ja-JP" Value="レビュー"/>', ""), "ReviewGroup.Label has no text for ja-JP."],
    ["a bare language", changed('Locale="fr-FR" Value="Revue"', 'Locale="fr" Value="Revue"'), "ReviewGroup.Label has a text too many for fr."],
    ["another version than package.json's", changed("<Version>", "<Version>9."), `Version 9.${surroundings.packageVersion}.0: package.json says ${surroundings.packageVersion}.`],
    ["a button without its function", changed(/<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/, '<Action xsi:type="ExecuteFunction"><FunctionName>refreshAll</FunctionName></Action>'), 'FunctionName "refreshAll" is no ribbon command.'],
    ["a runtime that Excel may end", changed(' lifetime="long"', ""), 'The runtime\'s lifetime is not "long".'],
    ["a page outside the shared runtime", changed('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Support.Url"/>'), 'Page "Support.Url" is not the runtime\'s page "Taskpane.Url".'],
    ["a requirement set that is missing", changed('<Set Name="ExcelApi" MinVersion="1.12"/>', ""), "Requirement set ExcelApi 1.12 is missing."],
    ["a namespace before the function names", changed("</Metadata>", '</Metadata><Namespace resid="Tab.Label"/>'), "A Namespace would put a prefix before every function name."],
  ])("%s", (_, broken, fault) => {
    expect(manifestFaults(broken, surroundings)).toContain(fault);
  });

  it("a ribbon command that has no button", () => {
    expect(manifestFaults(manifest, { ...surroundings, commandNames: ["refreshAll"] })).toEqual(['Ribbon command "refreshAll" has no button.']);
  });
});
