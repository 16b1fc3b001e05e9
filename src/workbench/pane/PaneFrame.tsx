import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { KeyboardEvent, PointerEvent } from "react";
import { useState } from "react";
import { hostInfoQuery } from "../../host/frame";
import type { Messages } from "../../messages";

const LEAST_WIDTH = 280;
const MOST_WIDTH = 800;
/** Excel's own width of a pane on a laptop screen. */
const START_WIDTH = 350;
const KEY_STEP = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexShrink: 0, minHeight: 0, backgroundColor: tokens.colorNeutralBackground1 },
  hidden: { display: "none" },
  edge: { width: "5px", flexShrink: 0, cursor: "col-resize", backgroundColor: tokens.colorNeutralBackground4, touchAction: "none", ":hover": { backgroundColor: tokens.colorBrandStroke2 }, ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outline: "none" } },
  column: { display: "flex", flexDirection: "column", minWidth: 0, flexGrow: 1 },
  header: { display: "flex", alignItems: "center", justifyContent: "space-between", padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`, height: "32px", flexShrink: 0, fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  frame: { border: "none", flexGrow: 1, width: "100%", minHeight: 0 },
  resizing: { pointerEvents: "none" },
});

export interface PaneFrameProps {
  readonly title: string;
  readonly open: boolean;
  readonly language: string;
  /** Another number loads the page anew. */
  readonly generation: number;
  readonly texts: Messages["workbench"];
  readonly onClose: () => void;
}

/** The add-in's page beside the grid. Closing hides it: the page holds the custom functions, as Excel's shared runtime does. */
export function PaneFrame({ title, open, language, generation, texts, onClose }: PaneFrameProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(START_WIDTH);
  const [isResizing, setResizing] = useState(false);
  const resize = (wanted: number) => setWidth(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, wanted)));
  const byKey = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") resize(width + KEY_STEP);
    if (key === "ArrowRight") resize(width - KEY_STEP);
  };
  const drag = {
    onPointerDown: ({ currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
      currentTarget.setPointerCapture(pointerId);
      setResizing(true);
    },
    onPointerMove: ({ clientX }: PointerEvent) => isResizing && resize(window.innerWidth - clientX),
    onPointerUp: () => setResizing(false),
    onPointerCancel: () => setResizing(false),
  };
  return (
    <aside aria-label={texts.pane} className={mergeClasses(styles.root, !open && styles.hidden)} style={{ width: `${width + 5}px` }}>
      <div role="separator" tabIndex={0} aria-orientation="vertical" aria-label={texts.resizePane} aria-valuemin={LEAST_WIDTH} aria-valuemax={MOST_WIDTH} aria-valuenow={width} className={styles.edge} onKeyDown={byKey} {...drag} />
      <div className={styles.column}>
        <div className={styles.header}>
          <span>{title}</span>
          <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={texts.closePane} onClick={onClose} />
        </div>
        <iframe key={generation} title={title} src={`taskpane.html?${hostInfoQuery(language)}`} className={mergeClasses(styles.frame, isResizing && styles.resizing)} />
      </div>
    </aside>
  );
}
