import { type Area, parseArea, referenceParts } from "../../host/model";

/** The areas of "Sheet!A1:B2,Sheet!C3". */
export function areasOf(address: string): Area[] {
  return referenceParts(address).flatMap((part) => parseArea(part.address) ?? []);
}
