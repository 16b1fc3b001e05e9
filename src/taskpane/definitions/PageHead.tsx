import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useTakesFocus } from "../components/useTakesFocus";
import { useDefinitions } from "./DefinitionsContext";
import { DiscardQuestion } from "./DiscardQuestion";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalM, minWidth: 0 },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
});

export interface PageHeadProps {
  readonly title: string;
  readonly onBack: () => void;
  /** Something entered would be lost. Default: no. */
  readonly isDirty?: boolean;
}

/** The way back and the name of a page, which takes the focus when the page opens. */
export function PageHead({ title, onBack, isDirty = false }: PageHeadProps) {
  const styles = useStyles();
  const { messages: { editors: words } } = useDefinitions();
  const heading = useTakesFocus<HTMLHeadingElement>();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <div className={styles.root}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={words.back} onClick={() => (isDirty ? setIsAsking(true) : onBack())} />
        <h2 className={styles.title} ref={heading} tabIndex={-1}>{title}</h2>
      </div>
      {isAsking && <DiscardQuestion onDiscard={onBack} onKeep={() => setIsAsking(false)} />}
    </>
  );
}
