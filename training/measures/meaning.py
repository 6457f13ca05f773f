"""Is the nearness of meaning kept: sayings of one thing before others of the same topic."""

import numpy as np


def average_precision(scores, right):
    """In per cent, over a ranking from the highest score."""
    order = np.argsort(-np.array(scores), kind="stable")
    hits = np.array(right, dtype=float)[order]
    if not hits.any():
        return 0.0
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float(100 * (precision * hits).sum() / hits.sum())


def read_meaning(reader, document):
    """The unit vector of a whole text of one window."""
    mean = reader.window(document, 0, len(document.words))["meaning"].mean(0)
    return mean / np.linalg.norm(mean)


def rank_pairs(paraphrases, vectors, subjects, told):
    """Average precision of pairs that say the same, ranked with three kinds of others.

    near misses: pairs written to differ in one thing (a negation, a number, who did it) while sharing their words.
    same topic: a side and what else is said in its passage, the content nearest in words left out: it may be the same saying.
    same subject: a side and sides of pairs from other passages on the subject.

    paraphrases: [(passage, a, b, same)]; vectors: [(unit vector of a, of b)] beside them; subjects: {passage: subject};
    told: {passage: [(text, unit vector)]} of its contents.
    """
    same = [(p, v) for p, v in zip(paraphrases, vectors) if p[3]]
    right = [(float(a @ b), True) for _, (a, b) in same]
    near = [(float(a @ b), False) for p, (a, b) in zip(paraphrases, vectors) if not p[3]]
    topic, subject = [], []
    for (passage, text, other, _), (a, _) in same:
        contents = sorted(told[passage], key=lambda t: shared_words(t[0], text + " " + other))[:-1]
        topic += [(float(a @ v), False) for _, v in contents]
        subject += [(float(a @ v[0]), False) for p, v in same if p[0] != passage and subjects[p[0]] == subjects[passage]]
    rank = lambda others: average_precision(*zip(*right, *others))
    return {"near misses": rank(near), "same topic": rank(topic), "same subject": rank(subject), "pairs": len(right),
            "others": len(topic)}


def shared_words(a, b):
    a, b = set(a.lower().split()), set(b.lower().split())
    return len(a & b) / max(1, len(a))
