"""pytest as a lockstep worker of Benchgate: measures the tests that use the fixture `benchmark`.

Loaded into the user's own pytest through PYTEST_PLUGINS; without BENCHGATE_LOCKSTEP in the
environment it does nothing. Works with and without pytest-benchmark, whose fixture it replaces and
whose interface it follows, and likewise with pytest-codspeed, by whose rules tests are then measured.

pytest promises that one test at a time is set up: its fixtures, what it has patched, the folder it
stands in, what it captures. Tests that lie parked beside each other, each in its own thread, would
break that promise, and so would see each other's patches. So this worker is `@serial`: a test is run
up to its call of `benchmark`, in the main thread and by pytest's own protocol; there it answers
requests until it is torn down, and then goes on to its end. Fixtures of modules, packages and the
session live as long as they always do.

PYTEST_DONT_REWRITE
"""

import functools
import gc
import inspect
import os
import random
import statistics
import sys
import time
import traceback

import benchgate_lockstep as lockstep
import pytest

_harness = "pytest %s" % pytest.__version__

# Where the command starts pytest by a detour: what is met in its processes. What pytest starts is no worker.
_engine = getattr(sys.modules.get("benchgate_meet"), "engine", None) if os.environ.pop("BENCHGATE_HARNESS", "") else None

# Now, before pytest captures the streams: they are the protocol's from here on.
if _engine is not None:
    _engine.harness = _harness
    _engine.seen(_harness)
    _conversation = _engine.conversation() if _engine.serves() else None
    lockstep.wanted()
else:
    _conversation = lockstep.Conversation() if lockstep.wanted() else None
if _conversation is not None:
    _conversation.hello(_harness)


@pytest.hookimpl(trylast=True)
def pytest_configure(config):
    # Last, because of several fixtures of one name the one that is registered last is taken.
    if _engine is not None and _conversation is None:
        config.pluginmanager.register(PassedBy(), "benchgate-lockstep")
    if _conversation is not None:
        config.pluginmanager.register(LockstepPlugin(_conversation), "benchgate-lockstep")
        config.addinivalue_line("markers", "benchmark: options of a benchmark, as pytest-benchmark has them")
        config.addinivalue_line("markers", "codspeed_benchmark: a whole test is a benchmark")


class Suite:
    """What pytest collected, and why that cannot be measured."""

    def __init__(self):
        self._items = []
        self._broken = []

    def pytest_collectreport(self, report):
        if report.failed:
            self._broken.append("%s (%s)" % (report.nodeid or "collection", last_line(report.longreprtext)))

    def _refusal(self, session):
        option = session.config.option
        if getattr(option, "collectonly", False):
            return "pytest was told to collect only"
        if getattr(option, "numprocesses", None) or getattr(option, "tx", None):
            return "pytest-xdist spreads the tests over several processes (add `-n 0` to the command to measure in lockstep)"
        if self._broken:
            return "pytest could not collect %s" % "; ".join(self._broken[:3])
        marks = MARKS if codspeed(session.config) is not None else ()
        self._items = [item for item in session.items if uses_fixture(item) or is_marked(item, marks)]
        return None if self._items else NOTHING


NOTHING = "no test uses the fixture `benchmark`"


