import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { explanationOf } from "../../../messages";
import { parseServiceWindows, type ServiceWindow } from "../../../service-level/calendar";
import { MINUTE_MS } from "../../../service-level/time";
import { WEEKDAYS } from "../../../tables";
import { useDefinitions } from "../DefinitionsContext";
import type { Draft } from "../form/useDraft";
import { DayBar } from "./DayBar";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  total: { alignSelf: "flex-end" },
});

const DAY_MINUTES = 1_440;

export interface WeekGridProps {
  readonly draft: Draft;
}

/** The windows of each weekday as text, and beside each what was understood. */
export function WeekGrid({ draft }: WeekGridProps) {
  const styles = useStyles();
  const { messages } = useDefinitions();
  const { week } = messages.editors;
  const minutes = WEEKDAYS.reduce((sum, day) => sum + minutesIn(parseServiceWindows(draft.textOf(day)) ?? []), 0);
  const setAll = (days: readonly string[], text: string) => days.forEach((day) => {
    if (!draft.fields.get(day)!.hasFormula) draft.enter(day, text);
  });
  return (
    <div className={styles.root} role="group" aria-label={week.title}>
      <Text size={200}>{week.help}</Text>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setAll(WEEKDAYS.slice(1, 5), draft.textOf("Monday"))}>{week.copyToWeekdays}</Button>
        <Button size="small" onClick={() => setAll(WEEKDAYS, "24 h")}>{week.allDay}</Button>
      </div>
      {WEEKDAYS.map((day) => {
        const field = draft.fields.get(day)!;
        const text = draft.textOf(day);
        const [finding] = draft.findingsOf(day);
        const windows = parseServiceWindows(text);
        return (
          <Field
            key={day} size="small" label={week.days[day]} validationState={finding === undefined ? "none" : finding.severity === "error" ? "error" : "warning"}
            validationMessage={finding && explanationOf(messages, finding)}
            hint={field.hasFormula ? messages.editors.form.formula : windows && <DayBar windows={windows} />}
          >
            <Input value={text} readOnly={field.hasFormula} placeholder={week.closed} onChange={(_, { value }) => draft.enter(day, value)} />
          </Field>
        );
      })}
      <Text className={styles.total} weight="semibold">{week.total(messages.formats.duration(minutes * MINUTE_MS))}</Text>
    </div>
  );
}

function minutesIn(windows: readonly ServiceWindow[]): number {
  return windows.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute + (toMinute > fromMinute ? 0 : DAY_MINUTES), 0);
}
