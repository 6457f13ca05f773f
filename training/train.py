"""Trains the network for attribution; writes checkpoints that are resumed exactly, and a log a person can read.

    python train.py --data DIR --vocab vocab.txt --out DIR (--weights model.safetensors | --start net.pt) [...]
"""

import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from corpus import WINDOW, make_batch, read_corpus, training_windows
from network import Net, widen_embeddings
from words import WordPiece


def parse_arguments():
    take = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    take.add_argument("--data", required=True, help="folder with train.jsonl of PolNeAR")
    take.add_argument("--vocab", required=True)
    take.add_argument("--out", required=True, help="folder for checkpoint.pt, net.pt and log.txt")
    take.add_argument("--weights", help="published encoder, .safetensors")
    take.add_argument("--start", help="a trained net.pt to go on from, at step 0")
    take.add_argument("--passes", type=float, default=4)
    take.add_argument("--rate", type=float, default=2e-4, help="peak learning rate of the encoder; heads get four times it")
    take.add_argument("--batch", type=int, default=6, help="windows a step")
    take.add_argument("--edge", type=float, default=1.0, help="extra weight of words at the edges of a role")
    take.add_argument("--device", default="cpu")
    take.add_argument("--precision", default="float32", choices=("float32", "bfloat16"))
    take.add_argument("--threads", type=int, default=2)
    take.add_argument("--seed", type=int, default=1)
    take.add_argument("--save-minutes", type=float, default=4)
    take.add_argument("--limit", type=int, help="read only so many articles, to try the loop")
    return take.parse_args()


def load_start(net, options):
    if options.weights:
        from safetensors.torch import load_file

        net.enc.load_bert(load_file(options.weights))
    if options.start:
        held = {k: v.float() for k, v in torch.load(options.start, map_location="cpu").items()}
        net.load_state_dict(widen_embeddings({k: v for k, v in held.items() if k in net.state_dict()}))


def make_optimizer(net, rate):
    """Matrices decay, vectors do not; heads learn four times as fast."""
    encoder = [p for n, p in net.named_parameters() if n.startswith("enc")]
    heads = [p for n, p in net.named_parameters() if not n.startswith("enc")]
    groups = [
        {"params": [p for p in encoder if p.dim() > 1], "weight_decay": 0.01, "lr": rate},
        {"params": [p for p in encoder if p.dim() <= 1], "weight_decay": 0.0, "lr": rate},
        {"params": heads, "weight_decay": 0.01, "lr": rate * 4},
    ]
    for group in groups:
        group["peak"] = group["lr"]
    return torch.optim.AdamW(groups, fused=True)


def set_rate(optimizer, step, total):
    """6 % warm-up, then linear decay to a fiftieth."""
    share = min(1.0, (step + 1) / max(1.0, total * 0.06)) * max(0.02, 1 - step / total)
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * share


def edge_weights(labels, extra):
    """1, and `extra` more for a word whose role differs from a neighbour's: the edges are what is hard."""
    weights = torch.ones(labels.shape)
    changed = (labels[:, 1:] != labels[:, :-1]).float() * extra
    weights[:, 1:] += changed
    weights[:, :-1] += changed
    return weights.clamp(max=1 + extra)


def losses(net, batch, edge):
    words = net.words(batch)
    cue = net.cue(words).float()
    known = batch.real & (batch.cue >= 0)
    cue_loss = F.cross_entropy(cue[known], batch.cue[known], weight=torch.tensor([1.0, 2.0], device=cue.device))
    if not len(batch.rows[0]):
        return cue_loss, torch.zeros((), device=cue.device)
    scores = net.roles(words, batch.rows).float()
    real = batch.real[batch.rows[0]]
    each = F.cross_entropy(scores[real], batch.labels[real], reduction="none")
    weights = edge_weights(batch.labels.cpu(), edge).to(each.device)[real]
    return cue_loss, (each * weights).sum() / weights.sum()


def to_device(batch, device):
    for name, value in vars(batch).items():
        moved = tuple(v.to(device) for v in value) if isinstance(value, tuple) else value.to(device)
        setattr(batch, name, moved)
    return batch


