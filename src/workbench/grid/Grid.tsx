import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language, Messages } from "../../messages";
import type { WorkbenchDesk } from "../WorkbenchDesk";
import { functionHelp } from "./functionHelp";
import { gridLocale } from "./gridLocale";
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

  useEffect(() => {
    let started: GridView | undefined;
    let isGone = false;
    const start = async () => {
      const locale = await gridLocale(language);
      if (isGone || !container.current) return;
      started = new GridView(
        { container: container.current, dark: desk.state.settings.dark, locale, functions: functionHelp() },
        {
          onEdit: (sheet, edit) => desk.edit(sheet, edit),
          onUndo: (direction) => desk.undo(direction),
          onSelect: (sheet, area) => desk.select(sheet, area),
          onEditing: (isEditing) => desk.setEditing(isEditing),
          onResize: (sheet, kind, sizes) => desk.resize(sheet, kind, sizes),
          onView: () => undefined,
          onRefused: () => desk.notify({ intent: "warning", text: texts.unsupported }),
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
    // The grid takes its words only when it starts.
  }, [desk, language, texts]);

  const { book } = desk;
  useEffect(() => {
    if (view && book) view.show(book.host);
  }, [view, book]);
  useEffect(() => view?.setDark(dark), [view, dark]);
  useEffect(() => {
    if (!view) return undefined;
    const frame = requestAnimationFrame(() => {
      view.refresh();
      view.showSelection();
    });
    return () => cancelAnimationFrame(frame);
  }, [view, version]);

  return (
    <div className={styles.root}>
      <div ref={container} className={styles.grid} />
    </div>
  );
}
