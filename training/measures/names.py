"""Names against UNER's: persons, organisations and places, whole spans."""

import numpy as np

from labels import NAME_TAGS
from reading import gather

KINDS = {"person": "PER", "organisation": "ORG", "place": "LOC", "geopolitical": "LOC"}
OWN = ("PER", "ORG", "LOC")
FORBIDDEN = -1e4


def read_iob(path):
    """{words of a sentence: [tags]}"""
    out, held = {}, []
    with open(path, encoding="utf8") as lines:
        for line in [*lines, "\n"]:
            fields = line.rstrip("\n").split("\t")
            if fields[0].isdigit():
                held.append(fields[1:3])
            elif held and not line.strip():
                out[tuple(word for word, _ in held)] = [tag for _, tag in held]
                held = []
    return out


def best_path(scores):
    """The likeliest tags of [W, tags] log probabilities in which every I- follows a B- or I- of its kind."""
    allowed = np.zeros((len(NAME_TAGS), len(NAME_TAGS)))
    for b, after in enumerate(NAME_TAGS):
        if after.startswith("I-"):
            allowed[:, b] = [0 if before[2:] == after[2:] else FORBIDDEN for before in NAME_TAGS]
    total = scores[0] + [FORBIDDEN if t.startswith("I-") else 0 for t in NAME_TAGS]
    back = []
    for row in scores[1:]:
        joined = total[:, None] + allowed
        back.append(joined.argmax(0))
        total = joined.max(0) + row
    path = [int(total.argmax())]
    for came in reversed(back):
        path.append(int(came[path[-1]]))
    return [NAME_TAGS[t] for t in reversed(path)]


def spans_of(tags, kind_of):
    """{(begin, end, kind)}; kind_of gives None for what is not compared."""
    out, begin, kind = set(), None, None
    for i, tag in enumerate([*tags, "O"]):
        goes_on = tag.startswith("I-") and begin is not None and tag[2:] == kind
        if begin is not None and not goes_on:
            if kind_of(kind):
                out.add((begin, i, kind_of(kind)))
            begin = None
        if tag != "O" and not goes_on:
            begin, kind = i, tag[2:]
    return out


def measure_names(reader, documents, gold):
    """documents: of EWT; gold: UNER's tags by the words of a sentence. F1 over spans with their kind, and kind by kind.

    UNER was made on another edition of the treebank: the few sentences that have other words in it are left out and counted.
    """
    tally, missing = {}, 0
    for d in documents:
        tags = best_path(gather(d, reader.read(d), "names"))
        for begin, end in sentences_of(d):
            marked = gold.get(tuple(d.spoken(w) for w in range(begin, end)))
            missing += marked is None
            if marked is not None:
                count_spans(tally, spans_of(tags[begin:end], KINDS.get), spans_of(marked, lambda k: k if k in OWN else None))
    return {**{kind: f1(*counts) for kind, counts in tally.items()}, "sentences left out": missing}


def sentences_of(document):
    begins = [w for w in range(len(document.words)) if w == 0 or document.sentence[w] != document.sentence[w - 1]]
    return zip(begins, [*begins[1:], len(document.words)])


def count_spans(tally, found, wanted):
    for kind in ("all", *OWN):
        own = lambda spans: {s for s in spans if kind in ("all", s[2])}
        right, f, w = tally.get(kind, (0, 0, 0))
        tally[kind] = (right + len(own(found) & own(wanted)), f + len(own(found)), w + len(own(wanted)))


def f1(right, found, wanted):
    return 200 * right / (found + wanted) if found + wanted else 100.0
