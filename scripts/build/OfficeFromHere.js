const HtmlWebpackPlugin = require("html-webpack-plugin");

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

module.exports = { OfficeFromHere };
