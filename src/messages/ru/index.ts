import { formatsFor } from "../formats";
import { cli } from "./cli";
import { common } from "./common";
import { data } from "./data";
import { definitions } from "./definitions";
import { functions } from "./functions";
import { review } from "./review";
import type { Messages } from "../types";

export const ru: Messages = { formats: formatsFor("ru"), common, definitions, data, review, functions, cli };
