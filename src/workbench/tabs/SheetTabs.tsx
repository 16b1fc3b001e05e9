import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular, MoreVerticalRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { LocalExcel } from "../../host/excel";
import type { SheetModel } from "../../host/model";
import type { Messages } from "../../messages";
import type { WorkbenchDesk } from "../WorkbenchDesk";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "stretch", height: "32px", flexShrink: 0, backgroundColor: tokens.colorNeutralBackground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { display: "flex", minWidth: 0, overflowX: "auto", scrollbarWidth: "thin" },
  tab: { display: "flex", alignItems: "center", flexShrink: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  active: { backgroundColor: tokens.colorNeutralBackground1, boxShadow: `inset 0 -2px 0 ${tokens.colorBrandForeground1}` },
  name: { border: "none", background: "none", color: tokens.colorNeutralForeground1, font: "inherit", fontSize: tokens.fontSizeBase200, padding: `0 ${tokens.spacingHorizontalM}`, height: "100%", cursor: "pointer", whiteSpace: "nowrap", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
  activeName: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

export interface SheetTabsProps {
  readonly desk: WorkbenchDesk;
  readonly host: LocalExcel;
  readonly texts: Messages["workbench"];
}

interface Asking {
  readonly what: "rename" | "delete";
  readonly sheet: SheetModel;
}

/** The tabs of the visible sheets below the grid, and what can be done with a sheet as a whole. */
export function SheetTabs({ desk, host, texts }: SheetTabsProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState<Asking>();
  const sheets = host.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const active = host.session.activeSheet();
  const step = (offset: number) => {
    const next = sheets[sheets.indexOf(active) + offset];
    if (next) desk.activateSheet(next);
  };
  const stopAsking = () => setAsking(undefined);
  return (
    <div className={styles.root}>
      <div role="tablist" aria-label={texts.sheets} className={styles.list} onKeyDown={({ key }) => step(key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0)}>
        {sheets.map((sheet) => {
          const isActive = sheet === active;
          return (
            <div key={sheet.id} role="presentation" ref={isActive ? showTab : undefined} className={mergeClasses(styles.tab, isActive && styles.active)} style={sheet.tabColor ? { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` } : undefined}>
              <button type="button" role="tab" aria-selected={isActive} tabIndex={isActive ? 0 : -1} className={mergeClasses(styles.name, isActive && styles.activeName)} onClick={() => desk.activateSheet(sheet)} onDoubleClick={() => setAsking({ what: "rename", sheet })}>
                {sheet.name}
              </button>
            </div>
          );
        })}
      </div>
      {sheets.includes(active) && <SheetMenu sheet={active} isOnly={sheets.length === 1} texts={texts} onAsk={(what) => setAsking({ what, sheet: active })} />}
      <Button appearance="transparent" size="small" icon={<AddRegular />} aria-label={texts.addSheet} onClick={() => desk.addSheet()} />
      {asking?.what === "rename" && <RenameDialog sheet={asking.sheet} texts={texts} onRename={(name) => desk.renameSheet(asking.sheet, name)} onClose={stopAsking} />}
      {asking?.what === "delete" && <ConfirmDelete sheet={asking.sheet} texts={texts} onDelete={() => desk.deleteSheet(asking.sheet)} onClose={stopAsking} />}
    </div>
  );
}

interface SheetMenuProps {
  readonly sheet: SheetModel;
  /** The last sheet that is seen stays. */
  readonly isOnly: boolean;
  readonly texts: Messages["workbench"];
  readonly onAsk: (what: Asking["what"]) => void;
}

function SheetMenu({ sheet, isOnly, texts, onAsk }: SheetMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" icon={<MoreVerticalRegular />} aria-label={texts.sheetMenu(sheet.name)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onAsk("rename")}>{texts.renameSheet}</MenuItem>
          <MenuItem disabled={isOnly} onClick={() => onAsk("delete")}>
            {texts.deleteSheet}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface ConfirmDeleteProps {
  readonly sheet: SheetModel;
  readonly texts: Messages["workbench"];
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

function ConfirmDelete({ sheet, texts, onDelete, onClose }: ConfirmDeleteProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.deleteSheet}</DialogTitle>
          <DialogContent>{texts.deleteQuestion(sheet.name)}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{texts.cancel}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                onDelete();
                onClose();
              }}
            >
              {texts.deleteSheet}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface RenameDialogProps {
  readonly sheet: SheetModel;
  readonly texts: Messages["workbench"];
  /** Resolves to false when the name is not allowed. */
  readonly onRename: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

function RenameDialog({ sheet, texts, onRename, onClose }: RenameDialogProps) {
  const [name, setName] = useState(sheet.name);
  const [isRefused, setRefused] = useState(false);
  const rename = async () => {
    if (await onRename(name)) onClose();
    else setRefused(true);
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void rename();
          }}
        >
          <DialogBody>
            <DialogTitle>{texts.renameSheet}</DialogTitle>
            <DialogContent>
              <Field label={texts.newName} validationMessage={isRefused ? texts.sheetNameRule : undefined}>
                <Input value={name} onChange={(_event, data) => setName(data.value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{texts.cancel}</Button>
              <Button appearance="primary" type="submit">
                {texts.renameSheet}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function showTab(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
