"""What the programs that fit weights by feature from annotated texts share: their command, and the fits by which they are judged."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

Row = TypeVar("Row")


def run(
    description: str | None,
    rows_of: Callable[[Path], dict[str, list[Row]]],
    fit: Callable[[Sequence[Row]], dict[str, float]],
    validate: Callable[[dict[str, list[Row]], int], None],
    module: tuple[str, str],
) -> None:
    """The command; `module` is the docstring of the module that it prints, and the name of the weights there."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    given = parser.parse_args()
    documents: dict[str, list[Row]] = {}
    for path in given.files:
        documents |= rows_of(path)
    if given.folds:
        validate(documents, given.folds)
        return
    weights = fit([row for name in sorted(documents) for row in documents[name]])
    says, constant = module
    print(f'"""{says}"""\n')
    print(f"{constant} = {{")
    for name, weight in weights.items():
        print(f'    "{name}": {weight},')
    print("}")


def judged(
    documents: dict[str, list[Row]], folds: int, fit: Callable[[Sequence[Row]], dict[str, float]]
) -> Iterator[tuple[dict[str, float], list[Row]]]:
    """Each share of the documents, behind weights that are fitted on the others."""
    names = sorted(documents)
    for fold in range(folds):
        held_out = set(names[fold::folds])
        weights = fit([row for name in names if name not in held_out for row in documents[name]])
        yield weights, [row for name in names[fold::folds] for row in documents[name]]
