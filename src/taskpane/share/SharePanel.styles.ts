import { makeStyles, tokens } from "@fluentui/react-components";

export const useSharePanelStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0, width: "100%", overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  options: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, maxWidth: "100%" },
});
