import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { AddRegular, CopyRegular, DeleteRegular, EditRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { useDefinitions } from "./DefinitionsContext";

export interface RowMenuProps {
  readonly id: string;
  readonly onEdit: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Adding what hangs under the row or comes of it. Default: nothing does. */
  readonly child?: { readonly label: string; readonly onAdd: () => void };
}

/** What can be done with a row, behind one button. */
export function RowMenu({ id, onEdit, onDuplicate, onRemove, child }: RowMenuProps) {
  const { messages: { editors: words } } = useDefinitions();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.actions(id)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<EditRegular />} onClick={onEdit}>{words.edit}</MenuItem>
          {child && <MenuItem icon={<AddRegular />} onClick={child.onAdd}>{child.label}</MenuItem>}
          <MenuItem icon={<CopyRegular />} onClick={onDuplicate}>{words.duplicate}</MenuItem>
          <MenuDivider />
          <MenuItem icon={<DeleteRegular />} onClick={onRemove}>{words.remove}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