class PassedBy(Suite):
    """The command is being tried, or something else of it is measured: no test is run."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session):
        refusal = self._refusal(session)
        if refusal is None and _engine.lists:
            _engine.list(_harness, [item.nodeid for item in self._items])
        elif refusal != NOTHING:
            # One pytest of several may have no benchmark.
            _engine.refuse(_harness, refusal)
        return True


class LockstepPlugin(Suite):
    def __init__(self, conversation):
        super().__init__()
        self._conversation = conversation
        self._visit = None

    # pytest-codspeed, which may put its own `benchmark` in the place of ours, makes it of this.
    @pytest.fixture
    def codspeed_benchmark(self, request):
        fixture = self._fixture(request.node)
        yield fixture
        fixture._clean_up()

    @pytest.fixture
    def benchmark(self, codspeed_benchmark):
        return codspeed_benchmark

    @pytest.fixture
    def benchmark_weave(self, benchmark):
        return benchmark.weave

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session):
        refusal = self._refusal(session)
        if refusal is not None:
            self._conversation.refuse(refusal)
            return True
        self._conversation.serial()
        self._conversation.counts()
        self._conversation.benchmarks([item.nodeid for item in self._items])
        request = self._conversation.next()
        while request is not None:
            request = self._answer(session, request)
        if _engine is not None:
            _engine.end()
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session):
        # Nothing was measured by pytest-codspeed, which would write that to a file in each session.
        if codspeed(session.config) is not None:
            codspeed(session.config).is_codspeed_enabled = False

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item, nextitem):
        """As pytest's own, but without a word to the terminal: reruns are no tests of their own."""
        from _pytest.runner import runtestprotocol

        restore = self._wrap(item)
        try:
            self._visit.reports = runtestprotocol(item, log=False, nextitem=nextitem)
        finally:
            restore()
        return True

    def _fixture(self, node):
        return benchmark_class()(node, self._visit, self._conversation)

    def _wrap(self, item):
        """A test that is marked, and asks for no fixture, is what is measured as a whole. Gives what undoes it."""
        if uses_fixture(item):
            return lambda: None
        run = item.runtest
        item.runtest = lambda: self._fixture(item)(run)
        return lambda: item.__dict__.pop("runtest", None)

    def _answer(self, session, request):
        """Answers a request that comes while no test is set up; gives the next one."""
        if request.verb == "teardown":
            # Of a test that never got as far as its benchmark.
            self._conversation.done()
        elif request.index >= len(self._items):
            self._conversation.failed(request.index, "there is no benchmark %d" % request.index)
        elif request.verb in ("setup", "run"):
            return self._run(session, request)
        else:
            self._conversation.failed(request.index, "unknown request %s" % request.verb)
        return self._conversation.next()

    def _run(self, session, request):
        """One test from its fixtures to its end. The request that ended its measuring is either answered
        by how the test ended, or comes back to be answered by running the test again."""
        item = self._items[request.index]
        visit = self._visit = Visit(request)
        leave(session, item)
        # The test's own fixtures are torn down after it, those of its module and above stay.
        item.ihook.pytest_runtest_protocol(item=item, nextitem=item.parent)
        outcome, message = outcome_of(visit.reports)
        if visit.measured and visit.pending is None:
            return None
        if outcome == "failed":
            self._conversation.failed(request.index, message)
        elif not visit.measured and request.verb == "run":
            self._conversation.failed(request.index, "run again, the test did not call benchmark()")
        elif not visit.measured:
            self._conversation.skipped(request.index, message or "the test did not call benchmark()")
        elif visit.pending.verb == "run":
            return visit.pending
        else:
            self._conversation.done()
        return self._conversation.next()


# Of pytest-codspeed.
MARKS = ("codspeed_benchmark", "benchmark")


def uses_fixture(item):
    return any(name in getattr(item, "fixturenames", ()) for name in ("benchmark", "codspeed_benchmark"))


def is_marked(item, names):
    return any(item.get_closest_marker(name) is not None for name in names)


def codspeed(config):
    """What pytest-codspeed keeps of its options; None where it is not there."""
    return config.pluginmanager.get_plugin("codspeed_plugin")


def goes_by_codspeed(config):
    """Where both plugins are installed, pytest-benchmark's fixture is replaced by `--codspeed`."""
    plugin = codspeed(config)
    return plugin is not None and (plugin.is_codspeed_enabled or not config.pluginmanager.hasplugin("benchmark"))


class Visit:
    """A test on its way: which request began it, and which one it was that ended its measuring."""

    def __init__(self, request):
        self.request = request
        self.reports = []
        self.measured = False
        self.pending = None


def leave(session, item):
    """Tears down what an earlier test of another module or class has left and this one does not need."""
    try:
        session._setupstate.teardown_exact(item.parent)
    except Exception:
        traceback.print_exc()


def outcome_of(reports):
    """`failed`, `skipped` or `passed`, and why."""
    for report in reports:
        if report.failed:
            return "failed", crash_of(report)
    for report in reports:
        if report.skipped and hasattr(report, "wasxfail"):
            return "skipped", "expected to fail: %s" % report.wasxfail if report.wasxfail else "expected to fail"
        if report.skipped:
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longreprtext
            return "skipped", reason
    return "passed", ""


def crash_of(report):
    crash = getattr(report.longrepr, "reprcrash", None)
    message = crash.message if crash is not None else last_line(report.longreprtext)
    return message if report.when == "call" else "%s of the test: %s" % (report.when, message)


def last_line(text):
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no message"


