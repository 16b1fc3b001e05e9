import { Card, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Status } from "../../service-level/review";
import { StatusBadge } from "../components/StatusBadge";
import { usePane } from "../pane";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS, minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  figures: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  whole: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS, flexBasis: "100%" },
  parts: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS, paddingInlineStart: tokens.spacingHorizontalL },
});

/** A figure that opens its tickets, if it has any. */
export interface CardFigure {
  readonly text: string;
  /** Default: there is nothing to open. */
  readonly onOpen?: () => void;
  /** What it is called where nothing stands around it. It holds the text. Default: the text alone. */
  readonly label?: string;
  /** What it is made of, one below the other. Default: nothing that needs saying. */
  readonly parts?: readonly CardFigure[];
}

export interface FigureCardProps {
  /** What the figure is called; never empty. */
  readonly name: string;
  /** Default: no badge, for a figure that nobody set a target for. */
  readonly status?: Status;
  /** What the figure is, counts first. */
  readonly lines: readonly string[];
  readonly figures: readonly CardFigure[];
  /** Chart and definition. */
  readonly children?: ReactNode;
}

/** One SLA or KPI: its status, its figure in words, and the tickets behind it. */
export function FigureCard({ name, status, lines, figures, children }: FigureCardProps) {
  const styles = useStyles();
  const { pane } = usePane().messages;
  const figure = ({ text, onOpen, label = text }: CardFigure) =>
    onOpen === undefined ? <Text key={label}>{text}</Text> : <Link key={label} as="button" aria-label={pane.figures.openTickets(label, name)} onClick={onOpen}>{text}</Link>;
  return (
    <Card className={styles.card} size="small" role="group" aria-label={name}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>{name}</Text>
        {status !== undefined && <StatusBadge status={status} />}
      </div>
      {lines.map((line, index) => <Text key={index}>{line}</Text>)}
      {figures.length > 0 && (
        <div className={styles.figures}>
          {figures.map((each) => each.parts === undefined ? figure(each) : (
            <div key={each.label ?? each.text} className={styles.whole}>
              {figure(each)}
              <div className={styles.parts}>{each.parts.map(figure)}</div>
            </div>
          ))}
        </div>
      )}
      {children}
    </Card>
  );
}
