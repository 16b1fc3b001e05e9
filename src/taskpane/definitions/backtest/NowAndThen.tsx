import { makeStyles, mergeClasses, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens } from "@fluentui/react-components";
import { useDefinitions } from "../DefinitionsContext";

const useStyles = makeStyles({
  table: { tableLayout: "auto" },
  cell: { paddingInline: tokens.spacingHorizontalXS, height: "auto", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "break-word" },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  head: { justifyContent: "flex-end", textAlign: "end" },
});

export interface NowAndThenProps {
  readonly title: string;
  /** What the rows are. Default: said by their labels. */
  readonly head?: string;
  /** `now` is `undefined` where there is nothing to compare with, then in every row. */
  readonly rows: readonly { readonly label: string; readonly now: string | undefined; readonly then: string }[];
}

/** Figures as they are beside those that would have been. */
export function NowAndThen({ title, head, rows }: NowAndThenProps) {
  const styles = useStyles();
  const { messages: { editors: { backTest: words } } } = useDefinitions();
  const hasNow = rows.some(({ now }) => now !== undefined);
  return (
    <Table size="small" className={styles.table} aria-label={title}>
      <TableHeader>
        <TableRow>
          {head === undefined ? <TableCell /> : <TableHeaderCell className={styles.cell}>{head}</TableHeaderCell>}
          {hasNow && <TableHeaderCell className={styles.cell} button={{ className: styles.head }}>{words.now}</TableHeaderCell>}
          <TableHeaderCell className={styles.cell} button={{ className: styles.head }}>{words.then}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ label, now, then }) => (
          <TableRow key={label}>
            <TableHeaderCell scope="row" className={styles.cell}>{label}</TableHeaderCell>
            {hasNow && <TableCell className={mergeClasses(styles.cell, styles.figure)}>{now}</TableCell>}
            <TableCell className={mergeClasses(styles.cell, styles.figure)}>{then}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
