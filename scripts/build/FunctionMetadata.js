const fs = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

/** Languages of the functions' help besides English, by the locale under which manifest.xml names `functions.LOCALE.json`. */
const HELP_LOCALES = { "fr-FR": "fr", "es-ES": "es", "ja-JP": "ja", "ru-RU": "ru" };

/**
 * Completes the generated metadata of the functions: the help texts exist in each language of the product; ids and names are the same in all of them.
 *
 * Cells that hold an error reach the functions, else Excel would answer with the first error it finds in a range, and one #N/A among the tickets would hide every figure.
 * The metadata tool provides for that with `allowCustomDataForDataTypeAny`, whose data types include errors; with `allowErrorForDataTypeAny` beside it, Excel 2021 crashes
 * (office-js #4385).
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
        const metadata = JSON.parse(compilation.getAsset("functions.json").source.source().toString());
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
  const file = path.resolve(__dirname, `../../src/messages/${language}/functionHelp.ts`);
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

module.exports = { FunctionMetadata, shownName };
