"""An exported model run over documents, as Node runs it: one window at a time, a sentence from the window that holds it best."""

import json
from pathlib import Path

import numpy as np
from onnxruntime import InferenceSession, SessionOptions

from batch import fill_pieces
from coreference import pair_features
from windows import reading_windows
from words import WordPiece

import torch

MENTION_FLOOR = 0.25
REACH = 400


class Reader:
    """The graphs of a model folder."""

    def __init__(self, folder, threads=1):
        options = SessionOptions()
        options.intra_op_num_threads, options.log_severity_level = threads, 3
        self.described = json.loads((Path(folder) / "model.json").read_text(encoding="utf8"))
        self.graphs = {n: InferenceSession(str(Path(folder) / f"{n}.onnx"), options) for n in ("encoder", "pairs", "article")}
        self.pieces = WordPiece.load(Path(folder) / "vocab.txt")
        self.ends = (self.pieces.ids["[CLS]"], self.pieces.ids["[SEP]"])
        tables = self.described["chains"]
        self.tables = [np.array(tables[n], dtype=np.float32) for n in ("classes", "match", "distance")]

    def run(self, graph, **inputs):
        session = self.graphs[graph]
        names = [o.name for o in session.get_outputs()]
        return dict(zip(names, session.run(names, inputs)))

    def window(self, document, begin, end):
        """Outputs of the encoder's graph for one window, meanings as numbers again."""
        length = 2 + sum(len(p) for p in document.pieces[begin:end])
        tensors = [torch.zeros(length, dtype=torch.long) for _ in range(4)] + [torch.zeros(end - begin, dtype=torch.long)]
        fill_pieces((document, begin, end), tensors, self.ends)
        named = dict(zip(("ids", "shape", "quote", "mask", "first"), (t.numpy()[None] for t in tensors)))
        sentence = np.array(document.sentence[begin:end] if document.sentence else [0] * (end - begin), dtype=np.int64)[None]
        scores = self.run("encoder", **named, sentence=sentence)
        return {**scores, "meaning": scores["meaning"] * scores["scale"][:, None]}

    def read(self, document):
        """[(begin, end, outputs)] of overlapping windows."""
        return [(i, j, self.window(document, i, j)) for i, j in reading_windows(document)]

    def anchored(self, scores, anchors=(), triggers=(), mentions=()):
        places = {n: np.array(v, dtype=np.int64) for n, v in
                  (("anchors", anchors), ("triggers", triggers), ("mentions", mentions))}
        return self.run("pairs", words=scores["word"], **places)


def best_windows(document, windows):
    """For each word, the number of the window that holds its sentence whole and most central; its own place decides otherwise."""
    sentence = document.sentence or [0] * len(document.words)
    spans = {}
    for w, s in enumerate(sentence):
        first, _ = spans.get(s, (w, w))
        spans[s] = (first, w + 1)
    chosen = {}
    for s, (begin, end) in spans.items():
        whole = [n for n, (i, j, _) in enumerate(windows) if i <= begin and end <= j]
        chosen[s] = max(whole, key=lambda n: margin(windows[n], begin, end, len(document.words)), default=None)
    out = []
    for w, s in enumerate(sentence):
        own = chosen[s]
        out.append(own if own is not None else max(holders(windows, w), key=lambda n: margin(windows[n], w, w + 1, len(document.words))))
    return out


def holders(windows, word):
    return [n for n, (i, j, _) in enumerate(windows) if i <= word < j]


def margin(window, begin, end, size):
    """Words between a span and the nearer edge of its window; the text's own ends are no edges."""
    i, j, _ = window
    return min(begin - i if i > 0 else size, j - end if j < size else size)


def gather(document, windows, name):
    """One row a word, from its best window."""
    return np.stack([windows[n][2][name][w - windows[n][0]] for w, n in enumerate(best_windows(document, windows))])


def central_window(document, windows, word):
    return max(holders(windows, word), key=lambda n: margin(windows[n], word, word + 1, len(document.words)))


def read_chains(reader, document, windows):
    """[(begin, end, chain)] of mentions whose best antecedent is better than none, spans from the model's edges."""
    sigmoid = lambda x: 1 / (1 + np.exp(-x))
    heads, logits, vectors, spans = [], [], [], {}
    for n, (i, j, scores) in enumerate(windows):
        own = [w for w in range(i, j) if sigmoid(scores["mention"][w - i]) >= MENTION_FLOOR and central_window(document, windows, w) == n]
        if not own:
            continue
        edges = reader.anchored(scores, mentions=[w - i for w in own])["edges"]
        for w, edge in zip(own, edges):
            heads.append(w)
            logits.append(scores["mention"][w - i])
            vectors.append(scores["word"][w - i])
            spans[w] = (i + int(edge[:, 0].argmax()), i + int(edge[:, 1].argmax()) + 1)
    if len(heads) < 2:
        return []
    order = np.argsort(heads)
    heads = [heads[k] for k in order]
    scores = antecedent_scores(reader, document, heads, np.array(logits)[order], np.stack(vectors)[order])
    chain = {}
    for k, head in enumerate(heads):
        first = max(0, k - REACH)
        best = first + int(scores[k, first:k].argmax()) if k else None
        if best is not None and scores[k, best] > 0:
            chain[head] = chain.setdefault(heads[best], heads[best])
    return [(*spans[w], c) for w, c in chain.items()]


def antecedent_scores(reader, document, heads, logits, vectors):
    nothing = np.zeros((0, vectors.shape[1]), dtype=np.float32)
    pairs = reader.run("article", later=vectors, earlier=vectors, answering=nothing, answered=nothing)["antecedent"]
    scores = pairs + logits[:, None] + logits[None, :]
    for table, index in zip(reader.tables, pair_features(document, heads)):
        scores = scores + table[index]
    return scores
