import { makeStyles, tokens } from "@fluentui/react-components";

export const useWizardStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  progress: { display: "flex", gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: "none" },
  mark: { flexGrow: 1, height: "4px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStroke1 },
  reached: { backgroundColor: tokens.colorBrandBackground, "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
  // The way on stays in sight, however long the step is.
  actions: {
    position: "sticky", bottom: 0, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, zIndex: 1,
  },
});
