import { makeStyles, tokens } from "@fluentui/react-components";

export const useTypeStepStyles = makeStyles({
  label: { display: "flex", flexDirection: "column" },
  description: { color: tokens.colorNeutralForeground2 },
});
