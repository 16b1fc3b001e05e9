/** This Excel cannot open a workbook that an add-in made. */
export class CannotOpenError extends Error {
  readonly code = "cannotOpen";

  constructor() {
    super("This Excel cannot open a new workbook.");
    this.name = "CannotOpenError";
  }
}

/**
 * Opens the copy as a new workbook in a window of its own: unsaved, but on the web, where Excel asks first and keeps it in the person's OneDrive (OfficeDev/office-js #4031).
 * @throws {CannotOpenError} before ExcelApi 1.8, and where the organisation forbids it
 */
export async function openCopy(bytes: Uint8Array): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) throw new CannotOpenError();
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch {
    throw new CannotOpenError();
  }
}

/** In portions: the arguments of one call have a limit. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
