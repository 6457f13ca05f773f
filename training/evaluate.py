"""Every head of an exported model on what it was not trained on; prints a table and writes the figures as JSON.

    python evaluate.py --model ../model --data DIR --passages passages.jsonl [--weights model.safetensors] [--out figures.json]
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from corpora import paraphrase_documents
from document import make_document
from measures.chains import measure_chains
from measures.meaning import rank_pairs, read_meaning
from measures.names import measure_names, read_iob
from measures.pairs import measure_pairs
from measures.passages import measure_passages
from measures.trees import measure_trees
from readers.conllu import Inventory, read_ewt, read_gum
from readers.passages import is_held_out, read_passages
from readers.plv import read_plv
from reading import Reader

HEADS = ("trees", "names", "chains", "passages", "meaning")


def evaluate(options):
    reader = Reader(options.model, options.threads)
    inventory = Inventory(reader.described["relations"], reader.described["lemmas"])
    wanted, out = options.heads.split(","), {}
    ewt = read_ewt(options.data, "dev", reader.pieces, inventory)
    if "trees" in wanted:
        out["trees, EWT dev"] = measure_trees(reader, ewt)
    if "names" in wanted:
        gold = read_iob(Path(options.data) / "uner" / "en_ewt-ud-dev.iob2")
        out["names, UNER dev"] = measure_names(reader, ewt, gold)
    if "chains" in wanted:
        out["chains, OntoGUM dev"] = measure_chains(reader, read_gum(options.data, "dev", reader.pieces, inventory))
    documents, paraphrases, subjects = read_passages(options.passages, reader.pieces)
    if "passages" in wanted:
        out["passages, held out"] = measure_passages(reader, [d for d in documents if is_held_out(d.id)])
    if "meaning" in wanted:
        held = [p for p in paraphrases if is_held_out(p[0])]
        texts = paraphrase_documents(held, reader.pieces)
        contents = [c for d in documents if is_held_out(d.id) for c in content_documents(d, reader.pieces)]
        own = lambda d: read_meaning(reader, d)
        out["meaning, held out"] = rank_meanings(held, texts, contents, subjects, [own(d) for d in texts + contents])
        if options.weights:
            vectors = list(untouched(texts + contents, options.weights, reader.ends))
            out["meaning, untouched encoder"] = rank_meanings(held, texts, contents, subjects, vectors)
    if options.fold is not None:
        left = [d for i, d in enumerate(read_plv(options.data, reader.pieces)) if i % 5 == options.fold]
        pairs = measure_pairs(reader, left)
        out[f"PLV, fold {options.fold}"] = {"right": sum(a == b for a, b in pairs), "of": len(pairs)}
        print(Counter(p for p in pairs if p[0] != p[1]).most_common(10))
    for name, figures in out.items():
        print(f"{name:28}", "  ".join(f"{n} {v:.1f}" for n, v in figures.items()))
    if options.out:
        Path(options.out).write_text(json.dumps(out, indent=1) + "\n", encoding="utf8")


def content_documents(document, pieces):
    """Each content of a passage that is more than a few words, as a text of its own named after the passage."""
    for a in document.attributions:
        spoken = [document.spoken(w) for w, role in sorted(a.roles.items()) if role == 3]
        if len(spoken) > 3:
            yield make_document(document.id, "content", " ".join(spoken), pieces)


def rank_meanings(held, texts, contents, subjects, vectors):
    sides, told = vectors[: len(texts)], {}
    for d, v in zip(contents, vectors[len(texts) :]):
        told.setdefault(d.id, []).append((d.text, v))
    return rank_pairs(held, list(zip(sides[::2], sides[1::2])), subjects, told)


def untouched(documents, weights, ends):
    from teacher import load_teacher, mean_pooled

    return mean_pooled(load_teacher(weights), [[p for word in d.pieces for p in word] for d in documents], ends,
                       is_exact=True).numpy()


if __name__ == "__main__":
    take = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    take.add_argument("--model", required=True)
    take.add_argument("--data", required=True)
    take.add_argument("--passages", required=True)
    take.add_argument("--weights")
    take.add_argument("--heads", default=",".join(HEADS))
    take.add_argument("--fold", type=int, help="the fifth of PLV to measure on")
    take.add_argument("--threads", type=int, default=1)
    take.add_argument("--out")
    evaluate(take.parse_args())
