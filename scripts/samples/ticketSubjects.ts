import type { Chance } from "./seededChance";

const INCIDENTS: Readonly<Record<string, readonly string[]>> = {
  "Service desk": ["Cannot sign in", "Password ran out", "Mailbox is full", "Calendar does not show rooms", "Phone does not ring", "Shared folder is gone", "Second factor does not arrive"],
  "Workplace": ["Printer jams", "Laptop does not start", "Label printer prints blank labels", "Screen flickers", "Card reader is not found", "Scanner sends nothing", "Docking station without picture"],
  "Patient records": ["Records open very slowly", "Letter template is wrong", "Record is locked by a colleague", "Cannot attach a scan", "Appointment list is empty"],
  "Network": ["Wi-Fi drops in room 4", "No connection at the front desk", "Line is slow in the afternoon", "Telephones without a line"],
  "Madrid clinic support": ["La impresora no responde", "No puedo entrar en el correo", "El escáner no envía", "Portátil muy lento", "Sin conexión en recepción"],
};
const REQUESTS = ["Access to a shared folder", "New mailbox for a team", "Second screen", "Move of a desk", "Licence for the drawing program", "Telephone for a new room"];
const STARTERS = ["New starter: nurse", "New starter: reception", "New starter: doctor", "New starter: finance"];
const QUESTIONS = ["How do I share a calendar?", "Which form is it for a leaver?", "May we use our own tablet?", "How do I print on both sides?"];
const WAVE = ["Patient records do not open", "Records: error after sign-in", "No appointments today in the records", "Records are down", "Cannot save a consultation"];

/** What the caller said it is about. */
export function subjectOf(service: string, kind: string, isWave: boolean, chance: Chance): string {
  const subjects = isWave ? WAVE : kind === "Incident" ? INCIDENTS[service] : kind === "New starter" ? STARTERS : kind === "Question" ? QUESTIONS : REQUESTS;
  return subjects[chance.whole(0, subjects.length - 1)];
}
