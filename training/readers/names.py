"""Which words of a treebank's entity are its name, and which kind of name."""

from labels import NAME_KINDS

ENTITY_KINDS = {"person": "person", "organization": "organisation", "place": "place"}
# Kinds of ground, water and building: their names are places, while towns, states and countries act as well.
GROUND = frozenset(
    "river lake sea ocean bay gulf strait canal mountain mountains mount hill hills valley desert island islands beach coast "
    "street road avenue boulevard square park bridge airport station building tower hotel hall house palace church "
    "cathedral mosque temple museum theatre theater stadium arena school university hospital center centre library "
    "forest cape peninsula peak plateau basin falls creek pier harbor harbour port highway route trail garden gardens "
    "plaza court lane drive way continent region north south east west africa asia europe antarctica america".split()
)
TITLES = frozenset(
    "mr mr. mrs mrs. ms ms. dr dr. sir lord lady president minister senator sen. sen governor gov. gov rep. rep "
    "representative professor prof. prof king queen prince princess pope judge justice general gen. colonel col. captain "
    "capt. sergeant sgt. chairman chairwoman secretary mayor chancellor ambassador congressman congresswoman father "
    "sister brother saint".split()
)
PERSONAL = frozenset("- de la le van von der den al el bin ibn".split())
JOINING = PERSONAL | frozenset("of the and & for ’s 's".split())
NO_NAMES = frozenset(("time", "quantity"))


def is_geopolitical(spoken):
    return not any(word.lower() in GROUND for word in spoken)


def name_of_mention(span, entity, spoken, upos):
    """(begin, end, index in NAME_KINDS) of the name in an entity's words; None where its head is no proper noun, or a day.

    span: (begin, end, head), words; upos: with PROPN also for words that are proper by their language-specific tag alone
    ("United" in "United States").
    """
    begin, end, head = span
    if upos[head] != "PROPN" or entity in NO_NAMES:
        return None
    first = last = head
    while first > begin and may_join(first - 1, -1, span, entity, spoken, upos):
        first -= 1
    while last + 1 < end and may_join(last + 1, 1, span, entity, spoken, upos):
        last += 1
    while first < last and (spoken[first].lower() in JOINING or (entity == "person" and spoken[first].lower() in TITLES)):
        first += 1
    while last > first and spoken[last].lower() in JOINING:
        last -= 1
    kind = ENTITY_KINDS.get(entity, "other")
    if kind == "place" and is_geopolitical(spoken[first : last + 1]):
        kind = "geopolitical"
    return first, last + 1, NAME_KINDS.index(kind)


def may_join(at, step, span, entity, spoken, upos):
    """Does a word belong to the run of a name: a proper noun, a capital adjective, a small word with a proper noun beyond."""
    begin, end, _ = span
    if upos[at] == "PROPN":
        return True
    if upos[at] == "ADJ" and spoken[at][0].isupper() and entity != "person":
        return True
    small = JOINING if entity != "person" else PERSONAL
    if spoken[at].lower() not in small:
        return False
    beyond = at + step
    while begin <= beyond < end and spoken[beyond].lower() in small and abs(beyond - at) < 2:
        beyond += step
    return begin <= beyond < end and upos[beyond] == "PROPN"