def pass_items(documents, seed, number):
    """The windows of one pass in its own order: the same for the same seed and number, so that a resumed run goes on exactly."""
    chance = random.Random(seed * 1000 + number)
    items = [(d, i, j) for d in documents for i, j in training_windows(d, chance.randint(40, WINDOW))]
    chance.shuffle(items)
    return items


class Run:
    """The state of a training run: what a checkpoint holds."""

    def __init__(self, options):
        self.options, self.out = options, Path(options.out)
        self.out.mkdir(parents=True, exist_ok=True)
        self.net = Net()
        load_start(self.net, options)
        self.net.to(options.device)
        self.optimizer = make_optimizer(self.net, options.rate)
        self.step, self.seconds = 0, 0.0
        if (self.out / "checkpoint.pt").exists():
            self.resume()

    def resume(self):
        held = torch.load(self.out / "checkpoint.pt", map_location=self.options.device, weights_only=False)
        self.net.load_state_dict(held["net"])
        self.optimizer.load_state_dict(held["optimizer"])
        self.step, self.seconds = held["step"], held["seconds"]
        torch.set_rng_state(held["rng"].cpu())

    def save(self):
        held = {"net": self.net.state_dict(), "optimizer": self.optimizer.state_dict(), "step": self.step,
                "seconds": self.seconds, "rng": torch.get_rng_state()}
        torch.save(held, self.out / "checkpoint.tmp")
        (self.out / "checkpoint.tmp").replace(self.out / "checkpoint.pt")

    def log(self, line):
        print(line, flush=True)
        with open(self.out / "log.txt", "a", encoding="utf8") as log:
            log.write(line + "\n")


def train_step(run, batch, total):
    options = run.options
    set_rate(run.optimizer, run.step, total)
    run.net.train()
    with torch.autocast(options.device, dtype=torch.bfloat16, enabled=options.precision == "bfloat16"):
        cue, roles = losses(run.net, batch, options.edge)
    run.optimizer.zero_grad()
    (cue + 2 * roles).backward()
    norm = torch.nn.utils.clip_grad_norm_(run.net.parameters(), 1.0)
    if torch.isfinite(norm):
        run.optimizer.step()
    run.step += 1
    return cue.item(), roles.item()


def train(options):
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    pieces = WordPiece.load(options.vocab)
    ends = (pieces.ids["[CLS]"], pieces.ids["[SEP]"])
    documents = read_corpus(Path(options.data) / "train.jsonl", pieces, options.limit)
    run = Run(options)
    a_pass = len(pass_items(documents, options.seed, 0)) // options.batch
    total = max(1, int(a_pass * options.passes))
    run.log(f"{len(documents)} articles, {a_pass} steps a pass, {total} steps, from step {run.step}; {vars(options)}")
    began, saved, seen, sums = time.time(), time.time(), 0, [0.0, 0.0, 0]
    before = run.seconds
    while run.step < total:
        # Cuts differ a little between passes, so a pass is taken by its own length.
        number, offset = divmod(run.step, a_pass)
        items = pass_items(documents, options.seed, number)
        for k in range(offset * options.batch, a_pass * options.batch, options.batch):
            chosen = items[k : k + options.batch] or items[: options.batch]
            batch = to_device(make_batch(chosen, ends), options.device)
            got = train_step(run, batch, total)
            seen += int(batch.mask.sum())
            sums = [sums[0] + got[0], sums[1] + got[1], sums[2] + 1]
            run.seconds = before + time.time() - began
            if run.step % 25 == 0:
                run.log(f"step {run.step}/{total} cue {sums[0] / sums[2]:.4f} roles {sums[1] / sums[2]:.4f} "
                        f"pieces/s {seen / (time.time() - began):.0f} minutes {run.seconds / 60:.1f}")
                sums = [0.0, 0.0, 0]
            if time.time() - saved > options.save_minutes * 60:
                run.save()
                saved = time.time()
            if run.step >= total:
                break
    run.save()
    torch.save({k: v.half().cpu() for k, v in run.net.state_dict().items()}, run.out / "net.pt")
    run.log(f"done after {run.seconds / 60:.1f} minutes")


if __name__ == "__main__":
    train(parse_arguments())
