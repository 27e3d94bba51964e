import numpy as np
import torch

from deployments.engine.ropes import rope_border, use_longropes
from tests.deployments.engine.factories import make_scheduler, make_sequence
from tests.deployments.engine.families import FAMILIES

EXPONENTS = torch.arange(0, 1, 0.25)


def angles(rope, step):
    rope.follow(step)
    positions = torch.from_numpy(step.positions[None].astype(np.int64))
    cosines, _ = rope(torch.zeros(1, len(step.positions), 8), positions)
    return cosines[0, :, :4]


def test_each_sequence_of_a_step_takes_its_own_frequencies():
    model = FAMILIES["phi3-longrope"].build()
    (rope,) = use_longropes(model)
    assert model.model.rotary_emb is rope
    scaling = rope._scaling
    scheduler = make_scheduler(rope_border=rope_border(model.config), max_num_batched_tokens=100)
    for name, length in (("short", 40), ("long", 41)):
        scheduler.add(make_sequence(name, length))
    step = scheduler.schedule(0.0)
    assert step.is_long.tolist() == [0, 1]
    found = angles(rope, step)
    for rows, factor in ((slice(0, 40), 1.0), (slice(40, 81), 4.0)):
        positions = torch.from_numpy(step.positions[rows].astype(np.float32))[:, None]
        torch.testing.assert_close(found[rows], (positions * 10000.0**-EXPONENTS / factor).cos() * scaling)


def test_ropes_that_do_not_depend_on_length_are_left_alone():
    model = FAMILIES["llama-yarn"].build()
    rope = model.model.rotary_emb
    assert use_longropes(model) == []
    assert model.model.rotary_emb is rope
    assert rope_border(model.config) is None
