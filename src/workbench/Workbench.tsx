import { Button, Dropdown, FluentProvider, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Option, Spinner, Switch, tokens, Toolbar, ToolbarButton, ToolbarDivider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular, DismissRegular, FolderOpenRegular, SaveRegular, ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { DragEvent } from "react";
import { LANGUAGES, messagesFor } from "../messages";
import type { Language } from "../messages";
import { ConfirmDiscard } from "./ConfirmDiscard";
import { followRegionKeys } from "./followRegionKeys";
import { CellNote } from "./grid/CellNote";
import { Grid } from "./grid/Grid";
import { PaneFrame } from "./pane/PaneFrame";
import { readRibbon } from "./ribbon/readRibbon";
import { Ribbon } from "./ribbon/Ribbon";
import { OFFICE_LANGUAGE } from "./settings";
import { SheetTabs } from "./tabs/SheetTabs";
import type { WorkbenchDesk } from "./WorkbenchDesk";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden", position: "relative", backgroundColor: tokens.colorNeutralBackground2 },
  top: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalM}`, minHeight: "44px", backgroundColor: tokens.colorNeutralBackground3, flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  file: { color: tokens.colorNeutralForeground2, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  space: { flexGrow: 1 },
  privacy: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap", "@media (max-width: 1000px)": { display: "none" } },
  language: { minWidth: "110px" },
  desk: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheet: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  notice: { flexShrink: 0 },
  details: { whiteSpace: "pre-wrap", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100, maxHeight: "120px", overflow: "auto" },
  over: { position: "absolute", inset: 0, zIndex: 2000, display: "flex", alignItems: "center", justifyContent: "center", backgroundColor: tokens.colorBackgroundOverlay },
  busy: { padding: tokens.spacingHorizontalXXL, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow16 },
  drop: { padding: tokens.spacingHorizontalXXXL, borderRadius: tokens.borderRadiusXLarge, border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase500, pointerEvents: "none" },
});

/** What F6 goes through: file bar, ribbon, grid with its tabs, pane. */
const PARTS = ":scope > header, :scope > section, :scope > * > main, :scope > * > aside";

const ACCEPTED = ".xlsx,.csv,.tsv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv";

export interface WorkbenchProps {
  readonly desk: WorkbenchDesk;
}

/** The whole page: file bar, ribbon, grid with its tabs, and the pane. */
export function Workbench({ desk }: WorkbenchProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const { settings, status, notice } = state;
  const messages = messagesFor(settings.language);
  const texts = messages.workbench;
  const ribbon = useMemo(() => readRibbon(ADD_IN_MANIFEST, settings.language), [settings.language]);
  const root = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [isDropping, setDropping] = useState(false);
  const [waiting, setWaiting] = useState<File>();
  const { book } = desk;
  const sheets = (book?.host.workbook.sheets ?? []).filter(({ visibility }) => visibility === "Visible");

  useEffect(() => followRegionKeys(window, () => [...root.current!.querySelectorAll<HTMLElement>(PARTS)]), []);

  const open = (file: File | undefined) => {
    if (!file) return;
    if (desk.hasUnsavedChanges) setWaiting(file);
    else void desk.open(file);
  };
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setDropping(true);
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!currentTarget.contains(relatedTarget as Node | null)) setDropping(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setDropping(false);
      open(event.dataTransfer.files[0]);
    },
  };

  return (
    <FluentProvider theme={settings.dark ? webDarkTheme : webLightTheme}>
      <div ref={root} className={styles.root} {...drop}>
        <header className={styles.top}>
          <h1 className={styles.title}>{texts.title}</h1>
          <span className={styles.file}>{book?.fileName}</span>
          <Toolbar aria-label={texts.title} size="small">
            <ToolbarButton icon={<FolderOpenRegular />} title={texts.openHint} onClick={() => picker.current?.click()}>
              {texts.open}
            </ToolbarButton>
            <ToolbarButton icon={<SaveRegular />} title={texts.saveHint} disabled={!book} onClick={() => void desk.download()}>
              {texts.save}
            </ToolbarButton>
            <ToolbarDivider />
            <ToolbarButton icon={<ArrowUndoRegular />} aria-label={texts.undo} title={texts.undo} disabled={!book?.history.canUndo} onClick={() => desk.undo("undo")} />
            <ToolbarButton icon={<ArrowRedoRegular />} aria-label={texts.redo} title={texts.redo} disabled={!book?.history.canRedo} onClick={() => desk.undo("redo")} />
          </Toolbar>
          <input
            ref={picker}
            type="file"
            accept={ACCEPTED}
            hidden
            aria-label={texts.openHint}
            onChange={({ currentTarget }) => {
              open(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
          <span className={styles.space} />
          <span className={styles.privacy}>
            <ShieldCheckmarkRegular aria-hidden="true" />
            {texts.privacy}
          </span>
          <Switch label={texts.darkTheme} checked={settings.dark} onChange={(_event, { checked }) => desk.changeTheme(checked)} />
          <Dropdown className={styles.language} size="small" aria-label={texts.language} value={messages.common.languageName} selectedOptions={[settings.language]} onOptionSelect={(_event, { optionValue }) => optionValue && desk.changeLanguage(optionValue as Language)}>
            {LANGUAGES.map((language) => (
              <Option key={language} value={language}>
                {messagesFor(language).common.languageName}
              </Option>
            ))}
          </Dropdown>
        </header>
        <Ribbon tab={ribbon} label={texts.ribbon} onPress={(button) => desk.pressRibbon(button)} />
        {notice && (
          <MessageBar intent={notice.intent} layout="multiline" className={styles.notice}>
            <MessageBarBody>
              {notice.title && <MessageBarTitle>{notice.title}</MessageBarTitle>}
              {notice.text}
              {notice.details && (
                <details>
                  <summary>{texts.details}</summary>
                  <div className={styles.details}>{notice.details}</div>
                </details>
              )}
            </MessageBarBody>
            <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={texts.close} onClick={() => desk.closeNotice()} />} />
          </MessageBar>
        )}
        <div className={styles.desk}>
          <main className={styles.sheet} aria-label={texts.grid}>
            <Grid desk={desk} language={settings.language} dark={settings.dark} version={state.version} texts={texts} />
            {book && <CellNote host={book.host} />}
            {book && (
              <SheetTabs
                sheets={sheets.map((model) => ({ id: model.id, name: model.name, model }))}
                activeId={book.host.session.activeSheet().id}
                texts={texts}
                onActivate={(sheet) => desk.activateSheet(sheet)}
                onAdd={() => desk.addSheet()}
                onRename={(sheet, name) => desk.renameSheet(sheet, name)}
                onDelete={(sheet) => desk.deleteSheet(sheet)}
              />
            )}
          </main>
          {book && <PaneFrame title={messages.common.productName} open={state.paneOpen} language={OFFICE_LANGUAGE[settings.language]} generation={state.paneGeneration} texts={texts} onClose={() => desk.showPane(false)} />}
        </div>
        {status !== "ready" && (
          <div className={styles.over} role="status">
            <Spinner className={styles.busy} label={state.busyWith} />
          </div>
        )}
        {isDropping && (
          <div className={styles.over}>
            <div className={styles.drop}>{texts.dropHere}</div>
          </div>
        )}
        {waiting && <ConfirmDiscard texts={texts} onCancel={() => setWaiting(undefined)} onDiscard={() => (setWaiting(undefined), void desk.open(waiting))} />}
      </div>
    </FluentProvider>
  );
}
