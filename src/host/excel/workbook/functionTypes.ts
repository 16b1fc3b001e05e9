import type { WorkbookModel } from "../../model";
import { asNumber, defineType } from "../defineType";
import { object } from "../objects";

const DAY_MS = 86_400_000;
const EPOCH_1900_MS = Date.UTC(1899, 11, 30);
const EPOCH_1904_MS = Date.UTC(1904, 0, 1);

/** Functions: Excel's own functions, computed without a cell. Only DATE is here, which tells the workbook's date system. */
export const functionsType = defineType<WorkbookModel>({
  name: "Functions",
  methods: {
    date: (workbook, [year, month, day]) =>
      object("FunctionResult", { value: (Date.UTC(asNumber(year), asNumber(month) - 1, asNumber(day)) - (workbook.date1904 ? EPOCH_1904_MS : EPOCH_1900_MS)) / DAY_MS }),
  },
});

export const functionResultType = defineType<{ readonly value: number }>({
  name: "FunctionResult",
  properties: { value: { get: (result) => result.value }, error: { get: () => null } },
});
