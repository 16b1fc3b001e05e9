/** The bytes are no workbook we can read, or saving would lose something of it. The message names the part. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    message: string,
    readonly part = "",
  ) {
    super(message);
  }
}
