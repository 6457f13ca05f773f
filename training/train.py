"""Trains the network's heads together; writes checkpoints that are resumed exactly, and a log a person can read.

    python train.py --data DIR --passages passages.jsonl --vocab vocab.txt --weights model.safetensors --out DIR [...]
"""

import argparse
import signal
import time
from pathlib import Path

import torch

from batch import make_batch
from corpora import parse_mix, pass_batches, read_corpora, read_inventory
from losses import all_losses, weigh
from network import Net, widen_embeddings
from teacher import teach
from words import WordPiece


def parse_arguments():
    take = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    take.add_argument("--data", required=True, help="folder with polnear, ewt, gum, ontogum and plv")
    take.add_argument("--passages", required=True, help="what `node training/passages/check.ts --resolve` writes")
    take.add_argument("--vocab", required=True)
    take.add_argument("--out", required=True, help="folder for checkpoint.pt, net.pt and log.txt")
    take.add_argument("--weights", required=True, help="published encoder, .safetensors: where to begin, and the teacher of meaning")
    take.add_argument("--start", help="a trained net.pt to go on from, at step 0; what it has of other shapes is left out")
    take.add_argument("--passes", type=float, default=8)
    take.add_argument("--mix", default="", help="how often a pass reads a corpus, such as gum=2,plv=0")
    take.add_argument("--fold", type=int, help="leave this fifth of PLV out (0 to 4), to measure on it")
    take.add_argument("--rate", type=float, default=2e-4, help="peak learning rate of the encoder; heads get four times it")
    take.add_argument("--frozen", type=int, default=0, help="layers at the bottom, with the embeddings, that stay as they are")
    take.add_argument("--batch", type=int, default=6, help="windows a step")
    take.add_argument("--edge", type=float, default=1.0, help="extra weight of words at the edges of a role")
    take.add_argument("--device", default="cpu")
    take.add_argument("--precision", default="float32", choices=("float32", "bfloat16"))
    take.add_argument("--threads", type=int, default=2)
    take.add_argument("--layers", type=int, default=6)
    take.add_argument("--seed", type=int, default=1)
    take.add_argument("--save-minutes", type=float, default=4)
    take.add_argument("--limit", type=int, help="read only so many documents of a corpus, to try the loop")
    return take.parse_args()


def load_start(net, options):
    if options.start:
        held = torch.load(options.start, map_location="cpu")
        held = widen_embeddings({k: v.float() for k, v in held.get("weights", held).items()})
        mine = net.state_dict()
        net.load_state_dict({k: v for k, v in held.items() if k in mine and v.shape == mine[k].shape}, strict=False)
    else:
        from safetensors.torch import load_file

        net.enc.load_bert(load_file(options.weights))


def make_optimizer(net, options):
    """Matrices decay, vectors do not; heads learn four times as fast."""
    still = tuple(f"enc.layers.{n}." for n in range(options.frozen))
    still += ("enc.word", "enc.pos", "enc.kind0", "enc.norm") if options.frozen else ()
    for name, parameter in net.named_parameters():
        parameter.requires_grad_(not name.startswith(still) if still else True)
    moving = [(n, p) for n, p in net.named_parameters() if p.requires_grad]
    encoder = [p for n, p in moving if n.startswith("enc")]
    heads = [p for n, p in moving if not n.startswith("enc")]
    groups = [
        {"params": [p for p in encoder if p.dim() > 1], "weight_decay": 0.01, "lr": options.rate},
        {"params": [p for p in encoder if p.dim() <= 1], "weight_decay": 0.0, "lr": options.rate},
        {"params": heads, "weight_decay": 0.01, "lr": options.rate * 4},
    ]
    for group in groups:
        group["peak"] = group["lr"]
    return torch.optim.AdamW(groups, fused=True)


def set_rate(optimizer, step, total):
    """6 % warm-up, then linear decay to a fiftieth."""
    share = min(1.0, (step + 1) / max(1.0, total * 0.06)) * max(0.02, 1 - step / total)
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * share


