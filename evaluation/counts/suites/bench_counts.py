"""One benchmark whose work grows with SIZE, one whose memory is walked by STRIDE, three others."""

import json

SIZE = 2000
STRIDE = 1
PLACES = 150_000

data = {str(i): list(range(i % 10)) for i in range(100)}


class Point:
    def __init__(self, x):
        self.x = x


def bench_loop():
    total = 0
    for i in range(SIZE):
        total += i * i % 7
    return total


def bench_json():
    return json.dumps(data)


def bench_sort():
    return sorted([(i * 7919) % 1009 for i in range(2000)])


def bench_objects():
    return sum(Point(i).x for i in range(200))


def bench_layout():
    # Made when its turn comes, so that the others find memory as it was.
    made = [i + 1000 for i in range(PLACES)]
    walked = [made[i * STRIDE % PLACES] for i in range(PLACES)]
    yield lambda: sum(walked)
