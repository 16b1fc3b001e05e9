import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";

const useStyles = makeStyles({
  part: { display: "inline-block" },
});

export interface DetailsProps {
  /** Empty ones are not shown. */
  readonly parts: readonly string[];
}

/** Short details in a line, with dots between them. One that has no room goes to the next line as a whole: a date is not parted. */
export function Details({ parts }: DetailsProps) {
  const styles = useStyles();
  const shown = parts.filter((part) => part !== "");
  return shown.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && " · "}
      <span className={styles.part}>{part}</span>
    </Fragment>
  ));
}
