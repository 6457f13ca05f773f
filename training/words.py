"""Words with their case shape and quote state: the same as src/language, checked against one fixture by both."""

import re
import unicodedata

SPACE = r"\s\x1c-\x1f\x85\ufeff\u200b"
WORD = re.compile(
    r"(?:[A-Z]\.){2,}"
    r"|\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?"
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Col|Lt|Sgt|St|Jr|Sr|Inc|Corp|Co|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\."
    r"|[^\W_]+(?=n[’']t(?![^\W_]))|n[’']t(?![^\W_])|[’'](?:s|S|re|ve|ll|d|m)(?![^\W_])"
    rf"|[^\W_]+|_+|\.{{2,}}|…|--+|''(?!')|``|[^{SPACE}]"
)
TERMINAL = ".!?:…\"”’'»)]"
LONG_LINE = 45
WRAPPED = 0.3
SINGLE_REACH = 300
DOUBLE = ("“", "”", "„", "«", "»", '"', "''", "``")
OUTSIDE, INSIDE, OPENING, CLOSING = range(4)


def find_words(text):
    """[(begin, end)] in code points."""
    return [m.span() for m in WORD.finditer(text)]


def case_shape(word):
    """1 lower, 2 Capital, 3 CAPS, 4 number, 5 punctuation, 6 mixed or without case; 0 is kept for the window's ends."""
    kind = unicodedata.category(word[0])[0]
    if kind == "N":
        return 4
    if kind != "L":
        return 5
    if word == word.lower() and word != word.upper():
        return 1
    if word == word.upper() and word != word.lower():
        return 3 if len(word) > 1 else 2
    return 2 if word[0] != word[0].lower() else 6


def line_breaks(text, words):
    """[(word, begins in lower case, ends open)] for every single line end behind a long line: it may be no paragraph's end."""
    out = []
    for i in range(1, len(words)):
        before, begin = words[i - 1][1], words[i][0]
        if text[before:begin].replace("\r\n", "\n").replace("\r", "\n").count("\n") != 1:
            continue
        line = before
        while line > 0 and before - line < LONG_LINE and text[line - 1] not in "\r\n":
            line -= 1
        if before - line >= LONG_LINE:
            following = text[begin]
            is_lower = following == following.lower() and following != following.upper()
            out.append((i, is_lower, text[before - 1] not in TERMINAL))
    return out


def paragraph_starts(text, words):
    """One boolean a word: does a paragraph begin with it. Line ends inside wrapped text begin none."""
    breaks = line_breaks(text, words)
    is_wrapped = sum(lower for _, lower, _ in breaks) >= WRAPPED * len(breaks)
    soft = {i for i, lower, is_open in breaks if lower or (is_wrapped and is_open)}
    out, before = [], 0
    for i, (begin, end) in enumerate(words):
        gap = text[before:begin]
        out.append(i == 0 or (("\n" in gap or "\r" in gap) and i not in soft))
        before = end
    return out


def is_alnum(text, i):
    return 0 <= i < len(text) and unicodedata.category(text[i])[0] in "LN"


def is_space(character):
    return character.isspace() or character in "\ufeff\u200b"


def opens_here(text, begin):
    """Does the place before a mark look like one where a quotation begins."""
    return begin == 0 or is_space(text[begin - 1]) or text[begin - 1] in "([{—–-“‘\"'"


def closes_here(text, begin, end):
    """Does a mark stand against the end of a word or sentence and before a gap."""
    return begin > 0 and not is_space(text[begin - 1]) and not is_alnum(text, end)


def find_single_close(text, words, i, paragraph_end):
    """Index of the word that closes the single mark at word i, or None: an apostrophe closes nothing."""
    for j in range(i + 2, min(paragraph_end, i + SINGLE_REACH)):
        begin, end = words[j]
        mark = text[begin:end]
        if mark in DOUBLE:
            return None
        if mark in ("’", "'") and closes_here(text, begin, end):
            return j
    return None


def quote_states(text, words, starts):
    """One of OUTSIDE, INSIDE, OPENING, CLOSING a word; a paragraph's end closes what stands open."""
    out = []
    depth, single_close, nests = 0, None, False
    ends = paragraph_ends(starts)
    for i, (begin, end) in enumerate(words):
        if starts[i]:
            depth, single_close = 0, None
            nests = is_balanced(text, words[i : ends[i]])
        is_open = depth > 0
        mark = text[begin:end]
        state = double_mark(text, begin, end, is_open) if mark in DOUBLE else None
        if state is None and i == single_close:
            state, single_close = CLOSING, None
        elif state is None and not is_open and single_close is None and mark in ("‘", "'", "’"):
            if opens_here(text, begin) and is_alnum(text, end):
                single_close = find_single_close(text, words, i, ends[i])
                state = OPENING if single_close is not None else None
        elif state is not None:
            depth = (depth if nests else 0) + 1 if state == OPENING else max(0, depth - 1) if nests else 0
            # A quotation inside a quotation is no more than a part of it.
            state = INSIDE if (depth > 1 if state == OPENING else depth > 0) else state
        out.append(state if state is not None else INSIDE if depth or single_close is not None else OUTSIDE)
    return out


def is_balanced(text, words):
    """Do the curly marks of a paragraph nest: as many open as close, and none closes what is not open."""
    depth = 0
    for begin, end in words:
        depth += {"“": 1, "”": -1}.get(text[begin:end], 0)
        if depth < 0:
            return False
    return depth == 0


def paragraph_ends(starts):
    out, end = [0] * len(starts), len(starts)
    for i in range(len(starts) - 1, -1, -1):
        out[i] = end
        if starts[i]:
            end = i
    return out


def double_mark(text, begin, end, is_open):
    """OPENING or CLOSING; the place decides where the sign itself is turned the wrong way."""
    mark = text[begin:end]
    opens, closes = opens_here(text, begin), closes_here(text, begin, end)
    if mark in ("“", "„", "«", "``"):
        return CLOSING if is_open and closes and not opens else OPENING
    if mark in ("”", "»"):
        return OPENING if not is_open and opens and is_alnum(text, end) else CLOSING
    if opens != closes:
        return OPENING if opens else CLOSING
    return CLOSING if is_open else OPENING


class WordPiece:
    """Greedy longest-match word pieces over a lower-cased, accent-stripped vocabulary."""

    LONGEST_WORD = 100
    MOST_PIECES = 12
    PLAIN = {0x2019: "'", 0x2018: "'", 0x201C: '"', 0x201D: '"', 0x2013: "-", 0x2014: "-", 0x2026: "."}

    def __init__(self, vocabulary):
        self.ids = vocabulary
        self.cache = {}

    @classmethod
    def load(cls, path):
        with open(path, encoding="utf8") as lines:
            return cls({line.rstrip("\n"): i for i, line in enumerate(lines)})

    def pieces(self, word):
        """[id], at least one."""
        if word not in self.cache:
            self.cache[word] = self.split(word)
        return self.cache[word]

    def split(self, word):
        unknown = [self.ids["[UNK]"]]
        if len(word) > self.LONGEST_WORD:
            return unknown
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        ids = []
        for part in re.findall(r"\w+|[^\w\s]", plain.translate(self.PLAIN)):
            ids += self.longest_matches(part) or unknown
        return ids[: self.MOST_PIECES] or unknown

    def longest_matches(self, part):
        ids, i = [], 0
        while i < len(part):
            j = len(part)
            while j > i and (("##" if i else "") + part[i:j]) not in self.ids:
                j -= 1
            if j == i:
                return []
            ids.append(self.ids[("##" if i else "") + part[i:j]])
            i = j
        return ids
