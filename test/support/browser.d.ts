import type { Browser } from "playwright-core";

/**
 * Starts a headless Chromium: the one that `CHROME_PATH` names, else the system's, else the one that npm brought.
 * `CHROME_PATH=packaged` asks for the last even where the system has its own.
 */
export function launchBrowser(): Promise<Browser>;

/** The program to start, and what its environment must hold besides ours. */
export function findBrowser(): { executablePath: string; environment: Record<string, string> };
