import { formatsFor } from "../formats";
import { cli } from "./cli";
import { common } from "./common";
import { data } from "./data";
import { definitions } from "./definitions";
import { editors } from "./editors";
import { explain } from "./explain";
import { functions } from "./functions";
import { pack } from "./pack";
import { pane } from "./pane";
import { review } from "./review";
import { share } from "./share";
import { starter } from "./starter";
import { tables } from "./tables";
import { workbench } from "./workbench";
import type { Messages } from "../types";

export const ru: Messages = { formats: formatsFor("ru"), common, definitions, data, review, share, starter, tables, explain, functions, cli, pack, pane, editors, workbench };
