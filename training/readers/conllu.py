"""Treebanks in CoNLL-U: tags, features, lemmas, trees; entities and chains where the last column holds them."""

import re
from collections import Counter
from dataclasses import dataclass, field

from document import UNKNOWN, Mention, make_document
from labels import FEATURES, NAME_KINDS, UPOS
from readers.names import name_of_mention

# A link to an encyclopedia may itself hold brackets, which begin with a letter.
ENTITY = re.compile(r"\((?P<open>\d+(?:-(?:[^()]|\([^()\d][^()]*\))*)?)(?P<single>\))?|(?P<close>\d+)(?:\[[^\]]*\])?\)")
LEAST_SEEN = 4


@dataclass
class Rows:
    """A document's tokens as they stand in the file."""

    id: str
    text: str = ""
    words: list = field(default_factory=list)
    columns: list = field(default_factory=list)
    sentence: list = field(default_factory=list)
    # index of the first word of each sentence
    begins: list = field(default_factory=list)


def read_rows(path):
    """[Rows], one a `# newdoc`."""
    out, fused_end, fused_space, gap = [], 0, True, ""
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                out.append(Rows(line.split("=", 1)[-1].strip()))
                gap = ""
            elif line.startswith("# newpar") and "=" not in line.split("newpar", 1)[1][:6] or line.startswith("# newpar id"):
                gap = "\n\n" if out[-1].words else ""
            elif line.startswith("# sent_id"):
                out[-1].begins.append(len(out[-1].words))
            elif line and line[0].isdigit():
                fields = line.split("\t")
                if "." in fields[0]:
                    continue
                if "-" in fields[0]:
                    fused_end = int(fields[0].split("-")[1])
                    fused_space = "SpaceAfter=No" not in fields[9]
                    continue
                number = int(fields[0])
                add_token(out[-1], fields, gap)
                inside = number < fused_end
                spaced = fused_space if number == fused_end else "SpaceAfter=No" not in fields[9]
                gap = " " if spaced and not inside else ""
                fused_end = 0 if number >= fused_end else fused_end
            elif not line:
                gap, fused_end = " ", 0
    return [rows for rows in out if rows.words]


def add_token(rows, fields, gap):
    rows.text += gap
    rows.words.append((len(rows.text), len(rows.text) + len(fields[1])))
    rows.text += fields[1]
    rows.columns.append(fields)
    rows.sentence.append(len(rows.begins) - 1)


def lemma_rule(form, lemma):
    """How a lemma is made of a form: "keep or lower / letters cut / letters added"."""
    case = "keep" if lemma[:1].isupper() else "lower"
    base = form if case == "keep" else form.lower()
    same = 0
    while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
        same += 1
    return f"{case}/{len(base) - same}/{lemma[same:]}"


@dataclass
class Inventory:
    """Relations and lemma rules: what the treebanks of training show often enough."""

    relations: list
    lemmas: list

    @classmethod
    def count(cls, treebanks):
        """treebanks: lists of Rows."""
        tokens = [c for rows in treebanks for r in rows for c in r.columns]
        relations = Counter(c[7] for c in tokens)
        lemmas = Counter(lemma_rule(c[1], c[2]) for c in tokens)
        often = lambda counts: sorted(n for n, k in counts.items() if k >= LEAST_SEEN)
        return cls(often(relations), often(lemmas))


def read_treebank(rows, corpus, pieces, inventory):
    """One Document of one Rows."""
    document = make_document(rows.id, corpus, rows.text, pieces, rows.words)
    index = lambda values, value: values.index(value) if value in values else UNKNOWN
    relations = {name: i for i, name in enumerate(inventory.relations)}
    lemmas = {name: i for i, name in enumerate(inventory.lemmas)}
    document.sentence = rows.sentence
    document.upos = [index(UPOS, c[3]) for c in rows.columns]
    held = [dict(f.split("=", 1) for f in c[5].split("|") if "=" in f) for c in rows.columns]
    document.features = [[index(values, h.get(name, "").split(",")[0]) for h in held] for name, values in FEATURES.items()]
    document.lemma = [lemmas.get(lemma_rule(c[1], c[2]), UNKNOWN) for c in rows.columns]
    document.head = find_heads(rows)
    document.relation = [relations.get(c[7], UNKNOWN) for c in rows.columns]
    return document


