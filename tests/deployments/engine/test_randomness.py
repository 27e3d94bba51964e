import numpy as np

from deployments.engine.randomness import choice_seeds, uniforms


def draw(seeds, positions):
    return uniforms(np.asarray(seeds, np.uint64), np.asarray(positions, np.int64))


def test_a_number_depends_on_its_own_seed_and_position_alone():
    together = draw([1, 2, 3], [10, 20, 30])
    assert draw([3], [30])[0] == together[2]
    assert len(set(together)) == 3


def test_numbers_are_known():
    """Seed 0 is the published SplitMix64 stream; a change here changes what every seed gives."""
    published = [0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F]
    assert draw([0, 0, 0], [0, 1, 2]).tolist() == [(number >> 12) / 2**52 for number in published]


def test_seeds_and_positions_spread_evenly():
    n = 40_000
    neighbours = np.arange(n)
    for seeds, positions in ((neighbours, np.full(n, 7)), (np.full(n, 7), neighbours)):
        numbers = draw(seeds, positions)
        assert numbers.min() >= 0
        assert numbers.max() < 1
        counts, _ = np.histogram(numbers, 100, (0, 1))
        chi_square = ((counts - n / 100) ** 2 / (n / 100)).sum()
        assert 60 < chi_square < 149  # 99 degrees of freedom, 0.1 % on either side
        assert abs(np.corrcoef(numbers[1:], numbers[:-1])[0, 1]) < 0.02


def test_the_largest_number_times_a_total_stays_below_it():
    largest = 1 - 2.0**-52
    totals = np.concatenate([np.linspace(0.1, 2, 10_000), [1.0, np.nextafter(1, 0), np.nextafter(1, 2)]])
    assert (largest * totals < totals).all()


def test_the_first_choice_has_the_seed_itself_and_no_two_share_one():
    seeds = [choice_seeds(seed, 20) for seed in (*range(-5, 50), 2**63 - 1)]
    assert [choices[0] for choices in seeds] == [*range(-5, 50), 2**63 - 1]
    drawn = [seed & (2**64 - 1) for choices in seeds for seed in choices]
    assert len(set(drawn)) == len(drawn)
    assert choice_seeds(3, 1) == (3,)
    assert choice_seeds(3, 5) == choice_seeds(3, 20)[:5]


def test_choices_are_as_good_as_strangers():
    n = 20_000
    pairs = np.array([choice_seeds(seed, 2) for seed in range(n)], np.uint64)
    first, second = (draw(pairs[:, choice], np.full(n, 7)) for choice in range(2))
    assert abs(np.corrcoef(first, second)[0, 1]) < 0.02
