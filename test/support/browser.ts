import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { devDependencies } from "../../package.json";

/** A browser that is there to be started. */
interface FoundBrowser {
  readonly executablePath: string;
  /** What its environment must hold besides ours. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Where a system keeps Chromium, Chrome or Edge. `CHROME_PATH` comes before all of them. */
const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--disable-component-update",
  "--disable-background-networking",
  "--no-first-run",
  // Nothing outside this machine can be reached, by whatever means a page tries.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  // Text is as wide on every machine: no hinting to the pixel grid.
  "--font-render-hinting=none",
];

/**
 * Starts a headless Chromium: the one that `CHROME_PATH` names, else the system's, else the one that npm brought.
 * `CHROME_PATH=packaged` asks for the last even where the system has its own.
 */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, environment } = findBrowser();
  return chromium.launch({ executablePath, args: ARGUMENTS, env: { ...process.env as Record<string, string>, ...environment } });
}

/** @throws {Error} there is no browser, and npm brings none for this kind of machine */
export function findBrowser(): FoundBrowser {
  const wanted = process.env.CHROME_PATH;
  if (wanted && wanted !== "packaged") return { executablePath: wanted, environment: {} };
  const system = wanted ? undefined : SYSTEM_BROWSERS.find((path) => existsSync(path));
  return system ? { executablePath: system, environment: {} } : packagedBrowser();
}

/**
 * The browser of the npm package (Linux on x64), unpacked once per version with the libraries that it needs and a bare machine lacks.
 * Several test workers may do so at once: each unpacks into a folder of its own, and the first to finish gives it its name.
 */
function packagedBrowser(): FoundBrowser {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`There is no Chromium in ${SYSTEM_BROWSERS.join(", ")}. Install one, or name it in CHROME_PATH.`);
  }
  const home = resolve(__dirname, "../../node_modules/.cache/chromium", devDependencies["@sparticuz/chromium"]);
  if (!existsSync(home)) {
    const unfinished = `${home}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    unpack(unfinished);
    writeFileSync(join(unfinished, "fonts.conf"), fontConfiguration(home));
    try {
      renameSync(unfinished, home);
    } catch (error) {
      if (!existsSync(home)) throw error;
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  const libraries = [join(home, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { executablePath: join(home, "chromium"), environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, "fonts.conf") } };
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes to be in Amazon's cloud. */
function unpack(folder: string): void {
  execFileSync(process.execPath, ["-e", 'require("@sparticuz/chromium").executablePath()'], {
    cwd: __dirname,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The package's own list of font folders is right in Amazon's cloud only. */
function fontConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