def find_heads(rows):
    out = []
    for i, columns in enumerate(rows.columns):
        above = int(columns[6])
        out.append(i if above == 0 else rows.begins[rows.sentence[i]] + above - 1)
    return out


def read_entities(rows):
    """[(begin, end, identity, [parts of the bracket])] of the Entity= annotation, ends exclusive."""
    out, open_ones = [], {}
    for i, columns in enumerate(rows.columns):
        value = next((m[7:] for m in columns[9].split("|") if m.startswith("Entity=")), "")
        for match in ENTITY.finditer(value):
            if match["close"] is not None:
                stack = open_ones.get(match["close"])
                if stack:
                    begin, parts = stack.pop()
                    out.append((begin, i + 1, match["close"], parts))
                continue
            parts = match["open"].split("-")
            if match["single"]:
                out.append((i, i + 1, parts[0], parts))
            else:
                open_ones.setdefault(parts[0], []).append((i, parts))
    return out


def head_of_span(document, begin, end):
    """The word whose head lies outside."""
    inside = range(begin, end)
    return next((w for w in inside if document.head[w] not in inside or document.head[w] == w), begin)


def coordination_head(document, begin, end, relations):
    """The same, but of a coordination its conjunction, so that the first member keeps its own."""
    head = head_of_span(document, begin, end)
    members = [w for w in range(begin, end) if relations[w] == "conj" and document.head[w] == head]
    joins = [w for w in range(begin, end) if relations[w] == "cc" and document.head[w] in members]
    return joins[0] if joins else head


def add_names(document, rows):
    spoken = [c[1] for c in rows.columns]
    upos = ["PROPN" if c[4] in ("NNP", "NNPS") else c[3] for c in rows.columns]
    found = []
    for begin, end, _, parts in read_entities(rows):
        head = head_of_span(document, begin, end)
        # A people ("the Turks") is no person.
        kind = "people" if parts[1] == "person" and "Number=Plur" in rows.columns[head][5] else parts[1]
        name = name_of_mention((begin, end, head), kind, spoken, upos)
        if name:
            found.append(name)
    # A proper noun outside every entity, and an adjective of a nation, are not to be learned from.
    names = [UNKNOWN if tag == "PROPN" else 0 for tag in upos]
    for w, tag in enumerate(upos):
        if tag == "ADJ" and spoken[w][0].isupper() and w not in rows.begins:
            names[w] = 1 + 2 * NAME_KINDS.index("other")
    taken = set()
    for begin, end, kind in sorted(found, key=lambda n: n[0] - n[1]):
        if taken.isdisjoint(range(begin, end)):
            taken.update(range(begin, end))
            for w in range(begin, end):
                names[w] = 1 + 2 * kind + (w > begin)
    document.names = names


def add_chains(document, rows):
    """rows of the same words whose entities are those of coreference alone."""
    relations = [c[7] for c in rows.columns]
    document.mentions = []
    for begin, end, chain, _ in read_entities(rows):
        head = coordination_head(document, begin, end, relations)
        document.mentions.append(Mention(begin, end, head, int(chain)))


def read_gum(folder, split, pieces, inventory, rows=None):
    """GUM with its entities, and the chains of the same documents from OntoGUM."""
    rows = rows or read_rows(f"{folder}/gum/{split}.conllu")
    chained = {r.id: r for r in read_rows(f"{folder}/ontogum/{split}.conllu")}
    out = []
    for r in rows:
        document = read_treebank(r, "gum", pieces, inventory)
        add_names(document, r)
        same = chained.get(r.id)
        if same and len(same.words) == len(r.words):
            add_chains(document, same)
        out.append(document)
    return out


def read_ewt(folder, split, pieces, inventory, rows=None):
    rows = rows or read_rows(f"{folder}/ewt/{split}.conllu")
    return [read_treebank(r, "ewt", pieces, inventory) for r in rows]
