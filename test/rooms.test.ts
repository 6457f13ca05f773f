import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";

/** In the order in which data flows: a room imports only rooms before it. */
const rooms = [
  "article",
  "read",
  "language",
  "attribution",
  "entities",
  "time",
  "events",
  "understand",
  "compare",
  "record",
  "serve",
  "cli",
];
const source = resolve(import.meta.dirname, "../src");

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith(".ts") ? [path] : [];
  });
}

const roomOf = (path: string) => {
  const [first, second] = relative(source, path).split(sep);
  return second === undefined ? null : first!;
};

const imports = (path: string) =>
  [...readFileSync(path, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map((m) =>
    resolve(path, "..", m[1]!),
  );

describe("rooms", () => {
  const all = files(source);
  test("every folder of src is a known room", () => {
    const found = readdirSync(source).filter((name) => statSync(join(source, name)).isDirectory());
    expect(found.filter((name) => !rooms.includes(name))).toEqual([]);
  });
  test("a room imports only rooms before it, by their door", () => {
    const wrong: string[] = [];
    for (const path of all) {
      const room = roomOf(path);
      for (const target of imports(path)) {
        const other = roomOf(target);
        if (other === null || other === room) continue;
        const isDoor = relative(source, target) === join(other, "index.ts");
        const isBefore = room === null || rooms.indexOf(other) < rooms.indexOf(room);
        if (!isDoor || !isBefore) wrong.push(`${relative(source, path)} imports ${relative(source, target)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
  test("a door only re-exports", () => {
    const doors = all.filter((path) => path.endsWith(`${sep}index.ts`) && roomOf(path) !== "cli");
    for (const path of doors) {
      const rest = readFileSync(path, "utf8")
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/export (type )?\{[^}]*\} from "[^"]+";/g, "");
      expect(rest.trim(), path).toBe("");
    }
  });
});
