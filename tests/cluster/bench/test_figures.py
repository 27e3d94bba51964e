import pytest

from cluster.bench.figures import Answer, quantile, summary


def test_figures_of_answers():
    answers = [Answer(0, (1.0, 2.0, 3.0), 7, 5), Answer(0, (2.0, 2.5), 9, 2), Answer(0, error="gone")]
    level = summary(2, answers, 10.0)
    assert (level.requests, level.errors, level.first_error) == (3, 1, "gone")
    assert (level.prompt_tokens, level.output_tokens_per_s) == (8, 0.7)
    assert (level.ttft_p50_s, level.ttft_p99_s, level.tpot_p50_s, level.tpot_p99_s) == (1.0, 2.0, 0.5, 0.5)


@pytest.mark.parametrize(("share", "value"), [(0.01, 1), (0.5, 2), (0.51, 3), (0.99, 4), (1, 4)])
def test_quantiles(share, value):
    assert quantile([3, 1, 4, 2], share) == value
