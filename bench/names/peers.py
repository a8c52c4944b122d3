"""Recall of rapidfuzz and of nomenklatura's LogicV2 on the same pairs and fields: pip install rapidfuzz nomenklatura; python peers.py fields.csv pairs.csv [every]."""

import csv
import sys

def table(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


names = [(row["id"], row["name"]) for row in table(sys.argv[1])]
# LogicV2 compares record by record, which takes long: every fourth pair gives an idea.
pairs = table(sys.argv[2])[:: int(sys.argv[3]) if len(sys.argv) > 3 else 1]
of = {}
for key, name in names:
    of.setdefault(key, []).append(name)


def report(about, find):
    """Prints the share of names that find their organisation first, and among the first five, by category."""
    by_category = {}
    for pair in pairs:
        ranked = []
        for found in find(pair["query"]):
            if found not in ranked:
                ranked.append(found)
        hits = by_category.setdefault(pair["category"], [0, 0, 0])
        hits[0] += 1
        hits[1] += ranked[:1] == [pair["ror"]]
        hits[2] += pair["ror"] in ranked[:5]
    print(f"\n{about}\n| names | | first | in five |\n| --- | --- | --- | --- |")
    total = [sum(hits[i] for hits in by_category.values()) for i in range(3)]
    for category, (count, first, five) in [*sorted(by_category.items()), ("all", total)]:
        print(f"| {category} | {count} | {first / count:.2f} | {five / count:.2f} |")


try:
    from rapidfuzz import fuzz, process, utils

    texts = [name for _, name in names]
    report(
        "rapidfuzz, WRatio",
        lambda query: [
            names[at][0]
            for _, _, at in process.extract(query, texts, scorer=fuzz.WRatio, processor=utils.default_process, limit=20)
        ],
    )
except ImportError:
    print("rapidfuzz is not installed.")

try:
    from followthemoney import ValueEntity, model
    from nomenklatura.matching.logic_v2.model import LogicV2

    def entity(key, texts):
        proxy = model.make_entity("Organization")
        proxy.id = key
        for text in texts:
            proxy.add("name", text)
        return ValueEntity.from_dict(proxy.to_dict())

    known = [entity(key, texts) for key, texts in of.items()]
    config = LogicV2.default_config()

    def logic(query):
        # nomenklatura remembers the names of an entity by its id, so each query needs one of its own.
        asked = entity(f"asked {query}", [query])
        scores = sorted(((LogicV2.compare(asked, each, config).score, each.id) for each in known), reverse=True)
        return [key for _, key in scores[:20]]

    report("nomenklatura, LogicV2", logic)
except ImportError as error:
    print(f"nomenklatura is not installed: {error}")
