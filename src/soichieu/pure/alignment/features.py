"""What speaks for a pair of clause and item, in numbers: one table per feature, clauses down, items across."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.alignment.values import Clause, Directive, Item
from soichieu.pure.alignment.words import Words, words_of

Table = NDArray[np.float64]


def features_of(directives, clauses, items):
    """..."""
    heads = [f"{c.heading} . {c.text}" if c.heading else c.text for c in clauses]
    cw = [words_of(h) for h in heads]
    iw = [words_of(i.text + (" . " + i.product if i.product else "")) for i in items]
    F: dict[str, Table] = {}
    for name in ("single", "paired", "meanings"):
        a = [getattr(w, name) for w in cw]
        b = [getattr(w, name) for w in iw]
        idf = rarity([*a, *b])
        hit = shared(a, b, idf)
        qa = np.array([sum(idf[t] for t in x) for x in a]) + 1e-9
        qb = np.array([sum(idf[t] for t in x) for x in b]) + 1e-9
        F[name + "_sum"] = np.log1p(hit)
        F[name + "_clause"] = hit / qa[:, None]
        F[name + "_item"] = hit / qb[None, :]
        F[name + "_cos"] = hit / np.sqrt(qa[:, None] * qb[None, :])
    fig_a = [w.figures for w in cw]; fig_b = [w.figures for w in iw]
    idf = rarity([*fig_a, *fig_b])
    F["figures"] = np.log1p(shared(fig_a, fig_b, idf))
    # field
    fld = field_table(directives, clauses, cw, items, iw)
    own = np.array([[d.ref for d in directives].index(c.directive) for c in clauses])
    f = fld[own]
    F["field"] = f
    others = np.array([[max((fld[k, j] for k in range(len(directives)) if k != o), default=0) for j in range(len(items))] for o in range(len(directives))])
    F["field_margin"] = f - others[own]
    # paper
    pt = [words_of(i.paper_title) for i in items]
    dt = [words_of(d.title) for d in directives]
    idf = rarity([w.paired | w.single for w in dt] + [w.paired | w.single for w in {i.paper: w for i, w in zip(items, pt)}.values()])
    hit = shared([w.paired | w.single for w in dt], [w.paired | w.single for w in pt], idf)
    qa = np.array([sum(idf[t] for t in (w.paired | w.single)) for w in dt]) + 1e-9
    F["paper"] = (hit / qa[:, None])[own]
    sym = [words_of(d.symbol).named for d in directives]
    F["named"] = np.array([[float(bool(sym[o] & iw[j].named)) for j in range(len(items))] for o in own])
    F["paper_named"] = np.array([[float(bool(sym[o] & pt[j].named)) for j in range(len(items))] for o in own])
    other_named = np.array([[float(bool(iw[j].named) and not (sym[o] & iw[j].named)) for j in range(len(items))] for o in own])
    F["other_named"] = other_named
    F["due"] = np.array([[float(c.by is not None and c.by == i.due) for i in items] for c in clauses])
    F["due_year"] = np.array([[float(c.by is not None and i.due is not None and c.by.year == i.due.year) for i in items] for c in clauses])
    base = F["paired_clause"] + F["single_clause"] + F["meanings_clause"]
    # rivals
    F["best_clause"] = base - base.max(0, keepdims=True)
    F["best_item"] = base - base.max(1, keepdims=True)
    F["best_clause_i"] = (F["single_item"]+F["paired_item"]) - (F["single_item"]+F["paired_item"]).max(0, keepdims=True)
    # neighbours: mean field of items in the same paper and section next to it
    n = len(items)
    nb = np.zeros_like(f)
    for j in range(n):
        near = [k for k in (j - 2, j - 1, j + 1, j + 2) if 0 <= k < n and items[k].paper == items[j].paper]
        if near:
            nb[:, j] = f[:, near].mean(1)
    F["near_field"] = nb
    return F


def rarity(sets):
    df = Counter(t for s in sets for t in s)
    n = len(sets)
    return {t: math.log((n + 1) / (k + 0.5)) for t, k in df.items()}


def shared(a, b, idf):
    postings = defaultdict(list)
    for j, s in enumerate(b):
        for t in s:
            postings[t].append(j)
    out = np.zeros((len(a), len(b)))
    for i, s in enumerate(a):
        for t in s:
            if t in postings:
                out[i, postings[t]] += idf[t]
    return out


def field_table(directives, clauses, cw, items, iw):
    terms = [w.single | w.paired | w.meanings for w in cw]
    iterms = [w.single | w.paired | w.meanings for w in iw]
    idf = rarity([*terms, *iterms])
    out = np.zeros((len(directives), len(items)))
    for k, d in enumerate(directives):
        own = [t for t, c in zip(terms, clauses) if c.directive == d.ref]
        oth = [t for t, c in zip(terms, clauses) if c.directive != d.ref]
        tw = words_of(d.title)
        title = tw.single | tw.paired | tw.meanings
        fo = Counter(t for s in own for t in s)
        go = Counter(t for s in oth for t in s)
        w = {}
        for t in set(fo) | title:
            p = (fo[t] + (3 if t in title else 0)) / (len(own) + 3)
            q = (go[t] + 0.5) / (len(oth) + 1)
            if p > 1.5 * q and (fo[t] >= 2 or t in title):
                w[t] = p * math.log(p / q) * idf.get(t, 5.0)
        tot = sorted(w.values())[-8:]
        norm = sum(tot) + 1e-9
        for j, s in enumerate(iterms):
            out[k, j] = math.sqrt(min(1.0, sum(w.get(t, 0.0) for t in s) / norm))
    return out
