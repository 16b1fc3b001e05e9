/** Something is asked of the agreement that it does not hold; `found` is what was asked for. */
export class AgreementError extends Error {
  constructor(readonly code: "unknownSla" | "unknownKpi" | "unknownCsf", readonly found: string) {
    super(`"${found}" is not in the agreement (${code}).`);
    this.name = "AgreementError";
  }
}
