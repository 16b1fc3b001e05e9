import { nearestName, sameName } from "./nearestName";

/** What Windows calls the zones that people copy from its settings, with the place that stands for each (Unicode CLDR, windowsZones). */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  "gmt standard time": "Europe/London", "greenwich standard time": "Atlantic/Reykjavik", "w. europe standard time": "Europe/Berlin",
  "romance standard time": "Europe/Paris", "central europe standard time": "Europe/Budapest", "central european standard time": "Europe/Warsaw",
  "e. europe standard time": "Europe/Chisinau", "gtb standard time": "Europe/Bucharest", "fle standard time": "Europe/Kiev",
  "russian standard time": "Europe/Moscow", "turkey standard time": "Europe/Istanbul", "israel standard time": "Asia/Jerusalem",
  "south africa standard time": "Africa/Johannesburg", "arabian standard time": "Asia/Dubai", "india standard time": "Asia/Kolkata",
  "china standard time": "Asia/Shanghai", "singapore standard time": "Asia/Singapore", "tokyo standard time": "Asia/Tokyo",
  "korea standard time": "Asia/Seoul", "aus eastern standard time": "Australia/Sydney", "e. australia standard time": "Australia/Brisbane",
  "w. australia standard time": "Australia/Perth", "cen. australia standard time": "Australia/Adelaide", "new zealand standard time": "Pacific/Auckland",
  "hawaiian standard time": "Pacific/Honolulu", "alaskan standard time": "America/Anchorage", "pacific standard time": "America/Los_Angeles",
  "mountain standard time": "America/Denver", "us mountain standard time": "America/Phoenix", "central standard time": "America/Chicago",
  "canada central standard time": "America/Regina", "eastern standard time": "America/New_York", "atlantic standard time": "America/Halifax",
  "newfoundland standard time": "America/St_Johns", "central standard time (mexico)": "America/Mexico_City", "sa pacific standard time": "America/Bogota",
  "argentina standard time": "America/Buenos_Aires", "e. south america standard time": "America/Sao_Paulo", "utc": "UTC",
};

/** The IANA zone that was probably meant: a Windows name, a city alone, or a misspelt IANA name. "" when nothing is near. */
export function nearestTimeZone(found: string): string {
  const windows = found.trim().toLowerCase();
  if (Object.hasOwn(WINDOWS_ZONES, windows)) return WINDOWS_ZONES[windows];
  const zones = Intl.supportedValuesOf("timeZone");
  const cities = new Map(zones.map((zone) => [zone.slice(zone.lastIndexOf("/") + 1).replace(/_/g, " "), zone]));
  const city = found.replace(/_/g, " ");
  const ofCity = [...cities.keys()].find((name) => sameName(name) === sameName(city));
  return cities.get(ofCity ?? "") ?? (nearestName(found.replace(/ /g, "_"), zones) || (cities.get(nearestName(city, cities.keys())) ?? ""));
}
