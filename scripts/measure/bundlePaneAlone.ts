import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";

/** Makes `paneAlone.html` and its scripts in `folder`, to be served one level below the pages of the workbench. */
export async function bundlePaneAlone(folder: string): Promise<void> {
  const swc = { loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } };
  const compiler = webpack({
    mode: "production",
    context: __dirname,
    target: ["web", "es2022"],
    entry: { paneAlone: "./paneAlone.ts" },
    output: { path: folder },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: swc }] },
    performance: { hints: false },
    plugins: [new HtmlWebpackPlugin({ filename: "paneAlone.html", title: "The pane alone" })],
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result!))));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}
