"""The closed lists of what the heads tell apart; relations and lemma rules are learned from the treebanks instead."""

ROLES = ("none", "source", "cue", "content")
# Told apart from the roles, because an addressee may stand inside a content.
HEARERS = ("addressee", "occasion")
STANCES = ("state", "deny", "accuse", "demand", "threaten", "promise", "praise", "blame", "ask", "decline", "hint")
ATTRIBUTION_TYPES = ("communication", "attitude", "factive", "control")
DOUBTS = ("hedged", "negated")

UPOS = ("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB", "X")
# Universal features that rules ask for; the first value of each stands for its absence.
FEATURES = {
    "Number": ("", "Sing", "Plur"),
    "Tense": ("", "Past", "Pres"),
    "Mood": ("", "Ind", "Imp", "Sub"),
    "VerbForm": ("", "Fin", "Inf", "Part", "Ger"),
    "Voice": ("", "Pass"),
    "Polarity": ("", "Neg"),
    "Person": ("", "1", "2", "3"),
    "Gender": ("", "Masc", "Fem", "Neut"),
    "PronType": ("", "Prs", "Art", "Dem", "Rel", "Int", "Ind", "Tot", "Neg"),
}

NAME_KINDS = ("person", "organisation", "place", "geopolitical", "other")
NAME_TAGS = ("O",) + tuple(f"{part}-{kind}" for kind in NAME_KINDS for part in "BI")

STATUSES = ("happened", "ongoing", "planned", "hypothetical", "negated")
ARGUMENTS = ("actor", "recipient", "place", "time")
# PLOVER 2.0's event types and the modes each may carry.
EVENT_MODES = {
    "AGREE": (),
    "CONSULT": ("visit", "third-party", "multilateral", "phone"),
    "SUPPORT": (),
    "CONCEDE": (),
    "COOPERATE": (),
    "AID": (),
    "RETREAT": ("withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"),
    "REQUEST": ("assist", "change", "yield", "meet"),
    "REJECT": ("assist", "change", "yield", "meet"),
    "ACCUSE": ("disapprove", "investigate", "allege"),
    "THREATEN": ("restrict", "ban", "arrest", "relations", "expel", "territory", "violence"),
    "PROTEST": ("demo", "riot", "strike", "hunger", "boycott", "obstruct"),
    "SANCTION": ("convict", "expel", "withdraw", "discontinue"),
    "MOBILIZE": ("troops", "weapons", "police", "militia"),
    "COERCE": ("seize", "restrict", "ban", "censor", "curfew", "martial-law", "arrest", "deport", "withhold",
               "misinformation", "cyber"),
    "ASSAULT": ("beat", "torture", "execute", "sexual", "assassinate", "primitive", "firearms", "explosives",
                "suicide-attack", "heavy-weapons", "crowd-control"),
}
EVENT_TYPES = ("none",) + tuple(EVENT_MODES)
# Every mode of every type, and the lack of one, in one list: a decision looks only at those of its type.
MODES = tuple((kind, mode) for kind, modes in EVENT_MODES.items() for mode in ("",) + modes)
# PLV's roots; its YIELD is CONCEDE or RETREAT.
ROOTS = ("AGREE", "CONSULT", "SUPPORT", "YIELD", "COOPERATE", "AID", "REQUEST", "REJECT", "ACCUSE", "THREATEN", "PROTEST",
         "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")

LINKS = ("denial", "response")


def root_of(kind):
    return "YIELD" if kind in ("CONCEDE", "RETREAT") else kind
