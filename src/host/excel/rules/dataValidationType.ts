import type { DataValidation } from "../../model";
import { contains, overlaps } from "../area";
import { invalid } from "../arguments";
import { ensureAllowed } from "../cells/protection";
import { asBoolean, defineType } from "../defineType";
import type { RangeRef } from "../RangeRef";
import { cutAreas } from "../ranges/rangeEdits";
import { targetOf } from "../objects";

const TYPES: Readonly<Record<string, string>> = { list: "List", wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom" };

/** DataValidation of a range: one rule for all its cells. Where cells have different ones, `rule` is null and the type "Inconsistent". */
export const dataValidationType = defineType<RangeRef>({
  name: "DataValidation",
  properties: {
    type: {
      get: (range) => {
        const found = validationsOf(range);
        if (found.length === 0) return "None";
        const [kind] = Object.keys(found[0].rule);
        return found.length > 1 || !coversAll(found[0], range) ? "Inconsistent" : (TYPES[kind] ?? "None");
      },
    },
    rule: {
      get: (range) => {
        const found = validationsOf(range);
        return found.length === 0 ? {} : found.length === 1 && coversAll(found[0], range) ? found[0].rule : null;
      },
      set: (range, value) => {
        const rule = checkedRule(value);
        ownValidation(range).rule = rule;
      },
    },
    ignoreBlanks: { get: (range) => validationsOf(range)[0]?.ignoreBlanks ?? true, set: (range, value) => void (ownValidation(range).ignoreBlanks = asBoolean(value)) },
    errorAlert: {
      get: (range) => {
        const found = validationsOf(range)[0];
        return { message: found?.errorMessage ?? "", title: found?.errorTitle ?? "", showAlert: true, style: "Stop" };
      },
      set: (range, value) => {
        const { message = "", title = "" } = value as { message?: string; title?: string };
        Object.assign(ownValidation(range), { errorMessage: message, errorTitle: title });
      },
    },
    prompt: {
      get: (range) => {
        const found = validationsOf(range)[0];
        return { message: found?.promptMessage ?? "", title: found?.promptTitle ?? "", showPrompt: true };
      },
      set: (range, value) => {
        const { message = "", title = "" } = value as { message?: string; title?: string };
        Object.assign(ownValidation(range), { promptMessage: message, promptTitle: title });
      },
    },
  },
  methods: {
    clear: ({ sheet, area }) => {
      ensureAllowed(sheet);
      cutAreas(sheet.validations, area);
      sheet.changed.add("validations");
    },
  },
});

function validationsOf({ sheet, area }: RangeRef): DataValidation[] {
  return sheet.validations.filter((validation) => validation.areas.some((one) => overlaps(one, area)));
}

function coversAll(validation: DataValidation, { area }: RangeRef): boolean {
  return validation.areas.some((one) => contains(one, area));
}

/** The rule of exactly this range; cells of others are taken out of theirs. */
function ownValidation(range: RangeRef): DataValidation {
  const { sheet, area } = range;
  ensureAllowed(sheet);
  sheet.changed.add("validations");
  const exact = sheet.validations.find(({ areas }) => areas.length === 1 && contains(areas[0], area) && contains(area, areas[0]));
  if (exact) {
    exact.xml = undefined;
    return exact;
  }
  const before = validationsOf(range)[0];
  cutAreas(sheet.validations, area);
  const texts = before ?? { rule: {}, errorTitle: "", errorMessage: "", promptTitle: "", promptMessage: "", ignoreBlanks: true };
  const own: DataValidation = { ...texts, rule: { ...texts.rule }, areas: [area], xml: undefined };
  sheet.validations.push(own);
  return own;
}

const MAX_LIST_TEXT = 255;

function checkedRule(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalid();
  const rule = value as Record<string, Record<string, unknown> | undefined>;
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  if (kinds.length !== 1 || !(kinds[0] in TYPES)) throw invalid();
  const [kind] = kinds;
  const content = { ...rule[kind] };
  if (kind === "list") {
    const range = targetOf(content.source, "Range");
    if (range) content.source = `=${range.absoluteAddress}`;
    if (typeof content.source !== "string" || content.source === "" || (!content.source.startsWith("=") && content.source.length > MAX_LIST_TEXT)) throw invalid();
  }
  return { [kind]: content };
}
