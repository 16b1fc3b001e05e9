import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import { FunctionType } from "@univerjs/preset-sheets-core";

/** Names, arguments and descriptions of the add-in's functions for the help that appears while someone types a formula. */
export function functionHelp(): IFunctionInfo[] {
  return FUNCTION_METADATA.functions.map(({ name, description = "", parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}