class Benchmark:
    """What a test gets as `benchmark`: the interface of pytest-benchmark's fixture, driven by Benchgate."""

    enabled = True
    disabled = False

    def __init__(self, node, visit, conversation):
        self._codspeed = goes_by_codspeed(node.config)
        if self._codspeed:
            check_marks_of_codspeed(node)
        marker = (self._codspeed and node.get_closest_marker("codspeed_benchmark")) or node.get_closest_marker("benchmark")
        options = dict(marker.kwargs) if marker is not None else {}
        callspec = getattr(node, "callspec", None)
        self.name = node.name
        self.fullname = node.nodeid
        self.param = getattr(callspec, "id", None)
        self.params = getattr(callspec, "params", None)
        self.group = options.get("group")
        self.extra_info = {}
        self.stats = None
        self.has_error = False
        self.skipped = False
        usual = self._codspeed or node.config.getoption("benchmark_disable_gc", False)
        self._disable_gc = options.get("disable_gc", usual)
        self._clock = nanoseconds_of(options.get("timer"))
        self._visit = visit
        self._conversation = conversation
        self._rollbacks = []

    def __call__(self, function_to_benchmark, *args, **kwargs):
        return self._measure(Calls(lockstep.Target(function_to_benchmark, args, kwargs, self._clock)))

    def pedantic(self, target, args=(), kwargs=None, setup=None, teardown=None, rounds=1, warmup_rounds=0, iterations=1):
        for name, value, least in (("iterations", iterations, 1), ("rounds", rounds, 1), ("warmup_rounds", warmup_rounds, 0)):
            if not isinstance(value, int) or value < least:
                raise ValueError("Must have positive int for `%s`." % name)
        if setup is not None and iterations > 1:
            raise ValueError("Can't use more than 1 `iterations` with a `setup` function.")
        if self._codspeed and setup is not None:
            # There it is given the arguments.
            setup = functools.partial(setup, *args, **(kwargs or {}))
        whole = Rounds(target, args, kwargs or {}, setup, teardown, iterations, self._clock)
        # Who asks for a single round and prepares nothing before it may well have something that works
        # only once, on what the fixtures made.
        whole.only_once = rounds == 1 and setup is None
        return self._measure(whole)

    def weave(self, target, **kwargs):
        import aspectlib

        def aspect(function):
            return lambda *own, **named: self(function, *own, **named)

        self._rollbacks.append(aspectlib.weave(target, aspect, **kwargs).rollback)

    patch = weave

    def _clean_up(self):
        while self._rollbacks:
            self._rollbacks.pop()()

    def _measure(self, work):
        if self._visit.measured:
            self.has_error = True
            raise RuntimeError("benchmark() can be called once in a test")
        if self._codspeed:
            random.seed(0)
        # The first iteration comes before any answer: what it throws ends the test in the usual way,
        # and is for pytest to judge.
        first = self._undisturbed(work.first)
        if inspect.iscoroutine(work.value):
            work.value.close()
            self.has_error = True
            raise TypeError(
                "its body did not run: benchmark() was given the coroutine function %s, and nobody awaits what it returns"
                % getattr(work.value, "__qualname__", "of the test")
            )
        self._visit.measured = True
        times = []
        error = self._serve(work, first, times)
        self.stats = Stats(times)
        if error is not None:
            self.has_error = True
            raise error
        return work.value

    def _serve(self, work, first, times):
        """Answers requests until one of them is not for this test. Gives what the target threw."""
        say, visit, error = self._conversation, self._visit, None
        index = visit.request.index

        def ran(iterations, nanoseconds, processor=None):
            times.append(nanoseconds / iterations / 1e9)
            say.ran(index, iterations, nanoseconds, processor)

        if visit.request.verb == "setup":
            say.done()
        else:
            ran(*first)
            first = None
        while True:
            request = visit.pending = say.next()
            mine = request is not None and request.verb in ("run", "count") and request.index == index
            if request is None or request.verb == "teardown" or (mine and work.only_once and first is None):
                return error
            if not mine:
                say.failed(request.index, "benchmark %d has to be torn down first" % index)
            elif request.verb == "count":
                error = self._count(work, index) or error
            elif first is not None and (work.only_once or request.iterations == 1):
                ran(*first)
                first = None
            else:
                try:
                    batch = self._undisturbed(work.batch, request.iterations)
                except KeyboardInterrupt:
                    raise
                except BaseException as thrown:  # pytest.fail() and pytest.skip() are no Exception
                    error = thrown
                    say.failed(index, lockstep.describe(thrown))
                else:
                    ran(*batch)

    def _count(self, work, index):
        """Answers with what the target holds in memory. Gives what it threw."""
        try:
            # What cannot be called again has no second time in which to be counted.
            figures = {} if work.only_once else lockstep.memory(lambda: self._undisturbed(work.batch, 1))
        except KeyboardInterrupt:
            raise
        except BaseException as thrown:
            self._conversation.failed(index, lockstep.describe(thrown))
            return thrown
        self._conversation.counted(index, figures)
        return None

    def _undisturbed(self, function, *args):
        """Without a tracer (coverage) or a profiler, and without the garbage collector if so wished."""
        tracer, profiler, collecting = sys.gettrace(), sys.getprofile(), gc.isenabled()
        if getattr(profiler, "is_benchgates", False):
            # The batch is what it counts the calls of.
            profiler = None
        if tracer is not None:
            sys.settrace(None)
        if profiler is not None:
            sys.setprofile(None)
        if self._disable_gc:
            gc.disable()
        try:
            return function(*args)
        finally:
            if collecting:
                gc.enable()
            if profiler is not None:
                sys.setprofile(profiler)
            if tracer is not None:
                sys.settrace(tracer)


