type CustomFunction = (...args: unknown[]) => unknown;

/** What `CustomFunctions.associate` fills: functions by their id. The client's own loader, which is not used in Node, defines it the same way. */
export interface CustomFunctionAssociation {
  readonly mappings: Record<string, CustomFunction>;
  onchange(listener: () => void): void;
}

export interface CustomFunctionsNamespace {
  readonly _association: CustomFunctionAssociation;
  associate(idOrMappings: string | Record<string, CustomFunction>, run?: CustomFunction): void;
}

export function customFunctionsNamespace(): CustomFunctionsNamespace {
  const mappings: Record<string, CustomFunction> = {};
  const listeners: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (listener) => void listeners.push(listener) },
    associate: (idOrMappings, run) => {
      if (typeof idOrMappings === "string") mappings[idOrMappings.toUpperCase()] = run as CustomFunction;
      else for (const [id, one] of Object.entries(idOrMappings)) mappings[id.toUpperCase()] = one;
      for (const listener of listeners) listener();
    },
  };
}
