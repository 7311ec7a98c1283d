"""The suite for pytest, with or without pytest-benchmark."""

import work


def test_json(benchmark):
    benchmark(work.run_json)


def test_sort(benchmark):
    benchmark(work.run_sort)


def test_dict(benchmark):
    benchmark(work.run_dict)


def test_calls(benchmark):
    benchmark(work.run_calls)


def test_objects(benchmark):
    benchmark(work.run_objects)


def test_text(benchmark):
    benchmark(work.run_text)


def test_control(benchmark):
    benchmark(work.run_control)
