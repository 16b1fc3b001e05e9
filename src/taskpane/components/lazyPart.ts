import { type ComponentType, lazy, type LazyExoticComponent } from "react";

/** A component that is loaded when it is first drawn. `load` imports its module, `pick` takes it from there. */
export function lazyPart<Module, Props extends object>(load: () => Promise<Module>, pick: (module: Module) => ComponentType<Props>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: pick(await load()) }));
}
