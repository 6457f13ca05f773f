"""A BERT-shaped encoder (MiniLM sizes) with word-level heads."""

import math

import torch
import torch.nn.functional as F
from torch import nn

WIDTH, HEADS, INNER, LAYERS, VOCABULARY, LONGEST = 384, 12, 1536, 6, 30522, 512
ROLES = ("none", "source", "cue", "content")
# Case shapes 0 to 7, and the same again for the word with which a paragraph begins.
SHAPES, QUOTES, PAIR = 16, 4, 192


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.f1, self.f2 = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = dropout

    def drop(self, x):
        return F.dropout(x, self.dropout, self.training)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        weights = self.drop(((q @ k.transpose(-1, -2)) / math.sqrt(WIDTH // HEADS) + mask).softmax(-1))
        x = self.n1(x + self.drop(self.o((weights @ v).transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.n2(x + self.drop(self.f2(F.gelu(self.f1(x)))))


class Encoder(nn.Module):
    """Piece ids with the case shape and quote state of their word → [batch, length, WIDTH]."""

    def __init__(self, layers=LAYERS, dropout=0.1):
        super().__init__()
        self.word, self.pos = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(LONGEST, WIDTH)
        self.kind0 = nn.Parameter(torch.zeros(WIDTH))
        self.shape, self.quote = nn.Embedding(SHAPES, WIDTH), nn.Embedding(QUOTES, WIDTH)
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.quote.weight)
        self.norm, self.dropout = nn.LayerNorm(WIDTH, eps=1e-12), dropout
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))

    def forward(self, ids, shape, quote, mask):
        x = self.word(ids) + self.pos.weight[: ids.shape[1]] + self.kind0 + self.shape(shape) + self.quote(quote)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        away = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, away)
        return x

    def load_bert(self, weights):
        """Takes the published BERT names; raises KeyError where one is missing."""
        named = {n.removeprefix("bert."): v for n, v in weights.items()}
        self.word.weight.data.copy_(named["embeddings.word_embeddings.weight"])
        self.pos.weight.data.copy_(named["embeddings.position_embeddings.weight"])
        self.kind0.data.copy_(named["embeddings.token_type_embeddings.weight"][0])
        own = {"o": "attention.output.dense", "n1": "attention.output.LayerNorm", "f1": "intermediate.dense",
               "f2": "output.dense", "n2": "output.LayerNorm"}
        for kind in ("weight", "bias"):
            getattr(self.norm, kind).data.copy_(named[f"embeddings.LayerNorm.{kind}"])
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                parts = [named[f"{at}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]
                getattr(layer.qkv, kind).data.copy_(torch.cat(parts))
                for mine, theirs in own.items():
                    getattr(getattr(layer, mine), kind).data.copy_(named[f"{at}{theirs}.{kind}"])


class Biaffine(nn.Module):
    """x [B, N, WIDTH] × y [B, M, WIDTH] → [B, N, M, out]."""

    def __init__(self, size, out, dropout=0.2):
        super().__init__()
        self.a, self.b = nn.Linear(WIDTH, size), nn.Linear(WIDTH, size)
        self.u, self.dropout, self.out = nn.Parameter(torch.empty(out, size + 1, size + 1)), dropout, out
        nn.init.normal_(self.u, std=0.02)

    @staticmethod
    def project(linear, x):
        return F.leaky_relu(linear(x), 0.1)

    def forward(self, x, y):
        a = F.dropout(self.project(self.a, x), self.dropout, self.training)
        b = F.dropout(self.project(self.b, y), self.dropout, self.training)
        a = torch.cat([a, a.new_ones(a.shape[:-1] + (1,))], -1)
        b = torch.cat([b, b.new_ones(b.shape[:-1] + (1,))], -1)
        batch, n, size = a.shape
        left = a.reshape(batch * n, size) @ self.u.to(a.dtype).permute(1, 0, 2).reshape(size, self.out * size)
        pairs = left.view(batch, n * self.out, size) @ b.transpose(1, 2).contiguous()
        return pairs.view(batch, n, self.out, -1).permute(0, 1, 3, 2).contiguous()


class Net(nn.Module):
    def __init__(self, layers=LAYERS):
        super().__init__()
        self.enc = Encoder(layers)
        self.cue = nn.Linear(WIDTH, 2)
        self.attr = Biaffine(PAIR, len(ROLES))

    def words(self, batch):
        """A word's vector is its first piece's vector: [B, W, WIDTH]."""
        hidden = self.enc(batch.ids, batch.shape, batch.quote, batch.mask)
        return torch.gather(hidden, 1, batch.first[..., None].expand(-1, -1, WIDTH))

    def roles(self, words, rows):
        """Scores of every word for the anchors rows = (window, word) each: [R, W, len(ROLES)]."""
        windows, anchors = rows
        return self.attr(words[windows, anchors][:, None, :], words[windows]).squeeze(1)


def widen_embeddings(weights):
    """Weights of an older net, which knew neither paragraphs' beginnings nor closing marks, made to fit: both start equal."""
    shape, quote = weights["enc.shape.weight"], weights["enc.quote.weight"]
    if len(shape) < SHAPES:
        shape = torch.cat([shape, shape])
    if quote[3].abs().sum() < 1e-3:
        quote = torch.cat([quote[:3], quote[2:3]])
    return {**weights, "enc.shape.weight": shape, "enc.quote.weight": quote}
