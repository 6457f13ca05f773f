"""CoreNLP's tags and trees in the terms of Universal Dependencies; what does not carry over is left unknown."""

from document import UNKNOWN
from labels import FEATURES, UPOS

TAGS = {
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "RB": "ADV",
    "RBR": "ADV", "RBS": "ADV", "VB": "VERB", "VBD": "VERB", "VBG": "VERB", "VBN": "VERB", "VBP": "VERB", "VBZ": "VERB",
    "MD": "AUX", "PDT": "DET", "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "WP$": "PRON", "EX": "PRON", "CC": "CCONJ",
    "CD": "NUM", "POS": "PART", "RP": "ADP", "UH": "INTJ", ",": "PUNCT", ".": "PUNCT", ":": "PUNCT", "``": "PUNCT",
    "''": "PUNCT", "-LRB-": "PUNCT", "-RRB-": "PUNCT", "$": "SYM", "#": "SYM",
}
# A tag that stands for several parts of speech, told apart by the relation.
BY_RELATION = {
    "IN": {"mark": "SCONJ", "case": "ADP"}, "TO": {"mark": "PART", "case": "ADP"}, "DT": {"det": "DET", "nsubj": "PRON", "dobj": "PRON"},
    "WDT": {"nsubj": "PRON", "dobj": "PRON", "det": "DET"},
}
VERBAL = {
    "VBD": {"Tense": "Past", "VerbForm": "Fin", "Mood": "Ind"}, "VBZ": {"Tense": "Pres", "VerbForm": "Fin", "Mood": "Ind"},
    "VBP": {"Tense": "Pres", "VerbForm": "Fin", "Mood": "Ind"}, "VBN": {"Tense": "Past", "VerbForm": "Part"},
}
NUMBERS = {"NN": "Sing", "NNP": "Sing", "NNS": "Plur", "NNPS": "Plur"}
RELATIONS = {
    "dobj": "obj", "nsubjpass": "nsubj:pass", "auxpass": "aux:pass", "csubjpass": "csubj:pass", "neg": "advmod",
    "nmod:npmod": "obl:unmarked", "nmod:tmod": "obl:unmarked", "name": "flat", "mwe": "fixed",
}
# Where the two schemes hang a word on different heads.
OTHER_HEADS = frozenset(("cc", "punct", "dep", "discourse", "cc:preconj", "parataxis", "mwe", "name"))
MODAL = frozenset(("aux", "auxpass", "cop"))


def part_of_speech(tag, relation, word):
    if word.lower() in ("not", "n't", "n’t"):
        return "PART"
    if word.lower() in ("the", "a", "an"):
        return "DET"
    if tag.startswith("VB") and relation in MODAL:
        return "AUX"
    return TAGS.get(tag) or BY_RELATION.get(tag, {}).get(relation)


def add_grammar(document, tokens, word_of, relations):
    """tokens: [(sentence, place in it, token)] by word, None where a word is not just one token; word_of: {(sentence, place): word};
    relations: the treebanks' list."""
    size = len(document.words)
    document.upos, document.head, document.relation = ([UNKNOWN] * size for _ in range(3))
    document.features = [[UNKNOWN] * size for _ in FEATURES]
    for w, held in enumerate(tokens):
        if held is None:
            continue
        sentence, place, (_, _, tag, _, above, relation) = held
        upos = part_of_speech(tag, relation, document.spoken(w))
        document.upos[w] = UPOS.index(upos) if upos else UNKNOWN
        for group, (name, values) in enumerate(FEATURES.items()):
            value = VERBAL.get(tag, {}).get(name) or (NUMBERS.get(tag) if name == "Number" else None)
            if value:
                document.features[group][w] = values.index(value)
        if relation in OTHER_HEADS or is_in_name(tokens, w):
            continue
        document.head[w] = w if above == 0 else word_of.get((sentence, above - 1), UNKNOWN)
        if document.head[w] >= 0 and is_in_name(tokens, document.head[w]):
            document.head[w] = UNKNOWN
            continue
        document.relation[w] = find_relation(document, w, relation, tokens, relations)


def is_in_name(tokens, w):
    """Is a word part of a person's name of several words, which the treebanks hang on its first and this layer on its last?"""
    person = lambda held: held is not None and held[2][3] == "PERSON"
    return person(tokens[w]) and any(person(tokens[k]) for k in (w - 1, w + 1) if 0 <= k < len(tokens))


def find_relation(document, w, relation, tokens, relations):
    """nmod of a verb is obl; of what is no noun it stays unknown."""
    name = RELATIONS.get(relation, relation)
    if name == "nmod":
        above = tokens[document.head[w]] if document.head[w] >= 0 else None
        if above is None or not above[2][2].startswith(("VB", "NN")):
            return UNKNOWN
        name = "obl" if above[2][2].startswith("VB") else "nmod"
    return relations.index(name) if name in relations else UNKNOWN
