"""PolNeAR articles as words with labels, cut into windows and batched."""

import json
from dataclasses import dataclass, field

import torch

from words import case_shape, find_words, paragraph_starts, quote_states

AUXILIARIES = frozenset(
    "has have had having is are was were be been being will would could should may might can did does do also then "
    "later not n't to already recently once again repeatedly".split()
)
WINDOW = 256
SOURCE, CUE, CONTENT = 1, 2, 3


@dataclass
class Document:
    id: str
    text: str
    words: list
    shape: list
    quote: list
    starts: list
    pieces: list
    # [(anchor word, {word: role})]
    attributions: list = field(default_factory=list)


def read_document(record, pieces):
    """record: {"id", "text", "attributions"} with offsets in code points."""
    text = record["text"]
    words = find_words(text)
    starts = paragraph_starts(text, words)
    spoken = [text[b:e] for b, e in words]
    document = Document(record["id"], text, words, piece_shapes(spoken, starts), quote_states(text, words, starts),
                        starts, [pieces.pieces(w) for w in spoken])
    for attribution in record.get("attributions", ()):
        labels = label_words(attribution, words)
        cue = [w for w in sorted(labels) if labels[w] == CUE]
        if cue:
            document.attributions.append((choose_anchor(cue, spoken), labels))
    return document


def piece_shapes(spoken, starts):
    """The case shape of each word, in the upper half of the table where a paragraph begins."""
    return [case_shape(word) + 8 * start for word, start in zip(spoken, starts)]


def label_words(attribution, words):
    labels = {}
    for role, name in enumerate(("source", "cue", "content"), 1):
        for begin, end in attribution[name]:
            for i, (b, e) in enumerate(words):
                if b < end and e > begin:
                    labels.setdefault(i, role)
    return labels


def choose_anchor(cue, spoken):
    """The cue's first word that carries meaning."""
    telling = (w for w in cue if spoken[w].lower() not in AUXILIARIES and spoken[w][0].isalnum())
    return next(telling, cue[0])


def read_corpus(path, pieces, limit=None):
    with open(path, encoding="utf8") as lines:
        return [read_document(json.loads(line), pieces) for _, line in zip(range(limit or 10**9), lines)]


def training_windows(document, first_size):
    """[(begin word, end word)] without overlap; first_size shifts the cuts, so that every pass cuts elsewhere."""
    out, i, size = [], 0, first_size
    while i < len(document.words):
        end = fill_window(document, i, size)
        if end < len(document.words):
            late = range(end, max(i + (end - i) * 2 // 3, i + 1), -1)
            end = next((c for c in late if document.starts[c]), end)
        out.append((i, end))
        i, size = end, WINDOW
    return out


def fill_window(document, begin, size):
    room, end = size - 2, begin
    while end < len(document.words) and room >= len(document.pieces[end]):
        room -= len(document.pieces[end])
        end += 1
    return max(end, begin + 1)


def reading_windows(document, stride=0.75):
    """[(begin, end)] overlapping by a quarter, as at inference."""
    out, i = [], 0
    while i < len(document.words):
        end = fill_window(document, i, WINDOW)
        out.append((i, end))
        if end >= len(document.words):
            break
        i = max(i + 1, i + int((end - i) * stride))
    return out


@dataclass
class Batch:
    ids: torch.Tensor
    shape: torch.Tensor
    quote: torch.Tensor
    mask: torch.Tensor
    first: torch.Tensor
    # 1 where there is a word
    real: torch.Tensor
    # 0 no anchor, 1 anchor, -100 not to be learned from
    cue: torch.Tensor
    # [(window, anchor)] and their labels [R, W]
    rows: tuple
    labels: torch.Tensor


def make_batch(items, ends):
    """items: [(document, begin, end)]; ends: ids of [CLS] and [SEP]."""
    length = max(2 + sum(len(p) for p in d.pieces[i:j]) for d, i, j in items)
    width = max(j - i for _, i, j in items)
    ids, shape, quote, mask = (torch.zeros(len(items), length, dtype=torch.long) for _ in range(4))
    first, cue = (torch.zeros(len(items), width, dtype=torch.long) for _ in range(2))
    real = torch.zeros(len(items), width, dtype=torch.bool)
    rows, labels = [], []
    for b, (d, i, j) in enumerate(items):
        fill_pieces((d, i, j), (ids[b], shape[b], quote[b], mask[b], first[b]), ends)
        real[b, : j - i] = True
        for row in label_window(d, i, j, cue[b]):
            rows.append((b, row[0]))
            labels.append(row[1])
    where = tuple(torch.tensor([r[k] for r in rows], dtype=torch.long) for k in (0, 1))
    return Batch(ids, shape, quote, mask, first, real, cue, where, torch.stack(labels) if labels else torch.zeros(0, width))


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


def label_window(document, begin, end, cue):
    """Writes the cue labels and yields (anchor, roles of the window's words)."""
    for _, labels in document.attributions:
        for w, role in labels.items():
            # PolNeAR marks no attribution inside another's content, so nothing is learned of anchors there.
            if role == CONTENT and begin <= w < end and cue[w - begin] == 0:
                cue[w - begin] = -100
    for anchor, labels in document.attributions:
        if begin <= anchor < end:
            cue[anchor - begin] = 1
            row = torch.zeros(len(cue), dtype=torch.long)
            for w, role in labels.items():
                if begin <= w < end:
                    row[w - begin] = role
            yield anchor - begin, row
