"""Coreference: the mean of MUC, B-cubed and CEAF-e over chains of at least two mentions (the CoNLL 2012 measure)."""

import numpy as np
from scipy.optimize import linear_sum_assignment

from reading import read_chains


def measure_chains(reader, documents):
    """{"muc", "b3", "ceafe", "conll", "mentions"}: F1 in per cent, mentions as exact spans found by the model."""
    sums = {n: np.zeros(4) for n in ("muc", "b3", "ceafe", "mentions")}
    for d in documents:
        gold = chains_of((m.begin, m.end, m.chain) for m in d.mentions)
        found = chains_of(read_chains(reader, d, reader.read(d)))
        sums["muc"] += [*muc(gold, found), *muc(found, gold)]
        sums["b3"] += [*b_cubed(gold, found), *b_cubed(found, gold)]
        sums["ceafe"] += ceaf(gold, found)
        spans = [set().union(*c) if c else set() for c in (gold, found)]
        same = len(spans[0] & spans[1])
        sums["mentions"] += [same, len(spans[0]), same, len(spans[1])]
    out = {}
    for name, (a, b, c, e) in sums.items():
        recall, precision = a / max(b, 1), c / max(e, 1)
        out[name] = 200 * recall * precision / max(recall + precision, 1e-9)
    out["conll"] = (out["muc"] + out["b3"] + out["ceafe"]) / 3
    return out


def chains_of(mentions):
    """[{span}] of at least two."""
    held = {}
    for begin, end, chain in mentions:
        held.setdefault(chain, set()).add((begin, end))
    return [c for c in held.values() if len(c) > 1]


def muc(gold, found):
    owner = {m: k for k, c in enumerate(found) for m in c}
    links = sum(len(c) - len({owner.get(m, ("alone", m)) for m in c}) for c in gold)
    return links, sum(len(c) - 1 for c in gold)


def b_cubed(gold, found):
    owner = {m: c for c in found for m in c}
    total = sum(len(c & owner.get(m, set())) / len(c) for c in gold for m in c)
    return total, sum(map(len, gold))


def ceaf(gold, found):
    if not gold or not found:
        return 0, len(gold), 0, len(found)
    alike = np.array([[2 * len(g & f) / (len(g) + len(f)) for f in found] for g in gold])
    rows, columns = linear_sum_assignment(-alike)
    total = alike[rows, columns].sum()
    return total, len(gold), total, len(found)
