import { createRequire } from "node:module";
import { version } from "./version.ts";

const require = createRequire(import.meta.url);

/** Versions of the program and of what it stands on. */
export async function readVersions(): Promise<Readonly<Record<string, string>>> {
  return {
    onrecord: version,
    node: process.versions.node,
    onnxruntime: require("onnxruntime-node/package.json").version,
    sqlite: process.versions.sqlite ?? "none",
  };
}
