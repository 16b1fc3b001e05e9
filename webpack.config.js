const fs = require("node:fs");
const path = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { FunctionMetadata, shownName } = require("./scripts/build/FunctionMetadata");
const { MakeExecutable } = require("./scripts/build/MakeExecutable");
const { OfficeFromHere } = require("./scripts/build/OfficeFromHere");
const { thirdPartyLicences } = require("./scripts/build/ThirdPartyLicences");

/** Where a development build is served from. Every address in manifest.xml starts with it. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** Where a production build will be served from, unless SERVICE_REVIEW_URL says otherwise. A reserved name: nobody's server. */
const DEFAULT_PRODUCTION_URL = "https://service-review.example";

/** The files whose top-level functions carry `@customfunction`. The metadata tool reads these and does not follow imports. */
const FUNCTION_FILES = fs.readdirSync(path.resolve(__dirname, "src/functions")).filter((name) => /functions\.ts$/i.test(name)).map((name) => `./src/functions/${name}`);

const MANIFEST_FILE = path.resolve(__dirname, "manifest.xml");

/** What the workbench opens with. */
const SAMPLE_FILE = path.resolve(__dirname, "samples/helpdesk-review.xlsx");

/** Microsoft's own files of Office.js that its loader asks for in Excel on the web. */
const OFFICE_FOLDER = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const OFFICE_FILES = ["office.js", "excel-web-16.00.js", ...["en-us", "fr-fr", "es-es", "ja-jp", "ru-ru"].map((locale) => `${locale}/office_strings.js`)];

/**
 * Three builds: `addin` is what a web server hands to Excel, `workbench` is the page that needs no Excel, `cli` is the command line.
 * `--config-name` picks one.
 */
module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  return [{ ...addin(mode), devServer: await devServer(env) }, { ...workbench(mode), devServer: workbenchServer() }, cli(mode)];
};

function addin(mode) {
  const production = mode === "production";
  const output = path.resolve(__dirname, "dist/addin");
  const siteUrl = production ? productionUrl() : DEVELOPMENT_URL;
  return {
    ...shared("addin", mode),
    target: ["web", "es2022"],
    entry: {
      functions: "./src/functions/main.ts",
      commands: "./src/commands/main.ts",
      taskpane: "./src/taskpane/main.tsx",
    },
    output: {
      path: output,
      // The manifest names functions.js, so that file keeps its name and the page asks for it by content.
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js?[contenthash:8]" : hashed(production, "[name]", "js")),
      chunkFilename: hashed(production, "[name]", "js"),
      clean: true,
    },
    optimization: {
      // One page holds the pane, the functions and the commands: they must share one instance of every module, caches included.
      runtimeChunk: "single",
      splitChunks: { chunks: "all" },
    },
    // The largest file has the holidays of all countries; it is loaded when somebody chooses one.
    performance: { maxEntrypointSize: 1_500_000, maxAssetSize: 1_700_000 },
    plugins: [
      thirdPartyLicences(),
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTION_FILES }),
      new FunctionMetadata(),
      new DefinePlugin({ FUNCTION_NAMES: fromMetadata(({ functions }) => Object.fromEntries(functions.map(({ id, name }) => [id, name]))) }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        // Functions first: a workbook that recalculates must not wait for the pane to draw.
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        // Office.js lets Excel call the functions once the page is parsed. Those of a deferred script may come later, and their cells are #VALUE! until edited (office-js #4769).
        scriptLoading: "blocking",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/support.html", to: "support.html" },
          { from: "manifest.xml", to: "manifest.xml", transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, siteUrl) },
        ],
      }),
    ],
  };
}

/** Excel loads add-ins over https only. */
async function devServer(env) {
  const isServed = env.WEBPACK_SERVE && process.argv.includes("addin");
  return {
    host: "localhost",
    port: 3000,
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    historyApiFallback: { rewrites: [{ from: /^\/$/, to: "/taskpane.html" }] },
    server: isServed ? { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() } : "http",
  };
}

