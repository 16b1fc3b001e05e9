import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useTakesFocus } from "./useTakesFocus";

const useStyles = makeStyles({ root: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" } });

export interface PageHeadingProps {
  readonly children: string;
  /** Whether a reader of the screen is taken here when the heading appears or changes. Default: true. */
  readonly takesFocus?: boolean;
}

/** The heading of what has just replaced something else. */
export function PageHeading({ children, takesFocus = true }: PageHeadingProps) {
  const styles = useStyles();
  const heading = useTakesFocus<HTMLHeadingElement>(children, takesFocus);
  return <h2 ref={heading} tabIndex={-1} className={styles.root}>{children}</h2>;
}
