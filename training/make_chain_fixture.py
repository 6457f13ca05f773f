"""Writes what both programs must agree on of mentions' words: python make_chain_fixture.py > ../test/language/chains.json"""

import argparse
import json

from coreference import describe_heads, pair_features
from document import make_document

TEXTS = [
    "Ilva Maren, the envoy of Kestrel Bay, said she would not sign. Maren told her aides that it was theirs to decide.",
    "The United Nations sent a mission. The UN said its envoy, Jonas Oduya, had met U.N. monitors; Mr. Oduya's aides agreed.",
    "“I know what we signed,” President Teodora Vask said. “You and I were there.” Vask's minister, Lena Vask, heard him.\n\n"
    "Vask, who leads the Reform Party, blamed the party. The Reformers said this was theirs, not hers.",
    "KESTREL BAY — In 2014 the McArdle inquiry found 3,000 letters. THE INQUIRY of 2014 was McArdle's own; İlkay Ündar and "
    "Émile Ngata read them.\n\nNgata said: “These are mine, those are yours, and which is whose?” They laughed at themselves.",
    "He " + "and the others of the row " * 9 + "said he himself had seen the row.",
]


class NoPieces:
    """Mentions' words are compared without a vocabulary."""

    @staticmethod
    def pieces(_word):
        return [0]


def describe(text):
    document = make_document("", "", text, NoPieces)
    heads = [w for w in range(len(document.words)) if document.spoken(w)[0].isalnum()]
    described = describe_heads(document, heads)
    below = lambda table: [[int(v) for v in row[:k]] for k, row in enumerate(table)]
    classes, match, distance = (below(table) for table in pair_features(document, heads))
    return {"text": text, "heads": heads,
            "described": [{"kind": kind, "word": word, "run": run, "isQuoted": bool(quoted)} for kind, word, run, quoted in described],
            "classes": classes, "match": match, "distance": distance}


if __name__ == "__main__":
    argparse.ArgumentParser(description=__doc__).parse_args()
    print(json.dumps([describe(text) for text in TEXTS], ensure_ascii=True, separators=(",", ":")))
