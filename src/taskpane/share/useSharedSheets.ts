import { useEffect, useState } from "react";
import { isForClient, listReports, withWorkbook } from "../../workbook";
import { usePane } from "../pane";

/** The sheets that go into a copy; `undefined` until the workbook was looked at. */
export function useSharedSheets(): readonly string[] | undefined {
  const { run, messages: { pane } } = usePane();
  const [sheets, setSheets] = useState<readonly string[]>();
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const reports = await run({ title: pane.busy.reading, isAsked: false }, async () => (isGone ? undefined : withWorkbook(listReports)));
      if (!isGone && reports !== undefined) setSheets(reports.filter(({ key }) => isForClient(key)).map(({ sheet }) => sheet));
    };
    void look();
    return () => void (isGone = true);
  }, [run, pane]);
  return sheets;
}
