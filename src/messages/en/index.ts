import { formatsFor } from "../formats";
import { cli } from "./cli";
import { common } from "./common";
import { data } from "./data";
import { definitions } from "./definitions";
import { functions } from "./functions";
import { review } from "./review";

export const en = { formats: formatsFor("en"), common, definitions, data, review, functions, cli };
