"""What the untouched encoder makes of a statement's words: the nearness of meaning that is to be kept."""

import hashlib
from pathlib import Path

import torch
import torch.nn.functional as F

from network import Encoder
from windows import WINDOW

TOGETHER = 64


def mean_pooled(encoder, texts, ends, is_exact=False):
    """texts: lists of piece ids → unit vectors [len(texts), WIDTH]; mean over the pieces, as the encoder was made for."""
    out = torch.zeros(len(texts), encoder.norm.weight.shape[0])
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    for k in range(0, len(order), TOGETHER):
        chosen = order[k : k + TOGETHER]
        cut = [[ends[0]] + texts[i][: WINDOW - 2] + [ends[1]] for i in chosen]
        ids = torch.zeros(len(cut), max(map(len, cut)), dtype=torch.long)
        mask = torch.zeros_like(ids)
        for row, held in enumerate(cut):
            ids[row, : len(held)] = torch.tensor(held)
            mask[row, : len(held)] = 1
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=not is_exact):
            hidden = encoder(ids, ids * 0, ids * 0, mask).float()
        means = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        out[chosen] = F.normalize(means, dim=-1)
    return out


def load_teacher(weights):
    from safetensors.torch import load_file

    encoder = Encoder()
    encoder.load_bert(load_file(weights))
    return encoder.eval()


def teach(documents, weights, ends, cache):
    """Gives each document's contents a row of the teacher's table [N, WIDTH], which is kept in the folder `cache`."""
    texts = []
    for d in documents:
        spans = [[w for w, role in sorted(a.roles.items()) if role == 3] for a in d.attributions or ()]
        spans = [s for s in spans if len(s) > 2] if d.corpus != "paraphrases" else [list(range(len(d.words)))]
        d.meanings = []
        for span in spans:
            d.meanings.append((span, len(texts)))
            texts.append([p for w in span for p in d.pieces[w]])
    digest = hashlib.sha256(repr(texts).encode()).hexdigest()[:16]
    held = Path(cache) / f"teacher-{digest}.pt"
    if not held.exists():
        torch.save(mean_pooled(load_teacher(weights), texts, ends).half(), held)
    return torch.load(held)
