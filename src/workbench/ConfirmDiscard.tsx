import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { Messages } from "../messages";

export interface ConfirmDiscardProps {
  readonly texts: Messages["workbench"];
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
}

/** Asks before another file takes the place of a workbook that was changed and not saved. */
export function ConfirmDiscard({ texts, onCancel, onDiscard }: ConfirmDiscardProps) {
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.open}</DialogTitle>
          <DialogContent>{texts.unsaved}</DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{texts.cancel}</Button>
            <Button appearance="primary" onClick={onDiscard}>
              {texts.discard}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
