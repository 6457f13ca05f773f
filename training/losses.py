"""What the network is to learn, one function a head; each gives a mean over what its batch has gold for, or None."""

import torch
import torch.nn.functional as F

from coreference import pair_features
from labels import ARGUMENTS, ATTRIBUTION_TYPES, DOUBTS, EVENT_TYPES, FEATURES, LINKS, MODES, ROLES, ROOTS, STANCES, STATUSES, root_of
from network import mean_meaning

FAR = -1e4
# Of a document's words, the share taken up as possible mentions.
CANDIDATES = 0.3
EDGE_REACH = 40


def weigh(name):
    """How much a head's loss counts."""
    return {"cue": 1.0, "roles": 2.0, "hearers": 0.5, "acts": 0.6, "upos": 0.6, "lemma": 0.2, "features": 0.4, "arcs": 0.8,
            "relations": 0.5, "names": 0.6, "mentions": 0.5, "edges": 0.3, "chains": 0.5, "events": 1.0, "details": 0.4,
            "arguments": 1.0, "pairs": 0.7, "links": 0.5, "meanings": 1.0, "paraphrases": 0.5}[name]


def all_losses(net, batch, edge, teacher=None):
    """{name: loss} of everything that the batch has gold for."""
    words = net.words(batch)
    scores = {n: s.float() for n, s in net.by_word(words).items()}
    found = {
        "cue": cue_loss(net.cue(words).float(), batch),
        **word_losses(scores, batch),
        **tree_losses(net, words, batch),
        **attribution_losses(net, words, batch, edge),
        **chain_losses(net, words, scores["mention"].squeeze(-1), batch),
        **event_losses(net, words, scores["event"], batch),
        "links": link_loss(net, words, batch),
        **meaning_losses(net, words, batch, teacher),
    }
    return {n: v for n, v in found.items() if v is not None}


def cue_loss(scores, batch):
    known = batch.real & (batch.labels["cue"] >= 0)
    if not known.any():
        return None
    return F.cross_entropy(scores[known], batch.labels["cue"][known], weight=torch.tensor([1.0, 2.0], device=scores.device))


def word_losses(scores, batch):
    out = {}
    for name in ("upos", "lemma", "names"):
        known = batch.labels[name] >= 0
        if known.any():
            each = F.cross_entropy(scores[name][known], batch.labels[name][known], reduction="none")
            out[name] = trusted_mean(each, known, batch.trust)
    if (batch.labels["features"] >= 0).any():
        at, total = 0, 0
        for layer, values in zip(batch.labels["features"], FEATURES.values()):
            known = layer >= 0
            if known.any():
                each = F.cross_entropy(scores["features"][..., at : at + len(values)][known], layer[known], reduction="none")
                total = total + trusted_mean(each, known, batch.trust)
            at += len(values)
        out["features"] = total
    if (batch.labels["event"] >= 0).any():
        known = batch.labels["event"] >= 0
        weight = torch.full((len(EVENT_TYPES),), 2.0, device=known.device)
        weight[0] = 1.0
        out["events"] = F.cross_entropy(scores["event"][known], batch.labels["event"][known], weight=weight)
    return out


def trusted_mean(each, known, trust):
    """The mean of losses of known words, those of a silver layer counting less, not only beside others."""
    return (each * trust[:, None].expand_as(known)[known]).mean()


def tree_losses(net, words, batch):
    rows = (batch.labels["head"] >= 0).any(1)
    if not rows.any():
        return {}
    x, head, sentence, real = words[rows], batch.labels["head"][rows], batch.sentence[rows], batch.real[rows]
    trust = batch.trust[rows]
    arcs = mask_arcs(net.parser.arcs(x).float(), sentence, real)
    known = head >= 0
    relation = batch.labels["relation"][rows]
    labelled = known & (relation >= 0)
    scores = net.parser.relations(x, head.clamp(min=0)).float()
    arc = F.cross_entropy(arcs[known], head[known], reduction="none")
    # An arc that crosses the bounds of sentences as they are taken here is none to learn from.
    found = {"arcs": trusted_mean(arc.clamp(max=20), known, trust)}
    if labelled.any():
        each = F.cross_entropy(scores[labelled], relation[labelled], reduction="none")
        found["relations"] = trusted_mean(each, labelled, trust)
    return found


def mask_arcs(arcs, sentence, real):
    apart = (sentence[:, :, None] != sentence[:, None, :]) | ~real[:, None, :]
    return arcs.masked_fill(apart, FAR)


def rows_of(anchored, device):
    """(windows, anchors) of [(window, anchor, …)]."""
    return tuple(torch.tensor([a[k] for a in anchored], dtype=torch.long, device=device) for k in (0, 1))


