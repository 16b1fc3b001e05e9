import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { usePane } from "../pane";
import type { MenuPageName } from "./useShell";

export interface PaneMenuProps {
  readonly onOpen: (page: MenuPageName) => void;
}

/** What is not part of the daily work. */
export function PaneMenu({ onOpen }: PaneMenuProps) {
  const { pane: { menu }, share } = usePane().messages;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={menu.open} title={menu.open} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onOpen("share")}>{share.pane.action}</MenuItem>
          <MenuItem onClick={() => onOpen("help")}>{menu.help}</MenuItem>
          <MenuItem onClick={() => onOpen("selfTest")}>{menu.selfTest}</MenuItem>
          <MenuItem onClick={() => onOpen("about")}>{menu.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
