import type { Validity } from "../../service-level/agreement";
import type { DefinitionRow, DefinitionSource } from "./DefinitionRows";
import { LEFT_OUT } from "./DefinitionRows";
import { sameName } from "./nearestName";
import type { WrittenValidity } from "./readValidity";
import { validityOf, validityOverlaps } from "./readValidity";

export interface Version<Definition> {
  readonly row: DefinitionRow;
  readonly written: WrittenValidity;
  readonly definition: Definition;
}

/** Gives every row the time in which it is in force, knowing the other rows of its id; ids are spelt as in their first row. */
export function withValidity<Definition extends { readonly id: string }>(
  versions: readonly Version<Definition>[], zone: string,
): (Version<Definition> & { readonly definition: Definition & Validity })[] {
  const families = new Map<string, Version<Definition>[]>();
  for (const version of versions) {
    const id = sameName(version.definition.id);
    families.set(id, [...(families.get(id) ?? []), version]);
  }
  return versions.map((version) => {
    const family = families.get(sameName(version.definition.id))!;
    const validity = validityOf(version.written, family.map(({ written }) => written), zone);
    return { ...version, definition: { ...version.definition, id: family[0].definition.id, ...validity } };
  });
}

/** Leaves out a row whose id an earlier row has at the same time: a CSF or a KPI means one thing at a time. */
export function oneAtATime<Definition extends { readonly id: string } & Validity>(
  versions: readonly Version<Definition>[], idColumn: string, source: DefinitionSource,
): Version<Definition>[] {
  const kept: Version<Definition>[] = [];
  for (const version of versions) {
    const other = kept.find(({ definition }) => definition.id === version.definition.id && validityOverlaps(definition, version.definition));
    if (other === undefined) kept.push(version);
    else source.findings.add("error", "duplicateId", version.row.place(idColumn), version.definition.id, { other: other.row.number, consequence: LEFT_OUT });
  }
  return kept;
}
