"""Runs plain Python functions named `bench_*` as benchmarks.

    python3 "$BENCHGATE_RUNNERS/python/benchgate_bench.py" [--filter REGEX] [--iterations N] PATH..

PATH is a file, or a folder that is searched for `bench_*.py` and `*_bench.py`. With
BENCHGATE_LOCKSTEP in the environment it is a lockstep worker; without, it measures every function
once and prints Benchgate's own JSON: for a tenth of a second, or for so many iterations. What the
functions print goes to standard error.

    def bench_sum():                  # called again and again
        sum(range(1000))

    async def bench_fetch():          # awaited again and again, in one event loop
        await fetch()

    def bench_parse():                # a generator: what it yields is called again and again;
        text = read("large.json")     # what stands before is set-up,
        yield lambda: parse(text)
        close(text)                   # what stands after is tear-down. `async def` works as well.
"""

import argparse
import asyncio
import importlib.util
import inspect
import json
import os
import platform
import re
import statistics
import sys

# The user's files are imported as usual; this program leaves nothing beside itself.
_writes = sys.dont_write_bytecode
sys.dont_write_bytecode = True
import benchgate_lockstep as lockstep  # noqa: E402

sys.dont_write_bytecode = _writes

# Nanoseconds. Certainty comes from many processes, not from one long one.
BATCH = 1_000_000
WARM_UP = 50_000_000
MEASURE = 100_000_000
FEWEST_BATCHES = 10

# Batches into which a given number of iterations is divided, at most: their median shrugs off the first
# ones, which are slower, and what was interrupted.
MOST_SAMPLES = 64


# So many take time by any clock that runs.
MANY_ITERATIONS = 2**20


class Refusal(Exception):
    """Something that the author of the benchmarks has to change."""


def find_files(paths):
    files = []
    for path in paths:
        if os.path.isfile(path):
            files.append(path)
        elif os.path.isdir(path):
            files.extend(files_in(path))
        else:
            raise Refusal("%s does not exist" % path)
    return list(dict.fromkeys(os.path.normpath(file) for file in files))


def files_in(folder):
    found = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if is_own(os.path.join(place, name)))
        found.extend(os.path.join(place, name) for name in sorted(names) if re.match(r"bench_.*\.py$|.*_bench\.py$", name))
    return found


def is_own(folder):
    """Not hidden, not installed, not a virtual environment."""
    name = os.path.basename(folder)
    if name.startswith(".") or name in ("__pycache__", "node_modules", "site-packages"):
        return False
    return not os.path.exists(os.path.join(folder, "pyvenv.cfg"))


def load(file):
    name = os.path.splitext(os.path.basename(file))[0]
    while name in sys.modules:
        name += "_"
    folder = os.path.dirname(os.path.abspath(file))
    if folder not in sys.path:
        sys.path.insert(0, folder)
    spec = importlib.util.spec_from_file_location(name, file)
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise Refusal("%s could not be loaded: %s" % (file, lockstep.describe(error))) from error
    return module


def benchmarks_of(file):
    """In the order of the file. What it imports from elsewhere is not its own."""
    module = load(file)
    shown = file.replace(os.sep, "/")
    return [
        Bench("%s::%s" % (shown, name), function)
        for name, function in vars(module).items()
        if name.startswith("bench_") and inspect.isfunction(function) and function.__module__ == module.__name__
    ]


def find_benchmarks(paths, pattern):
    files = find_files(paths)
    found = [bench for file in files for bench in benchmarks_of(file)]
    if not found:
        where = ", ".join(paths)
        raise Refusal("no function named bench_* in %s (%d files named bench_*.py or *_bench.py)" % (where, len(files)))
    return [bench for bench in found if re.search(pattern, bench.name)]


_loop = None


def wait(awaitable):
    """All asynchronous benchmarks share one event loop, which stands still between two batches."""
    global _loop
    if _loop is None:
        _loop = asyncio.new_event_loop()
        asyncio.set_event_loop(_loop)
    return _loop.run_until_complete(awaitable)


async def _await(function, passes, clock):
    began = clock()
    for _ in passes:
        await function()
    return clock() - began


class AsyncTarget:
    def __init__(self, function):
        self.function = function
        self._loop = lockstep.own_copy(_await)
        # It waits: the clock alone tells how long it takes.
        self.processor = None

    def batch(self, iterations):
        return wait(self._loop(self.function, range(iterations), lockstep.Clock.nanoseconds))


class Bench:
    def __init__(self, name, function):
        self.name = name
        self._function = function
        self._generator = None
        self._target = None

    def setup(self):
        function = self._function
        if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
            self._generator = function()
            function = self._advance()
            if not callable(function):
                raise TypeError("it yields %r, which cannot be called" % (function,))
        self._target = lockstep.Target(function)
        self._called = False
        self.processor = None

    def batch(self, iterations):
        if self._target is None:
            raise RuntimeError("it is not set up")
        if self._called:
            nanoseconds = self._target.batch(iterations)
            self.processor = self._target.processor
            return nanoseconds
        self._called = True
        spent = self._first_call()
        return spent + (self._target.batch(iterations - 1) if iterations > 1 else 0)

    def _first_call(self):
        """What is not `async def` may still return something to await."""
        clock = lockstep.Clock.nanoseconds
        function = self._target.function
        began = clock()
        value = function()
        if inspect.isawaitable(value):
            wait(value)
            self._target = AsyncTarget(function)
        return clock() - began

    def teardown(self):
        generator, self._target = self._generator, None
        if generator is None:
            return
        try:
            self._advance()
        except (StopIteration, StopAsyncIteration):
            return
        finally:
            self._generator = None
        raise TypeError("it yields more than once")

    def _advance(self):
        if inspect.isasyncgen(self._generator):
            return wait(self._generator.__anext__())
        return next(self._generator)


