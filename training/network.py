"""A BERT-shaped encoder (MiniLM sizes) with word-level heads."""

import math

import torch
import torch.nn.functional as F
from torch import nn

from coreference import CLASSES, DISTANCES, MATCHES, QUOTED
from labels import (ARGUMENTS, ATTRIBUTION_TYPES, DOUBTS, EVENT_TYPES, FEATURES, HEARERS, LINKS, MODES, NAME_TAGS, ROLES,
                    STANCES, STATUSES, UPOS)

WIDTH, HEADS, INNER, LAYERS, VOCABULARY, LONGEST = 384, 12, 1536, 6, 30522, 512
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


    def between(self, x, y):
        """The same for rows of vectors, of which there may be none: x [N, WIDTH] × y [M, WIDTH] → [N, M, out]."""
        a, b = self.project(self.a, x), self.project(self.b, y)
        a, b = (torch.cat([z, torch.ones_like(z[:, :1])], -1) for z in (a, b))
        return torch.matmul(torch.matmul(a, self.u), b.transpose(0, 1)).permute(1, 2, 0)


class Hidden(nn.Module):
    """A small layer before the scores."""

    def __init__(self, size, out, wide=WIDTH, dropout=0.2):
        super().__init__()
        self.first, self.last, self.dropout = nn.Linear(wide, size), nn.Linear(size, out), dropout

    def forward(self, x):
        return self.last(F.dropout(F.leaky_relu(self.first(x), 0.1), self.dropout, self.training))


class Words(nn.Module):
    """Heads that score each word by itself: [.., WIDTH] → a dictionary of [.., classes]."""

    def __init__(self, relations, lemmas):
        super().__init__()
        self.upos, self.lemma = nn.Linear(WIDTH, len(UPOS)), nn.Linear(WIDTH, lemmas)
        self.features = nn.Linear(WIDTH, sum(map(len, FEATURES.values())))
        self.names = Hidden(128, len(NAME_TAGS))
        self.mention = Hidden(128, 1)
        self.event = Hidden(192, len(EVENT_TYPES))

    def forward(self, x):
        return {n: getattr(self, n)(x) for n in ("upos", "lemma", "features", "names", "mention", "event")}


class Parser(nn.Module):
    """Arcs by a biaffine form over the words of a window; relations by one layer over a word and its head."""

    def __init__(self, relations):
        super().__init__()
        self.arc = Biaffine(128, 1)
        self.dependent, self.governor = nn.Linear(WIDTH, 192), nn.Linear(WIDTH, 192)
        self.relation = nn.Linear(192, relations)

    def arcs(self, x):
        """[B, W, WIDTH] → [B, W, W], row the dependent; the diagonal is the root's score."""
        return self.arc(x, x).squeeze(-1)

    def relations(self, x, head):
        """[B, W, WIDTH], head [B, W] → [B, W, relations]."""
        above = torch.gather(self.governor(x), 1, head[..., None].expand(-1, -1, 192))
        joint = F.leaky_relu(self.dependent(x) + above, 0.1)
        return self.relation(F.dropout(joint, 0.2, self.training))


class Chains(nn.Module):
    """Which earlier mention a mention means: vectors, and tables of what their words say."""

    def __init__(self):
        super().__init__()
        self.pair = Biaffine(160, 1)
        self.edges = Biaffine(96, 2)
        self.classes = nn.Embedding(CLASSES * CLASSES, 1)
        self.match = nn.Embedding(len(MATCHES) * 9, 1)
        self.distance = nn.Embedding(DISTANCES * QUOTED * 9, 1)
        for table in (self.classes, self.match, self.distance):
            nn.init.zeros_(table.weight)

    def forward(self, heads, mention, features):
        """heads [M, WIDTH] in order, mention [M] their scores, features three [M, M] → [M, M], column the antecedent."""
        scores = self.pair(heads[None], heads[None])[0, :, :, 0].float() + mention[:, None] + mention[None, :]
        for table, index in zip((self.classes, self.match, self.distance), features):
            scores = scores + table(index).squeeze(-1)
        return scores


class Statements(nn.Module):
    """What an anchor's statement does, and the vector by which it is compared: anchor, its source and its content together."""

    def __init__(self):
        super().__init__()
        self.act = Hidden(256, len(STANCES) + len(ATTRIBUTION_TYPES) + len(DOUBTS), wide=3 * WIDTH)
        self.node = nn.Linear(3 * WIDTH, WIDTH)
        self.kind = nn.Embedding(2, WIDTH)
        self.links = Biaffine(128, len(LINKS))

    def nodes(self, joint, is_event):
        return torch.tanh(self.node(joint)) + self.kind(is_event)


class Events(nn.Module):
    """What an event's anchor says: mode and status; and the words of its arguments."""

    def __init__(self):
        super().__init__()
        self.detail = Hidden(192, len(MODES) + len(STATUSES))
        self.arguments = Biaffine(128, len(ARGUMENTS))


class Net(nn.Module):
    def __init__(self, relations, lemmas, layers=LAYERS):
        """relations, lemmas: how many of each the treebanks show."""
        super().__init__()
        self.enc = Encoder(layers)
        self.cue = nn.Linear(WIDTH, 2)
        self.attr = Biaffine(PAIR, len(ROLES))
        self.hearers = Biaffine(96, len(HEARERS))
        self.by_word = Words(relations, lemmas)
        self.parser, self.chains = Parser(relations), Chains()
        self.statements, self.events = Statements(), Events()
        self.meaning = nn.Linear(WIDTH, WIDTH)
        nn.init.eye_(self.meaning.weight)

    def words(self, batch):
        """A word's vector is its first piece's vector: [B, W, WIDTH]."""
        hidden = self.enc(batch.ids, batch.shape, batch.quote, batch.mask)
        return torch.gather(hidden, 1, batch.first[..., None].expand(-1, -1, WIDTH))

    @staticmethod
    def of_anchors(form, words, rows):
        """A form's scores of every word for the anchors rows = (window, word) each: [R, W, out]."""
        windows, anchors = rows
        return form(words[windows, anchors][:, None, :], words[windows]).squeeze(1)

    @staticmethod
    def pool(words, rows, shares):
        """The anchors' vectors beside the means of two sets of words, weighted by shares [R, W, 2]: [R, 3 × WIDTH]."""
        windows, anchors = rows
        weights = shares / shares.sum(1, keepdim=True).clamp(min=1e-3)
        means = torch.einsum("rwk,rwd->rkd", weights.to(words.dtype), words[windows])
        return torch.cat([words[windows, anchors], means[:, 0], means[:, 1]], -1)


def mean_meaning(words, members):
    """Mean vectors of sets of words: members [(window, [word])] → [S, WIDTH]."""
    windows, width, _ = words.shape
    shares = torch.zeros(len(members), windows * width)
    for row, (window, inside) in enumerate(members):
        shares[row, [window * width + w for w in inside]] = 1 / len(inside)
    return shares.to(words.device, words.dtype) @ words.reshape(windows * width, -1)


def widen_embeddings(weights):
    """Weights of an older net, which knew neither paragraphs' beginnings nor closing marks, made to fit: both start equal."""
    shape, quote = weights["enc.shape.weight"], weights["enc.quote.weight"]
    if len(shape) < SHAPES:
        shape = torch.cat([shape, shape])
    if quote[3].abs().sum() < 1e-3:
        quote = torch.cat([quote[:3], quote[2:3]])
    return {**weights, "enc.shape.weight": shape, "enc.quote.weight": quote}
