"""All the data of training, and the order in which it is read."""

import random
from pathlib import Path

from batch import Part
from document import make_document
from readers.conllu import Inventory, read_ewt, read_gum, read_rows
from readers.passages import is_held_out, read_passages
from readers.plv import read_plv
from readers.polnear import read_polnear
from windows import WINDOW, training_windows

# How often a pass reads each corpus.
MIX = {"polnear": 1, "ewt": 1, "gum": 2, "passages": 6, "plv": 1, "paraphrases": 3}
TOGETHER = 3
BLOCK = 240


def parse_mix(text):
    """ "polnear=1,plv=0" → the default mix with these changed."""
    changed = dict(part.split("=") for part in text.split(",") if part)
    unknown = set(changed) - set(MIX)
    if unknown:
        raise SystemExit(f"--mix: no corpus is called {', '.join(sorted(unknown))}; there are {', '.join(MIX)}")
    return {**MIX, **{name: float(times) for name, times in changed.items()}}


def read_inventory(folder):
    treebanks = [read_rows(Path(folder) / name / "train.conllu") for name in ("ewt", "gum")]
    return Inventory.count(treebanks)


def read_corpora(folder, passages, pieces, inventory, mix, limit=None):
    """{corpus: [Document]} of what the mix asks for; held-out passages are not among them."""
    told, paraphrases, _ = read_passages(passages, pieces)
    readers = {
        "polnear": lambda: read_polnear(Path(folder) / "polnear", "train", pieces, inventory.relations, limit),
        "ewt": lambda: read_ewt(folder, "train", pieces, inventory)[:limit],
        "gum": lambda: read_gum(folder, "train", pieces, inventory)[:limit],
        "passages": lambda: [d for d in told if not is_held_out(d.id)],
        "plv": lambda: read_plv(folder, pieces)[:limit],
        "paraphrases": lambda: paraphrase_documents([p for p in paraphrases if not is_held_out(p[0])], pieces),
    }
    return {name: read() if mix[name] else [] for name, read in readers.items()}


def paraphrase_documents(paraphrases, pieces):
    """Two documents a pair, one behind the other, named so that they are known as a pair."""
    out = []
    for number, (_, a, b, same) in enumerate(paraphrases):
        for side, text in (("a", a), ("b", b)):
            name = f"pair/{number}/{side}/{'same' if same else 'different'}"
            out.append(make_document(name, "paraphrases", text, pieces))
    return out


def make_units(corpora, mix, chance):
    """Lists of parts that stay together: three windows of an article, a passage, a sentence, a pair of sayings."""
    long, short = [], []
    for corpus, documents in corpora.items():
        step = 2 if corpus == "paraphrases" else 1
        for k in range(0, len(documents), step):
            for _ in range(times(mix[corpus], chance)):
                if corpus in ("polnear", "ewt", "gum"):
                    windows = training_windows(documents[k], chance.randint(40, WINDOW))
                    long += [[Part(documents[k], windows[i : i + TOGETHER])] for i in range(0, len(windows), TOGETHER)]
                else:
                    # A passage longer than a window loses its end.
                    short.append([Part(d, training_windows(d, WINDOW)[:1]) for d in documents[k : k + step]])
    return long, short


def times(wanted, chance):
    """A whole number that is `wanted` on average."""
    return int(wanted) + (chance.random() < wanted % 1)


def pass_batches(corpora, mix, windows, seed, number):
    """The batches of one pass, each a list of parts: the same for the same seed and number, so that a resumed run goes on exactly."""
    chance = random.Random(seed * 1000 + number)
    long, short = make_units(corpora, mix, chance)
    chance.shuffle(long)
    chance.shuffle(short)
    # Neighbours of like length waste no room.
    by_length = lambda unit: max(len(p.document.words) for p in unit)
    short = [u for k in range(0, len(short), BLOCK) for u in sorted(short[k : k + BLOCK], key=by_length)]
    out = pack(long, windows * WINDOW) + pack(short, windows * WINDOW)
    chance.shuffle(out)
    return out


def pack(units, room):
    """Units gathered until their windows, all as wide as the widest, fill the room."""
    out, held, widest, count = [], [], 0, 0
    for unit in units:
        wide = max(piece_count(p.document, w) for p in unit for w in p.windows)
        number = sum(len(p.windows) for p in unit)
        if held and max(widest, wide) * (count + number) > room * 1.1:
            out.append(held)
            held, widest, count = [], 0, 0
        held, widest, count = held + unit, max(widest, wide), count + number
    return out + [held] if held else out


def piece_count(document, window):
    return 2 + sum(len(p) for p in document.pieces[window[0] : window[1]])
