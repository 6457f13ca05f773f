// npm run build: src → dist.
import { build, install } from "./prepare.mjs";

install();
process.exitCode = build() ? 0 : 1;
