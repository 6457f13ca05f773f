export { findAddressed } from "./findAddressed.ts";