def mark_words(anchored, sets, width):
    """[R, W, K] of zeros and ones; sets(gold) gives K sets of the document's words."""
    out = torch.zeros(len(anchored), width, len(sets(anchored[0][2])))
    for r, (_, _, gold, begin) in enumerate(anchored):
        for k, members in enumerate(sets(gold)):
            inside = [w - begin for w in members if 0 <= w - begin < width]
            out[r, inside, k] = 1
    return out


def attribution_losses(net, words, batch, edge):
    if not batch.attributions:
        return {}
    rows = rows_of(batch.attributions, words.device)
    real = batch.real[rows[0]]
    scores = net.of_anchors(net.attr, words, rows).float()
    labels = torch.zeros(real.shape, dtype=torch.long)
    for r, (_, _, gold, begin) in enumerate(batch.attributions):
        for w, role in gold.roles.items():
            if 0 <= w - begin < labels.shape[1]:
                labels[r, w - begin] = role
    weights = edge_weights(labels, edge).to(words.device)[real]
    each = F.cross_entropy(scores[real], labels.to(words.device)[real], reduction="none")
    out = {"roles": (each * weights).sum() / weights.sum()}
    out.update(act_losses(net, words, batch, rows, scores.detach()))
    return out


def edge_weights(labels, extra):
    """1, and `extra` more for a word whose role differs from a neighbour's: the edges are what is hard."""
    weights = torch.ones(labels.shape)
    changed = (labels[:, 1:] != labels[:, :-1]).float() * extra
    weights[:, 1:] += changed
    weights[:, :-1] += changed
    return weights.clamp(max=1 + extra)


def role_shares(scores, real):
    """[R, W, 2]: how far each word is source and content, as the network itself thinks."""
    return scores.softmax(-1)[..., [ROLES.index("source"), ROLES.index("content")]] * real[..., None]


def act_losses(net, words, batch, rows, scores):
    told = [r for r, a in enumerate(batch.attributions) if a[2].stance is not None]
    if not told:
        return {}
    chosen = [batch.attributions[r] for r in told]
    rows = tuple(k[told] for k in rows)
    real = batch.real[rows[0]]
    joint = net.pool(words, rows, role_shares(scores[told], real))
    acts = net.statements.act(joint).float()
    stance, kind, doubts = acts.split((len(STANCES), len(ATTRIBUTION_TYPES), len(DOUBTS)), -1)
    gold = lambda name: torch.tensor([getattr(a[2], name) for a in chosen], device=words.device)
    loss = F.cross_entropy(stance, gold("stance"), label_smoothing=0.05) + F.cross_entropy(kind, gold("kind"), label_smoothing=0.05)
    for k, name in enumerate(DOUBTS):
        loss = loss + F.binary_cross_entropy_with_logits(doubts[:, k], gold(name).float())
    heard = net.of_anchors(net.hearers, words, rows).float()
    marks = mark_words(chosen, lambda a: (a.addressee, a.occasion), real.shape[1]).to(words.device)
    return {"acts": loss, "hearers": marked_loss(heard, marks, real)}


def marked_loss(scores, marks, real):
    """Binary loss a word, the marked ones counting as much as they would at one in twelve."""
    each = F.binary_cross_entropy_with_logits(scores, marks, reduction="none")
    weights = (1 + 2 * marks) * real[..., None]
    return (each * weights).sum() / weights.sum() * marks.shape[-1] * 4


def chain_losses(net, words, mention, batch):
    totals = {"mentions": [], "edges": [], "chains": []}
    for number, part in enumerate(batch.parts):
        if part.document.mentions:
            for name, value in part_chain_losses(net, words, mention, batch, number, part).items():
                totals[name].append(value * part.document.trust)
    return {n: torch.stack(v).mean() for n, v in totals.items() if v}


def part_chain_losses(net, words, mention, batch, number, part):
    begin, end = part.windows[0][0], part.windows[-1][1]
    gold = {m.head: m for m in part.document.mentions if begin <= m.head < end}
    where = [batch.places[number, w] for w in range(begin, end)]
    at = tuple(torch.tensor([p[k] for p in where], device=words.device) for k in (0, 1))
    scores = mention[at]
    is_gold = torch.zeros(end - begin, device=words.device)
    is_gold[[w - begin for w in gold]] = 1
    out = {}
    trusted = part.document.all_mentions or part.document.corpus == "polnear"
    if trusted:
        out["mentions"] = F.binary_cross_entropy_with_logits(scores, is_gold, pos_weight=torch.tensor(1.5, device=words.device))
    heads = sorted(set(gold) | set(top_words(scores, begin) if trusted else ()))
    if len(heads) > 1 and gold:
        chosen = torch.tensor([h - begin for h in heads], device=words.device)
        vectors = words[at[0][chosen], at[1][chosen]]
        features = [torch.from_numpy(f).to(words.device) for f in pair_features(part.document, heads)]
        pairs = net.chains(vectors, scores[chosen], features)
        out["chains"] = antecedent_loss(pairs, [gold[h].chain if h in gold else None for h in heads], trusted)
        edges = edge_loss(net, words, batch, number, part, gold)
        if edges is not None:
            out["edges"] = edges
    return out


