import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, tokens } from "@fluentui/react-components";
import { AddRegular, CheckmarkRegular, ChevronRightRegular, SparkleRegular } from "@fluentui/react-icons";
import { filledRows, tableNamed } from "../../tables";
import { Section } from "../components/Section";
import { focusMark, useDefinitions } from "./DefinitionsContext";
import { type EditableTable, TABLE_GROUPS } from "./editableTables";
import { rowFindings } from "./rowFindings";
import { TemplateOffer } from "./TemplateOffer";
import { DefinitionTreeView } from "./tree/DefinitionTreeView";
import { useProposedSlas } from "./useProposedSlas";
import { useTemplate } from "./useTemplate";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center", marginBottom: tokens.spacingVerticalS },
  list: { display: "flex", flexDirection: "column", listStyleType: "none", margin: 0, padding: 0 },
  link: { width: "100%", justifyContent: "flex-start", textAlign: "start", paddingInline: tokens.spacingHorizontalS },
  words: { flexGrow: 1, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  count: { color: tokens.colorNeutralForeground3 },
});

const TREE = ["CSFs", "KPIs", "SLAs"] as const;
const GROUPS = Object.keys(TABLE_GROUPS) as (keyof typeof TABLE_GROUPS)[];

/** The tree of CSFs, KPIs and SLAs, and the way to everything else that is agreed. */
export function Home() {
  const styles = useStyles();
  const { book, messages, go } = useDefinitions();
  const words = messages.editors;
  const template = useTemplate();
  const proposed = useProposedSlas();
  const hasTree = TREE.some((table) => rowsIn(book.sources, table).length > 0);
  return (
    <>
      <Section title={words.tree}>
        <div className={styles.bar}>
          <Menu>
            <MenuTrigger disableButtonEnhancement><Button size="small" icon={<AddRegular />} {...focusMark("add")}>{words.add}</Button></MenuTrigger>
            <MenuPopover>
              <MenuList>
                {TREE.map((table) => <MenuItem key={table} onClick={() => go({ kind: "new", table, fresh: {}, from: { kind: "home" } })}>{words.additions[table]}</MenuItem>)}
              </MenuList>
            </MenuPopover>
          </Menu>
          <Button size="small" appearance={hasTree ? "subtle" : "primary"} icon={<SparkleRegular />} onClick={() => void template.propose()}>{words.templates.add}</Button>
          {proposed.count > 0 && <Button size="small" appearance="subtle" icon={<CheckmarkRegular />} onClick={() => void proposed.putInForce()}>{words.putInForce(proposed.count)}</Button>}
        </div>
        <TemplateOffer template={template} />
        {hasTree ? <DefinitionTreeView /> : <><Text weight="semibold">{words.empty.title}</Text><Text>{words.empty.text}</Text></>}
      </Section>
      {GROUPS.map((group) => <TableList key={group} title={words[group]} tables={TABLE_GROUPS[group]} />)}
    </>
  );
}

/** The way into some tables, each with how many rows it has and how many of them want a look. */
function TableList({ title, tables }: { readonly title: string; readonly tables: readonly EditableTable[] }) {
  const styles = useStyles();
  const { book, messages, go } = useDefinitions();
  const words = messages.editors;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {tables.map((table) => {
          const rows = rowsIn(book.sources, table);
          const toLookAt = rows.reduce((sum, row) => sum + rowFindings(book, table, row).length, 0);
          return (
            <li key={table}>
              <Button className={styles.link} {...focusMark(table)} appearance="subtle" icon={<ChevronRightRegular />} iconPosition="after" onClick={() => go(table === "Agreement" ? { kind: "agreement" } : { kind: "list", table })}>
                <span className={styles.words}>
                  {words.titles[table]}
                  {table !== "Agreement" && <Text size={200} className={styles.count}>{messages.formats.number(rows.length)}</Text>}
                  {toLookAt > 0 && <Text size={200} className={styles.count}>{words.toLookAt(toLookAt)}</Text>}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function rowsIn(sources: ReturnType<typeof useDefinitions>["book"]["sources"], table: EditableTable): number[] {
  const source = tableNamed(sources, table);
  return source === undefined ? [] : filledRows(source);
}
