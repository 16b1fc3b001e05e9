import { defaultAsOf } from "../../service-level/review";
import type { Instant } from "../../service-level/time";
import type { WorkbookData } from "../../workbook";
import { STEPS, type Step, useCurrentData, usePane } from "../pane";

export interface WizardState {
  readonly step: Step;
  /** The step that "Next" leads to; `undefined` on the last one. */
  readonly next: Step | undefined;
  readonly previous: Step | undefined;
  /** `undefined` until the workbook has been read. */
  readonly data: WorkbookData | undefined;
  /** Up to when the data counts; `NaN`: no ticket has a date. */
  readonly asOf: Instant;
  goTo(step: Step): void;
}

/**
 * Where the person is in the wizard. What they chose is kept in the workbook, so that neither going back nor closing the pane loses it.
 * The preview itself is not kept: a wizard that resumes behind the checks resumes at them.
 */
export function useWizard(): WizardState {
  const { memory, remember, prepared } = usePane();
  const data = useCurrentData();
  const needsPreview = memory.step === "write";
  const step = needsPreview && prepared === undefined ? "checks" : memory.step;
  const at = STEPS.indexOf(step);
  return {
    step,
    next: STEPS[at + 1],
    previous: STEPS[at - 1],
    data,
    asOf: data?.loaded === undefined ? Number.NaN : defaultAsOf(data.loaded.tickets, data.definitions.agreement, memory.type),
    goTo: (next) => remember({ step: next }),
  };
}