def benchmark_class():
    """pytest-benchmark insists on its own class in a test's report."""
    theirs = sys.modules.get("pytest_benchmark.fixture")
    return Benchmark if theirs is None else type("Benchmark", (Benchmark, theirs.BenchmarkFixture), {})


def check_marks_of_codspeed(node):
    """Refuses what pytest-codspeed refuses, in its words; versions before 4 have nothing that does."""
    try:
        from pytest_codspeed import config
    except ImportError:
        return

    options = getattr(config, "BenchmarkMarkerOptions", None)
    if options is not None:
        options.from_pytest_item(node)


def nanoseconds_of(timer):
    """pytest-benchmark's timers count seconds."""
    if timer is None or timer in (lockstep.Clock.seconds, time.perf_counter):
        return lockstep.Clock.nanoseconds
    return lambda: timer() * 1e9


class Calls:
    """`benchmark(function, …)`: as often as asked."""

    only_once = False

    def __init__(self, target):
        self._target = target
        self.value = None

    def first(self):
        nanoseconds, self.value = self._target.once(self._target.args, self._target.kwargs)
        return 1, nanoseconds

    def batch(self, iterations):
        return iterations, self._target.batch(iterations), self._target.processor


class Rounds:
    """`benchmark.pedantic(…)`: whole rounds of so many iterations, with what goes before and after each."""

    def __init__(self, function, args, kwargs, setup, teardown, iterations, clock):
        self._plain = lockstep.Target(function, args, kwargs, clock)
        self._setup = setup
        self._teardown = teardown
        self._iterations = iterations
        self._hooked = setup is not None or teardown is not None
        self.value = None

    def first(self):
        return self._iterations, self._round()

    def batch(self, iterations):
        rounds = -(-iterations // self._iterations)
        total = rounds * self._iterations
        if self._hooked:
            return total, sum(self._round() for _ in range(rounds))
        return total, self._plain.batch(total), self._plain.processor

    def _round(self):
        args, kwargs = self._arguments()
        nanoseconds, self.value = self._plain.once(args, kwargs)
        if self._iterations > 1:
            nanoseconds += self._plain.batch(self._iterations - 1)
        if self._teardown is not None:
            self._teardown(*args, **kwargs)
        return nanoseconds

    def _arguments(self):
        made = self._setup() if self._setup is not None else None
        if not made:
            return self._plain.args, self._plain.kwargs
        if self._plain.args or self._plain.kwargs:
            raise TypeError("Can't use `args` or `kwargs` if `setup` returns the arguments.")
        return made


class Stats:
    """`benchmark.stats`, from the batches of this process: seconds per iteration."""

    def __init__(self, times):
        self.data = times
        self.rounds = len(times)
        self.total = sum(times)
        self.min = min(times, default=0.0)
        self.max = max(times, default=0.0)
        self.mean = statistics.mean(times) if times else 0.0
        self.median = statistics.median(times) if times else 0.0
        self.stddev = statistics.stdev(times) if len(times) > 1 else 0.0
        self.ops = 1 / self.mean if self.mean else 0.0
        # pytest-benchmark keeps its figures one level down, and answers to both.
        self.stats = self

    def __getitem__(self, key):
        return getattr(self, key)
