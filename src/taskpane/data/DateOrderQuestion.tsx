import { Button, Field, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../service-level/finding";
import { usePane } from "../pane";

const useStyles = makeStyles({ body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

type Order = "DMY" | "MDY";

export interface DateOrderQuestionProps {
  readonly findings: readonly Finding[];
  readonly onChoose: (order: Order) => Promise<void>;
}

/** Asked only when no row settles whether the day or the month comes first. Each answer shows what it makes of a date of theirs. */
export function DateOrderQuestion({ findings, onChoose }: DateOrderQuestionProps) {
  const styles = useStyles();
  const { messages: { pane: { data: { dateOrder: words, orders } }, formats } } = usePane();
  const [order, setOrder] = useState<Order>();
  const open = findings.filter(({ code }) => code === "ambiguousDateOrder");
  if (open.length === 0) return null;
  const [{ found = "", facts }] = open;
  const speaksFor = facts.speaksFor as Order | "";
  const meaning = (each: Order) => {
    const date = wallClockOf(found, each);
    return date === undefined ? orders[each] : `${formats.date(date)} (${orders[each]})`;
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <Text>{words.why(`"${found}"`, open.reduce((sum, { count }) => sum + count, 0))}</Text>
        {speaksFor !== "" && <Text>{words.hint(orders[speaksFor])}</Text>}
        <Field label={words.label(`"${found}"`)}>
          <RadioGroup value={order ?? ""} onChange={(_, { value }) => setOrder(value as Order)}>
            {(["DMY", "MDY"] as const).map((each) => <Radio key={each} value={each} label={meaning(each)} />)}
          </RadioGroup>
        </Field>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" disabled={order === undefined} onClick={() => void onChoose(order!)}>{words.save}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** The date that a text such as 03/04/2026 names in one order; a year of two digits is of this century. */
function wallClockOf(text: string, order: Order): number | undefined {
  const parts = /(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2,4})/.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [first, second, year] = parts;
  const [day, month] = order === "DMY" ? [first, second] : [second, first];
  return Date.UTC(year < 100 ? 2000 + year : year, month - 1, day);
}
