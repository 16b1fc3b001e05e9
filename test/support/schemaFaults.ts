import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const FOLDER = join(__dirname, "xsd");
const MAIN = "OfficeAppManifestV1_1.xsd";

/** What Microsoft's manifest schema objects to, one message a fault; none when the manifest is valid. No network. */
export async function schemaFaults(manifest: string): Promise<string[]> {
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [{ fileName: MAIN, contents: schema(MAIN) }],
    preload: readdirSync(FOLDER).filter((name) => name.endsWith(".xsd") && name !== MAIN).map((name) => ({ fileName: name, contents: schema(name) })),
  });
  return result.errors.map(({ message }) => message);
}

function schema(name: string): string {
  return readFileSync(join(FOLDER, name), "utf8");
}
