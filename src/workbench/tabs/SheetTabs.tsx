import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular, MoreVerticalRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { SheetModel } from "../../host/model";
import type { Messages } from "../../messages";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "stretch", height: "32px", flexShrink: 0, backgroundColor: tokens.colorNeutralBackground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { display: "flex", minWidth: 0, overflowX: "auto", scrollbarWidth: "thin" },
  tab: { display: "flex", alignItems: "center", flexShrink: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  active: { backgroundColor: tokens.colorNeutralBackground1, boxShadow: `inset 0 -2px 0 ${tokens.colorBrandForeground1}` },
  name: { border: "none", background: "none", color: tokens.colorNeutralForeground1, font: "inherit", fontSize: tokens.fontSizeBase200, padding: `0 ${tokens.spacingHorizontalM}`, height: "100%", cursor: "pointer", whiteSpace: "nowrap", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
  activeName: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

export interface SheetTabsProps {
  /** The visible sheets in their order. */
  readonly sheets: readonly { readonly id: number; readonly name: string; readonly model: SheetModel }[];
  readonly activeId: number;
  readonly texts: Messages["workbench"];
  readonly onActivate: (sheet: SheetModel) => void;
  readonly onAdd: () => void;
  /** Resolves to false when the name is not allowed. */
  readonly onRename: (sheet: SheetModel, name: string) => Promise<boolean>;
  readonly onDelete: (sheet: SheetModel) => void;
}

interface Asking {
  readonly what: "rename" | "delete";
  readonly sheet: SheetModel;
}

/** The tabs below the grid. */
export function SheetTabs({ sheets, activeId, texts, onActivate, onAdd, onRename, onDelete }: SheetTabsProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState<Asking>();
  const active = sheets.find(({ id }) => id === activeId);
  const step = (offset: number) => {
    const index = sheets.findIndex(({ id }) => id === activeId) + offset;
    if (sheets[index]) onActivate(sheets[index].model);
  };
  return (
    <div className={styles.root}>
      <div role="tablist" aria-label={texts.sheets} className={styles.list} onKeyDown={({ key }) => step(key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0)}>
        {sheets.map(({ id, name, model }) => {
          const isActive = id === activeId;
          return (
            <div key={id} role="presentation" ref={isActive ? showTab : undefined} className={mergeClasses(styles.tab, isActive && styles.active)} style={model.tabColor ? { boxShadow: `inset 0 -3px 0 ${model.tabColor}` } : undefined}>
              <button type="button" role="tab" aria-selected={isActive} tabIndex={isActive ? 0 : -1} className={mergeClasses(styles.name, isActive && styles.activeName)} onClick={() => onActivate(model)} onDoubleClick={() => setAsking({ what: "rename", sheet: model })}>
                {name}
              </button>
            </div>
          );
        })}
      </div>
      {active && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="transparent" size="small" icon={<MoreVerticalRegular />} aria-label={texts.sheetMenu(active.name)} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => setAsking({ what: "rename", sheet: active.model })}>{texts.renameSheet}</MenuItem>
              <MenuItem disabled={sheets.length === 1} onClick={() => setAsking({ what: "delete", sheet: active.model })}>
                {texts.deleteSheet}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      <Button appearance="transparent" size="small" icon={<AddRegular />} aria-label={texts.addSheet} onClick={onAdd} />
      {asking?.what === "rename" && <RenameDialog sheet={asking.sheet} texts={texts} onRename={onRename} onClose={() => setAsking(undefined)} />}
      {asking?.what === "delete" && (
        <Dialog open modalType="alert" onOpenChange={() => setAsking(undefined)}>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{texts.deleteSheet}</DialogTitle>
              <DialogContent>{texts.deleteQuestion(asking.sheet.name)}</DialogContent>
              <DialogActions>
                <Button onClick={() => setAsking(undefined)}>{texts.cancel}</Button>
                <Button
                  appearance="primary"
                  onClick={() => {
                    onDelete(asking.sheet);
                    setAsking(undefined);
                  }}
                >
                  {texts.deleteSheet}
                </Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </div>
  );
}

interface RenameDialogProps {
  readonly sheet: SheetModel;
  readonly texts: Messages["workbench"];
  readonly onRename: SheetTabsProps["onRename"];
  readonly onClose: () => void;
}

function RenameDialog({ sheet, texts, onRename, onClose }: RenameDialogProps) {
  const [name, setName] = useState(sheet.name);
  const [isRefused, setRefused] = useState(false);
  const rename = async () => {
    if (await onRename(sheet, name)) onClose();
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
