"""What our own held-out passages ask: acts, hearers, links, events; anchors and triggers given, all else as the model thinks."""

import numpy as np

from labels import ARGUMENTS, ATTRIBUTION_TYPES, EVENT_TYPES, LINKS, MODES, STANCES, STATUSES
from measures.names import f1
from reading import central_window

EVEN = 0.5
# Hedges are rare and the head is shy of them: chosen on the half of the held-out passages whose hash has an even second byte.
HEDGED_BAR = 0.15
HALF = 0.5


def measure_passages(reader, documents):
    """F1 in per cent for each; macro F1 over the stances, types, event types and statuses that the gold or the model names."""
    seen = {n: [] for n in ("stance", "type", "event", "mode", "status")}
    marks = {n: np.zeros(3, dtype=int) for n in ("hedged", "negated", "addressee", "occasion", "trigger", *LINKS, *ARGUMENTS)}
    for d in documents:
        windows = reader.read(d)
        vectors = [None] * (len(d.attributions) + len(d.events))
        for n, (i, j, scores) in enumerate(windows):
            spoken = [k for k, a in enumerate(d.attributions) if i <= a.anchor < j and central_window(d, windows, a.anchor) == n]
            done = [k for k, v in enumerate(d.events) if i <= v.anchor < j and central_window(d, windows, v.anchor) == n]
            told = reader.anchored(scores, [d.attributions[k].anchor - i for k in spoken], [d.events[k].anchor - i for k in done])
            for row, k in enumerate(spoken):
                vectors[k] = told["statement"][row]
                count_statement(d.attributions[k], {n: told[n][row] for n in ("stance", "type", "doubts", "hearers")}, i, seen, marks)
            for row, k in enumerate(done):
                vectors[len(d.attributions) + k] = told["deed"][row]
                own = {n: told[n][row] for n in ("mode", "status", "arguments")}
                count_event(d.events[k], scores["event"][d.events[k].anchor - i], own, i, (seen, marks))
            count_triggers(d, windows, n, marks["trigger"])
        count_links(reader, d, vectors, marks)
    out = {n: f1(*counts) for n, counts in marks.items()}
    out.update({n: macro_f1(pairs) for n, pairs in seen.items() if n != "mode"})
    out["mode right"] = 100 * np.mean([a == b for a, b in seen["mode"]])
    out["event right"] = 100 * np.mean([a == b for a, b in seen["event"]])
    return out


def count_statement(gold, told, begin, seen, marks):
    seen["stance"].append((STANCES[gold.stance], STANCES[told["stance"].argmax()]))
    seen["type"].append((ATTRIBUTION_TYPES[gold.kind], ATTRIBUTION_TYPES[told["type"].argmax()]))
    for k, (name, bar) in enumerate((("hedged", HEDGED_BAR), ("negated", EVEN))):
        count(marks[name], told["doubts"][k] > bar, bool(getattr(gold, name)))
    for k, name in enumerate(("addressee", "occasion")):
        count_words(marks[name], told["hearers"][:, k], getattr(gold, name), begin)


def count(tally, found, wanted):
    tally += [found and wanted, found, wanted]


def count_words(tally, scores, gold, begin):
    """One span each: right where the words found and wanted are the same by half or more."""
    found = {begin + int(w) for w in np.flatnonzero(scores > EVEN)}
    alike = len(found & gold) / len(found | gold) if found | gold else 0
    tally += [alike >= HALF, bool(found), bool(gold)]


def count_event(gold, kinds, told, begin, tallies):
    seen, marks = tallies
    kind = 1 + int(kinds[1:].argmax())
    seen["event"].append((EVENT_TYPES[gold.kind], EVENT_TYPES[kind]))
    seen["status"].append((STATUSES[gold.status], STATUSES[told["status"].argmax()]))
    own = [m for m, (name, _) in enumerate(MODES) if name == EVENT_TYPES[gold.kind]]
    if MODES[gold.mode][1]:
        seen["mode"].append((gold.mode, max(own, key=lambda m: told["mode"][m])))
    for k, name in enumerate(ARGUMENTS):
        count_words(marks[name], told["arguments"][:, k], gold.arguments[k], begin)


def count_triggers(document, windows, number, tally):
    i, j, scores = windows[number]
    gold = {v.anchor: v.kind for v in document.events}
    for w in range(i, j):
        if central_window(document, windows, w) == number:
            kind = int(scores["event"][w - i].argmax())
            wanted = gold.get(w, 0)
            tally += [kind == wanted and kind > 0, kind > 0, wanted > 0]


def count_links(reader, document, vectors, marks):
    if len(vectors) < 2:
        return
    nodes, nothing = np.stack(vectors), np.zeros((0, len(vectors[0])), dtype=np.float32)
    scores = reader.run("article", later=nothing, earlier=nothing, answering=nodes, answered=nodes)["links"]
    for k, (name, gold) in enumerate(zip(LINKS, (document.denials, document.responses))):
        found = {(a, b) for a, b in zip(*np.nonzero(scores[..., k] > EVEN)) if a != b}
        marks[name] += [len(found & set(gold)), len(found), len(gold)]


def macro_f1(pairs):
    labels = sorted({label for pair in pairs for label in pair})
    each = []
    for label in labels:
        right = sum(a == b == label for a, b in pairs)
        each.append(f1(right, sum(b == label for _, b in pairs), sum(a == label for a, _ in pairs)))
    return float(np.mean(each))