class Run:
    """The state of a training run: what a checkpoint holds."""

    def __init__(self, options, inventory):
        self.options, self.out, self.inventory = options, Path(options.out), inventory
        self.out.mkdir(parents=True, exist_ok=True)
        self.net = Net(len(inventory.relations), len(inventory.lemmas), options.layers)
        load_start(self.net, options)
        self.net.to(options.device)
        self.optimizer = make_optimizer(self.net, options)
        self.step, self.seconds, self.pieces, self.is_stopped = 0, 0.0, 0, False
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda *_: setattr(self, "is_stopped", True))
        if (self.out / "checkpoint.pt").exists():
            self.resume()

    def resume(self):
        held = torch.load(self.out / "checkpoint.pt", map_location=self.options.device, weights_only=False)
        self.net.load_state_dict(held["net"])
        self.optimizer.load_state_dict(held["optimizer"])
        self.step, self.seconds, self.pieces = held["step"], held["seconds"], held["pieces"]
        torch.set_rng_state(held["rng"].cpu())

    def save(self):
        held = {"net": self.net.state_dict(), "optimizer": self.optimizer.state_dict(), "step": self.step,
                "seconds": self.seconds, "pieces": self.pieces, "rng": torch.get_rng_state()}
        torch.save(held, self.out / "checkpoint.tmp")
        (self.out / "checkpoint.tmp").replace(self.out / "checkpoint.pt")
        self.save_net()

    def save_net(self):
        weights = {k: v.half().cpu() for k, v in self.net.state_dict().items()}
        held = {"weights": weights, "relations": self.inventory.relations, "lemmas": self.inventory.lemmas,
                "layers": self.options.layers, "minutes": self.seconds / 60, "pieces": self.pieces, "steps": self.step}
        torch.save(held, self.out / "net.tmp")
        (self.out / "net.tmp").replace(self.out / "net.pt")

    def log(self, line):
        print(line, flush=True)
        with open(self.out / "log.txt", "a", encoding="utf8") as log:
            log.write(line + "\n")


def train_step(run, batch, total, teacher):
    options = run.options
    set_rate(run.optimizer, run.step, total)
    run.net.train()
    with torch.autocast(options.device, dtype=torch.bfloat16, enabled=options.precision == "bfloat16"):
        losses = all_losses(run.net, batch, options.edge, teacher)
    run.optimizer.zero_grad()
    sum(weigh(name) * loss for name, loss in losses.items()).backward()
    norm = torch.nn.utils.clip_grad_norm_(run.net.parameters(), 1.0)
    if torch.isfinite(norm):
        run.optimizer.step()
    run.step += 1
    run.pieces += int(batch.mask.sum())
    return {name: loss.item() for name, loss in losses.items()}


class Means:
    """Losses since the last line of the log."""

    def __init__(self):
        self.sums = {}

    def add(self, losses):
        for name, value in losses.items():
            total, count = self.sums.get(name, (0.0, 0))
            self.sums[name] = (total + value, count + 1)

    def __str__(self):
        return " ".join(f"{n} {total / count:.3f}" for n, (total, count) in self.sums.items())


def leave_fold(documents, fold):
    return documents if fold is None else [d for i, d in enumerate(documents) if i % 5 != fold]


def train(options):
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    pieces = WordPiece.load(options.vocab)
    ends = (pieces.ids["[CLS]"], pieces.ids["[SEP]"])
    inventory, mix = read_inventory(options.data), parse_mix(options.mix)
    corpora = read_corpora(options.data, options.passages, pieces, inventory, mix, options.limit)
    corpora["plv"] = leave_fold(corpora["plv"], options.fold)
    run = Run(options, inventory)
    spoken = [d for name in ("polnear", "passages", "paraphrases") for d in corpora[name]]
    teacher = teach(spoken, options.weights, ends, run.out)
    a_pass = len(pass_batches(corpora, mix, options.batch, options.seed, 0))
    total = max(1, int(a_pass * options.passes))
    sizes = ", ".join(f"{len(d)} {n}" for n, d in corpora.items())
    run.log(f"{sizes}; {a_pass} steps a pass, {total} steps, from step {run.step}; {vars(options)}")
    began, saved, means, before, first = time.time(), time.time(), Means(), run.seconds, run.pieces
    while run.step < total:
        # Passes differ a little in length, so each is taken by the first one's.
        number, offset = divmod(run.step, a_pass)
        batches = pass_batches(corpora, mix, options.batch, options.seed, number)
        for k in range(offset, min(a_pass, offset + total - run.step)):
            batch = make_batch(batches[k % len(batches)], ends).to(options.device)
            means.add(train_step(run, batch, total, teacher))
            run.seconds = before + time.time() - began
            if run.step % 50 == 0:
                speed = (run.pieces - first) / (time.time() - began)
                run.log(f"step {run.step}/{total} minutes {run.seconds / 60:.1f} pieces/s {speed:.0f} {means}")
                means = Means()
            if time.time() - saved > options.save_minutes * 60 or run.is_stopped:
                run.save()
                saved = time.time()
            if run.is_stopped:
                run.log(f"stopped at step {run.step}; the same command goes on from there")
                return
    run.save()
    run.log(f"done after {run.seconds / 60:.1f} minutes")


if __name__ == "__main__":
    train(parse_arguments())
