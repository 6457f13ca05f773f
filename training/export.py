"""Trained network → the model folder that Node runs: encoder.onnx, pairs.onnx, vocab.txt, model.json.

    python export.py --net net.pt --vocab vocab.txt --out ../model --name attribution-1 [--quantise int8]
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime import InferenceSession
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from corpus import WINDOW
from network import PAIR, QUOTES, ROLES, SHAPES, VOCABULARY, Biaffine, Net

FORMAT = 1
OPSET = 17
ALLOWED = 1e-3
ENCODER_INPUTS, ENCODER_OUTPUTS = ("ids", "shape", "quote", "mask"), ("cue", "anchor", "word")


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
    """Pieces → the cue's two scores and the two projections of the pairs, each a row a piece."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, ids, shape, quote, mask):
        hidden = self.net.enc(ids, shape, quote, mask)
        pair = self.net.attr
        return self.net.cue(hidden), Biaffine.project(pair.a, hidden), Biaffine.project(pair.b, hidden)


class PairGraph(nn.Module):
    """anchor [R, PAIR] × word [W, PAIR] → log probabilities of the roles [R, W, len(ROLES)]."""

    def __init__(self, net):
        super().__init__()
        self.u = net.attr.u

    def forward(self, anchor, word):
        a = torch.cat([anchor, torch.ones_like(anchor[:, :1])], -1)
        b = torch.cat([word, torch.ones_like(word[:, :1])], -1)
        scores = torch.matmul(torch.matmul(a, self.u), b.transpose(0, 1))
        return scores.permute(1, 2, 0).log_softmax(-1)


def load_net(path):
    net = Net()
    net.load_state_dict({k: v.float() for k, v in torch.load(path, map_location="cpu").items()}, strict=False)
    return net.eval()


def export_graphs(net, folder):
    piece = torch.ones(2, 16, dtype=torch.long)
    axes = {n: {0: "batch", 1: "length"} for n in ENCODER_INPUTS + ENCODER_OUTPUTS}
    torch.onnx.export(EncoderGraph(net), (piece, piece * 0, piece * 0, piece), str(folder / "encoder.onnx"),
                      opset_version=OPSET, input_names=list(ENCODER_INPUTS), output_names=list(ENCODER_OUTPUTS),
                      dynamic_axes=axes, dynamo=False)
    torch.onnx.export(PairGraph(net), (torch.ones(3, PAIR), torch.ones(5, PAIR)), str(folder / "pairs.onnx"),
                      opset_version=OPSET, input_names=["anchor", "word"], output_names=["roles"],
                      dynamic_axes={"anchor": {0: "anchors"}, "word": {0: "words"}, "roles": {0: "anchors", 1: "words"}},
                      dynamo=False)


def check_parity(net, folder):
    """Raises where the float32 graphs differ from the network by more than ALLOWED on fixed inputs."""
    # The exporter gives its network back in training, dropout and all.
    net.eval()
    chance = torch.Generator().manual_seed(1)
    draw = lambda high, *size: torch.randint(0, high, size, generator=chance)
    pieces = {"ids": draw(VOCABULARY, 2, 40), "shape": draw(SHAPES, 2, 40), "quote": draw(QUOTES, 2, 40),
              "mask": torch.ones(2, 40, dtype=torch.long)}
    pieces["mask"][1, 25:] = 0
    pairs = {"anchor": torch.randn(3, PAIR, generator=chance), "word": torch.randn(5, PAIR, generator=chance)}
    graphs = (("encoder.onnx", EncoderGraph(net), pieces), ("pairs.onnx", PairGraph(net), pairs))
    for name, graph, inputs in graphs:
        with torch.no_grad():
            wanted = graph(*inputs.values())
        got = InferenceSession(str(folder / name)).run(None, {k: v.numpy() for k, v in inputs.items()})
        wanted = wanted if isinstance(wanted, tuple) else (wanted,)
        worst = max(float((torch.from_numpy(g) - w).abs().max()) for g, w in zip(got, wanted))
        print(f"{name}: largest difference from the network {worst:.1e}")
        if worst > ALLOWED:
            raise SystemExit(f"{name} does not compute what the network computes")


def quantise(source, target, reduce_range):
    """Weights of every matrix to int8, per channel; activations at run time."""
    quantize_dynamic(str(source), str(target), per_channel=True, weight_type=QuantType.QInt8,
                     reduce_range=reduce_range, op_types_to_quantize=["MatMul"])


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def export(options):
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        net = load_net(options.net)
        export_graphs(net, Path(folder))
        check_parity(net, Path(folder))
        if options.quantise == "int8":
            net.enc.word = SmallEmbedding(net.enc.word.weight.data)
            export_graphs(net, Path(folder))
            quantise(Path(folder) / "encoder.onnx", out / "encoder.onnx", options.reduce_range)
        else:
            shutil.copy(Path(folder) / "encoder.onnx", out / "encoder.onnx")
        shutil.copy(Path(folder) / "pairs.onnx", out / "pairs.onnx")
    if Path(options.vocab).resolve() != (out / "vocab.txt").resolve():
        shutil.copy(options.vocab, out / "vocab.txt")
    described = {"format": FORMAT, "name": options.name, "precision": options.quantise, "window": WINDOW, "pair": PAIR,
                 "roles": list(ROLES), "files": {n: sha256(out / n) for n in ("encoder.onnx", "pairs.onnx", "vocab.txt")}}
    (out / "model.json").write_text(json.dumps(described, indent=2) + "\n", encoding="utf8")


if __name__ == "__main__":
    take = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    take.add_argument("--net", required=True)
    take.add_argument("--vocab", required=True)
    take.add_argument("--out", required=True)
    take.add_argument("--name", required=True)
    take.add_argument("--quantise", default="int8", choices=("int8", "float32"))
    take.add_argument("--reduce-range", action="store_true", help="7-bit weights, for processors without VNNI")
    export(take.parse_args())
