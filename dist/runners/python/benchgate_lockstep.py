"""The lockstep protocol of Benchgate, version 1, for Python programs (docs/lockstep.md).

Takes the standard streams of the process for the conversation, gives the requests one by one, and
times batches. Needs nothing but the standard library, from Python 3.8 on. Knows nothing of pytest
or of how benchmarks are found.
"""

import gc
import itertools
import os
import platform
import sys
import time
import types

import benchgate_allocations

try:
    import resource
except ImportError:  # Windows
    resource = None

VERSION = 1

# In the environment of every worker. A harness that does not see it behaves as it always does.
NAME = "BENCHGATE_LOCKSTEP"

# Lines of the protocol are at most 64 KiB of UTF-8, four bytes at most for each character.
LONGEST_TEXT = 15000


def wanted():
    """Whether Benchgate waits for a worker. True once: what this process starts is no worker."""
    return os.environ.pop(NAME, None) == "1"


class Clock:
    """Taken before anything of the suite is loaded, which may replace it: tools that fake time do so in `time`
    and in every name of a module, but not within a class."""

    nanoseconds = staticmethod(time.perf_counter_ns)
    seconds = staticmethod(time.perf_counter)


class Request:
    """One line of Benchgate: `verb`, the number of the benchmark, and how many iterations."""

    def __init__(self, line):
        verb, _, rest = line.partition(" ")
        numbers = [int(word) for word in rest.split() if word.isdigit()]
        self.verb = verb
        self.index = numbers[0] if numbers else 0
        self.iterations = max(1, numbers[1]) if len(numbers) > 1 else 1


class Conversation:
    """Speaks on private copies of the standard streams, or over descriptors that are its own.

    In the first case whatever the suite prints goes to standard error from then on, since half a line of
    its own before an answer would hide the answer, and a suite that reads its input finds it at its end.
    """

    def __init__(self, questions=None, answers=None):
        self._rest = b""
        if questions is not None:
            self._in, self._out = questions, answers
            return
        sys.stdout.flush()
        self._out = os.dup(1)
        self._in = os.dup(0)
        os.dup2(2, 1)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)

    def hello(self, harness):
        self.greet("%s, %s" % (runtime(), harness))

    def greet(self, text):
        self._say("@hello %d %s" % (VERSION, one_line(text)))

    def serial(self):
        """Only one benchmark may be set up at a time."""
        self._say("@serial")

    def counts(self):
        """What a benchmark allocates can be asked for."""
        self._say("@counts")

    def benchmarks(self, names):
        for index, name in enumerate(names):
            self._say("@benchmark %d %s" % (index, one_line(name)))
        self._say("@ready")

    def refuse(self, message):
        self._say("@refused " + one_line(message))

    def done(self):
        self._say("@done")

    def ran(self, index, iterations, nanoseconds, processor=None):
        """`processor` as of `Target.processor`, where it belongs to the same batch."""
        known = "" if processor is None else " %d %d" % processor
        self._say("@ran %d %d %d%s" % (index, iterations, max(0, round(nanoseconds)), known))

    def counted(self, index, figures):
        """`figures` has a whole number for each name."""
        for name, value in figures.items():
            self._say("@counted %d %s %d" % (index, name, max(0, value)))
        self.done()

    def failed(self, index, message):
        self._say("@failed %d %s" % (index, one_line(message)))

    def skipped(self, index, message):
        self._say("@skipped %d %s" % (index, one_line(message)))

    def told(self, index, kind, *what):
        """In place of a time: that it was `skipped`, and why; or a `figure`: name, value, unit."""
        if kind == "skipped":
            self.skipped(index, *what)
        else:
            self._say("@figure %d %s %s %s" % (index, what[0], repr(float(what[1])), one_line(what[2])))

    def next(self):
        """Waits for the next request; None once there will be no more. Garbage is collected in here: what is
        young, since going through all that a suite has imported takes longer than many a batch."""
        while True:
            line = self._line()
            if line is None or line == "end":
                return None
            if line != "collect":
                return Request(line)
            gc.collect(1)
            self.done()

    def _say(self, line):
        data = (line + "\n").encode("utf-8", "backslashreplace")
        while data:
            data = data[os.write(self._out, data) :]

    def _line(self):
        while b"\n" not in self._rest:
            chunk = os.read(self._in, 4096)
            if not chunk:
                return None
            self._rest += chunk
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode("utf-8", "replace").strip()


