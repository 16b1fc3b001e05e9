import { formatsFor } from "../formats";
import { cli } from "./cli";
import { common } from "./common";
import { compliance } from "./compliance";
import { data } from "./data";
import { definitions } from "./definitions";
import { editors } from "./editors";
import { explain } from "./explain";
import { functions } from "./functions";
import { measures } from "./measures";
import { pack } from "./pack";
import { pane } from "./pane";
import { review } from "./review";
import { share } from "./share";
import { starter } from "./starter";
import { tables } from "./tables";
import { workbench } from "./workbench";

export const en = { formats: formatsFor("en"), common, compliance, definitions, data, review, share, starter, tables, explain, functions, cli, measures, pack, pane, editors, workbench };
