"""A text as words, with whatever a corpus says of them."""

from dataclasses import dataclass, field

from words import case_shape, find_words, paragraph_starts, quote_states

AUXILIARIES = frozenset(
    "has have had having is are was were be been being will would could should may might can did does do also then "
    "later not n't n’t ca wo to already recently once again repeatedly".split()
)
UNKNOWN = -100


@dataclass
class Attribution:
    anchor: int
    # {word: index in ROLES}
    roles: dict
    addressee: frozenset = frozenset()
    occasion: frozenset = frozenset()
    # index in STANCES, in ATTRIBUTION_TYPES, 0 or 1, 0 or 1; None where the corpus does not say
    stance: int | None = None
    kind: int | None = None
    hedged: int | None = None
    negated: int | None = None
    id: str = ""


@dataclass
class Event:
    anchor: int
    # index in EVENT_TYPES, in MODES, in STATUSES
    kind: int
    mode: int
    status: int
    # one set of words for each of ARGUMENTS
    arguments: tuple
    id: str = ""


@dataclass
class Mention:
    """Words begin to end (exclusive) of the chain numbered chain."""

    begin: int
    end: int
    head: int
    chain: int


@dataclass
class Document:
    id: str
    corpus: str
    text: str
    words: list
    shape: list
    quote: list
    starts: list
    pieces: list
    # the number of each word's sentence; None where the corpus has none
    sentence: list | None = None
    attributions: list | None = None
    # are all anchors marked, also those inside other contents
    all_anchors: bool = False
    upos: list | None = None
    # one list a group of FEATURES
    features: list | None = None
    lemma: list | None = None
    # the word each hangs on, itself for a root
    head: list | None = None
    relation: list | None = None
    names: list | None = None
    mentions: list | None = None
    # are all mentions of the text marked
    all_mentions: bool = True
    # how far chains and names are to be believed
    trust: float = 1.0
    events: list | None = None
    # [(index, index)] of nodes: attributions, then events
    denials: list = field(default_factory=list)
    responses: list = field(default_factory=list)
    # [(words of source, words of target, index in ROOTS)]
    pairs: list = field(default_factory=list)
    # unit vectors of a teacher: [(words, index in the table)]
    meanings: list = field(default_factory=list)

    def spoken(self, word):
        begin, end = self.words[word]
        return self.text[begin:end]


def make_document(name, corpus, text, pieces, words=None):
    """words: [(begin, end)] in code points, found here where a corpus brings none."""
    words = find_words(text) if words is None else words
    starts = paragraph_starts(text, words)
    spoken = [text[b:e] for b, e in words]
    return Document(name, corpus, text, words, piece_shapes(spoken, starts), quote_states(text, words, starts), starts,
                    [pieces.pieces(w) for w in spoken])


def piece_shapes(spoken, starts):
    """The case shape of each word, in the upper half of the table where a paragraph begins."""
    return [case_shape(word) + 8 * start for word, start in zip(spoken, starts)]


def words_within(spans, words):
    """The words that [(begin, end)] touch, in order."""
    return [i for i, (b, e) in enumerate(words) if any(b < end and e > begin for begin, end in spans)]


def choose_anchor(cue, spoken):
    """The cue's first word that carries meaning; cue is not empty."""
    telling = (w for w in cue if spoken(w).lower() not in AUXILIARIES and spoken(w)[0].isalnum())
    return next(telling, cue[0])
