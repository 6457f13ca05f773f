// Brings a fresh checkout to where the program can run: packages, the pinned Node, the build.
// Runs on Node 20 and imports nothing that would have to be installed first.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const inRoot = (...parts) => join(root, ...parts);
const isWindows = process.platform === "win32";

/** The Node that the lock file names, the same for everyone. */
export const pinnedNode = inRoot("node_modules", "node", "bin", isWindows ? "node.exe" : "node");

const say = (text) => process.stderr.write(`onrecord: ${text}\n`);

/** Stops with one line; npm adds nothing to it when it is called silently. */
function fail(text) {
  say(text);
  process.exit(1);
}

const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : Number.NEGATIVE_INFINITY);

/** npm as it was called, or the one beside this Node when it was not. */
function runNpm(args) {
  const script = process.env.npm_execpath;
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: "skip", NODE_ENV: "development" };
  const options = { cwd: root, stdio: ["ignore", 2, 2], env };
  return script && /\.c?js$/.test(script)
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync("npm", args, { ...options, shell: isWindows });
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null);

/** Whether each package of the lock file is there in its version; optional ones may be for other machines. */
function isInstalled() {
  const there = readJson(inRoot("node_modules", ".package-lock.json"))?.packages ?? {};
  const wanted = Object.entries(readJson(inRoot("package-lock.json")).packages);
  return wanted.every(
    ([path, { version, optional }]) => path === "" || optional || there[path]?.version === version,
  );
}

function installPackages() {
  if (isInstalled()) return;
  say("installing packages (npm ci), about a minute the first time");
  const { status, error } = runNpm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0)
    fail(`npm ci failed${error ? `: ${error.message}` : ""}. Check the network and run this again.`);
}

function readVersion(node) {
  const { stdout, status } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim().replace(/^v/, "") : null;
}

/** npm may hold back install scripts; the one that puts Node in place is then run by hand. */
function installNode() {
  const wanted = readJson(inRoot("node_modules", "node", "package.json")).version;
  if (readVersion(pinnedNode) === wanted) return;
  say(`putting Node ${wanted} in place`);
  const env = {
    ...process.env,
    npm_config_loglevel: "error",
    npm_config_audit: "false",
    npm_config_fund: "false",
  };
  spawnSync(process.execPath, ["installArchSpecificPackage.js"], {
    cwd: inRoot("node_modules", "node"),
    stdio: ["ignore", 2, 2],
    env,
  });
  const found = readVersion(pinnedNode);
  if (found !== wanted)
    fail(`Node ${wanted} is needed and ${found ?? "none"} was installed. Run npm rebuild node.`);
}

/** Folders count too: a file that was taken away changes its folder. */
function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => changedAt(join(entry.parentPath ?? entry.path, entry.name)))
    .reduce((a, b) => Math.max(a, b), changedAt(folder));
}

const stamp = inRoot(".cache", "built");

function isBuilt() {
  const sources = [
    newestIn(inRoot("src")),
    ...["tsconfig.json", "tsconfig.build.json", "package.json"].map((name) => changedAt(inRoot(name))),
  ];
  return existsSync(inRoot("dist", "cli", "main.js")) && changedAt(stamp) >= Math.max(...sources);
}

/** Compiles src into dist; false where the compiler refuses. */
export function build() {
  const startedAt = new Date();
  rmSync(inRoot("dist"), { recursive: true, force: true });
  const tsc = inRoot("node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(pinnedNode, [tsc, "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) return false;
  mkdirSync(inRoot(".cache"), { recursive: true });
  writeFileSync(stamp, `${startedAt.toISOString()}\n`);
  return true;
}

export function install() {
  installPackages();
  installNode();
}

/** Installs and builds what is missing or older than what it is made from. */
export function prepare() {
  install();
  if (isBuilt()) return;
  say("building");
  if (!build()) fail("The build failed; see above.");
}
