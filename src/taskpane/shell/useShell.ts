import { useCallback, useState } from "react";
import { usePane, type View } from "../pane";

/** A page of the menu, in place of the views. */
export type MenuPageName = "share" | "help" | "selfTest" | "about";

export interface Shell {
  readonly view: View;
  /** Open page of the menu; `undefined`: the view is shown. */
  readonly page: MenuPageName | undefined;
  show(view: View): void;
  open(page: MenuPageName): void;
  close(): void;
}

export function useShell(): Shell {
  const { memory, remember } = usePane();
  const [page, open] = useState<MenuPageName>();
  const close = useCallback(() => open(undefined), []);
  const show = useCallback((view: View) => {
    open(undefined);
    remember({ view });
  }, [remember]);
  return { view: memory.view, page, show, open, close };
}
