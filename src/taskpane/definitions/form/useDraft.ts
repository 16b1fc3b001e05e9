import { useMemo, useState } from "react";
import type { Agreement } from "../../../service-level/agreement";
import type { Finding } from "../../../service-level/finding";
import { cellAt, type DefinitionEdit, planEdits, readDefinitions, rowNow, rowsWithId, sameName, tableNamed, withPlan } from "../../../tables";
import type { DefinitionBook } from "../../../workbook";
import { cellFindings } from "../rowFindings";
import { type DraftField, draftEdits, draftFields, type FormTarget } from "./draftFields";

/** A form while it is filled in. */
export interface Draft {
  readonly fields: ReadonlyMap<string, DraftField>;
  textOf(name: string): string;
  enter(name: string, text: string): void;
  /** What is said about a field's cell; about a field that nobody has touched yet only what the sheet already holds. */
  findingsOf(name: string): readonly Finding[];
  /** What the edit does to other rows. */
  readonly sideEffects: readonly Finding[];
  /** Cells elsewhere that follow a renamed id. */
  readonly alsoRenamed: number;
  /** The new id is that of another row; "" when it is not. */
  readonly takenId: string;
  readonly edits: readonly DefinitionEdit[];
  readonly isDirty: boolean;
  /** Names of fields that must be corrected before the form can be saved. */
  readonly wrong: readonly string[];
  /** The definitions as they would be. */
  readonly agreement: Agreement;
  /** The row was changed in the sheet since the form shows it. */
  readonly isOutdated: boolean;
  /** The definitions on which the form rests. */
  readonly seen: DefinitionBook;
  /** Sheet row of the edited row, or the one that a new row will have. */
  readonly row: number;
  /** Shows every field's findings, touched or not. */
  showAll(): void;
  /** Forgets what was entered and shows what the sheet says now. */
  reset(): void;
}

interface Shown {
  readonly book: DefinitionBook;
  readonly target: FormTarget;
}

/**
 * Holds what is entered into a form and reads it as the workbook will be read once it is saved, so that a field says the same as the
 * check of the whole workbook.
 */
export function useDraft(book: DefinitionBook, opened: FormTarget): Draft {
  const [shown, setShown] = useState<Shown>({ book, target: opened });
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const [touched, setTouched] = useState<ReadonlySet<string> | "all">(new Set());

  const followed = shown.book === book ? shown : follow(shown, book, texts);
  if (followed !== undefined && followed !== shown) setShown(followed);
  const { book: seen, target } = followed ?? shown;

  const read = useMemo(() => {
    const fields = draftFields(seen, target);
    const edits = draftEdits(seen, target, fields, texts);
    const plan = planEdits(seen.sources, edits);
    return { fields, edits, plan, ...readDefinitions(withPlan(seen.sources, plan)) };
  }, [seen, target, texts]);

  const source = tableNamed(seen.sources, target.table);
  const newRow = source === undefined ? 2 : source.firstRow + source.size;
  const added = read.edits.flatMap((edit) => (edit.kind === "add" ? [String(edit.cells.Item ?? "")] : []));
  const rowOf = ({ name, row }: DraftField) => row ?? newRow + Math.max(0, target.kind === "agreement" ? added.indexOf(name) : 0);
  const row = target.kind === "row" ? target.row : newRow;

  const fields = new Map(read.fields.map((field) => [field.name, field]));
  const textOf = (name: string) => texts.get(name) ?? fields.get(name)?.text ?? "";
  const allFindings = (name: string) => {
    const field = fields.get(name)!;
    // The check of the workbook stops at the first empty cell of a row, and passes over rows that are empty altogether.
    if (field.isRequired && textOf(name).trim() === "") return [missing(target.table, row, name)];
    return field.row === undefined && target.kind === "agreement" && !added.includes(name) ? [] : cellFindings(read, target.table, rowOf(field), field.column);
  };
  const isShown = (name: string) => target.kind !== "new" || touched === "all" || touched.has(name);
  const takenId = takenIdOf(seen, target, read.edits);
  const wrong = read.fields.map(({ name }) => name).filter((name) => allFindings(name).some(({ severity }) => severity === "error"));

  return {
    fields,
    textOf,
    enter(name, text) {
      setTexts((before) => new Map(before).set(name, text));
      setTouched((before) => (before === "all" ? before : new Set(before).add(name)));
    },
    findingsOf: (name) => (isShown(name) ? allFindings(name) : []),
    sideEffects: useMemo(() => newFindings(seen.findings, read.findings, target, row), [seen, read, target, row]),
    alsoRenamed: read.plan.changes.filter(({ follows }) => follows).length,
    takenId,
    edits: read.edits,
    isDirty: target.kind === "new" ? [...texts.values()].some((text) => text.trim() !== "") : read.edits.length > 0,
    wrong,
    agreement: read.agreement,
    isOutdated: followed === undefined,
    seen,
    row,
    showAll: () => setTouched("all"),
    reset() {
      setTexts(new Map());
      setShown({ book, target: opened.kind === "row" ? { ...opened, row: rowById(shown, book) ?? opened.row } : opened });
    },
  };
}

/** The form over a newer reading of the workbook; `undefined` when what it edits has changed there. */
function follow({ book: before, target }: Shown, book: DefinitionBook, texts: ReadonlyMap<string, string>): Shown | undefined {
  if (target.kind === "new") return { book, target };
  const [was, now] = [tableNamed(before.sources, target.table), tableNamed(book.sources, target.table)];
  if (target.kind === "agreement") {
    const [fields, fresh] = [draftFields(before, target), draftFields(book, target)];
    return fields.every(({ name, text }, index) => !texts.has(name) || fresh[index].text === text) ? { book, target } : undefined;
  }
  const row = was && now && rowNow(target.table, was, target.row, now);
  return row === undefined ? undefined : { book, target: { ...target, row } };
}

function rowById({ book, target }: Shown, now: DefinitionBook): number | undefined {
  if (target.kind !== "row") return undefined;
  const [was, is] = [tableNamed(book.sources, target.table), tableNamed(now.sources, target.table)];
  const [field] = draftFields(book, target);
  const rows = was && is ? rowsWithId(is, target.table, String(cellAt(was, target.row, field.column))) : [];
  return rows.includes(target.row) ? target.row : rows[0];
}

function missing(table: string, row: number, column: string): Finding {
  return { code: "missingValue", severity: "error", place: { table, row, column }, count: 1, rows: [row], facts: { consequence: "left out" } };
}

function takenIdOf(book: DefinitionBook, { table }: FormTarget, edits: readonly DefinitionEdit[]): string {
  const rename = edits.find((edit) => edit.kind === "rename");
  if (rename === undefined || sameName(rename.from) === sameName(rename.to)) return "";
  return rowsWithId(tableNamed(book.sources, table), table, rename.to).length > 0 ? rename.to : "";
}

/** What is found with the edit and was not before, elsewhere than in the edited row, whose fields show it. */
function newFindings(before: readonly Finding[], after: readonly Finding[], { table }: FormTarget, row: number): Finding[] {
  const keyOf = ({ code, place, found }: Finding) => [code, place.table, place.row, place.column, found].join("\n");
  const known = new Set(before.map(keyOf));
  return after.filter((finding) => finding.severity !== "note" && !known.has(keyOf(finding))
    && !(sameName(finding.place.table) === sameName(table) && (finding.place.row === row || table === "Agreement")));
}
