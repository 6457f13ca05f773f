"""Windows of documents as tensors, with every layer that their corpora know."""

from dataclasses import dataclass, field

import torch

from document import UNKNOWN
from labels import FEATURES


@dataclass
class Part:
    """Consecutive windows of one document, whose chains are followed from one to the next."""

    document: object
    # [(begin word, end word)]
    windows: list


@dataclass
class Batch:
    ids: torch.Tensor
    shape: torch.Tensor
    quote: torch.Tensor
    mask: torch.Tensor
    first: torch.Tensor
    # True where there is a word
    real: torch.Tensor
    # labels a word, UNKNOWN where nothing is to be learned: cue, upos, lemma, head, relation, names, event; features [F, B, W]
    labels: dict
    # the sentence of each word; only within one is a head sought
    sentence: torch.Tensor
    # how far a window's names and chains are to be believed
    trust: torch.Tensor
    parts: list
    # [(window, anchor, the attribution or event, its document's first word here)]
    attributions: list = field(default_factory=list)
    events: list = field(default_factory=list)
    # (part number, word of the document) → (window, place)
    places: dict = field(default_factory=dict)

    def to(self, device):
        for name, value in vars(self).items():
            if isinstance(value, torch.Tensor):
                setattr(self, name, value.to(device))
        self.labels = {n: v.to(device) for n, v in self.labels.items()}
        return self


LAYERS = ("cue", "upos", "lemma", "head", "relation", "names", "event")


def make_batch(parts, ends):
    """parts: [Part]; ends: ids of [CLS] and [SEP]."""
    items = [(n, part.document, i, j) for n, part in enumerate(parts) for i, j in part.windows]
    length = max(2 + sum(len(p) for p in d.pieces[i:j]) for _, d, i, j in items)
    width = max(j - i for _, _, i, j in items)
    size = len(items)
    ids, shape, quote, mask = (torch.zeros(size, length, dtype=torch.long) for _ in range(4))
    first, sentence = (torch.zeros(size, width, dtype=torch.long) for _ in range(2))
    real = torch.zeros(size, width, dtype=torch.bool)
    labels = {name: torch.full((size, width), UNKNOWN) for name in LAYERS}
    labels["features"] = torch.full((len(FEATURES), size, width), UNKNOWN)
    trust = torch.tensor([d.trust for _, d, _, _ in items])
    batch = Batch(ids, shape, quote, mask, first, real, labels, sentence, trust, parts)
    for b, (n, d, i, j) in enumerate(items):
        fill_pieces((d, i, j), (ids[b], shape[b], quote[b], mask[b], first[b]), ends)
        real[b, : j - i] = True
        fill_labels(batch, b, (d, i, j))
        for w in range(i, j):
            batch.places[n, w] = (b, w - i)
        for a in d.attributions or ():
            if i <= a.anchor < j:
                batch.attributions.append((b, a.anchor - i, a, i))
        for v in d.events or ():
            if i <= v.anchor < j:
                batch.events.append((b, v.anchor - i, v, i))
    return batch


def fill_pieces(item, tensors, ends):
    document, begin, end = item
    ids, shape, quote, mask, first = tensors
    ids[0], at = ends[0], 1
    for w in range(begin, end):
        first[w - begin] = at
        n = len(document.pieces[w])
        ids[at : at + n] = torch.tensor(document.pieces[w])
        shape[at : at + n] = document.shape[w]
        quote[at : at + n] = document.quote[w]
        at += n
    ids[at] = ends[1]
    mask[: at + 1] = 1


def fill_labels(batch, b, item):
    document, i, j = item
    size = j - i
    for name in ("upos", "lemma", "relation", "names"):
        layer = getattr(document, name)
        if layer is not None:
            batch.labels[name][b, :size] = torch.tensor(layer[i:j])
    if document.features is not None:
        batch.labels["features"][:, b, :size] = torch.tensor([f[i:j] for f in document.features])
    if document.head is not None:
        heads = torch.tensor(document.head[i:j]) - i
        # A head beyond the window's edge cannot be found in it.
        batch.labels["head"][b, :size] = heads.masked_fill((heads < 0) | (heads >= size), UNKNOWN)
    if document.sentence is not None:
        batch.sentence[b, :size] = torch.tensor(document.sentence[i:j])
    if document.attributions is not None:
        batch.labels["cue"][b, :size] = torch.tensor(label_anchors(document, i, j))
    if document.events is not None:
        events = {v.anchor: v.kind for v in reversed(document.events)}
        batch.labels["event"][b, :size] = torch.tensor([events.get(w, 0) for w in range(i, j)])


def label_anchors(document, begin, end):
    """1 an anchor, 0 none; UNKNOWN inside a content where a corpus marks no attribution inside another."""
    out = [0] * (end - begin)
    if not document.all_anchors:
        for attribution in document.attributions:
            for w, role in attribution.roles.items():
                if role == 3 and begin <= w < end:
                    out[w - begin] = UNKNOWN
    for attribution in document.attributions:
        if begin <= attribution.anchor < end:
            out[attribution.anchor - begin] = 1
    return out
