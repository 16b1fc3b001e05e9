const fs = require("node:fs");
const path = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { transformSync } = require("@swc/core");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Where a development build is served from. Every address in manifest.xml starts with it. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** Where a production build will be served from, unless SERVICE_REVIEW_URL says otherwise. A reserved name: nobody's server. */
const DEFAULT_PRODUCTION_URL = "https://service-review.example";

/** The files whose top-level functions carry `@customfunction`. The metadata tool reads these and does not follow imports. */
const FUNCTION_FILES = fs.readdirSync(path.resolve(__dirname, "src/functions")).filter((name) => /functions\.ts$/i.test(name)).map((name) => `./src/functions/${name}`);

const MANIFEST_FILE = path.resolve(__dirname, "manifest.xml");

/** What the workbench opens with: the sample review, or as long as there is none the export from which one can be made. */
const SAMPLE_FILE = path.resolve(__dirname, "samples", fs.readdirSync(path.resolve(__dirname, "samples")).find((name) => name.endsWith(".xlsx")) ?? "uci-incidents.csv");

/** Microsoft's own files of Office.js that its loader asks for in Excel on the web. */
const OFFICE_FOLDER = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const OFFICE_FILES = ["office.js", "excel-web-16.00.js", ...["en-us", "fr-fr", "es-es", "ja-jp", "ru-ru"].map((locale) => `${locale}/office_strings.js`)];

/** Languages of the functions' help besides English, by the locale under which manifest.xml names `functions.LOCALE.json`. */
const HELP_LOCALES = { "fr-FR": "fr", "es-ES": "es", "ja-JP": "ja", "ru-RU": "ru" };

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
      assetModuleFilename: hashed(production, "assets/[name]", "[ext]", ""),
      clean: true,
    },
    optimization: {
      // One page holds the pane, the functions and the commands: they must share one instance of every module, caches included.
      runtimeChunk: "single",
      splitChunks: { chunks: "all" },
    },
    performance: { maxEntrypointSize: 1_500_000, maxAssetSize: 1_500_000 },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTION_FILES }),
      new FunctionMetadata(),
      new DefinePlugin({ FUNCTION_NAMES: fromMetadata(({ functions }) => Object.fromEntries(functions.map(({ id, name }) => [id, name]))) }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        // Functions first: a workbook that recalculates must not wait for the pane to draw.
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
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
        { test: /\.(png|svg|xlsx)$/, type: "asset/resource" },
        // None of these does anything by being imported: a page must not carry five languages, or every sheet of a report, for the sake of one
        // name of their index.
        { test: /src[\\/](messages|service-level|tables|workbook|functions|taskpane|host)[\\/]/, sideEffects: false },
      ],
    },
    stats: "errors-warnings",
  };
}

function hashed(production, name, extension, dot = ".") {
  return `${name}${production ? ".[contenthash:8]" : ""}${dot}${extension}`;
}

/** @throws when SERVICE_REVIEW_URL is no https address: Excel refuses such a manifest, so the build does too. */
function productionUrl() {
  const url = process.env.SERVICE_REVIEW_URL || DEFAULT_PRODUCTION_URL;
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") throw new Error(`SERVICE_REVIEW_URL: "${url}" is not an https address.`);
  return url.replace(/\/+$/, "");
}

/**
 * Completes the generated metadata of the functions. Cells that hold an error may reach them: by default Excel answers with the first
 * error it finds in a range, so that one #N/A among the tickets would hide every figure; the metadata tool has no tag for this. And
 * the help texts exist in each language of the product; ids and names are the same in all of them.
 */
class FunctionMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionMetadata", (compilation) => {
      const { Compilation, NormalModule, sources } = compiler.webpack;
      // The tool would associate the functions where their code stands; ours are associated before that has come (src/functions/main.ts).
      NormalModule.getCompilationHooks(compilation).beforeLoaders.tap({ name: "FunctionMetadata", stage: 1 }, (_, module) => {
        module.loaders = module.loaders.filter(({ loader }) => !loader.includes("custom-functions-metadata-plugin"));
      });
      const asset = (metadata) => new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`);
      compilation.hooks.processAssets.tap({ name: "FunctionMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const generated = JSON.parse(compilation.getAsset("functions.json").source.source().toString());
        const metadata = { ...generated, allowErrorForDataTypeAny: true };
        compilation.updateAsset("functions.json", asset(inShownNames(metadata)));
        for (const [locale, language] of Object.entries(HELP_LOCALES)) {
          const { file, help } = readHelp(language);
          compilation.fileDependencies.add(file);
          compilation.emitAsset(`functions.${locale}.json`, asset(inShownNames({ ...metadata, functions: metadata.functions.map((entry) => inWords(entry, help)) })));
        }
      });
    });
  }
}

/** Parameters under the names that people read in the documents and in the sentences of the functions: `as_of` for `asOf`. */
function inShownNames(metadata) {
  const functions = metadata.functions.map((entry) => ({ ...entry, parameters: entry.parameters.map((parameter) => ({ ...parameter, name: shownName(parameter.name) })) }));
  return { ...metadata, functions };
}

function shownName(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The help texts of a language. Their file imports types only, so that it can be read here alone. */
function readHelp(language) {
  const file = path.resolve(__dirname, `src/messages/${language}/functionHelp.ts`);
  const { code } = transformSync(fs.readFileSync(file, "utf8"), { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } });
  const exported = {};
  new Function("exports", code)(exported);
  return { file, help: exported.functionHelp };
}

/** @throws when a function or parameter has no help: a build with holes in it is none */
function inWords(entry, help) {
  const words = help[entry.name];
  if (!words) throw new Error(`${entry.name} has no help text in every language.`);
  const parameters = entry.parameters.map((parameter) => {
    const description = words.parameters[parameter.name];
    if (!description) throw new Error(`${entry.name}: parameter ${parameter.name} has no help text in every language.`);
    return { ...parameter, description };
  });
  return { ...entry, description: words.description, parameters };
}

/** The workbench is on the side of Excel: its pages connect to it and then take the loader of office.js from beside them. */
class OfficeFromHere {
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeFromHere", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap("OfficeFromHere", (data) => {
        const tag = /<script src="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"><\/script>/;
        const here = '<script>parent.workbench?.connectPane?.(window);</script><script src="office/office.js"></script>';
        if (data.outputName !== "index.html" && !tag.test(data.html)) throw new Error(`${data.outputName}: the tag of office.js is not as expected.`);
        return { ...data, html: data.html.replace(tag, here) };
      });
    });
  }
}

/** npm links the file as a command, so it must be allowed to run. */
class MakeExecutable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("MakeExecutable", (compilation) => {
      for (const { name } of compilation.getAssets()) if (name.endsWith(".js")) fs.chmodSync(path.join(compiler.outputPath, name), 0o755);
    });
  }
}
