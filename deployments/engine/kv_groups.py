"""Groups of layers that keep the same stretch of a sequence; each group has blocks and block tables of its own."""

from __future__ import annotations

from dataclasses import dataclass

MAX_GROUPS = 2  # no known model has layers of more than two kinds: full attention and one window


@dataclass(frozen=True, slots=True)
class KvGroup:
    """Layers to which the last ``window`` tokens are visible (None: all), and the blocks that there are for them."""

    num_blocks: int
    window: int | None = None

    def first_block(self, position: int, block_size: int) -> int:
        """The block of the first token that is visible at ``position``."""
        return 0 if self.window is None else max(0, position - self.window + 1) // block_size

    def first_kept(self, position: int, block_size: int) -> int:
        """The first block that a sequence holds whose next token is at ``position``.

        One block more than it needs: a sibling starts at the last whole block of their prompt and looks back from there.
        """
        return self.first_block(position - block_size, block_size)

    def most_held(self, num_tokens: int, block_size: int) -> int:
        """The most blocks that a sequence of ``num_tokens`` holds at a time, if it takes one token in a step."""
        all_blocks = -(-num_tokens // block_size)
        return all_blocks if self.window is None else min(all_blocks, _window_blocks(self.window, block_size))


def most_useful(window: int | None, max_num_seqs: int, max_num_batched_tokens: int, block_size: int) -> int | None:
    """Blocks beyond which a group never finds use for more, whatever the lengths; None where there is no such number."""
    if window is None:
        return None
    return max_num_seqs * (_window_blocks(window, block_size) + 1) + -(-max_num_batched_tokens // block_size)


def _window_blocks(window: int, block_size: int) -> int:
    """Blocks of a window that lies as badly over block borders as it can, with the one that is kept for siblings."""
    return -(-(window + 2 * block_size - 1) // block_size)
