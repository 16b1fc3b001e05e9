/** The error codes that this host raises, with Excel's status and words. */
const KNOWN = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found. It may be available in a newer version of Excel."],
  FilteredRangeConflict: [409, "The attempted operation causes a conflict with a filtered range."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidObjectPath: [400, "The object path is not valid for the current operation."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [400, "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [409, "The operation can't be completed because the range contains merged cells."],
  NonBlankCellOffSheet: [400, "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  RequestAborted: [409, "The request was aborted during run time."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
  ServiceNotAvailable: [503, "The service is unavailable."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const;

export type RichApiErrorCode = keyof typeof KNOWN;

/** An error that the add-in sees as `OfficeExtension.Error`. An unknown code (fault injection) is sent as status 500. */
export class RichApiError extends Error {
  readonly code: string;
  readonly httpStatus: number;

  constructor(code: RichApiErrorCode | (string & {}), message?: string) {
    const known: readonly [number, string] = code in KNOWN ? KNOWN[code as RichApiErrorCode] : [500, KNOWN.GeneralException[1]];
    super(message ?? known[1]);
    this.name = "RichApiError";
    this.code = code;
    this.httpStatus = known[0];
  }
}
