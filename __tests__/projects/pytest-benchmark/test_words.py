import pytest

TEXT = "the quick brown fox " * 50


def test_split(benchmark):
    assert len(benchmark.pedantic(TEXT.split, rounds=6, iterations=20)) == 200


@pytest.mark.benchmark(group="pärams")
@pytest.mark.parametrize("word", ["fox", "ünï", "a/b[c]"])
def test_count(benchmark, word):
    benchmark.pedantic(TEXT.count, args=(word,), rounds=5, iterations=20)


def test_fails_after_measuring(benchmark):
    benchmark.pedantic(TEXT.upper, rounds=5, iterations=20)
    raise AssertionError("measured completely")


def test_throws(benchmark):
    benchmark.pedantic(int, args=("no number",), rounds=5)


@pytest.mark.skip(reason="needs a network")
def test_skipped(benchmark):
    benchmark(TEXT.split)
