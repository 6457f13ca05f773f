"""PLV: the root of what passes between two given spans."""

import numpy as np

from labels import ARGUMENTS, EVENT_TYPES, ROOTS, root_of

TINY = 1e-7


def measure_pairs(reader, documents):
    """[(gold root, found root)] of all pairs."""
    out = []
    for d in documents:
        scores = reader.read(d)[0][2]
        size = len(scores["event"])
        arguments = reader.anchored(scores, triggers=range(size))["arguments"]
        for source, target, root in d.pairs:
            by_root = root_scores(scores["event"], arguments, [w for w in source if w < size], [w for w in target if w < size])
            out.append((ROOTS[root], max(by_root, key=by_root.get)))
    return out


def root_scores(kinds, arguments, source, target):
    """{root: probability that some word is its anchor, with this actor and recipient}."""
    mean = lambda words, name: np.log(arguments[:, words, ARGUMENTS.index(name)] + TINY).mean(1)
    fit = np.exp(mean(source, "actor") + mean(target, "recipient"))
    out = dict.fromkeys(ROOTS, 0.0)
    for k, name in enumerate(EVENT_TYPES[1:], 1):
        out[root_of(name)] += float((np.exp(kinds[:, k]) * fit).sum())
    return out
