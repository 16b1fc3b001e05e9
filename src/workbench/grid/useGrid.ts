import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../messages";
import type { WorkbenchDesk } from "../WorkbenchDesk";
import { functionHelp } from "./functionHelp";
import { gridLocale } from "./gridLocale";
import type { GridEvents } from "./GridView";
import { GridView } from "./GridView";
import type { GridViewport } from "./gridViewport";

/** What the grid follows while the page is open. */
export interface FollowedState {
  readonly language: Language;
  readonly dark: boolean;
  /** Rises with every change of the workbook. */
  readonly version: number;
}

/** The grid of the desk's workbook, drawn in `container`. `viewport` is undefined until it is drawn. */
export function useGrid(desk: WorkbenchDesk, { language, dark, version }: FollowedState): { readonly container: RefObject<HTMLDivElement | null>; readonly viewport: GridViewport | undefined } {
  const container = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState<GridViewport>();
  const view = useGridView(desk, container, setViewport);

  const { book } = desk;
  useEffect(() => {
    if (view && book) desk.guard(() => view.show(book.host));
  }, [desk, view, book]);
  useEffect(() => view?.setDark(dark), [view, dark]);
  useEffect(() => {
    gridLocale(language).then((locale) => view?.setLocale(locale), (error: unknown) => desk.fail(error));
  }, [desk, view, language]);
  useEffect(() => {
    if (!view) return undefined;
    const frame = requestAnimationFrame(() => {
      desk.guard(() => {
        view.refresh();
        view.showSelection();
        setViewport(view.viewport());
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [desk, view, version]);
  useEffect(() => {
    if (!view || !container.current) return undefined;
    const observer = new ResizeObserver(() => requestAnimationFrame(() => setViewport(view.viewport())));
    observer.observe(container.current);
    return () => observer.disconnect();
  }, [view]);
  return { container, viewport };
}

/** Starts the grid once; its own words are loaded first. What the user does in it goes to the desk. */
function useGridView(desk: WorkbenchDesk, container: RefObject<HTMLDivElement | null>, onViewport: (viewport: GridViewport | undefined) => void): GridView | undefined {
  const [view, setView] = useState<GridView>();
  useEffect(() => {
    let started: GridView | undefined;
    let isGone = false;
    const start = async () => {
      const locale = await gridLocale(desk.state.settings.language);
      if (isGone || !container.current) return;
      started = new GridView(
        { container: container.current, dark: desk.state.settings.dark, locale, functions: functionHelp() },
        { ...deskEvents(desk), onView: () => onViewport(started?.viewport()) },
      );
      setView(started);
    };
    start().catch((error: unknown) => desk.fail(error));
    return () => {
      isGone = true;
      setView(undefined);
      started?.dispose();
    };
  }, [desk, container, onViewport]);
  return view;
}

function deskEvents(desk: WorkbenchDesk): Omit<GridEvents, "onView"> {
  return {
    onEdit: (sheet, edit) => desk.edit(sheet, edit),
    onUndo: (direction) => desk.undo(direction),
    onSelect: (sheet, area) => desk.select(sheet, area),
    onEditing: (isEditing) => desk.setEditing(isEditing),
    onResize: (sheet, kind, sizes) => desk.resize(sheet, kind, sizes),
    onAsk: async (formulas, sheetName) => (await desk.book?.evaluate(formulas, sheetName)) ?? [],
    onRefused: () => desk.notify({ intent: "warning", text: desk.texts.unsupported }),
  };
}
