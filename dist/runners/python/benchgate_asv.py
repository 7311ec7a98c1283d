"""A lockstep worker for the benchmarks of asv: started in the environment that asv has made or found, with a list of
what asv would run. Discovery, set-up, parameters, caches and timers are those of asv_runner, which asv has put there;
how often something is called is not. As with asv, each benchmark has a child of its own, in which all of the suite's
modules are already imported."""

import json
import math
import os
import pickle
import shutil
import sys
import tempfile
import time

# This folder is not on the path of the suite.
_writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import benchgate_lockstep as lockstep  # noqa: E402
import benchgate_meet as meeting  # noqa: E402

sys.path[:2] = []
sys.dont_write_bytecode = _writes


# What a batch takes in lockstep, about.
BATCH_SECONDS = 1e-3


class AsvTask(meeting.Task):
    def __init__(self, task, job, caches):
        self.name = task["shown"]
        self._task = task
        self._job = job
        self._caches = caches
        self._benchmark = None
        self._timed = None
        self._folder = None
        self._first = None
        self.timeout = task["timeout"]

    def set_up(self):
        from asv_runner.benchmarks.mark import SkipNotImplemented
        from asv_runner.discovery import get_benchmark_from_name

        cache = self._go_to_folder()
        extra = self._job["extra"]
        benchmark = get_benchmark_from_name(self._job["root"], self._task["id"], extra_params=extra)
        give_cache(benchmark, cache)
        if benchmark.do_setup():
            benchmark.do_teardown()
            return "skipped", "its setup raised NotImplementedError, or its parameters are to be skipped"
        self._benchmark = benchmark
        try:
            if benchmark.type != "time":
                return self._figure(benchmark.do_run())
            self._timed = Timed(benchmark)
            # Its first call may still say that it is to be skipped.
            self._first = self._timed.batch(1)
        except SkipNotImplemented as skip:
            self.tear_down()
            return "skipped", str(skip) or "it raised SkipNotImplemented"
        return None

    def _figure(self, value):
        self.tear_down()
        if value is None:
            raise ValueError("it gave nothing")
        if math.isnan(value):
            return "skipped", "it gave NaN"
        return "figure", self._task["type"], value, self._task["unit"]

    def _go_to_folder(self):
        """asv runs each benchmark in an empty folder, or in that of its cache. Gives the cache."""
        key = self._task["setup_cache_key"]
        if key is None:
            self._folder = tempfile.mkdtemp()
            os.chdir(self._folder)
            return None
        os.chdir(self._caches[key])
        with open("cache.pickle", "rb") as file:
            return pickle.load(file)

    def batch(self, iterations):
        first, self._first = self._first, None
        if first is not None and first[0] >= iterations:
            return first
        return self._timed.batch(iterations)

    def counted(self):
        # What comes before each call would be counted with it.
        return {} if self._benchmark._setups else super().counted()

    def tear_down(self):
        benchmark, self._benchmark = self._benchmark, None
        try:
            if benchmark is not None:
                benchmark.do_teardown()
        finally:
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)

    def before_fork(self):
        """The cache is made by a process of its own, once for all that use it."""
        key = self._task["setup_cache_key"]
        if key is None or key in self._caches:
            return
        self._caches[key] = tempfile.mkdtemp()
        child = os.fork()
        if child == 0:
            code = 1
            try:
                os.chdir(self._caches[key])
                from asv_runner.setup_cache import _setup_cache

                _setup_cache((self._job["root"], self._task["id"], "{}"))
                code = 0
            except BaseException as error:
                print("setup_cache: %s" % lockstep.describe(error), file=sys.stderr, flush=True)
            finally:
                os._exit(code)
        status = os.waitpid(child, 0)[1]
        if status != 0:
            raise RuntimeError("setup_cache failed: %s" % meeting.ended_by(status))


def give_cache(benchmark, cache):
    if hasattr(benchmark, "set_cache"):
        benchmark.set_cache(cache)
    elif cache is not None:
        benchmark.insert_param(cache)


class Timed:
    """The timer that asv itself would use, and how many calls may follow one set-up."""

    def __init__(self, benchmark):
        arguments = benchmark._build_params() if hasattr(benchmark, "_build_params") else benchmark._current_params
        isolated = bool(benchmark._setups) and getattr(benchmark, "_setup_isolates_timed_calls", False)
        interleaves = isolated and hasattr(benchmark, "_get_interleaved_timer")
        make = benchmark._get_interleaved_timer if interleaves else benchmark._get_timer
        self._timer = make(*arguments)
        # In a process of its own each, which takes far longer than what is timed.
        self._is_raw = type(benchmark).__name__ == "TimerawBenchmark"
        self._number = 0 if interleaves else benchmark.number
        # Not known before the first call, which is one alone.
        self._most = None
        self._interleaves = interleaves
        self._clock = None if interleaves or self._is_raw else getattr(self._timer, "timer", None)
        self._before = None
        self._used = None
        if self._clock is not None:
            self._timer.timer = self._read

    def _most_calls(self, wall):
        """Where each call has a set-up of its own, which takes longer than the call as a rule: so many that a batch is
        not much longer with them than batches are. Else a batch would be interrupted for sure, and there would be few."""
        walls = [wall]
        while len(walls) < 3 and sum(walls) < 20 * BATCH_SECONDS:
            began = time.perf_counter()
            self._timer.timeit(1)
            walls.append(time.perf_counter() - began)
        return max(1, int(BATCH_SECONDS / max(min(walls), 1e-9)))

    def _read(self):
        """The benchmark's clock, which is asked once before its calls and once behind them, and never by its set-up."""
        if self._before is None:
            self._before = lockstep.usage()
            return self._clock()
        now = self._clock()
        used, self._before = lockstep.since(self._before), None
        if used is not None:
            self._used = used if self._used is None else tuple(map(sum, zip(self._used, used)))
        return now

    def batch(self, iterations):
        """Calls that were made, nanoseconds, and what they used of the processor. Fewer calls than asked for, where more
        would be too many for one batch."""
        self._before = self._used = None
        iterations = iterations if self._most is None else min(iterations, self._most)
        number = self._number or iterations
        times = 1 if self._is_raw else -(-iterations // number)
        began = time.perf_counter()
        seconds = sum(self._timer.timeit(number) for _ in range(times))
        if self._interleaves and self._most is None:
            self._most = self._most_calls(time.perf_counter() - began)
        return times * number, seconds * 1e9, self._used


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        job = json.load(file)
    del sys.argv[1:]
    say = lockstep.Conversation()
    try:
        from asv_runner._aux import update_sys_path
        from asv_runner.discovery import disc_benchmarks
    except ImportError as error:
        say.refuse("asv_runner is not in the environment that asv runs the benchmarks in: %s" % error)
        return
    update_sys_path(job["root"])
    for _ in disc_benchmarks(job["root"], ignore_import_errors=True):
        pass
    caches = {}
    tasks = [AsvTask(task, job, caches) for task in job["tasks"]]
    names = [task.name for task in tasks]
    text = "%s on %s" % (job["text"], lockstep.runtime())
    server = meeting.Server(say, {"text": text, "names": names, "tasks": names})
    try:
        server.stage(tasks)
    finally:
        for folder in caches.values():
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
