import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { ribbonCommands } from "../../src/commands/ribbonCommands";
import { manifestFaults } from "../support/manifestFaults";
import { pngSize } from "../support/pngSize";
import { schemaFaults } from "../support/schemaFaults";

const ROOT = resolve(__dirname, "../..");
const SITE = "https://reviews.example.org/excel";

let site: string;
const read = (name: string) => readFileSync(join(site, name), "utf8");

function build(url: string): void {
  execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--config-name", "addin", "--mode", "production", "--output-path", site], {
    cwd: ROOT,
    env: { ...process.env, SERVICE_REVIEW_URL: url },
    stdio: "pipe",
    encoding: "utf8",
  });
}

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), "service-review-addin-"));
  build(`${SITE}/`);
}, 180_000);

afterAll(() => rmSync(site, { recursive: true }));

describe("the production manifest", () => {
  it("has the production address everywhere, and the development address nowhere", () => {
    const developed = readFileSync(resolve(ROOT, "manifest.xml"), "utf8").match(/https:\/\/localhost:3000\//g)!;
    expect(read("manifest.xml").match(/https:\/\/reviews\.example\.org\/excel\//g)).toHaveLength(developed.length);
    expect(read("manifest.xml")).not.toContain("localhost");
  });

  it("is as valid as the development one", async () => {
    expect(await schemaFaults(read("manifest.xml"))).toEqual([]);
    const packageVersion = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")).version;
    const commandNames = Object.keys(ribbonCommands);
    expect(manifestFaults(read("manifest.xml"), { packageVersion, commandNames, pngSize: (path) => pngSize(join(site, path.replace(/^excel\//, ""))) })).toEqual([]);
  });

  it("names only files that the build has made", () => {
    const addresses = [...read("manifest.xml").matchAll(/"https:\/\/reviews\.example\.org\/excel\/([^"]*)"/g)].map(([, path]) => path);
    expect(addresses.filter((path) => !existsSync(join(site, path)))).toEqual([]);
  });

  it.each(["http://reviews.example.org", "reviews.example.org"])("is not made for %s: Excel takes https addresses only", (url) => {
    expect(() => build(url)).toThrow(`SERVICE_REVIEW_URL: "${url}" is not an https address.`);
  });
});

describe("the page of the add-in", () => {
  const scripts = () => [...read("taskpane.html").matchAll(/<script\b[^>]*\bsrc="?([^\s">]+)/g)].map(([, source]) => source);

  it("takes Office's own loader from Microsoft and every other script from beside it", () => {
    const [loader, ...own] = scripts();
    expect(loader).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(own.filter((source) => source.includes(":") || !existsSync(join(site, source.split("?")[0])))).toEqual([]);
  });

  it("starts the functions before it draws the pane", () => {
    const place = (name: string) => scripts().findIndex((source) => source.startsWith(name));
    expect(place("functions.")).toBeGreaterThan(-1);
    expect(place("functions.")).toBeLessThan(place("taskpane."));
  });

  it("has every function in place before Office.js tells Excel that it may call them", () => {
    // It does so once the page is parsed, and waits for no script that is deferred, asynchronous or a module (office-js #4769).
    const own = [...read("taskpane.html").matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes("office.js"));
    expect(own.filter((tag) => /\b(defer|async|type)\b/.test(tag))).toEqual([]);
  });

  it("loads at most 160 kB at first, compressed: the frame of the pane, and nothing of what reckons", () => {
    const size = scripts().slice(1).reduce((bytes, source) => bytes + gzipSync(readFileSync(join(site, source.split("?")[0]))).length, 0);
    expect(size).toBeLessThanOrEqual(160_000);
  });

  it("names each script by its content, so that a browser never mixes two versions", () => {
    expect(scripts().slice(1).filter((source) => !/[.?][0-9a-f]{8}(\.js)?$/.test(source))).toEqual([]);
  });

  it("has no source maps and no machine's paths", () => {
    const names = readdirSync(site, { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => name.endsWith(".map"))).toEqual([]);
    expect(names.filter((name) => name.endsWith(".js") && read(name).includes(ROOT))).toEqual([]);
  });

  it("has the licences of what others wrote in it, and names where the holidays come from", () => {
    const licences = read("third-party-licences.txt");
    for (const name of ["@fluentui/react-charts", "date-holidays", "fflate", "moment-timezone", "react-dom", "scheduler"]) expect(licences).toMatch(new RegExp(`^${name}$`, "m"));
    expect(licences).toMatch(/`holidays.yaml` is available under CC BY-SA 3.0\n.*\nrelies on wikipedia articles/);
  });
});

describe("the functions' metadata", () => {
  const metadata = () => JSON.parse(read("functions.json"));

  it("describes each function that the script associates, and no other", () => {
    const names = readdirSync(site).filter((name) => name.endsWith(".js"));
    const described = metadata().functions.map(({ id }: { id: string }) => id);
    // One loop associates them all, by a list of ids with names that the build puts before it.
    const main = names.map(read).filter((script) => script.includes("CustomFunctions.associate("));
    expect(main).toHaveLength(1);
    const associated = [...main[0].matchAll(/\b([A-Z][A-Z0-9.]+):"[A-Z_]+"/g)].map(([, id]) => id);
    expect(described.length).toBeGreaterThan(0);
    expect(associated.sort()).toEqual(described.sort());
  });

  it.each(["fr-FR", "es-ES", "ja-JP", "ru-RU"])("is there in words for %s, with the same ids, names and parameters", (locale) => {
    const localised = JSON.parse(read(`functions.${locale}.json`));
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- parsed JSON
    const withoutWords = ({ functions, ...rest }: any) => ({ ...rest, functions: functions.map(({ description, parameters, ...entry }: any) => ({ ...entry, parameters: parameters.map(({ description: _, ...parameter }: any) => parameter) })) });
    expect(withoutWords(localised)).toEqual(withoutWords(metadata()));
    expect(localised.functions[0].description).not.toBe(metadata().functions[0].description);
    expect(read("manifest.xml")).toContain(`Locale="${locale}" Value="${SITE}/functions.${locale}.json"`);
  });

  it("names parameters as the documents and the sentences of the functions do", () => {
    const names = metadata().functions.flatMap(({ parameters }: { parameters: { name: string }[] }) => parameters.map(({ name }) => name));
    expect(new Set(names.filter((name: string) => !/^[a-z]+$/.test(name)))).toEqual(new Set(["as_of", "if_none"]));
  });

  it("lets a range with an error cell reach the function, in the one way with which Excel 2021 does not crash", () => {
    // Microsoft in office-js #4385: data types include errors, and the two settings together crash it.
    expect(metadata()).toMatchObject({ allowCustomDataForDataTypeAny: true });
    expect(metadata()).not.toHaveProperty("allowErrorForDataTypeAny");
  });

  it("has names that Excel accepts: known ones of ours, no cell address; ids without underscore", () => {
    for (const { id, name } of metadata().functions) {
      expect(name).toMatch(/^((SLA|KPI|CSF|PROMISE|PERCENT|OUTAGE)_[A-Z_]+|AVAILABILITY|XMR)$/);
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,127}$/);
    }
  });
});
