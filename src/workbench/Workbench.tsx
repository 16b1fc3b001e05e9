import { FluentProvider, makeStyles, Spinner, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { messagesFor } from "../messages";
import { ConfirmDiscard } from "./ConfirmDiscard";
import { FileBar } from "./fileBar/FileBar";
import { followRegionKeys } from "./followRegionKeys";
import { CellNote } from "./grid/CellNote";
import { Grid } from "./grid/Grid";
import { NoticeBar } from "./NoticeBar";
import { PaneFrame } from "./pane/PaneFrame";
import { readRibbon } from "./ribbon/readRibbon";
import { Ribbon } from "./ribbon/Ribbon";
import { OFFICE_LANGUAGE } from "./settings";
import { SheetTabs } from "./tabs/SheetTabs";
import { useFileDrop } from "./useFileDrop";
import type { WorkbenchDesk } from "./WorkbenchDesk";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden", position: "relative", backgroundColor: tokens.colorNeutralBackground2 },
  desk: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheet: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  over: { position: "absolute", inset: 0, zIndex: 2000, display: "flex", alignItems: "center", justifyContent: "center", backgroundColor: tokens.colorBackgroundOverlay },
  busy: { padding: tokens.spacingHorizontalXXL, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow16 },
  drop: { padding: tokens.spacingHorizontalXXXL, borderRadius: tokens.borderRadiusXLarge, border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase500, pointerEvents: "none" },
});

/** What F6 goes through: file bar, ribbon, grid with its tabs, pane. */
const PARTS = ":scope > header, :scope > section, :scope > * > main, :scope > * > aside";

export interface WorkbenchProps {
  readonly desk: WorkbenchDesk;
}

/** The whole page: file bar, ribbon, grid with its tabs, and the pane. */
export function Workbench({ desk }: WorkbenchProps) {
  const styles = useStyles();
  const { settings, status, busyWith, notice, version, paneOpen, paneGeneration } = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const { common, workbench: texts } = messagesFor(settings.language);
  const ribbon = useMemo(() => readRibbon(ADD_IN_MANIFEST, settings.language), [settings.language]);
  const root = useRef<HTMLDivElement>(null);
  const [waiting, setWaiting] = useState<File>();
  const { book } = desk;

  useEffect(() => followRegionKeys(window, () => [...root.current!.querySelectorAll<HTMLElement>(PARTS)]), []);

  const open = (file: File) => {
    if (desk.hasUnsavedChanges) setWaiting(file);
    else void desk.open(file);
  };
  const openWaiting = (file: File) => {
    setWaiting(undefined);
    void desk.open(file);
  };
  const drop = useFileDrop(open);

  return (
    <FluentProvider theme={settings.dark ? webDarkTheme : webLightTheme}>
      <div ref={root} className={styles.root} {...drop.handlers}>
        <FileBar desk={desk} settings={settings} onOpen={open} />
        <Ribbon tab={ribbon} label={texts.ribbon} onPress={(button) => desk.pressRibbon(button)} />
        {notice && <NoticeBar notice={notice} texts={texts} onClose={() => desk.closeNotice()} />}
        <div className={styles.desk}>
          <main className={styles.sheet} aria-label={texts.grid}>
            <Grid desk={desk} language={settings.language} dark={settings.dark} version={version} texts={texts} />
            {book && <CellNote host={book.host} />}
            {book && <SheetTabs desk={desk} host={book.host} texts={texts} />}
          </main>
          {book && <PaneFrame title={common.productName} open={paneOpen} language={OFFICE_LANGUAGE[settings.language]} generation={paneGeneration} texts={texts} onClose={() => desk.showPane(false)} />}
        </div>
        {status !== "ready" && (
          <div className={styles.over} role="status">
            <Spinner className={styles.busy} label={busyWith} />
          </div>
        )}
        {drop.isOver && (
          <div className={styles.over}>
            <div className={styles.drop}>{texts.dropHere}</div>
          </div>
        )}
        {waiting && <ConfirmDiscard texts={texts} onCancel={() => setWaiting(undefined)} onDiscard={() => openWaiting(waiting)} />}
      </div>
    </FluentProvider>
  );
}
