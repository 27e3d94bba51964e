"""Who is to blame for steps that are lost.

All that was in a step that raised is suspect, and so is, in any lost step, what has got no further since the last one. A
suspect is computed alone until it is over the token it was at; one that is lost there again is the culprit. Where each gets
over it alone and several are soon lost together again, it is their number (memory that is full, for instance): for a while
half as many are computed at a time.
"""

from __future__ import annotations

from collections.abc import Sequence as SequenceOf

from deployments.engine.sequence import Sequence, SequenceState

_LOSSES_THAT_RAISED, _SILENT_LOSSES = 2, 6  # that condemn; a silent one may be somebody's kill, which proves little
_WINDOW_S = 600  # losses further apart have nothing to do with each other


class Suspects:
    """What was learned from lost steps; ``now_s`` is any clock in seconds, always the same."""

    def __init__(self) -> None:
        self._most_seqs, self._until_s = 0, float("-inf")
        self._unexplained_s = float("-inf")  # when several were lost together, and no culprit was found since

    def most_seqs(self, limit: int, now_s: float) -> int:
        """How many sequences may run at a time where ``limit`` is the spec's number."""
        return min(limit, self._most_seqs) if now_s < self._until_s else limit

    def forget_limit(self) -> None:
        """Dare any number again."""
        self._until_s = float("-inf")
        self.excuse()

    def excuse(self) -> None:
        """The last loss of several is nobody's fault: its culprit is found, or has left."""
        self._unexplained_s = float("-inf")

    def lose(self, seqs: SequenceOf[Sequence], raised: bool, now_s: float) -> Sequence | None:
        """Take note of a lost step of ``seqs``; gives the sequence that is to blame, if one is."""
        alive = [seq for seq in seqs if seq.state is SequenceState.RUNNING]
        for seq in alive:
            seq.num_losses = seq.num_losses + 1 if seq.lost_at == seq.num_tokens else 1
            seq.lost_at = seq.num_tokens
            seq.is_suspect = raised or seq.num_losses > 1
        if len(seqs) > 1:
            if any(seq.is_suspect for seq in alive):
                self._lose_several(len(seqs), now_s)
            return None
        if not alive or alive[0].num_losses < (_LOSSES_THAT_RAISED if raised else _SILENT_LOSSES):
            return None
        self.excuse()
        return alive[0]

    def _lose_several(self, num_seqs: int, now_s: float) -> None:
        if now_s < self._unexplained_s + _WINDOW_S:
            self._most_seqs, self._until_s = num_seqs // 2, now_s + _WINDOW_S
        self._unexplained_s = now_s
