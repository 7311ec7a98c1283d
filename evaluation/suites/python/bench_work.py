"""The suite as plain functions."""

import work


def bench_json():
    work.run_json()


def bench_sort():
    work.run_sort()


def bench_dict():
    work.run_dict()


def bench_calls():
    work.run_calls()


def bench_objects():
    work.run_objects()


def bench_text():
    work.run_text()


def bench_control():
    work.run_control()
