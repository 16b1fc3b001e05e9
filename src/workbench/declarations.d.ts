/** The file that the workbench opens with, as a data address, and its name. */
declare module "sample-file" {
  const address: string;
  export { address as default };
}

declare const SAMPLE_NAME: string;

declare module "*.css";

/** manifest.xml as text. */
declare const ADD_IN_MANIFEST: string;

/** The metadata of the custom functions; `shownName` is the name of a parameter as Excel shows it. */
declare const FUNCTION_METADATA: {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly { readonly name: string; readonly shownName: string; readonly description?: string; readonly optional?: boolean; readonly repeating?: boolean; readonly dimensionality?: "matrix" | "scalar" }[];
  }[];
};