def top_words(scores, begin):
    count = max(2, int(len(scores) * CANDIDATES))
    return [begin + i for i in scores.detach().topk(min(count, len(scores))).indices.tolist()]


def antecedent_loss(pairs, chains, with_none):
    """Marginal likelihood of all right antecedents; to have none is an antecedent scored 0."""
    size = len(chains)
    earlier = torch.tril(torch.ones(size, size, dtype=torch.bool, device=pairs.device), -1)
    number = torch.tensor([-1 if c is None else c for c in chains], device=pairs.device)
    right = earlier & (number[:, None] == number[None, :]) & (number[:, None] >= 0)
    none = torch.zeros(size, 1, device=pairs.device)
    scores = torch.cat([none, pairs.masked_fill(~earlier, FAR)], 1)
    without = ~right.any(1, keepdim=True)
    allowed = torch.cat([without, right], 1)
    each = scores.logsumexp(1) - scores.masked_fill(~allowed, FAR).logsumexp(1)
    # Where not all mentions are marked, nothing is known of those without an antecedent.
    counted = torch.ones(size, dtype=torch.bool, device=pairs.device) if with_none else right.any(1)
    return each[counted].mean() if counted.any() else pairs.sum() * 0


def edge_loss(net, words, batch, number, part, gold):
    """First and last word of a mention, from its head, among the words of the head's window and sentence."""
    chosen = []
    for m in gold.values():
        spots = [batch.places[number, w] for w in (m.head, m.begin, m.end - 1) if (number, w) in batch.places]
        if len(spots) == 3 and len({s[0] for s in spots}) == 1 and m.end - m.begin <= EDGE_REACH:
            chosen.append((spots[0][0], spots[0][1], spots[1][1], spots[2][1]))
    if not chosen:
        return None
    rows = rows_of(chosen, words.device)
    scores = net.of_anchors(net.chains.edges, words, rows).float()
    ends = torch.tensor([c[2:] for c in chosen], device=words.device)
    scores = mask_edges(scores, rows[1], batch.real[rows[0]])
    return F.cross_entropy(scores[..., 0], ends[:, 0]) + F.cross_entropy(scores[..., 1], ends[:, 1])


def mask_edges(scores, heads, real):
    """A mention begins at or before its head and ends at or behind it, no more than EDGE_REACH away."""
    place = torch.arange(scores.shape[1], device=scores.device)[None]
    gap = place - heads[:, None]
    begin_ok, end_ok = (gap <= 0) & (gap > -EDGE_REACH) & real, (gap >= 0) & (gap < EDGE_REACH) & real
    return scores.masked_fill(~torch.stack([begin_ok, end_ok], -1), FAR)


def event_losses(net, words, kinds, batch):
    out = {}
    if batch.events:
        rows = rows_of(batch.events, words.device)
        mode, status = net.events.detail(words[rows]).float().split((len(MODES), len(STATUSES)), -1)
        gold = lambda name: torch.tensor([getattr(v[2], name) for v in batch.events], device=words.device)
        apart = torch.tensor([[kind != EVENT_TYPES[v[2].kind] for kind, _ in MODES] for v in batch.events], device=words.device)
        out["details"] = F.cross_entropy(mode.masked_fill(apart, FAR), gold("mode")) + F.cross_entropy(status, gold("status"))
        scores = net.of_anchors(net.events.arguments, words, rows).float()
        real = batch.real[rows[0]]
        marks = mark_words(batch.events, lambda v: v.arguments, real.shape[1]).to(words.device)
        out["arguments"] = marked_loss(scores, marks, real)
    pairs = [(b, p) for b, part in enumerate_windows(batch) for p in part.document.pairs]
    if pairs:
        out["pairs"] = torch.stack([pair_loss(net, words, kinds, batch, b, p) for b, p in pairs]).mean()
    return out


def enumerate_windows(batch):
    """[(window, its part)] of parts of one window."""
    at = 0
    for part in batch.parts:
        if len(part.windows) == 1:
            yield at, part
        at += len(part.windows)


ROOT_OF_TYPE = [ROOTS.index(root_of(name)) for name in EVENT_TYPES[1:]]