def runtime():
    return "%s %s" % (platform.python_implementation(), platform.python_version())


def one_line(text):
    return " \u21b5 ".join(part.strip() for part in str(text).splitlines())[:LONGEST_TEXT]


def describe(error):
    return "%s: %s" % (type(error).__name__, error)


def _call(function, passes, clock):
    began = clock()
    for _ in passes:
        function()
    return clock() - began


def _call_with(function, args, kwargs, passes, clock):
    began = clock()
    for _ in passes:
        function(*args, **kwargs)
    return clock() - began


def memory(run):
    """Figures for `counted`: how often `run()` asks for memory, and the most bytes that the interpreter, and extensions
    that tell it, hold at a time while it runs, beyond what was there before. The latter not where the suite traces its
    memory by itself, the former not everywhere.

    What the first call keeps for later (a cache, a compiled pattern) is in neither: the lesser of two stands.
    """
    import tracemalloc

    figures = {}
    asked = [_cleared(lambda: benchgate_allocations.during(run)) for _ in range(2)] if benchgate_allocations.possible() else []
    if asked and None not in asked:
        figures["allocations"] = min(asked)
    if not tracemalloc.is_tracing():
        held = [_cleared(lambda: _peak(tracemalloc, run)) for _ in range(2)]
        if None not in held:
            figures["peak"] = min(held)
    return figures


def _cleared(count):
    # So that the collector runs at the same places on both sides. What is old was there before, and is not
    # counted; going through it takes many times as long as a benchmark.
    gc.collect(1)
    return count()


def _peak(tracemalloc, run):
    tracemalloc.start()
    try:
        run()
        # A benchmark that traces by itself has ended it, and with it all that was seen.
        return tracemalloc.get_traced_memory()[1] if tracemalloc.is_tracing() else None
    finally:
        tracemalloc.stop()


def own_copy(loop):
    """A loop of its own for every benchmark. Since 3.11 the interpreter specialises a loop for what it
    calls: one loop for all would be fast for a single benchmark and slow once a file has two."""
    return types.FunctionType(loop.__code__.replace(), loop.__globals__, loop.__name__)


def usage():
    """Processor nanoseconds of all threads of this process, and how often it was made to give the processor to
    somebody else; None where the system does not tell."""
    if resource is None:
        return None
    return time.process_time_ns(), resource.getrusage(resource.RUSAGE_SELF).ru_nivcsw


def since(before):
    """What was used since then, or None."""
    after = usage()
    return None if before is None else (after[0] - before[0], after[1] - before[1])


class Target:
    """Something to call, as batches. The garbage collector stays as the suite has set it: what a
    benchmark's own garbage costs belongs to it. `clock` counts nanoseconds."""

    def __init__(self, function, args=(), kwargs=None, clock=Clock.nanoseconds):
        self.function = function
        self.args = args
        self.kwargs = kwargs or {}
        self._clock = clock
        self._bare = not self.args and not self.kwargs
        self._loop = own_copy(_call if self._bare else _call_with)
        # What the last batch used, as `usage` counts.
        self.processor = None

    def once(self, args, kwargs):
        """Calls it one time: nanoseconds, and what it returned."""
        clock = self._clock
        began = clock()
        value = self.function(*args, **kwargs)
        return clock() - began, value

    def batch(self, iterations):
        """Calls it so often: nanoseconds for all."""
        passes = itertools.repeat(None, iterations)
        before = usage()
        if self._bare:
            nanoseconds = self._loop(self.function, passes, self._clock)
        else:
            nanoseconds = self._loop(self.function, self.args, self.kwargs, passes, self._clock)
        self.processor = since(before)
        return nanoseconds
