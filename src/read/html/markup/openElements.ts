import { limits } from "../settings.ts";
import { blockTags, impliedEnds, lineTags, scopeTags } from "./tags.ts";

/** The elements open at one point of a page. */
export interface OpenElements {
  /** Notes an opening tag; false when it lies too deep to be kept. */
  open(name: string): boolean;
  close(name: string): void;
  /** Ends an open paragraph, as whatever stands on lines of its own does. */
  closeParagraph(): void;
}

/**
 * Keeps a stack of open elements by the HTML standard's rules for implied and missing end tags,
 * cut at a depth that no author reaches, so that whatever walks the tree later cannot be made to run away.
 */
export function openElements(onClose: () => void): OpenElements {
  const stack: string[] = [];
  /** How many of each are open, so that what is not open is not searched for. */
  const open = new Map<string, number>();
  const beyond = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string, by: 1 | -1) =>
    counts.set(name, (counts.get(name) ?? 0) + by);

  const closeTo = (index: number) => {
    while (stack.length > index) {
      add(open, stack.pop()!, -1);
      onClose();
    }
  };
  const lastOf = (names: readonly string[], isBarrier: (tag: string) => boolean) => {
    for (let i = stack.length - 1; i >= 0; i--) {
      if (names.includes(stack[i]!)) return i;
      if (isBarrier(stack[i]!)) return -1;
    }
    return -1;
  };
  const closeLast = (names: readonly string[], isBarrier: (tag: string) => boolean) => {
    if (!names.some((name) => open.get(name))) return;
    const index = lastOf(names, isBarrier);
    if (index >= 0) closeTo(index);
  };

  const closeParagraph = () => closeLast(["p"], (tag) => scopeTags.has(tag));

  return {
    closeParagraph,
    open(name) {
      if (blockTags.has(name)) closeParagraph();
      const implied = impliedEnds.get(name);
      if (implied) closeLast(implied.ends, (tag) => implied.within.includes(tag));
      if (name === "a") closeLast(["a"], (tag) => lineTags.has(tag));
      if (stack.length >= limits.depth) {
        add(beyond, name, 1);
        return false;
      }
      stack.push(name);
      add(open, name, 1);
      return true;
    },
    close(name) {
      if (beyond.get(name)) {
        add(beyond, name, -1);
        return;
      }
      const isInline = !lineTags.has(name);
      const isCell = scopeTags.has(name) || name === "tr" || name === "tbody";
      closeLast([name], (tag) => (isInline ? lineTags.has(tag) : !isCell && scopeTags.has(tag)));
    },
  };
}
