import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { RibbonButton, RibbonTab } from "./readRibbon";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "stretch", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  group: { display: "flex", flexDirection: "column", alignItems: "center", paddingRight: tokens.spacingHorizontalS, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
  button: { flexDirection: "column", height: "60px", minWidth: "68px", padding: "4px 6px", gap: "4px", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase100 },
  icon: { width: "32px", height: "32px" },
  label: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground3 },
});

export interface RibbonProps {
  readonly tab: RibbonTab;
  /** Name of the bar for screen readers. */
  readonly label: string;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's tab of Excel's ribbon. */
export function Ribbon({ tab, label, onPress }: RibbonProps) {
  const styles = useStyles();
  return (
    <section aria-label={label}>
      <div role="toolbar" aria-label={tab.label} className={styles.root}>
      {tab.groups.map((group) => (
        <div key={group.label} role="group" aria-label={group.label} className={styles.group}>
          <div className={styles.buttons}>
            {group.buttons.map((button) => (
              <Tooltip key={button.id} content={button.tooltip} relationship="description">
                <Button appearance="subtle" className={styles.button} onClick={() => onPress(button)} >
                  <img src={button.icon} alt="" className={styles.icon} />
                  {button.label}
                </Button>
              </Tooltip>
            ))}
          </div>
          <span className={styles.label} aria-hidden="true">
            {group.label}
          </span>
        </div>
      ))}
      </div>
    </section>
  );
}
