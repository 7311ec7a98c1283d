# A suite of fixed work that speaks the lockstep protocol. EXTRA is extra work in per cent.
import gc
import json
import os
import sys
import time

REPEAT = 100 + int(os.environ.get("EXTRA", "0"))
OBJECT = {f"key{i}": {"id": i, "text": "x" * i} for i in range(3)}
TEXT = json.dumps(OBJECT)
NUMBERS = [(i * 7919) % 101 for i in range(12)]


def unit_json():
    json.loads(TEXT)


def unit_sort():
    sorted(NUMBERS)


def unit_dict():
    {n: n for n in NUMBERS}


def unit_calls():
    for n in NUMBERS:
        abs(n)


UNITS = {"json": unit_json, "sort": unit_sort, "dict": unit_dict, "calls": unit_calls}


# One iteration is a hundred units, so that one per cent is exactly one more.
def batch(unit, iterations):
    began = time.perf_counter_ns()
    for _ in range(iterations * REPEAT):
        unit()
    return time.perf_counter_ns() - began


def say(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main():
    names = list(UNITS)
    say("@hello 1 evaluation suite")
    for k, name in enumerate(names):
        say(f"@benchmark {k} {name}")
    say("@ready")
    for line in sys.stdin:
        words = line.split()
        if words[0] == "end":
            return
        if words[0] == "run":
            say(f"@ran {words[1]} {words[2]} {batch(UNITS[names[int(words[1])]], int(words[2]))}")
        elif words[0] == "collect":
            gc.collect()
            say("@done")
        else:
            say("@done")


main()
