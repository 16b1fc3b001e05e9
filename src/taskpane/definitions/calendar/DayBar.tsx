import { makeStyles, tokens } from "@fluentui/react-components";
import type { ServiceWindow } from "../../../service-level/calendar";
import { MINUTE_MS } from "../../../service-level/time";
import { useDefinitions } from "../DefinitionsContext";

const useStyles = makeStyles({
  bar: { position: "relative", display: "block", height: "6px", marginBlock: tokens.spacingVerticalXXS, borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground5, overflow: "hidden" },
  open: { position: "absolute", insetBlock: 0, backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
});

const DAY_MINUTES = 1_440;

export interface DayBarProps {
  readonly windows: readonly ServiceWindow[];
}

/** The windows of a day as they were understood: drawn on the 24 hours, and in words. */
export function DayBar({ windows }: DayBarProps) {
  const styles = useStyles();
  const { messages: { editors: { week }, formats } } = useDefinitions();
  const lengths = windows.map(({ fromMinute, toMinute }) => toMinute - fromMinute + (toMinute > fromMinute ? 0 : DAY_MINUTES));
  const overnight = windows.filter(({ fromMinute, toMinute }) => toMinute <= fromMinute && toMinute > 0).map(({ toMinute }) => week.overnight(timeText(toMinute)));
  const minutes = lengths.reduce((sum, length) => sum + length, 0);
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        {windows.map(({ fromMinute }, index) => (
          <span key={index} className={styles.open} style={{ insetInlineStart: share(fromMinute), width: share(Math.min(lengths[index], DAY_MINUTES - fromMinute)) }} />
        ))}
      </span>
      {minutes === 0 ? week.closed : formats.joined([week.hours(formats.duration(minutes * MINUTE_MS)), ...overnight])}
    </>
  );
}

const share = (minutes: number): string => `${(minutes / DAY_MINUTES) * 100}%`;
const timeText = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
