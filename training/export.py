"""Trained network → the model folder that Node runs: three graphs, vocab.txt, model.json.

    python export.py --net net.pt --vocab vocab.txt --out ../model --name NAME [--quantise int8]

encoder.onnx   a window's pieces → its words' vectors and all that is scored word by word
pairs.onnx     a window's words with its anchors, triggers and mention heads → what they say of the window's words
article.onnx   vectors of an article's mentions, statements and deeds → chains, links
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime import InferenceSession
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

import labels
from coreference import DISTANCES, MATCHES, PRONOUNS
from losses import FAR, mask_arcs, mask_edges, role_shares
from network import QUOTES, SHAPES, VOCABULARY, WIDTH, Net
from windows import WINDOW

FORMAT = 2
GRAPHS = ("encoder.onnx", "pairs.onnx", "article.onnx")
OPSET = 17
ALLOWED = 1e-3
# The farthest class of distances that training sees enough of: 256 to 511 words.
LAST_TRAINED = 8


class SmallEmbedding(nn.Module):
    """A table of int8 rows, each with its own scale: one scale for all would drown the rare words."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", (weight / scale).round().to(torch.int8))

    def forward(self, ids):
        return self.rows[ids].float() * self.scale[ids]


class EncoderGraph(nn.Module):
    """[1, L] pieces, [1, W] each word's first piece and its sentence → rows of W words, without the axis of the batch.

    What is chosen class by class without a look at its neighbours is chosen here: tags, features, lemma rules, relations
    (none of them the root's: that is for the tree to say). Meanings are bytes with a scale a row, to be small when kept.
    """

    inputs = ("ids", "shape", "quote", "mask", "first", "sentence")
    outputs = ("word", "cue", "upos", "features", "lemma", "names", "mention", "event", "arcs", "relation", "meaning", "scale")

    def __init__(self, net, root):
        """root: index of the relation of a root."""
        super().__init__()
        self.net, self.root = net, root

    def forward(self, ids, shape, quote, mask, first, sentence):
        net = self.net
        hidden = net.enc(ids, shape, quote, mask)
        x = torch.gather(hidden, 1, first[..., None].expand(-1, -1, WIDTH))
        by_word = {name: scores[0] for name, scores in net.by_word(x).items()}
        arcs = mask_arcs(net.parser.arcs(x), sentence, torch.ones_like(first, dtype=torch.bool)).log_softmax(-1)
        relation = net.parser.relations(x, arcs.argmax(-1))[0]
        no_root = torch.zeros(relation.shape[-1]).index_fill(0, torch.tensor([self.root]), FAR)
        groups = by_word["features"].split([len(v) for v in labels.FEATURES.values()], -1)
        best = lambda scores: scores.argmax(-1).to(torch.int32)
        meaning = net.meaning(x[0])
        scale = meaning.abs().amax(-1, keepdim=True).clamp(min=1e-8) / 127
        return (x[0], net.cue(x[0]).log_softmax(-1), best(by_word["upos"]), torch.stack([best(g) for g in groups], -1),
                best(by_word["lemma"]), by_word["names"].log_softmax(-1), by_word["mention"].squeeze(-1),
                by_word["event"].log_softmax(-1), arcs[0], best(relation + no_root),
                (meaning / scale).round().to(torch.int8), scale.squeeze(-1))


class PairGraph(nn.Module):
    """words [W, WIDTH]; anchors [A], triggers [V], mentions [M] as places in them → what each says of every word and of itself."""

    inputs = ("words", "anchors", "triggers", "mentions")
    outputs = ("roles", "hearers", "stance", "type", "doubts", "statement", "mode", "status", "arguments", "deed", "edges")

    def __init__(self, net):
        super().__init__()
        self.net = net

    @staticmethod
    def joint(own, words, shares):
        weights = shares / shares.sum(1, keepdim=True).clamp(min=1e-3)
        means = weights.transpose(1, 2) @ words
        return torch.cat([own, means[:, 0], means[:, 1]], -1)

    def forward(self, words, anchors, triggers, mentions):
        net = self.net
        spoken, done = words[anchors], words[triggers]
        roles = net.attr.between(spoken, words)
        shares = role_shares(roles, torch.ones_like(roles[..., 0]))
        said = self.joint(spoken, words, shares)
        acts = net.statements.act(said).split((len(labels.STANCES), len(labels.ATTRIBUTION_TYPES), len(labels.DOUBTS)), -1)
        arguments = net.events.arguments.between(done, words).sigmoid()
        mode, status = net.events.detail(done).split((len(labels.MODES), len(labels.STATUSES)), -1)
        acted = self.joint(done, words, arguments[..., :2])
        edges = net.chains.edges.between(words[mentions], words)
        edges = mask_edges(edges, mentions, torch.ones_like(edges[..., 0], dtype=torch.bool)).log_softmax(1)
        return (roles.log_softmax(-1), net.hearers.between(spoken, words).sigmoid(), acts[0].log_softmax(-1),
                acts[1].log_softmax(-1), acts[2].sigmoid(), net.statements.nodes(said, torch.zeros_like(anchors)), mode,
                status.log_softmax(-1), arguments, net.statements.nodes(acted, torch.ones_like(triggers)), edges)


