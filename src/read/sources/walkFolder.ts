import type { Dirent, Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { OnrecordError } from "../../article/index.ts";
import { besideArticles } from "../settings.ts";
import { showName } from "../showName.ts";
import { explainFileError } from "./explainFileError.ts";
import type { Source } from "./Source.ts";

interface WalkOptions {
  readonly onFault: (fault: OnrecordError) => void;
}

/**
 * The files of a folder and those below it, by name in code unit order. Left out: hidden ones, what is
 * no regular file, and endings that no article has. Links are followed, but no folder is entered twice.
 */
export async function* walkFolder(folder: string, { onFault }: WalkOptions): AsyncGenerator<Source> {
  let isTold = false;
  const tell = (fault: OnrecordError) => {
    isTold = true;
    onFault(fault);
  };
  for await (const source of walk(folder, { onFault: tell, entered: new Set() })) {
    isTold = true;
    yield source;
  }
  if (!isTold) {
    throw new OnrecordError("empty", "The folder holds no file to read", { file: showName(folder) });
  }
}

async function* walk(
  folder: string,
  { onFault, entered }: WalkOptions & { entered: Set<string> },
): AsyncGenerator<Source> {
  const names = await listNames(folder, { entered }).catch((cause) => {
    onFault(explainFileError(cause, folder));
    return [];
  });
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch((cause) => {
      onFault(explainFileError(cause, path));
      return null;
    });
    if (found?.isDirectory()) yield* walk(path, { onFault, entered });
    else if (found?.isFile() && !isBeside(name)) yield { kind: "file", file: path, size: found.size };
  }
}

async function listNames(folder: string, { entered }: { entered: Set<string> }): Promise<string[]> {
  const { dev, ino }: Stats = await stat(folder);
  const identity = `${dev}:${ino}`;
  if (entered.has(identity)) return [];
  entered.add(identity);
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true });
  return entries
    .map(({ name }) => name)
    .filter((name) => !name.startsWith("."))
    .sort();
}

const isBeside = (name: string): boolean =>
  besideArticles.has(/\.([^.]+)$/.exec(name.toLowerCase().replace(/\.gz$/, ""))?.[1] ?? "");
