"""The work of the suite in Python: how often each benchmark repeats its unit of work is read from the
file `work` beside it, so that a slower head is the same code with another number."""

import json
import os
import re

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "work")) as lines:
    COUNTS = {name: int(count) for name, count in (line.split() for line in lines)}

OBJECT = {"key%d" % i: {"id": i, "text": "x" * i} for i in range(3)}
TEXT = json.dumps(OBJECT)
NUMBERS = [(i * 7919) % 101 for i in range(12)]
SENTENCE = "the quick brown fox jumps over the lazy dog 42 times"
VOWEL = re.compile("o(\\w)")


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def run_json():
    for _ in range(COUNTS["json"]):
        json.loads(TEXT)


def run_sort():
    for _ in range(COUNTS["sort"]):
        sorted(NUMBERS)


def run_dict():
    for _ in range(COUNTS["dict"]):
        {n: n for n in NUMBERS}


def run_calls():
    for _ in range(COUNTS["calls"]):
        for n in NUMBERS:
            abs(n)


def run_objects():
    for _ in range(COUNTS["objects"]):
        point = Point(1, 2)
        point.x + point.y


def run_text():
    for _ in range(COUNTS["text"]):
        " ".join(SENTENCE.split(" "))


def run_control():
    for _ in range(COUNTS["control"]):
        VOWEL.sub("", SENTENCE)
