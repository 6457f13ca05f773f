"""Writes what both tokenizers must agree on: python make_fixture.py --vocab vocab.txt > ../test/language/tokens.json"""

import argparse
import json

from words import WordPiece, case_shape, find_words, paragraph_starts, quote_states

TEXTS = [
    "“We won’t sign,” said Ilva Maren, the U.N. envoy, on Oct. 3. “Not in 2,000 years.”",
    'The minister\'s aide called it "a mistake." "We know," he added.',
    "''The talks are over,'' Mr. Oduya said.\n\n''They were never open.''",
    "“The border stays shut.\n\n“It will open when they leave,” the governor said.\n\n‘No,’ she wrote.",
    "„Wir warten“, sagte Jörg Ölander. «Attendre, c’est perdre», répondit Zoé. »Nein.«",
    "The workers’ union asked: 'Is this 'fair'?' Nobody in the '90s would've said so.",
    "” The mark was turned the wrong way,” he said.“And again”, she said. “ Spaced out ” too.",
    "Café naïve coöperate façade Ångström İstanbul ΣΊΣΥΦΟΣ straße 北京 said 你好 😀👍🏽 e\u0301te\u0301.",
    "A line of text that has been wrapped at a width of some seventy signs and\nruns on in the next line, as mail did, and never\nstops before it must.\nThen a new sentence.",
    "A headline that is rather long and has no full stop\nKESTREL BAY — The ferry sank.\n- one\n- two\n\n\n___\n",
    "x" * 120 + " " + "antidisestablishmentarianismantidisestablishmentarianismantidisestablishmentarianism ok",
    "He has 3.5m, 1,000th, $20bn, 50% … and -- well... (“[sic]”) #hash @handle http://a.example/b?c=d_e",
    "\ufeffStarts with a mark\u200b and\u00a0hard\u2009spaces.\r\n\r\nThen windows\tends.\rOld ends.",
    "I didn't, can’t, they'll; it's the '''triple''' and ``ticks'' of TeX.",
    "“She calls it “home” and I believe her,” he said. “Good.”\n\n“Open. “Twice” he said.",
    "",
    " \n\t ",
    "?!",
]

if __name__ == "__main__":
    take = argparse.ArgumentParser(description=__doc__)
    take.add_argument("--vocab", required=True)
    pieces = WordPiece.load(take.parse_args().vocab)
    out = []
    for text in TEXTS:
        words = find_words(text)
        starts = paragraph_starts(text, words)
        spoken = [text[b:e] for b, e in words]
        out.append({"text": text, "words": spoken, "starts": [i for i, s in enumerate(starts) if s],
                    "shape": [case_shape(w) for w in spoken], "quote": quote_states(text, words, starts),
                    "pieces": [pieces.pieces(w) for w in spoken]})
    print(json.dumps(out, ensure_ascii=True, indent=1))
