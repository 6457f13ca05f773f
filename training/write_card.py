"""Writes the measured figures into the model card, between its marks.

    python write_card.py --figures out --card ../docs/model-card.md
"""

import argparse
import json
import re
from pathlib import Path

MARKS = re.compile(r"(<!-- figures -->\n).*?(<!-- end of figures -->)", re.DOTALL)
# head, on what, measure, where the figure stands
ROWS = (
    ("tagger", "EWT dev, its words", "UPOS right", "trees, EWT dev", "upos"),
    ("parser", "EWT dev", "UAS", "trees, EWT dev", "uas"),
    ("parser", "EWT dev", "LAS, without subtypes", "trees, EWT dev", "las"),
    ("lemmas", "EWT dev", "rule right", "trees, EWT dev", "lemma rule"),
    ("names", "UNER dev", "F1 of all", "names, UNER dev", "all"),
    ("names", "UNER dev", "F1 of persons", "names, UNER dev", "PER"),
    ("names", "UNER dev", "F1 of organisations", "names, UNER dev", "ORG"),
    ("names", "UNER dev", "F1 of places", "names, UNER dev", "LOC"),
    ("coreference", "OntoGUM dev", "CoNLL F1, mentions found", "chains, OntoGUM dev", "conll"),
    ("coreference", "OntoGUM dev", "F1 of mentions", "chains, OntoGUM dev", "mentions"),
    ("stance", "held-out passages", "macro F1", "passages, held out", "stance"),
    ("type", "held-out passages", "macro F1", "passages, held out", "type"),
    ("hedged", "held-out passages", "F1", "passages, held out", "hedged"),
    ("negated", "held-out passages", "F1", "passages, held out", "negated"),
    ("addressee", "held-out passages", "F1, half of the words", "passages, held out", "addressee"),
    ("occasion", "held-out passages", "F1, half of the words", "passages, held out", "occasion"),
    ("denial", "held-out passages", "F1 of pairs", "passages, held out", "denial"),
    ("response", "held-out passages", "F1 of pairs", "passages, held out", "response"),
    ("event", "held-out passages", "F1 of triggers with their type", "passages, held out", "trigger"),
    ("event", "held-out passages", "type right, trigger given", "passages, held out", "event right"),
    ("event", "held-out passages", "mode right, type given", "passages, held out", "mode right"),
    ("event", "held-out passages", "status, macro F1", "passages, held out", "status"),
    ("event", "held-out passages", "F1 of actors, half of the words", "passages, held out", "actor"),
    ("event", "held-out passages", "F1 of recipients", "passages, held out", "recipient"),
    ("meaning", "held-out pairs", "AP against the same subject", "meaning, held out", "same subject"),
    ("meaning", "held-out pairs", "AP against the same passage", "meaning, held out", "same topic"),
    ("meaning", "held-out pairs", "AP against near misses", "meaning, held out", "near misses"),
)
ATTRIBUTION = (("source exact", "f1"), ("cue exact", "f1"), ("content exact", "f1"), ("strict", "f1"), ("linked", "f1"),
               ("linked recall direct", "recall"), ("linked recall mixed", "recall"), ("linked recall indirect", "recall"))


def read_json(path):
    return json.loads(path.read_text(encoding="utf8")) if path.exists() else {}


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def tell(value):
    return "–" if value is None else f"{value:.1f}"


def figures(folder):
    exact, small = (read_json(folder / f"heads-{name}.json") for name in ("float32", "int8"))
    rows = []
    for head, data, measure, group, name in ROWS:
        a, b = (held.get(group, {}).get(name) for held in (exact, small))
        rows.append([head, data, measure, tell(a), tell(b), tell(None if a is None or b is None else b - a)])
    pairs = [list(read_json(folder / f"fold-{k}.json").values()) for k in range(5)]
    if all(pairs):
        right, of = (sum(p[0][n] for p in pairs) for n in ("right", "of"))
        rows.append(["event", "PLV train, five folds", "root right, spans given", tell(100 * right / of), "–", "–"])
    untouched = exact.get("meaning, untouched encoder", {})
    notes = ", ".join(f"{n} {untouched[n]:.1f}" for n in ("same subject", "same topic", "near misses") if n in untouched)
    return "\n\n".join([
        table(["head", "on", "measure", "float32", "int8, as shipped", "loss"], rows),
        f"The untouched encoder's own AP: {notes}.",
        table(["PolNeAR dev, rules included", "float32", "int8, as shipped"], attribution_rows(folder)),
    ])


def attribution_rows(folder):
    held = []
    for name in ("float32", "int8"):
        rows = read_json(folder / f"attributions-{name}.json").get("rows", [])
        held.append({r["measure"]: r for r in rows})
    value = lambda rows, name, kind: 100 * rows[name][kind] if name in rows else None
    return [[f"{name}, {kind if kind == 'recall' else 'F1'}", *(tell(value(rows, name, kind)) for rows in held)]
            for name, kind in ATTRIBUTION]


if __name__ == "__main__":
    take = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    take.add_argument("--figures", required=True)
    take.add_argument("--card", required=True)
    options = take.parse_args()
    card = Path(options.card)
    text = card.read_text(encoding="utf8")
    if not MARKS.search(text):
        raise SystemExit(f"{card} has no marks <!-- figures --> and <!-- end of figures -->")
    written = MARKS.sub(lambda m: f"{m[1]}\n{figures(Path(options.figures))}\n\n{m[2]}", text)
    card.write_text(written, encoding="utf8")
