/** What a check needs: a conversation of its own and a sheet that belongs to nobody. */
export interface CheckScope {
  readonly context: Excel.RequestContext;
  readonly scratch: Excel.Worksheet;
}

/** One thing that the product needs of Excel. It answers what it saw, and throws when that is not what is needed. */
export interface SelfTestCheck {
  readonly key: SelfTestKey;
  run(scope: CheckScope): Promise<string>;
}

export type SelfTestKey =
  | "environment" | "functionNames" | "spill" | "errorTexts" | "valuesAndFormats" | "tables" | "conditionalFormats" | "charts" | "pages" | "names" | "settings" | "events"
  | "selection" | "largeWrite" | "createWorkbook" | "definitions" | "cleanUp";

/** This Excel lacks the requirement set; the product does without. */
export class NotAvailable extends Error {
  readonly code = "ApiNotAvailable";
  override readonly name = "NotAvailable";
}

/** What was seen is not what is needed. */
export class CheckFailure extends Error {
  readonly code = "checkFailed";

  constructor(expected: string, found: unknown) {
    super(`expected ${expected}, found ${JSON.stringify(found)}`);
    this.name = "CheckFailure";
  }
}

/** @throws {CheckFailure} the two differ */
export function expectSame(expected: unknown, found: unknown): void {
  if (JSON.stringify(expected) !== JSON.stringify(found)) throw new CheckFailure(JSON.stringify(expected), found);
}