class ArticleGraph(nn.Module):
    """Rows of vectors [.., WIDTH]: mentions against earlier ones, statements and deeds against others."""

    inputs = ("later", "earlier", "answering", "answered")
    outputs = ("antecedent", "links")

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, later, earlier, answering, answered):
        links = self.net.statements.links.between(answering, answered).sigmoid()
        return self.net.chains.pair.between(later, earlier).squeeze(-1), links


def load_net(path):
    """(Net, what its file holds beside the weights)."""
    held = torch.load(path, map_location="cpu")
    net = Net(len(held["relations"]), len(held["lemmas"]), held["layers"])
    net.load_state_dict({k: v.float() for k, v in held["weights"].items()})
    return net.eval(), held


def draw_inputs(seed):
    """Fixed inputs of the three graphs, of sizes that tell the axes apart."""
    chance = torch.Generator().manual_seed(seed)
    draw = lambda high, *size: torch.randint(0, high, size, generator=chance)
    real = lambda *size: torch.randn(*size, WIDTH, generator=chance)
    pieces, words = 40, 29
    mask = torch.ones(1, pieces, dtype=torch.long)
    mask[0, 35:] = 0
    encoder = (draw(VOCABULARY, 1, pieces), draw(SHAPES, 1, pieces), draw(QUOTES, 1, pieces), mask,
               draw(35, 1, words).sort().values, (torch.arange(words) // 7)[None])
    pairs = (real(words), torch.tensor([3, 8]), torch.tensor([4, 5, 21]), torch.tensor([1, 9, 11, 28]))
    return {"encoder": encoder, "pairs": pairs, "article": (real(6), real(5), real(3), real(4))}


AXES = {
    **{n: {0: "batch", 1: "length"} for n in ("ids", "shape", "quote", "mask")},
    **{n: {0: "batch", 1: "words"} for n in ("first", "sentence")},
    **{n: {0: "words"} for n in EncoderGraph.outputs},
    "arcs": {0: "words", 1: "words"},
    "words": {0: "words"}, "anchors": {0: "anchors"}, "triggers": {0: "triggers"}, "mentions": {0: "mentions"},
    **{n: {0: "anchors", 1: "words"} for n in ("roles", "hearers")},
    **{n: {0: "anchors"} for n in ("stance", "type", "doubts", "statement")},
    **{n: {0: "triggers"} for n in ("mode", "status", "deed")},
    "arguments": {0: "triggers", 1: "words"}, "edges": {0: "mentions", 1: "words"},
    "later": {0: "later"}, "earlier": {0: "earlier"}, "antecedent": {0: "later", 1: "earlier"},
    "answering": {0: "answering"}, "answered": {0: "answered"}, "links": {0: "answering", 1: "answered"},
}


def graphs_of(net, root):
    return {"encoder": EncoderGraph(net, root), "pairs": PairGraph(net), "article": ArticleGraph(net)}


def export_graphs(net, folder, root):
    inputs = draw_inputs(1)
    for name, graph in graphs_of(net, root).items():
        axes = {n: AXES[n] for n in graph.inputs + graph.outputs}
        torch.onnx.export(graph, inputs[name], str(folder / f"{name}.onnx"), opset_version=OPSET,
                          input_names=list(graph.inputs), output_names=list(graph.outputs), dynamic_axes=axes, dynamo=False)


def check_parity(net, folder, root):
    """Raises where the float32 graphs differ from the network by more than ALLOWED on fixed inputs."""
    # The exporter gives its network back in training, dropout and all.
    net.eval()
    inputs = draw_inputs(2)
    for name, graph in graphs_of(net, root).items():
        with torch.no_grad():
            wanted = graph(*inputs[name])
        session = InferenceSession(str(folder / f"{name}.onnx"))
        got = session.run(None, {n: v.numpy() for n, v in zip(graph.inputs, inputs[name])})
        worst = max(float((torch.from_numpy(g).float() - w.float()).abs().max()) for g, w in zip(got, wanted) if w.is_floating_point())
        chosen = [(torch.from_numpy(g) != w).float().mean() for g, w in zip(got, wanted) if not w.is_floating_point()]
        print(f"{name}.onnx: largest difference from the network {worst:.1e}")
        # A tie may be broken, and a byte rounded, the other way.
        if worst > ALLOWED or max(chosen, default=0) > ALLOWED:
            raise SystemExit(f"{name}.onnx does not compute what the network computes")


def quantise(source, target, reduce_range):
    """Weights of every plain matrix to int8, per channel; activations at run time. The biaffine forms' cubes stay as they are."""
    graph = onnx.load(str(source)).graph
    cubes = {w.name for w in graph.initializer if len(w.dims) > 2}
    kept = [n.name for n in graph.node if n.op_type == "MatMul" and cubes & set(n.input)]
    quantize_dynamic(str(source), str(target), per_channel=True, weight_type=QuantType.QInt8, reduce_range=reduce_range,
                     op_types_to_quantize=["MatMul"], nodes_to_exclude=kept)


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def describe(net, held, name, precision, out):
    """What Node needs to know of the model: the closed lists, the tables of coreference, the files' hashes."""
    table = lambda weight: [round(v, 5) for v in weight.detach().flatten().tolist()]
    # Chains are learned over three windows: of what lies farther apart nothing is known but that it is no nearer.
    distance = net.chains.distance.weight.detach().view(DISTANCES, -1)[torch.arange(DISTANCES).clamp(max=LAST_TRAINED)]
    return {
        "format": FORMAT, "name": name, "precision": precision, "window": WINDOW, "width": WIDTH, "layers": held["layers"],
        "roles": labels.ROLES, "hearers": labels.HEARERS, "stances": labels.STANCES, "types": labels.ATTRIBUTION_TYPES,
        "doubts": labels.DOUBTS, "upos": labels.UPOS, "features": labels.FEATURES, "lemmas": held["lemmas"],
        "relations": held["relations"], "names": labels.NAME_TAGS, "events": labels.EVENT_TYPES,
        "modes": labels.MODES, "statuses": labels.STATUSES, "arguments": labels.ARGUMENTS, "links": labels.LINKS,
        "chains": {"pronouns": [words for words, _ in PRONOUNS], "matches": MATCHES, "classes": table(net.chains.classes.weight),
                   "match": table(net.chains.match.weight), "distance": table(distance)},
        "files": {n: sha256(out / n) for n in (*GRAPHS, "vocab.txt")},
    }


def export(options):
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    net, held = load_net(options.net)
    root = held["relations"].index("root")
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        export_graphs(net, folder, root)
        check_parity(net, folder, root)
        if options.quantise == "int8":
            net.enc.word = SmallEmbedding(net.enc.word.weight.data)
            export_graphs(net.eval(), folder, root)
        for name in GRAPHS:
            if options.quantise == "int8":
                quantise(folder / name, out / name, options.reduce_range)
            else:
                shutil.copy(folder / name, out / name)
    if Path(options.vocab).resolve() != (out / "vocab.txt").resolve():
        shutil.copy(options.vocab, out / "vocab.txt")
    described = describe(net, held, options.name, options.quantise, out)
    (out / "model.json").write_text(json.dumps(described, ensure_ascii=False) + "\n", encoding="utf8")


if __name__ == "__main__":
    take = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    take.add_argument("--net", required=True)
    take.add_argument("--vocab", required=True)
    take.add_argument("--out", required=True)
    take.add_argument("--name", required=True)
    take.add_argument("--quantise", default="int8", choices=("int8", "float32"))
    take.add_argument("--reduce-range", action="store_true", help="7-bit weights, for processors without VNNI")
    export(take.parse_args())
