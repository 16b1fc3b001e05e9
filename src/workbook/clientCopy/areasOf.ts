import { type Area, parseArea } from "../../host/model";

/** The areas of "Sheet!A1:B2,Sheet!C3". */
export function areasOf(address: string): Area[] {
  return address.split(/,(?=[^,]*!)/).flatMap((part) => parseArea(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}
