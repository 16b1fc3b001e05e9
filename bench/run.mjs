/** Builds the benchmarks together with the product's own sources, and runs them: `npm start -- --help`. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));
const outdir = `${folder}node_modules/.cache/bench`;

await build({
  absWorkingDir: folder,
  entryPoints: ["main.ts", "reading/child.ts"],
  outdir,
  outbase: folder,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // Native code cannot be bundled; the peers run as their packages ship them.
  external: ["@duckdb/node-api", "@e965/xlsx", "date-fns", "date-fns-tz", "dayjs", "dayjs/*", "dayjs-business-time", "hucre/xlsx", "luxon"],
  logLevel: "warning",
});

const args = [...process.execArgv, "--expose-gc", "--max-old-space-size=8192", `${outdir}/main.cjs`, ...process.argv.slice(2)];
// dayjs-business-time knows no zones: it is right only where the machine stands in the calendar's zone. Ours is right anywhere.
const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, TZ: "Europe/London" } });
process.exitCode = status ?? 1;