def root_scores(net, words, kinds, batch, window, pair):
    """log probability that some word of the window is the anchor of this root with this actor and recipient: [ROOTS]."""
    source, target, _ = pair
    size = int(batch.real[window].sum())
    x = words[window : window + 1, :size]
    linked = F.logsigmoid(net.events.arguments(x, x)[0].float())
    spans = [torch.tensor([w for w in span if w < size], device=words.device) for span in (source, target)]
    fit = linked[:, spans[0], ARGUMENTS.index("actor")].mean(1) + linked[:, spans[1], ARGUMENTS.index("recipient")].mean(1)
    types = kinds[window, :size].log_softmax(-1)[:, 1:] + fit[:, None]
    by_type = types.logsumexp(0)
    return torch.stack([by_type[[t for t, r in enumerate(ROOT_OF_TYPE) if r == root]].logsumexp(0) for root in range(len(ROOTS))])


def pair_loss(net, words, kinds, batch, window, pair):
    scores = root_scores(net, words, kinds, batch, window, pair)
    right = scores[pair[2]]
    # The second part asks not only which root, but that some anchor be found at all.
    return (scores.logsumexp(0) - right) + 0.15 * -right.clamp(max=0)


def document_nodes(net, words, batch, window, document):
    """Vectors of a document's attributions and events, in that order: [N, WIDTH]."""
    held = [(window, a.anchor, a, 0) for a in document.attributions] + [(window, v.anchor, v, 0) for v in document.events]
    rows = rows_of(held, words.device)
    real = batch.real[rows[0]]
    number = len(document.attributions)
    shares = torch.zeros(*real.shape, 2, device=words.device)
    if number:
        spoken = tuple(k[:number] for k in rows)
        shares[:number] = role_shares(net.of_anchors(net.attr, words, spoken).float().detach(), real[:number])
    if number < len(held):
        done = tuple(k[number:] for k in rows)
        filled = net.of_anchors(net.events.arguments, words, done).float().detach().sigmoid()
        shares[number:] = filled[..., :2] * real[number:, :, None]
    is_event = torch.tensor([int(i >= number) for i in range(len(held))], device=words.device)
    return net.statements.nodes(net.pool(words, rows, shares), is_event)


def link_loss(net, words, batch):
    losses = []
    for window, part in enumerate_windows(batch):
        d = part.document
        size = len(d.attributions or ()) + len(d.events or ())
        if d.corpus != "passages" or size < 2 or part.windows[0] != (0, len(d.words)):
            continue
        nodes = document_nodes(net, words, batch, window, d)
        scores = net.statements.links(nodes[None], nodes[None])[0].float()
        gold = torch.zeros(size, size, len(LINKS), device=words.device)
        for k, pairs in enumerate((d.denials, d.responses)):
            for a, b in pairs:
                gold[a, b, k] = 1
        apart = ~torch.eye(size, dtype=torch.bool, device=words.device)
        each = F.binary_cross_entropy_with_logits(scores, gold, reduction="none", pos_weight=torch.tensor(3.0, device=words.device))
        losses.append(each[apart].mean() * 10)
    return torch.stack(losses).mean() if losses else None


def meaning_losses(net, words, batch, teacher):
    """Nearness to a teacher's vectors; and of two sayings of one thing, to each other rather than to a near miss."""
    if teacher is None:
        return {}
    members, wanted, same = [], [], []
    window = -1
    for part in batch.parts:
        for begin, end in part.windows:
            window += 1
            for inside, row in part.document.meanings:
                if inside[0] >= begin and inside[-1] < end:
                    members.append((window, [w - begin for w in inside]))
                    wanted.append(row)
                    same.append(part.document.id)
    if not members:
        return {}
    got = F.normalize(net.meaning(mean_meaning(words, members)).float(), dim=-1)
    goal = teacher[torch.tensor(wanted)].to(got.device).float()
    out = {"meanings": (1 - (got * goal).sum(-1)).mean() * 2}
    contrast = paraphrase_loss(got, same)
    if contrast is not None:
        out["paraphrases"] = contrast
    return out


def paraphrase_loss(got, names):
    """names of paraphrases are "pair/NUMBER/SIDE/same or different"; others are left out."""
    pairs = {}
    for i, name in enumerate(names):
        if name.startswith("pair/"):
            _, number, side, same = name.split("/")
            pairs.setdefault((number, same), {})[side] = i
    full = [(p["a"], p["b"], same == "same") for (_, same), p in pairs.items() if len(p) == 2]
    if not full:
        return None
    near = torch.stack([(got[a] * got[b]).sum() for a, b, _ in full])
    gold = torch.tensor([float(s) for _, _, s in full], device=got.device)
    return F.binary_cross_entropy_with_logits((near - 0.8) * 15, gold)
