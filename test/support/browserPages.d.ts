/** A served folder of pages. */
export interface ServedPages {
  /** e.g. `http://127.0.0.1:41234`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder of `dist/`, e.g. `addin`, on a free port of this machine. Only plain files, as any web server would: no rewriting, no headers of ours. */
export function servePages(folder: string): Promise<ServedPages>;
