import type { DefinedName } from "../../model";
import { RichApiError } from "../../richapi";
import { invalid, isGiven, textArgument } from "../arguments";
import { asBoolean, asText, defineCollection, defineType, found } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import type { NameScope } from "../objects";
import { object, targetOf } from "../objects";
import { readValues } from "../cells/readCells";
import { findAddress } from "../ranges/resolveAddress";
import { checkDefinedName } from "../tables/tableNames";

const namesOf = ({ sheet }: NameScope, session: ExcelSession) => session.workbook.names.filter((name) => name.sheet === sheet?.id);

/** NamedItemCollection: the names of the workbook, or of one sheet. */
export const namedItemCollectionType = defineCollection<NameScope>({
  name: "NamedItemCollection",
  items: (scope, session) => namesOf(scope, session).map((name) => object("NamedItem", name)),
  find: (scope, key, session) => {
    const wanted = String(key).toLowerCase();
    const name = namesOf(scope, session).find((candidate) => candidate.name.toLowerCase() === wanted);
    return name && object("NamedItem", name);
  },
  methods: {
    add: (scope, args, session) => addName(scope, args, session),
    addFormulaLocal: (scope, args, session) => addName(scope, args, session),
  },
});

function addName(scope: NameScope, [name, reference, comment]: readonly unknown[], session: ExcelSession) {
  const wanted = checkDefinedName(name);
  const { workbook } = session;
  const isTaken = namesOf(scope, session).some((other) => other.name.toLowerCase() === wanted.toLowerCase()) || (!scope.sheet && workbook.tableByName(wanted));
  if (isTaken) throw new RichApiError("ItemAlreadyExists");
  const range = targetOf(reference, "Range");
  const formula = range ? range.absoluteAddress : readFormula(reference, session);
  const item: DefinedName = { name: wanted, formula, visible: true, comment: isGiven(comment) ? textArgument(comment) : "", ...(scope.sheet ? { sheet: scope.sheet.id } : {}) };
  workbook.names.push(item);
  session.requestCalculation(true);
  return object("NamedItem", item);
}

/** @throws {RichApiError} `InvalidArgument`: there is none, or it is written as in another region than that of the system */
function readFormula(value: unknown, { listSeparator }: ExcelSession): string {
  const formula = textArgument(value).replace(/^=/, "");
  const isForeign = listSeparator !== "," && formula.replace(/"[^"]*"|'[^']*'/g, "").includes(",");
  if (formula === "" || isForeign) throw invalid();
  return formula;
}

const rangeOf = (item: DefinedName, session: ExcelSession) => findAddress(session.workbook, session.workbook.sheets.find((sheet) => sheet.id === item.sheet), item.formula);

/** NamedItem. */
export const namedItemType = defineType<DefinedName>({
  name: "NamedItem",
  id: (item) => item.name,
  exists: (item, session) => session.workbook.names.includes(item),
  properties: {
    name: { get: (item) => item.name },
    formula: {
      get: (item) => `=${item.formula}`,
      set: (item, value, session) => {
        item.formula = readFormula(value, session);
        session.requestCalculation(true);
      },
    },
    comment: { get: (item) => item.comment, set: (item, value) => void (item.comment = asText(value)) },
    visible: { get: (item) => item.visible, set: (item, value) => void (item.visible = asBoolean(value)) },
    scope: { get: (item) => (item.sheet === undefined ? "Workbook" : "Worksheet") },
    type: { get: (item, session) => (rangeOf(item, session) ? "Range" : constantOf(item).type) },
    value: {
      get: (item, session) => {
        const range = rangeOf(item, session);
        if (!range) return constantOf(item).value;
        return range.cellCount === 1 ? readValues(range)?.[0][0] : range.address;
      },
    },
    worksheet: { object: (item, session) => object("Worksheet", found(session.workbook.sheets.find((sheet) => sheet.id === item.sheet))) },
    worksheetOrNullObject: {
      object: (item, session) => {
        const sheet = session.workbook.sheets.find((candidate) => candidate.id === item.sheet);
        return sheet ? object("Worksheet", sheet) : null;
      },
    },
  },
  methods: {
    delete: (item, _args, session) => {
      session.workbook.names.splice(session.workbook.names.indexOf(item), 1);
      session.requestCalculation(true);
    },
    getRange: (item, _args, session) => object("Range", found(rangeOf(item, session))),
    getRangeOrNullObject: (item, _args, session) => {
      const range = rangeOf(item, session);
      return range ? object("Range", range) : null;
    },
  },
});

function constantOf({ formula }: DefinedName): { type: string; value: unknown } {
  if (/^-?\d+(?:\.\d+)?$/.test(formula)) return { type: "Double", value: Number(formula) };
  if (/^"(?:[^"]|"")*"$/.test(formula)) return { type: "String", value: formula.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/i.test(formula)) return { type: "Boolean", value: /true/i.test(formula) };
  return { type: "Error", value: formula.includes("#REF!") ? "#REF!" : "#VALUE!" };
}
