/** What the doc comment of a custom function says: the same texts that Excel shows. */
export interface DocumentedFunction {
  readonly name: string;
  /** As Excel shows them: `as_of` for a parameter `asOf`, optional ones in brackets. */
  readonly parameters: readonly string[];
  readonly description: string;
  readonly returns: string;
}

/** The custom functions of a source file, in its order. */
export function customFunctions(source: string): DocumentedFunction[] {
  return [...source.matchAll(/\/\*\*((?:(?!\*\/)[^])*@customfunction \S+ (\S+)(?:(?!\*\/)[^])*)\*\//g)].map(([, comment, name]) => {
    const text = comment.replace(/^ *\* ?/gm, "").trim();
    const [description] = text.split(/^@/m);
    return {
      name,
      parameters: [...text.matchAll(/^@param (\S+)/gm)].map(([, parameter]) => parameter.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
      description: description.replace(/\s+/g, " ").trim(),
      returns: /^@returns ([^@]*)/m.exec(text)?.[1].replace(/\s+/g, " ").trim() ?? "",
    };
  });
}
