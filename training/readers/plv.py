"""PLV: who did what to whom, as pairs of spans in a sentence with the root of what passes between them."""

import csv
from pathlib import Path

from document import make_document, words_within
from labels import ROOTS


def read_plv(folder, pieces):
    """[Document], one a distinct sentence, in the file's order; a pair whose words are not in its sentence is left out."""
    found = {}
    with open(Path(folder) / "plv" / "train.tsv", encoding="utf8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            text = row["sentence"]
            document = found.get(text) or make_document(f"plv-{len(found)}", "plv", text, pieces)
            found[text] = document
            source, target = (words_within(places(text, row[name]), document.words) for name in ("source", "target"))
            if source and target:
                document.pairs.append((tuple(source), tuple(target), ROOTS.index(row["gold_root"])))
    return [d for d in found.values() if d.pairs]


def places(text, words):
    """Every place where a span's words stand, as the scorer takes them."""
    out, at = [], text.find(words) if words else -1
    while at >= 0:
        out.append((at, at + len(words)))
        at = text.find(words, at + 1)
    return out
