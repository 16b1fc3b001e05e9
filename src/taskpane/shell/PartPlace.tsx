import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ReactNode, Suspense } from "react";
import { lazyPart } from "../components/lazyPart";
import { PartBoundary } from "../components/PartBoundary";
import { usePane } from "../pane";

const PartFault = lazyPart(() => import("./PartFault"), (module) => module.PartFault);

const useStyles = makeStyles({ waiting: { padding: tokens.spacingVerticalXL } });

export interface PartPlaceProps {
  readonly children: ReactNode;
}

/** A view, a page or a part of one: a sign while it is loaded, and a fault in its place when it cannot be loaded or drawn. */
export function PartPlace({ children }: PartPlaceProps) {
  const styles = useStyles();
  const { pane } = usePane().messages;
  return (
    <Suspense fallback={<Spinner className={styles.waiting} label={pane.loading} size="small" />}>
      <PartBoundary fallback={(error, retry) => <PartFault error={error} onRetry={retry} />}>{children}</PartBoundary>
    </Suspense>
  );
}
