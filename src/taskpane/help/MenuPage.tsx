import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { lazyPart } from "../components/lazyPart";
import { usePane } from "../pane";
import type { MenuPageName } from "../shell";

const SharePanel = lazyPart(() => import("../share/SharePanel"), (module) => module.SharePanel);
const SelfTest = lazyPart(() => import("../selfTest/SelfTest"), (module) => module.SelfTest);

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM, minWidth: 0, overflowWrap: "anywhere" },
  title: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

export interface MenuPageProps {
  readonly page: MenuPageName;
  readonly onClose: () => void;
}

/** A page of the menu, with its title and the way back. */
export function MenuPage({ page, onClose }: MenuPageProps) {
  const styles = useStyles();
  const { pane, share } = usePane().messages;
  const content = { share: <SharePanel />, help: <Help />, selfTest: <SelfTest />, about: <About /> }[page];
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>{page === "share" ? share.pane.title : pane[page].title}</Subtitle2>
      {content}
      <Button onClick={onClose}>{pane.close}</Button>
    </div>
  );
}

function Help() {
  const styles = useStyles();
  const { help } = usePane().messages.pane;
  return (
    <>
      <ol className={styles.list}>{help.steps.map((step) => <li key={step}><Text>{step}</Text></li>)}</ol>
      <Text>{help.keyboard}</Text>
    </>
  );
}

function About() {
  const { common, pane: { about } } = usePane().messages;
  return (
    <>
      <Text weight="semibold">{common.productName}</Text>
      <Text>{about.privacy}</Text>
      <Text>{about.licence}</Text>
    </>
  );
}
