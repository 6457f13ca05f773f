"""Tags and trees of a treebank read with its own words and sentences."""

import numpy as np

from document import UNKNOWN
from reading import best_windows, gather


def measure_trees(reader, documents):
    """{"upos", "uas", "las", "lemma rule"} in per cent over all words; relations without their subtypes, as in the CoNLL 2018 task."""
    plain = [r.split(":")[0] for r in reader.described["relations"]]
    count = tags = arcs = labelled = lemma = 0
    for d in documents:
        windows = reader.read(d)
        upos, relation, rules = (gather(d, windows, n) for n in ("upos", "relation", "lemma"))
        held = best_windows(d, windows)
        heads = read_heads(d, windows, held)
        for w in range(len(d.words)):
            count += 1
            tags += int(upos[w]) == d.upos[w]
            lemma += int(rules[w]) == d.lemma[w]
            told = "root" if heads[w] == w else plain[int(relation[w])]
            right = heads[w] == d.head[w]
            arcs += right
            labelled += right and d.relation[w] != UNKNOWN and told == plain[d.relation[w]]
    return {n: 100 * v / count for n, v in (("upos", tags), ("uas", arcs), ("las", labelled), ("lemma rule", lemma))}


def read_heads(document, windows, held):
    """The tree of each sentence."""
    out, begin = [0] * len(document.words), 0
    while begin < len(document.words):
        end = begin
        while end < len(document.words) and document.sentence[end] == document.sentence[begin] and held[end] == held[begin]:
            end += 1
        first, _, scores = windows[held[begin]]
        arcs = scores["arcs"][begin - first : end - first, begin - first : end - first]
        for k, head in enumerate(best_tree(arcs)):
            out[begin + k] = begin + head
        begin = end
    return out


def best_tree(arcs):
    """Chu-Liu and Edmonds with one root: arcs [n, n] of log probabilities, row the dependent, diagonal the root."""
    size = len(arcs)
    best, found = -np.inf, list(range(size))
    for root in sorted(range(size), key=lambda r: -arcs[r, r])[:3]:
        scores = arcs.copy()
        np.fill_diagonal(scores, -1e9)
        heads = spanning_tree(scores, root)
        total = arcs[root, root] + sum(arcs[k, h] for k, h in enumerate(heads) if k != root)
        if total > best:
            best, found = total, [root if k == root else h for k, h in enumerate(heads)]
    return found


def spanning_tree(scores, root):
    heads = scores.argmax(1)
    heads[root] = root
    cycle = find_cycle(heads, root)
    if cycle is None:
        return list(heads)
    return break_cycle(scores, root, heads, cycle)


def find_cycle(heads, root):
    state = [0] * len(heads)
    state[root] = 2
    for start in range(len(heads)):
        path, w = [], start
        while state[w] == 0:
            state[w] = 1
            path.append(w)
            w = int(heads[w])
        if state[w] == 1:
            return path[path.index(w) :]
        for seen in path:
            state[seen] = 2
    return None


def break_cycle(scores, root, heads, cycle):
    """Contracts a cycle to one node, solves the smaller tree, and opens the cycle where the tree enters it."""
    inside = set(cycle)
    outside = [w for w in range(len(heads)) if w not in inside]
    place = {w: k for k, w in enumerate(outside)}
    node = len(outside)
    small = np.full((node + 1, node + 1), -1e9)
    enters, leaves = {}, {}
    held = sum(scores[c, heads[c]] for c in cycle)
    for w in outside:
        for v in outside:
            small[place[w], place[v]] = scores[w, v]
        leaves[w] = max(cycle, key=lambda c: scores[w, c])
        small[place[w], node] = scores[w, leaves[w]]
        enters[w] = max(cycle, key=lambda c: scores[c, w] - scores[c, heads[c]])
        small[node, place[w]] = held + scores[enters[w], w] - scores[enters[w], heads[enters[w]]]
    np.fill_diagonal(small, -1e9)
    solved = spanning_tree(small, place[root])
    out = [int(h) for h in heads]
    for w in outside:
        above = solved[place[w]]
        out[w] = leaves[w] if above == node else outside[above]
    into = outside[solved[node]]
    out[enters[into]] = into
    out[root] = root
    return out