def serve(conversation, found):
    """Answers until there are no more requests."""
    conversation.counts()
    conversation.benchmarks([bench.name for bench in found])
    request = conversation.next()
    while request is not None:
        try:
            obey(conversation, found, request)
        except (Exception, SystemExit) as error:
            conversation.failed(request.index, lockstep.describe(error))
        request = conversation.next()


def obey(conversation, found, request):
    if request.index >= len(found):
        raise IndexError("there is no benchmark %d" % request.index)
    bench = found[request.index]
    if request.verb == "run":
        nanoseconds = bench.batch(request.iterations)
        conversation.ran(request.index, request.iterations, nanoseconds, bench.processor)
    elif request.verb == "count":
        conversation.counted(request.index, lockstep.memory(lambda: bench.batch(1)))
    elif request.verb == "setup":
        bench.setup()
        conversation.done()
    elif request.verb == "teardown":
        bench.teardown()
        conversation.done()
    else:
        raise ValueError("unknown request %s" % request.verb)


def measure(bench, iterations=None):
    """One row of Benchgate's own JSON."""
    try:
        bench.setup()
        samples = freely(bench) if iterations is None else exactly(bench, iterations)
        bench.teardown()
    except (Exception, SystemExit) as error:
        return {"name": bench.name, "status": "failed", "message": lockstep.describe(error), "metrics": []}
    time_metric = {
        "name": "time",
        "unit": "s",
        "better": "lower",
        "value": statistics.median(samples),
        "summary": "median",
        "count": len(samples),
        "samples": samples,
        "order": "time",
    }
    return {"name": bench.name, "status": "ok", "metrics": [time_metric]}


def freely(bench):
    """Seconds per iteration, batch by batch."""
    iterations = calibrate(bench)
    return [spent / iterations / 1e9 for spent in batches(bench, iterations)]


def exactly(bench, iterations):
    size = -(-iterations // MOST_SAMPLES)
    sizes = [min(size, iterations - done) for done in range(0, iterations, size)]
    return [bench.batch(each) / each / 1e9 for each in sizes]


def calibrate(bench):
    """Iterations that make a batch, found while warming up."""
    iterations, total = 1, 0
    while True:
        spent = bench.batch(iterations)
        total += spent
        if total == 0 and iterations >= MANY_ITERATIONS:
            raise RuntimeError("the clock stands still: %d iterations took no time by it" % iterations)
        if spent < BATCH / 2 and iterations < 2**40:
            iterations *= 2
        elif total >= WARM_UP:
            return iterations


def batches(bench, iterations):
    spent = []
    while sum(spent) < MEASURE or len(spent) < FEWEST_BATCHES:
        spent.append(bench.batch(iterations))
    return spent


def print_run(out, rows):
    runtime = "%s %s" % (platform.python_implementation(), platform.python_version())
    run = {
        "schema": "benchgate/run/1",
        "tool": "benchgate",
        "launches": [{"benchmarks": rows}],
        "ignored": [],
        "machine": {"runtime": runtime},
    }
    with os.fdopen(out, "w", encoding="utf-8") as stream:
        json.dump(run, stream)
        stream.write("\n")


def positive(text):
    number = int(text) if re.match(r"[0-9]+$", text) else 0
    if number < 1:
        raise argparse.ArgumentTypeError("found %s, expected a whole number above 0" % text)
    return number


def read_arguments():
    parser = argparse.ArgumentParser(description="Runs plain Python functions named bench_* as benchmarks.")
    parser.add_argument("--filter", default="", metavar="REGEX", help="run only those whose name this is found in")
    parser.add_argument("--iterations", type=positive, metavar="N", help="run each benchmark exactly so often")
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, or a folder with bench_*.py or *_bench.py")
    arguments = parser.parse_args()
    try:
        re.compile(arguments.filter)
    except re.error as error:
        parser.error("--filter: %s" % error)
    # The files see arguments and import path as if they had been started themselves.
    del sys.argv[1:]
    sys.path[0] = os.getcwd()
    return arguments


def main():
    arguments = read_arguments()
    conversation = lockstep.Conversation() if lockstep.wanted() else None
    if conversation is None:
        # Standard output is for the result alone.
        out = os.dup(1)
        os.dup2(2, 1)
    else:
        conversation.hello("bench functions")
    try:
        found = find_benchmarks(arguments.paths, arguments.filter)
    except Refusal as refusal:
        if conversation is not None:
            conversation.refuse(refusal)
        print("benchgate_bench: %s" % refusal, file=sys.stderr)
        return 1
    if conversation is not None:
        serve(conversation, found)
    else:
        print_run(out, [measure(bench, arguments.iterations) for bench in found])
    return 0


if __name__ == "__main__":
    sys.exit(main())
