"""Our own passages, as `node training/passages/check.ts --resolve` gives them."""

import json
from hashlib import sha256

from document import Attribution, Event, Mention, choose_anchor, make_document, words_within
from labels import ARGUMENTS, ATTRIBUTION_TYPES, EVENT_TYPES, MODES, ROLES, STANCES, STATUSES
from readers.names import TITLES

HELD_OUT_BELOW = 51
BREAKS = frozenset("of in for at from with who which that whose to on by and or under near".split())
POSSESSIVES = ("’s", "'s", "’", "'")


def is_held_out(name):
    return sha256(name.encode()).digest()[0] < HELD_OUT_BELOW


def read_passages(path, pieces):
    """([Document], [paraphrase], {passage: subject}) of a JSON-lines file with offsets in UTF-16 code units.

    A paraphrase is (id of its passage, text, text, same).
    """
    documents, paraphrases, subjects = [], [], {}
    with open(path, encoding="utf8") as lines:
        for record in map(json.loads, lines):
            documents.append(read_passage(record, pieces))
            subjects[record["id"]] = record["angle"].split("/")[1]
            paraphrases += [(record["id"], p["a"], p["b"], p["same"]) for p in record["paraphrases"]]
    return documents, paraphrases, subjects


def read_passage(record, pieces):
    document = make_document(record["id"], "passages", record["text"], pieces)
    points = code_points(record["text"])
    words = lambda spans: words_within([(points[b], points[e]) for b, e in spans], document.words)
    document.all_anchors = True
    document.attributions = [read_attribution(a, words, document) for a in record["attributions"]]
    document.events = [read_event(v, words, document) for v in record["events"]]
    nodes = {n.id: i for i, n in enumerate(document.attributions + document.events)}
    document.denials = [(nodes[a], nodes[b]) for a, b in record["denials"]]
    document.responses = [(nodes[a], nodes[b]) for a, b in record["responses"]]
    document.mentions, document.all_mentions = list(read_mentions(record, words, document)), False
    return document


def code_points(text):
    """The code point that each UTF-16 offset falls on."""
    out = []
    for i, character in enumerate(text):
        out += [i] * (1 + (ord(character) > 0xFFFF))
    return out + [len(text)]


def read_attribution(gold, words, document):
    roles = {}
    # The cue first: where a content takes its own cue in, the cue stands.
    for name in ("cue", "source", "content"):
        for word in words(gold[name]):
            roles.setdefault(word, ROLES.index(name))
    cue = words(gold["cue"])
    return Attribution(
        choose_anchor(cue, document.spoken), roles, frozenset(words(gold["addressee"])), frozenset(words(gold["occasion"])),
        STANCES.index(gold["stance"]), ATTRIBUTION_TYPES.index(gold["type"]), int(gold["hedged"]), int(gold["negated"]),
        gold["id"])


def read_event(gold, words, document):
    mode = MODES.index((gold["type"], gold["mode"] or ""))
    arguments = tuple(frozenset(words(gold[name])) for name in ARGUMENTS)
    return Event(choose_anchor(words(gold["trigger"]), document.spoken), EVENT_TYPES.index(gold["type"]), mode,
                 STATUSES.index(gold["status"]), arguments, gold["id"])


def read_mentions(record, words, document):
    for number, chain in enumerate(record["coreference"]):
        for span in chain:
            inside = words([span])
            if inside:
                yield Mention(inside[0], inside[-1] + 1, guess_head(inside, document), number)


def guess_head(inside, document):
    """Passages carry no trees: a name's first word behind its title, else the last word before a preposition."""
    spoken = [document.spoken(w) for w in inside]
    owners = [i for i, word in enumerate(spoken[:-1]) if word in POSSESSIVES]
    begin = owners[-1] + 1 if owners else 0
    ends = [i for i, word in enumerate(spoken) if i > begin and (word.lower() in BREAKS or not (word[0].isalnum() or word == "-"))]
    last = (ends[0] if ends else len(spoken)) - 1
    if not spoken[last][0].isupper():
        return inside[last]
    first = last
    while first > begin and spoken[first - 1][0].isupper() and spoken[first - 1].lower().rstrip(".") not in TITLES:
        first -= 1
    return inside[first]
