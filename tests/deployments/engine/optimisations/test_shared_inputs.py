import torch

from deployments.engine.optimisations.shared_inputs import _Product


class Counting:
    """Doubles its input, and counts."""

    def __init__(self):
        self.calls = 0

    def __call__(self, x):
        self.calls += 1
        return torch.cat([x, 2 * x, 3 * x], dim=-1)


def test_one_product_for_all_layers_of_an_input():
    linear, x = Counting(), torch.ones(1, 4)
    product = _Product(linear, [4, 4, 4])
    parts = [product.part(x, index) for index in range(3)]
    assert [int(part[0, 0]) for part in parts] == [1, 2, 3]
    assert linear.calls == 1


def test_any_order_and_any_input_is_right():
    linear, one, five = Counting(), torch.ones(1, 4), torch.full((1, 4), 5.0)
    product = _Product(linear, [4, 4, 4])
    asked = [(one, 1, 2), (five, 0, 5), (one, 2, 3), (one, 0, 1), (five, 2, 15), (five, 2, 15)]
    assert [int(product.part(x, index)[0, 0]) for x, index, _ in asked] == [right for _, _, right in asked]


def test_nothing_is_kept_after_the_last():
    product = _Product(Counting(), [4, 4, 4])
    for index in range(3):
        product.part(torch.ones(1, 4), index)
    assert product._x is None
    assert product._parts == ()
