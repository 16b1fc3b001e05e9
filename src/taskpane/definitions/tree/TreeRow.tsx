import { Badge, makeStyles, Text, tokens, Tree, TreeItem, TreeItemLayout, treeItemLevelToken } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import type { CSSProperties, ElementType } from "react";
import { Details } from "../../components/Details";
import { nameOf } from "../../components/nameOf";
import { focusMark, useDefinitions } from "../DefinitionsContext";
import { RowMenu } from "../RowMenu";
import { useRowActions } from "../useRowActions";
import type { TreeNode, TreeTable } from "./definitionTree";

const useStyles = makeStyles({
  layout: { minWidth: 0, paddingBlock: tokens.spacingVerticalXS, alignItems: "center" },
  main: { minWidth: 0 },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  id: { color: tokens.colorNeutralForeground3 },
  reason: { color: tokens.colorPaletteDarkOrangeForeground1 },
  children: { paddingInlineStart: tokens.spacingHorizontalL },
});

/** Fluent indents by 24 pixels a level, which a pane of 350 pixels cannot spare. */
const FLAT = { [treeItemLevelToken]: 1 } as CSSProperties;

const CHILD = { CSFs: { table: "KPIs", column: "CSF" }, KPIs: { table: "SLAs", column: "KPI" }, SLAs: undefined } as const satisfies Record<TreeTable, unknown>;

export interface TreeRowProps {
  readonly node: TreeNode;
  readonly openItems: ReadonlySet<string>;
  readonly onRemove: (node: TreeNode) => void;
}

/** One definition in the tree. Enter opens it, the arrow keys open and close what hangs under it. */
export function TreeRow({ node, openItems, onRemove }: TreeRowProps) {
  const styles = useStyles();
  const { messages: { editors: words, formats } } = useDefinitions();
  const actions = useRowActions(node.table, { kind: "home" });
  const child = CHILD[node.table];
  const children = useRowActions(child?.table ?? "SLAs", { kind: "home" });
  const isBranch = node.children.length > 0;
  const kind = words.kinds[node.table];
  const title = nameOf(node);
  const details = [`${kind} ${node.name === "" ? "" : node.id}`.trim(), ...node.details];
  const toLookAt = node.toLookAt > 0 ? words.toLookAt(node.toLookAt) : "";
  return (
    <TreeItem
      itemType={isBranch ? "branch" : "leaf"} value={node.key} style={FLAT} {...focusMark(`${node.table}/${node.row}`)} aria-label={formats.joined([title, details.join(" · "), toLookAt, node.reason])}
      onClick={(event) => {
        // Opening the form is what a click means; the arrow beside the name opens the branch.
        event.preventDefault();
        actions.edit(node.row);
      }}
    >
      <TreeItemLayout
        className={styles.layout} main={{ className: styles.main }}
        actions={{
          visible: true,
          // Fluent would write `visible` into the page, where it is no attribute.
          children: (Actions: ElementType, { visible: _, ...props }: { readonly visible?: boolean }) => (
            <Actions {...props}>
              <RowMenu
                id={`${kind} ${node.id}`} onEdit={() => actions.edit(node.row)} onDuplicate={() => actions.duplicate(node.row)} onRemove={() => onRemove(node)}
                child={child && { label: words.additions[child.table], onAdd: () => children.add({ [child.column]: node.id }) }}
              />
            </Actions>
          ),
        }}
      >
        <span className={styles.words}>
          <Text weight={node.table === "CSFs" ? "semibold" : "regular"}>{title}</Text>
          <Text size={200} className={styles.id}><Details parts={details} /></Text>
          {toLookAt !== "" && <span><Badge appearance="tint" color="warning" icon={<Warning16Filled />}>{toLookAt}</Badge></span>}
          {node.reason !== "" && <Text size={200} className={styles.reason}>{node.reason}</Text>}
        </span>
      </TreeItemLayout>
      {isBranch && (
        <Tree className={styles.children}>
          {node.children.map((each) => <TreeRow key={each.key} node={each} openItems={openItems} onRemove={onRemove} />)}
        </Tree>
      )}
    </TreeItem>
  );
}
