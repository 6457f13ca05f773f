"""PolNeAR's articles, with the silver names and chains that CoreNLP gave for them."""

import gzip
import json
from bisect import bisect_right
from pathlib import Path

from document import UNKNOWN, Attribution, Mention, choose_anchor, make_document, words_within
from labels import NAME_KINDS, ROLES
from readers.names import is_geopolitical
from readers.silver import add_grammar

SILVER_KINDS = {"PERSON": "person", "ORGANIZATION": "organisation", "LOCATION": "place", "MISC": "other"}
SILVER_TRUST = 0.3


def read_polnear(folder, split, pieces, relations, limit=None):
    """folder with {split}.jsonl and silver-{split}.jsonl.gz; offsets in both are code points; relations: the treebanks' list."""
    layers = read_silver(Path(folder) / f"silver-{split}.jsonl.gz")
    out = []
    with open(Path(folder) / f"{split}.jsonl", encoding="utf8") as lines:
        for _, line in zip(range(limit or 10**9), lines):
            record = json.loads(line)
            document = make_document(record["id"], "polnear", record["text"], pieces)
            document.attributions = list(read_attributions(record, document))
            if record["id"] in layers:
                add_silver(document, layers[record["id"]], relations)
            out.append(document)
    return out


def read_attributions(record, document):
    for gold in record.get("attributions", ()):
        roles = {}
        for number, name in enumerate(ROLES[1:], 1):
            for word in words_within(gold[name], document.words):
                roles.setdefault(word, number)
        cue = [w for w in sorted(roles) if roles[w] == ROLES.index("cue")]
        if cue:
            yield Attribution(choose_anchor(cue, document.spoken), roles)


def read_silver(path):
    with gzip.open(path, "rt", encoding="utf8") as lines:
        return {record["id"]: record for record in map(json.loads, lines)}


def add_silver(document, silver, relations):
    tokens = [(n, k, token) for n, sentence in enumerate(silver["sentences"]) for k, token in enumerate(sentence)]
    begins = [token[0] for _, _, token in tokens]
    cover = [tokens[max(0, bisect_right(begins, begin) - 1)] for begin, _ in document.words]
    whole = [held if [begin, end] == held[2][:2] else None for held, (begin, end) in zip(cover, document.words)]
    document.sentence = [sentence for sentence, _, _ in cover]
    document.trust = SILVER_TRUST
    names = silver_names(document, [token[3] for _, _, token in cover])
    # A word that begins amid a token has no name of its own there.
    document.names = [tag if begin == held[2][0] or tag == 0 else UNKNOWN
                      for tag, held, (begin, _) in zip(names, cover, document.words)]
    word_of = {held[:2]: w for w, held in reversed(list(enumerate(cover))) if document.words[w][0] == held[2][0]}
    add_grammar(document, whole, word_of, relations)
    document.mentions = list(silver_mentions(document, silver))
    document.all_mentions = False


def silver_names(document, labels):
    before, held = "O", None
    for i, label in enumerate(labels):
        kind = SILVER_KINDS.get(label)
        if kind is None:
            before = "O"
            yield 0
            continue
        run = i
        while run < len(labels) and labels[run] == label:
            run += 1
        if label != before and kind == "place":
            places = [document.spoken(w) for w in range(i, run)]
            kind = "geopolitical" if is_geopolitical(places) else "place"
        elif label == before:
            kind = held
        held = kind
        yield 1 + 2 * NAME_KINDS.index(kind) + (label == before)
        before = label


def silver_mentions(document, silver):
    first_words = [begin for begin, _ in document.words]
    for number, chain in enumerate(silver["coref"]):
        for mention in chain:
            sentence = silver["sentences"][mention["sent"]]
            inside = range(mention["start"], mention["end"])
            if not inside or mention["end"] > len(sentence):
                continue
            head = silver_head(sentence, inside)
            begin, end, at = (find_word(document, first_words, place) for place in
                              (sentence[inside[0]][0], sentence[inside[-1]][1] - 1, sentence[head][0]))
            yield Mention(begin, end + 1, at, number)


def silver_head(sentence, inside):
    """The token whose own head lies outside; of a coordination its conjunction, so that the first member keeps its own."""
    head = next((t for t in inside if sentence[t][4] - 1 not in inside), inside[-1])
    members = [t for t in inside if sentence[t][5] == "conj" and sentence[t][4] - 1 == head]
    # A person's name hangs on its first word in the treebanks, on its last in this layer.
    while sentence[head][3] == "PERSON" and head - 1 in inside and sentence[head - 1][3] == "PERSON":
        head -= 1
    joins = [t for t in inside if sentence[t][5] == "cc" and members and t < members[-1]]
    return joins[0] if joins else head


def find_word(document, first_words, place):
    return max(0, bisect_right(first_words, place) - 1)
