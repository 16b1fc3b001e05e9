import { Subtitle2, Tab, TabList } from "@fluentui/react-components";
import { Suspense } from "react";
import { lazyPart } from "../components/lazyPart";
import { usePane, type View, VIEWS } from "../pane";
import { PartPlace } from "./PartPlace";
import { useShellStyles } from "./Shell.styles";
import { useShell } from "./useShell";
import { ViewContent } from "./ViewContent";

// What the first look at the pane does not need comes after it.
const BusyBar = lazyPart(() => import("./BusyBar"), (module) => module.BusyBar);
const FaultBar = lazyPart(() => import("./FaultBar"), (module) => module.FaultBar);
const PaneMenu = lazyPart(() => import("./PaneMenu"), (module) => module.PaneMenu);
const MenuPage = lazyPart(() => import("../help/MenuPage"), (module) => module.MenuPage);

/** The frame of the pane: its name, the tabs, what runs, what went wrong, and the open view below. */
export function Shell() {
  const styles = useShellStyles();
  const shell = useShell();
  const { messages: { common, pane }, job, fault, announcement } = usePane();
  return (
    <div className={styles.root}>
      <header>
        <div className={styles.top}>
          <Subtitle2 as="h1" className={styles.title}>{common.productName}</Subtitle2>
          <Suspense fallback={null}>
            <PaneMenu onOpen={shell.open} />
          </Suspense>
        </div>
        <TabList
          size="small" className={styles.tabs} aria-label={pane.navigation} selectedValue={shell.page === undefined ? shell.view : ""}
          onTabSelect={(_, { value }) => shell.show(value as View)}
        >
          {VIEWS.map((view) => <Tab key={view} value={view} id={`tab-${view}`} aria-controls="view">{pane.tabs[view]}</Tab>)}
        </TabList>
        <Suspense fallback={null}>{job !== undefined && <BusyBar />}</Suspense>
      </header>
      <div role="status" className={styles.announcement}>{announcement}</div>
      <Suspense fallback={null}>{fault !== undefined && <FaultBar />}</Suspense>
      <main aria-busy={job !== undefined}>
        <div role="tabpanel" id="view" className={styles.panel} aria-labelledby={`tab-${shell.view}`}>
          <ViewContent view={shell.page === undefined ? shell.view : undefined} />
          {shell.page !== undefined && <PartPlace key={shell.page}><MenuPage page={shell.page} onClose={shell.close} /></PartPlace>}
        </div>
      </main>
    </div>
  );
}
