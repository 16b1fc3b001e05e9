/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { renderHook } from "@testing-library/react";
import { proposeStatusMap } from "../../src/tables";
import { useStatusMap } from "../../src/taskpane/data/useStatusMap";
import type { LoadedTickets } from "../../src/workbook";

it("asks once what a status means that the history writes otherwise than the tickets do", () => {
  const status = { labels: ["", "Closed"], codes: Uint16Array.of(1, 1) };
  const history = { statusLabels: ["", "closed", "open"], status: Uint16Array.of(2, 1, 1), offsets: Uint32Array.of(0, 2, 3) };
  const loaded = { tickets: { status, history }, recognition: { columns: new Map() } } as unknown as LoadedTickets;
  const { rows, toSave } = renderHook(() => useStatusMap(new Map(), loaded)).result.current;
  expect(rows.map(({ status: name, count }) => [name, count])).toEqual([["Closed", 2], ["open", 1]]);
  expect(toSave().map(({ key }) => key)).toEqual([...proposeStatusMap(["Closed", "open"]).keys()]);
});
