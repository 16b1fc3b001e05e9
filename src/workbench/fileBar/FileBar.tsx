import { Dropdown, makeStyles, Option, Switch, tokens, Toolbar, ToolbarButton, ToolbarDivider } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular, FolderOpenRegular, SaveRegular, ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { LANGUAGES, messagesFor } from "../../messages";
import type { Language } from "../../messages";
import type { Settings } from "../settings";
import type { WorkbenchDesk } from "../WorkbenchDesk";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalM}`, minHeight: "44px", backgroundColor: tokens.colorNeutralBackground3, flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  file: { color: tokens.colorNeutralForeground2, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  space: { flexGrow: 1 },
  privacy: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap", "@media (max-width: 1000px)": { display: "none" } },
  language: { minWidth: "110px" },
});

export interface FileBarProps {
  readonly desk: WorkbenchDesk;
  readonly settings: Settings;
  /** A file was chosen. */
  readonly onOpen: (file: File) => void;
}

/** The bar at the top: the file with what is done to it as a whole, and how the page looks and speaks. */
export function FileBar({ desk, settings, onOpen }: FileBarProps) {
  const styles = useStyles();
  const { common, workbench: texts } = messagesFor(settings.language);
  const { book } = desk;
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{texts.title}</h1>
      <span className={styles.file}>{book?.fileName}</span>
      <Toolbar aria-label={texts.title} size="small">
        <OpenButton text={texts.open} hint={texts.openHint} onOpen={onOpen} />
        <ToolbarButton icon={<SaveRegular />} title={texts.saveHint} disabled={!book} onClick={() => void desk.download()}>
          {texts.save}
        </ToolbarButton>
        <ToolbarDivider />
        <ToolbarButton icon={<ArrowUndoRegular />} aria-label={texts.undo} title={texts.undo} disabled={!book?.history.canUndo} onClick={() => desk.undo("undo")} />
        <ToolbarButton icon={<ArrowRedoRegular />} aria-label={texts.redo} title={texts.redo} disabled={!book?.history.canRedo} onClick={() => desk.undo("redo")} />
      </Toolbar>
      <span className={styles.space} />
      <span className={styles.privacy}>
        <ShieldCheckmarkRegular aria-hidden="true" />
        {texts.privacy}
      </span>
      <Switch label={texts.darkTheme} checked={settings.dark} onChange={(_event, { checked }) => desk.changeTheme(checked)} />
      <Dropdown className={styles.language} size="small" aria-label={texts.language} value={common.languageName} selectedOptions={[settings.language]} onOptionSelect={(_event, { optionValue }) => optionValue && desk.changeLanguage(optionValue as Language)}>
        {LANGUAGES.map((language) => (
          <Option key={language} value={language}>
            {messagesFor(language).common.languageName}
          </Option>
        ))}
      </Dropdown>
    </header>
  );
}

const ACCEPTED = ".xlsx,.csv,.tsv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv";

interface OpenButtonProps {
  readonly text: string;
  readonly hint: string;
  readonly onOpen: (file: File) => void;
}

/** A button with the browser's own choice of a file behind it. */
function OpenButton({ text, hint, onOpen }: OpenButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <ToolbarButton icon={<FolderOpenRegular />} title={hint} onClick={() => picker.current?.click()}>
        {text}
      </ToolbarButton>
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED}
        hidden
        aria-label={hint}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onOpen(file);
          // The same file may be chosen again after it was changed.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
