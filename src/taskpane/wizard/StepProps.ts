import type { WorkbookData } from "../../workbook";
import type { WizardState } from "./useWizard";

/** What every step of the wizard is given. */
export interface StepProps {
  readonly wizard: WizardState;
  readonly data: WorkbookData;
}
