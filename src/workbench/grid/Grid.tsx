import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language, Messages } from "../../messages";
import type { WorkbenchDesk } from "../WorkbenchDesk";
import { ChartLayer } from "../charts/ChartLayer";
import { functionHelp } from "./functionHelp";
import { gridLocale } from "./gridLocale";
import type { GridViewport } from "./gridViewport";
import { GridView } from "./GridView";

const useStyles = makeStyles({
  root: { position: "relative", flexGrow: 1, minHeight: 0 },
  grid: { position: "absolute", inset: 0 },
});

export interface GridProps {
  readonly desk: WorkbenchDesk;
  readonly language: Language;
  readonly dark: boolean;
  /** Rises with every change of the workbook. */
  readonly version: number;
  readonly texts: Messages["workbench"];
}

/** The spreadsheet grid with what floats over it. */
export function Grid({ desk, language, dark, version, texts }: GridProps) {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<GridView>();
  const [viewport, setViewport] = useState<GridViewport>();

  useEffect(() => {
    let started: GridView | undefined;
    let isGone = false;
    const start = async () => {
      const locale = await gridLocale(desk.state.settings.language);
      if (isGone || !container.current) return;
      started = new GridView(
        { container: container.current, dark: desk.state.settings.dark, locale, functions: functionHelp() },
        {
          onEdit: (sheet, edit) => desk.edit(sheet, edit),
          onUndo: (direction) => desk.undo(direction),
          onSelect: (sheet, area) => desk.select(sheet, area),
          onEditing: (isEditing) => desk.setEditing(isEditing),
          onResize: (sheet, kind, sizes) => desk.resize(sheet, kind, sizes),
          onAsk: async (formulas, sheetName) => (await desk.book?.evaluate(formulas, sheetName)) ?? [],
          onView: () => setViewport(started?.viewport()),
          onRefused: () => desk.notify({ intent: "warning", text: desk.texts.unsupported }),
        },
      );
      setView(started);
    };
    start().catch((error: unknown) => desk.fail(error));
    return () => {
      isGone = true;
      setView(undefined);
      started?.dispose();
    };
  }, [desk]);

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

  const charts = book?.host.session.activeSheet().charts ?? [];
  return (
    <div className={styles.root}>
      <div ref={container} className={styles.grid} />
      {book && viewport && charts.length > 0 && <ChartLayer workbook={book.host.workbook} charts={charts} viewport={viewport} dark={dark} texts={texts} />}
    </div>
  );
}
