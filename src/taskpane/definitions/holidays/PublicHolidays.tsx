import { Button, Checkbox, Field, makeStyles, Select, Spinner, Text, tokens } from "@fluentui/react-components";
import { Details } from "../../components/Details";
import { Notice } from "../../components/Notice";
import { useDefinitions } from "../DefinitionsContext";
import { linkChoices } from "../form/linkChoices";
import { PageHead } from "../PageHead";
import type { HolidayPlace } from "./publicHolidays";
import { usePublicHolidays } from "./usePublicHolidays";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  years: { display: "flex", flexWrap: "wrap" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  there: { color: tokens.colorNeutralForeground3 },
});

/** Public holidays of a country or region, from which those are chosen that both sides agreed on. */
export function PublicHolidays() {
  const styles = useStyles();
  const { book, messages, go } = useDefinitions();
  const { holidays: words, columns } = messages.editors;
  const choice = usePublicHolidays();
  const { formats } = messages;
  const back = () => go({ kind: "list", table: "Holidays" });
  const place = (label: string, value: string, places: readonly HolidayPlace[], empty: string, choose: (code: string) => void) => places.length > 0 && (
    <Field label={label} size="small" className={styles.field}>
      <Select value={value} onChange={(_, data) => choose(data.value)}>
        <option value="">{empty}</option>
        {places.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </Select>
    </Field>
  );
  return (
    <div className={styles.root}>
      <PageHead title={words.import} onBack={back} />
      {choice.status === "failed" && <Notice intent="error">{words.notLoaded}</Notice>}
      {choice.status === "loading" && <Spinner size="small" label={words.searching} />}
      {choice.status === "ready" && (
        <>
          {place(words.country, choice.country, choice.countries, messages.editors.none, choice.setCountry)}
          {place(words.state, choice.state, choice.states, words.wholeCountry, choice.setState)}
          {place(words.region, choice.region, choice.regions, words.wholeCountry, choice.setRegion)}
          <Field label={words.years} size="small">
            <div className={styles.years} role="group" aria-label={words.years}>
              {choice.years.map(({ year, isChosen }) => <Checkbox key={year} label={String(year)} checked={isChosen} onChange={(_, { checked }) => choice.setYear(year, checked === true)} />)}
            </div>
          </Field>
          <Field label={columns.Calendar} size="small" className={styles.field}>
            <Select value={choice.calendar} onChange={(_, { value }) => choice.setCalendar(value)}>
              <option value="">{words.allCalendars}</option>
              {linkChoices(book, { linksTo: ["Calendars"] }).map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
            </Select>
          </Field>
          {choice.country !== "" && choice.found.length === 0 && <Text>{words.nothing}</Text>}
          {choice.found.length > 0 && (
            <>
              <Text>{words.choose} {words.signedOff}</Text>
              <ul className={styles.list} aria-label={words.list}>
                {choice.found.map(({ date, name, isPart, isThere, isChosen }) => (
                  <li key={date}>
                    <Checkbox
                      checked={isChosen || isThere} disabled={isThere} onChange={(_, { checked }) => choice.choose(date, checked === true)}
                      label={<>{name}<br /><Text size={200} className={styles.there}><Details parts={[formats.date(date), isPart ? words.halfDay : "", isThere ? words.isThere : ""]} /></Text></>}
                    />
                  </li>
                ))}
              </ul>
              <div>
                <Button appearance="primary" disabled={choice.chosen === 0 || choice.isSaving} onClick={() => void choice.add().then((isDone) => isDone && back())}>{words.addChosen(choice.chosen)}</Button>
              </div>
            </>
          )}
        </>
      )}
    </div>
  );
}
