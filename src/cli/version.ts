import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Version of the program, out of its package. */
export const version: string = require("../../package.json").version;
