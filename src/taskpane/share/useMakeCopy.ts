import { withWorkbook } from "../../workbook";
import type { ClientCopy, CopyOptions } from "../../workbook/clientCopy";
import { type JobOptions, usePane } from "../pane";
import { loadClientCopy } from "./loadClientCopy";

/** Makes the copy of the review as it stands in the workbook now. What the pane has read of it is not read again. */
export function useMakeCopy(): (chosen: CopyOptions, job: JobOptions) => Promise<ClientCopy> {
  const { data, isStale } = usePane();
  const known = data === undefined || isStale ? {} : { definitions: data.definitions, loaded: data.loaded };
  return async (chosen, { signal, onProgress }) => {
    const { makeClientCopy } = await loadClientCopy();
    return withWorkbook((context) => makeClientCopy(context, chosen, known, { signal, onProgress }));
  };
}
