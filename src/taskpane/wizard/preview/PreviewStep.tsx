import { Button } from "@fluentui/react-components";
import { usePane } from "../../pane";
import { FigureExplorer } from "../../results/FigureExplorer";
import { ReviewFigures } from "../../results/ReviewFigures";
import { StepActions } from "../StepActions";
import type { StepProps } from "../StepProps";
import { usePreviewStep } from "./usePreviewStep";

/** The review as it would be written: verdict, figures with their definitions, trends. */
export function PreviewStep(props: StepProps) {
  const { messages: { pane: { wizard: { preview: words } } }, job } = usePane();
  const { prepared, prepare } = usePreviewStep(props);
  return (
    <>
      {prepared === undefined
        ? <Button appearance="primary" disabled={job !== undefined} onClick={prepare}>{words.prepare}</Button>
        : <FigureExplorer prepared={prepared}>{(open) => <ReviewFigures prepared={prepared} onOpen={open} />}</FigureExplorer>}
      <StepActions wizard={props.wizard} isBlocked={prepared === undefined} />
    </>
  );
}
