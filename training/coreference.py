"""What the words themselves say of two mentions: small classes, looked up in tables of learned scores. The same as src/language."""

import numpy as np

from words import case_shape

# Classes of a mention's head; pronouns by person, number and gender.
PRONOUNS = (
    ("i me my mine myself", 1),
    ("we us our ours ourselves", 2),
    ("you your yours yourself yourselves", 3),
    ("he him his himself", 4),
    ("she her hers herself", 5),
    ("it its itself", 6),
    ("they them their theirs themselves themself", 7),
    ("this that", 8),
    ("these those", 9),
    ("who whom whose which", 10),
)
PRONOUN_CLASS = {word: number for words, number in PRONOUNS for word in words.split()}
NOMINAL, NAME, NUMBER = 11, 12, 13
CLASSES = 14
# 0 pronoun, 1 nominal, 2 name
COARSE = np.array([1] + [0] * 10 + [1, 2, 1])
MATCHES = ("none", "same head", "same name", "same last name", "part of the name", "initials", "same pronoun")
DISTANCES = 12
QUOTED = 3


def distance_class(gap):
    """0 for neighbours, then one more each time the gap in words doubles."""
    return np.minimum(DISTANCES - 1, np.log2(np.maximum(gap, 1)).astype(np.int64))


def name_run(document, word):
    """(begin, end) of the capitalised words around a word, small joints between them left out."""
    begin = end = word
    capital = lambda w: case_shape(document.spoken(w)) in (2, 3, 6) and not PRONOUN_CLASS.get(document.spoken(w).lower())
    while begin > 0 and capital(begin - 1) and not document.starts[begin]:
        begin -= 1
    while end + 1 < len(document.words) and capital(end + 1) and not document.starts[end + 1]:
        end += 1
    return begin, end + 1


def describe_heads(document, heads):
    """[(class, head's word, words of its name, inside quotation marks)]"""
    out = []
    for w in heads:
        word = document.spoken(w)
        low = word.lower()
        pronoun = PRONOUN_CLASS.get(low)
        shape = case_shape(word)
        is_name = pronoun is None and shape in (2, 3, 6) and (shape != 2 or w > 0 and not document.starts[w])
        kind = pronoun or (NUMBER if shape == 4 else NAME if is_name else NOMINAL)
        run = [document.spoken(i).lower() for i in range(*name_run(document, w))] if is_name else []
        out.append((kind, low, run, int(document.quote[w] != 0)))
    return out


def match_class(a, b):
    """How the words of two described heads agree: an index in MATCHES."""
    if a[0] <= 10 or b[0] <= 10:
        return 6 if a[1] == b[1] else 0
    if a[2] and b[2]:
        if a[2] == b[2]:
            return 2
        if a[2][-1] == b[2][-1]:
            return 3
        if a[2][-1] in b[2] or b[2][-1] in a[2]:
            return 4
        if is_initials(a[2], b[2]) or is_initials(b[2], a[2]):
            return 5
    return 1 if a[1] == b[1] else 0


def is_initials(short, long):
    letters = short[0].replace(".", "")
    return len(short) == 1 and len(long) > 1 and letters == "".join(word[0] for word in long)


def pair_features(document, heads):
    """Three [M, M] arrays of indices for PairTables: classes, match with coarse classes, distance with coarse classes and marks."""
    described = describe_heads(document, heads)
    kind = np.array([d[0] for d in described], dtype=np.int64)
    quoted = np.array([d[3] for d in described], dtype=np.int64)
    at = np.array(heads, dtype=np.int64)
    coarse = COARSE[kind]
    pair = coarse[:, None] * 3 + coarse[None, :]
    classes = kind[:, None] * CLASSES + kind[None, :]
    match = match_matrix(described)
    marks = np.where(quoted[:, None] == quoted[None, :], quoted[:, None], 2)
    distance = distance_class(at[:, None] - at[None, :])
    return classes, match * 9 + pair, (distance * QUOTED + marks) * 9 + pair


def match_matrix(described):
    """match_class of every pair; only heads that share a word or initials need a look."""
    size = len(described)
    out = np.zeros((size, size), dtype=np.int64)
    sharing = {}
    for i, (kind, low, run, _) in enumerate(described):
        keys = {low, *run}
        if len(run) > 1:
            keys.add("".join(word[0] for word in run))
        if len(run) == 1:
            keys.add(run[0].replace(".", ""))
        for key in keys:
            sharing.setdefault(key, []).append(i)
    for members in sharing.values():
        for i in members:
            for j in members:
                if j < i and not out[i, j]:
                    out[i, j] = match_class(described[i], described[j])
    return out
