"""Who is to blame for steps that are lost.

All that was in a step that raised is suspect, and so is, in any lost step, what has got no further since the last one. A
suspect is computed alone until it is over the token it was at; one that is lost there again is the culprit. Where each gets
over it alone and several raise again together, it is their number (memory that is full, for instance): from then on half as
many are computed at a time.
"""

from __future__ import annotations

from collections.abc import Sequence as SequenceOf

from deployments.engine.sequence import Sequence, SequenceState

_LOSSES_THAT_RAISED, _SILENT_LOSSES = 2, 6  # that condemn; a silent one may be somebody's kill, which proves little


class Suspects:
    """What was learned from lost steps. ``most_seqs`` is how many may be computed at a time; None while nothing is known."""

    def __init__(self) -> None:
        self.most_seqs: int | None = None
        self._unexplained = False  # several raised together, and no culprit was found since

    def forget_limit(self) -> None:
        """Dare any number again."""
        self.most_seqs, self._unexplained = None, False

    def lose(self, seqs: SequenceOf[Sequence], raised: bool) -> Sequence | None:
        """Take note of a lost step of ``seqs``; gives the sequence that is to blame, if one is."""
        alive = [seq for seq in seqs if seq.state is SequenceState.RUNNING]
        for seq in alive:
            seq.num_losses = seq.num_losses + 1 if seq.lost_at == seq.num_tokens else 1
            seq.lost_at = seq.num_tokens
            seq.is_suspect = raised or seq.num_losses > 1
        if len(seqs) > 1:
            self._lose_several(len(seqs), raised)
            return None
        if not alive or alive[0].num_losses < (_LOSSES_THAT_RAISED if raised else _SILENT_LOSSES):
            return None
        self._unexplained = False
        return alive[0]

    def _lose_several(self, num_seqs: int, raised: bool) -> None:
        if raised and self._unexplained:
            self.most_seqs = num_seqs // 2
        self._unexplained |= raised
