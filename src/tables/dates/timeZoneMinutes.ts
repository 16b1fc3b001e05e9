/** Abbreviations that mean one offset. Those with several meanings (IST, CST, BST, AST) are left out: they must be asked for. */
const MINUTES: Readonly<Record<string, number>> = {
  Z: 0, UTC: 0, GMT: 0, UT: 0, WET: 0, WEST: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EET: 120, EEST: 180, MSK: 180,
  EST: -300, EDT: -240, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, AKDT: -480, HST: -600,
  JST: 540, KST: 540, SGT: 480, HKT: 480, AWST: 480, ACST: 570, ACDT: 630, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780, BRT: -180, SAST: 120,
};

/** Minutes east of UTC of a zone abbreviation; `NaN` when it is unknown or has several meanings. */
export function timeZoneMinutes(abbreviation: string): number {
  return MINUTES[abbreviation.toUpperCase()] ?? Number.NaN;
}
