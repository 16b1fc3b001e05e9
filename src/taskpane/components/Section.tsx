import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL, minWidth: 0 },
  title: { margin: 0, overflowWrap: "anywhere" },
});

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Level of its heading. Default: 2. */
  readonly level?: 2 | 3;
}

/** A part of a view under its heading. */
export function Section({ title, children, level = 2 }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <Subtitle2 as={`h${level}`} id={id} className={styles.title}>{title}</Subtitle2>
      {children}
    </section>
  );
}
