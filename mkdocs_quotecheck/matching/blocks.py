"""Stretches of a quotation beside stretches of the source: what an alignment is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """Words `q1:q2` of the quotation stand for words `s1:s2` of the source; equal, or a difference."""

    equal: bool
    q1: int
    q2: int
    s1: int
    s2: int


def shift(block: Block, quoted: int, source: int = 0) -> Block:
    """A block so many words further."""
    return Block(block.equal, block.q1 + quoted, block.q2 + quoted, block.s1 + source, block.s2 + source)


def merge(blocks: list[Block]) -> list[Block]:
    """Joins neighbouring blocks of plain equal words, so that each run is one block."""
    merged: list[Block] = []
    for block in blocks:
        last = merged[-1] if merged else None
        if last and last.equal and block.equal and last.q2 - last.q1 == last.s2 - last.s1 and _plain(block):
            merged[-1] = Block(True, last.q1, block.q2, last.s1, block.s2)
        else:
            merged.append(block)
    return merged


def _plain(block: Block) -> bool:
    return block.q2 - block.q1 == block.s2 - block.s1
