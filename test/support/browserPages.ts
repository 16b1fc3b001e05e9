import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";

/** A served folder of pages. */
export interface ServedPages {
  /** e.g. `http://127.0.0.1:41234`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves a folder of `dist/` on a free port of this machine. Only plain files, as any web server would: no rewriting, no headers of ours.
 * `beside`: names of further folders at the top, and where they are.
 */
export async function servePages(folder: string, beside: Readonly<Record<string, string>> = {}): Promise<ServedPages> {
  const home = resolve(__dirname, "../../dist", folder);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, "http://page").pathname));
    const [, top, ...rest] = path.split("/");
    const file = beside[top] ? join(beside[top], ...rest) : join(home, path.endsWith("/") ? join(path, "index.html") : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": CONTENT_TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closeServer(server) };
}

/** A browser keeps connections open for the next request; they must not hold up the end. */
function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
