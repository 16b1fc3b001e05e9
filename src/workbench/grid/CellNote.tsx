import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { cellName } from "../../host/model";
import type { LocalExcel } from "../../host/excel";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, flexShrink: 0, fontSize: tokens.fontSizeBase200, backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
});

/** What a custom function explained about the error in the selected cell, as Excel shows behind the cell's warning sign. */
export function CellNote({ host }: { readonly host: LocalExcel }) {
  const styles = useStyles();
  const { sheet, area } = host.session.selectedRange();
  const value = sheet.value(area.top, area.left);
  const message = typeof value === "object" ? value.message : undefined;
  return (
    <div role="status">
      {message && (
        <div className={styles.root}>
          <WarningRegular className={styles.icon} aria-hidden="true" />
          <span>
            <strong>{cellName(area.top, area.left)}</strong> {(value as { error: string }).error}: {message}
          </span>
        </div>
      )}
    </div>
  );
}
