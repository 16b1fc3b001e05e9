import { makeStyles, Tree, TreeItem, TreeItemLayout } from "@fluentui/react-components";
import { useState } from "react";
import { useDefinitions } from "../DefinitionsContext";
import { RemoveQuestion } from "../RemoveQuestion";
import { useRowActions } from "../useRowActions";
import { definitionTree, type TreeNode } from "./definitionTree";
import { TreeRow } from "./TreeRow";

const useStyles = makeStyles({ tree: { marginInline: "-8px" } });

const NOT_LINKED = "not linked";

/** CSFs, KPIs and SLAs as one tree; what hangs under nothing stands in a branch of its own, with the reason. */
export function DefinitionTreeView() {
  const styles = useStyles();
  const { book, messages } = useDefinitions();
  const { linked, notLinked } = definitionTree(book, messages);
  const words = messages.editors;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [leaving, setLeaving] = useState<TreeNode>();
  const branches = [...keysOf([...linked, ...notLinked]), NOT_LINKED];
  const openItems = new Set(branches.filter((key) => !closed.has(key)));
  return (
    <>
      {leaving && <RemoveNode node={leaving} onDone={() => setLeaving(undefined)} />}
      <Tree
        className={styles.tree} size="small" aria-label={words.tree} openItems={openItems}
        onOpenChange={(_, { value, open }) => setClosed((before) => {
          const next = new Set(before);
          if (open) next.delete(String(value));
          else next.add(String(value));
          return next;
        })}
      >
        {linked.map((node) => <TreeRow key={node.key} node={node} openItems={openItems} onRemove={setLeaving} />)}
        {notLinked.length > 0 && (
          <TreeItem itemType="branch" value={NOT_LINKED} aria-label={words.notLinked.title}>
            <TreeItemLayout>{words.notLinked.title}</TreeItemLayout>
            <Tree>{notLinked.map((node) => <TreeRow key={`${NOT_LINKED}/${node.key}`} node={{ ...node, key: `${NOT_LINKED}/${node.key}` }} openItems={openItems} onRemove={setLeaving} />)}</Tree>
          </TreeItem>
        )}
      </Tree>
    </>
  );
}

function RemoveNode({ node, onDone }: { readonly node: TreeNode; readonly onDone: () => void }) {
  const { messages, focusOn } = useDefinitions();
  const { remove, unlinked } = useRowActions(node.table, { kind: "home" });
  return (
    <RemoveQuestion
      id={`${messages.editors.kinds[node.table]} ${node.id}`} unlinked={unlinked(node.row)} onKeep={() => {
        onDone();
        focusOn(`${node.table}/${node.row}`);
      }}
      onRemove={() => {
        onDone();
        focusOn("add");
        void remove(node.row);
      }}
    />
  );
}

const keysOf = (nodes: readonly TreeNode[]): string[] => nodes.flatMap((node) => [node.key, `${NOT_LINKED}/${node.key}`, ...keysOf(node.children)]);
