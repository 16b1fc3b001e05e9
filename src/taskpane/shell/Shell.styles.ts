import { makeStyles, tokens } from "@fluentui/react-components";

export const useShellStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  // Excel puts its own menu button over the pane's top corner: 34 pixels wide on a Mac, 12 on Windows, 32 high.
  top: { display: "flex", alignItems: "center", minHeight: "32px", paddingInlineStart: tokens.spacingHorizontalM, paddingInlineEnd: "36px" },
  title: { flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: "anywhere" },
  tabs: { flexWrap: "wrap", paddingInline: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: {
    flexGrow: 1, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`, minWidth: 0, outlineOffset: "-2px",
    // A list is as wide as the pane, however long its longest entry.
    "& .fui-Select": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  // Read by screen readers, seen by nobody.
  announcement: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