/** The page with the grid and, in a frame, the add-in's own page with its own scripts. Only the address of office.js differs there. */
function workbench(mode) {
  const pane = addin(mode);
  return {
    ...pane,
    ...shared("workbench", mode),
    entry: { ...pane.entry, workbench: "./src/workbench/main.tsx" },
    output: { ...pane.output, path: path.resolve(__dirname, "dist/workbench") },
    resolve: { ...pane.resolve, alias: { "sample-file": SAMPLE_FILE } },
    module: {
      ...pane.module,
      rules: [
        ...pane.module.rules,
        { test: /\.css$/, type: "css/auto" },
        { resource: SAMPLE_FILE, type: "asset/inline", generator: { dataUrl: { encoding: "base64", mimetype: "application/octet-stream" } } },
      ],
    },
    experiments: { css: true },
    // The spreadsheet grid alone is larger than what webpack thinks a page should be. It is loaded by this page only, never by the pane.
    performance: { hints: false },
    plugins: [
      ...pane.plugins,
      new HtmlWebpackPlugin({ filename: "index.html", template: "./src/workbench/workbench.html", chunks: ["workbench"] }),
      new HtmlWebpackPlugin({ filename: "office.html", template: "./src/workbench/office.html", inject: false }),
      new OfficeFromHere(),
      new CopyWebpackPlugin({ patterns: OFFICE_FILES.map((name) => ({ from: name, to: `office/${name}`, context: OFFICE_FOLDER })) }),
      new DefinePlugin({
        SAMPLE_NAME: JSON.stringify(path.basename(SAMPLE_FILE)),
        ADD_IN_MANIFEST: DefinePlugin.runtimeValue(() => JSON.stringify(fs.readFileSync(MANIFEST_FILE, "utf8")), { fileDependencies: [MANIFEST_FILE] }),
        FUNCTION_METADATA: fromMetadata(({ functions }) => ({ functions: functions.map((entry) => ({ ...entry, parameters: entry.parameters.map((parameter) => ({ ...parameter, shownName: shownName(parameter.name) })) })) })),
      }),
    ],
  };
}

/** A value for the sources that comes from the functions' metadata, as the functions are when they are built. */
function fromMetadata(pick) {
  const fileDependencies = FUNCTION_FILES.map((file) => path.resolve(__dirname, file));
  return DefinePlugin.runtimeValue(() => JSON.stringify(pick(JSON.parse(CustomFunctionsMetadataPlugin.generateResults[FUNCTION_FILES].metadataJson))), { fileDependencies });
}

/** The first free port from 3000 on, over http: a browser on this machine needs no certificate for localhost. */
function workbenchServer() {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT = "3000";
  return {
    host: "localhost",
    port: "auto",
    static: false,
    hot: false,
    client: { overlay: false },
    onListening: ({ server }) => console.log(`\nThe workbench: http://localhost:${server.address().port}/ (the pane alone: /taskpane.html)\n`),
  };
}

function cli(mode) {
  return {
    ...shared("cli", mode),
    target: "node20",
    entry: { "service-review": "./src/cli/main.ts" },
    output: {
      path: path.resolve(__dirname, "dist/cli"),
      filename: "[name].js",
      library: { type: "commonjs2" },
      clean: true,
    },
    // Loaded from node_modules at run time: Microsoft's Office.js is used, never copied.
    externals: [({ request }, done) => (/^@microsoft\/office-js(\/|$)/.test(request) ? done(null, `commonjs ${request}`) : done())],
    node: { __dirname: false, __filename: false },
    // Readable stack traces, and names that stay as they are in the source.
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), new MakeExecutable()],
  };
}

function shared(name, mode) {
  return {
    name,
    mode,
    context: __dirname,
    devtool: mode === "production" ? false : "source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      // createRequire() is the way to what stays in node_modules: webpack must not resolve it now. A missing export is no warning.
      parser: { javascript: { createRequire: false, exportsPresence: "error" } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
          },
        },
        // None of these does anything by being imported: a page must not carry five languages, or every sheet of a report, for the sake of one
        // name of their index.
        { test: /src[\\/](messages|service-level|tables|workbook|functions|taskpane|host)[\\/]/, sideEffects: false },
      ],
    },
    stats: "errors-warnings",
  };
}

function hashed(production, name, extension) {
  return `${name}${production ? ".[contenthash:8]" : ""}.${extension}`;
}

/** @throws when SERVICE_REVIEW_URL is no https address: Excel refuses such a manifest, so the build does too. */
function productionUrl() {
  const url = process.env.SERVICE_REVIEW_URL || DEFAULT_PRODUCTION_URL;
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") throw new Error(`SERVICE_REVIEW_URL: "${url}" is not an https address.`);
  return url.replace(/\/+$/, "");
}
