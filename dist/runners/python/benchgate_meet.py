"""What all harnesses of Python that are met as they are share (docs/lockstep.md): where they are met, what is
written down while the command is tried, and how a worker answers.

A process that meets a run of a harness is a unit, numbered as they come. Its stages follow each other as the suite
makes them; each has one benchmark or more, of which one at a time is set up. While the command is tried (`list`)
stages are written down and passed by. A worker (`serve`) measures those of one unit: each in a child of its own,
forked where the suite has come to it, as pyperf and asv have a process for each; so it finds what the suite has made
so far, and leaves nothing behind for the next.
"""

import importlib.util
import json
import os
import signal
import sys
import threading

# What is ours leaves nothing beside itself.
_writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
_folder = os.path.dirname(os.path.abspath(__file__))


def ours(name):
    """A module of this folder, which is not on the path of every suite."""
    if name not in sys.modules:
        writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        try:
            spec = importlib.util.spec_from_file_location(name, os.path.join(_folder, name + ".py"))
            module = sys.modules[name] = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
        finally:
            sys.dont_write_bytecode = writes
    return sys.modules[name]


lockstep = ours("benchgate_lockstep")
sys.dont_write_bytecode = _writes

# Taken now: suites replace what `os` has.
_fork, _leave, _wait = getattr(os, "fork", None), os._exit, getattr(os, "waitpid", None)
_alarm = getattr(signal, "setitimer", None)
# The timer is then the sampler's, and whoever samples knows by himself when it takes too long.
_is_sampled = os.environ.get("BENCHGATE_PROFILE_KIND") == "cpu"

engine = None

# The exit code of a child that heard that there are no more requests.
OVER = 113

# By the module in which a harness is met: the module of ours that meets it.
HARNESSES = {
    "pyperf._runner": "benchgate_pyperf",
    "asv.runner": "benchgate_asv_met",
    "timeit": "benchgate_timeit",
}


def start(folder, own):
    """In each process, before anything of the suite is loaded."""
    global engine
    try:
        engine = Engine(folder)
    except (OSError, ValueError):
        # The measuring is over, and its folder gone.
        return
    if engine.is_over():
        _leave(0)
    engine.started()
    for name in HARNESSES:
        # Something that is loaded with the interpreter may have been first.
        if name in sys.modules:
            meet(name, sys.modules[name])
    sys.meta_path.insert(0, Finder())


def meet(name, module):
    try:
        ours(HARNESSES[name]).meet(engine, module)
    except Exception as error:
        # What cannot be met works as always.
        engine.refuse(name, "it could not be met: %s" % lockstep.describe(error))


class Finder:
    """Lets a harness be imported as always, and meets it then."""

    def __init__(self):
        self._looking = False

    def find_spec(self, name, path=None, target=None):
        if name not in HARNESSES or self._looking:
            return None
        self._looking = True
        try:
            spec = importlib.util.find_spec(name)
        except (ImportError, ValueError):
            return None
        finally:
            self._looking = False
        if spec is None or spec.loader is None or not hasattr(spec.loader, "exec_module"):
            return None
        load = spec.loader.exec_module

        def exec_module(module):
            load(module)
            meet(name, module)

        try:
            spec.loader.exec_module = exec_module
        except AttributeError:
            return None
        return spec


class Engine:
    def __init__(self, folder):
        self.folder = folder
        with open(os.path.join(folder, "job.json"), encoding="utf-8") as file:
            self.job = json.load(file)
        self._unit = None
        self.harness = None
        self._server = None

    @property
    def lists(self):
        return self.job["mode"] == "list"

    def is_over(self):
        """Whatever of the command still starts is not wanted."""
        return os.path.exists(os.path.join(self.folder, "over"))

    def started(self):
        if self.lists:
            self._tell({"kind": "started", "script": script_name(), "python": lockstep.runtime()})

    def seen(self, harness):
        """It was imported; whether it runs is seen later."""
        if self.lists:
            self._tell({"kind": "seen", "harness": harness})

    def refuse(self, harness, why):
        """What it runs here cannot be measured batch by batch; why, and what would do."""
        if self.lists:
            self._tell({"kind": "refused", "harness": harness, "why": why})

    def serves(self):
        """Whether this process is the one that is measured. Known from its first stage on."""
        return self.job["mode"] == "serve" and self.job["unit"] == self.unit()

    def unit(self):
        if self._unit is None:
            self._unit = str(self._claim())
        return self._unit

    def stage(self, harness, tasks):
        """Tasks are written down and passed by, or measured as long as requests are for them, or passed by."""
        if self.harness not in (None, harness):
            self.refuse(harness, "it runs in one process with %s; start each by itself" % self.harness)
            return
        self.harness = harness
        if self.lists:
            self.list(harness, [task.name for task in tasks])
        elif self.serves():
            if self._server is None:
                names = [task["name"] for stage in self.job["stages"] for task in stage["tasks"]]
                self._server = Server(self.conversation(), dict(self.job, tasks=names))
            self._server.stage(tasks)
            if self._server.ended:
                self.end()

    def list(self, harness, names, **more):
        """`more` goes with what is written down."""
        tasks = [{"name": name, "context": None} for name in names]
        fact = {"kind": "stage", "unit": self.unit(), "label": script_name(), "harness": harness, "tasks": tasks}
        self._tell(dict(fact, python=lockstep.runtime(), skipped=[], **more))

    def conversation(self):
        """Over two named pipes, so that the standard streams, wherever they lead, are the suite's own."""
        questions = os.open(os.path.join(self.folder, "questions"), os.O_RDONLY)
        answers = os.open(os.path.join(self.folder, "answers"), os.O_WRONLY)
        return lockstep.Conversation(questions, answers)

    def end(self):
        with open(os.path.join(self.folder, "over"), "w", encoding="utf-8"):
            pass

    def _claim(self):
        number = 0
        while True:
            try:
                os.close(os.open(os.path.join(self.folder, "unit-%d" % number), os.O_CREAT | os.O_EXCL | os.O_WRONLY))
                return number
            except FileExistsError:
                number += 1

    def _tell(self, fact):
        line = (json.dumps(fact) + "\n").encode("utf-8", "backslashreplace")
        file = os.open(os.path.join(self.folder, "met.jsonl"), os.O_CREAT | os.O_APPEND | os.O_WRONLY)
        try:
            os.write(file, line)
        finally:
            os.close(file)


def version_of(package):
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "of unknown version"


def script_name():
    """What this process runs, from where it was started."""
    argv = getattr(sys, "argv", None) or [""]
    name = argv[0]
    if name in ("", "-c"):
        return "(no script)"
    if name == "-m":
        # Which module it is, is not known yet.
        words = getattr(sys, "orig_argv", [])
        return "-m " + words[words.index("-m") + 1] if "-m" in words[:-1] else "-m"
    return os.path.relpath(name, started_in).replace(os.sep, "/") if os.path.isabs(name) else name


started_in = os.getcwd()


class Server:
    """The parent of all children: knows which task a request is for."""

    def __init__(self, conversation, job):
        self._say = conversation
        self._names = job["tasks"]
        self._next = 0
        self._pending = None
        self.ended = False
        self._say.greet(job["text"])
        self._say.serial()
        self._say.counts()
        self._say.benchmarks(job["names"])

    def stage(self, tasks):
        for task in tasks:
            if self.ended:
                return
            index, self._next = self._next, self._next + 1
            if index >= len(self._names) or self._names[index] != task.name:
                self._disagree(index, task.name)
                return
            self._serve(index, task)

    def _disagree(self, index, found):
        expected = self._names[index] if index < len(self._names) else "nothing"
        if self._pending is None:
            self._pending = self._say.next()
        message = "the suite runs something else each time it is started: %s at first, then %s" % (expected, found)
        if self._pending is not None:
            self._say.failed(self._pending.index, message)
        self.ended = True

    def _serve(self, index, task):
        """Answers until a request is for a later task."""
        while True:
            request = self._pending or self._say.next()
            self._pending = None
            if request is None:
                self.ended = True
            elif request.index > index:
                self._pending = request
            elif request.index < index:
                passed(self._say, request)
                continue
            elif request.verb == "teardown":
                self._say.done()
                continue
            else:
                self._measure(task, request)
                if not self.ended:
                    continue
            return

    def _measure(self, task, request):
        """In a child; here where threads of the suite would not be in it."""
        try:
            task.before_fork()
        except (Exception, SystemExit) as error:
            return self._say.failed(request.index, lockstep.describe(error))
        if _fork is None or threading.active_count() > 1:
            self.ended = task.answer(self._say, request)
            return
        sys.stdout.flush()
        sys.stderr.flush()
        child = _fork()
        if child == 0:
            code = 1
            try:
                code = OVER if task.answer(self._say, request) else 0
                sys.stdout.flush()
                sys.stderr.flush()
            finally:
                _leave(code)
        status = _wait(child, 0)[1]
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == OVER:
            self.ended = True
        elif os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM and task.timeout:
            self._say.failed(request.index, "it took longer than its time-out of %g s" % task.timeout)
        elif status != 0:
            self._say.failed(request.index, ended_by(status))


def passed(say, request):
    if request.verb == "teardown":
        say.done()
    elif request.verb == "setup":
        say.skipped(request.index, "can only be measured in the order of the suite")
    else:
        say.failed(request.index, "can only be measured in the order of the suite")


def ended_by(status):
    if os.WIFSIGNALED(status):
        return "its process was ended by signal %d" % os.WTERMSIG(status)
    return "its process ended with exit code %d" % os.WEXITSTATUS(status)


class Task:
    """One benchmark. Adapters give `set_up`, `batch` (what was run, nanoseconds, and processor use or None) and
    `tear_down`; what these throw makes it fail."""

    name = ""
    # Seconds for one answer, where the harness has a limit of its own.
    timeout = None

    def before_fork(self):
        """What is made in the parent, and kept for those that follow."""

    def set_up(self):
        """May give (`skipped`, why) or (`figure`, name, value, unit) where there is no time to be measured."""

    def batch(self, iterations):
        raise NotImplementedError

    def counted(self):
        return lockstep.memory(lambda: self.batch(1))

    def tear_down(self):
        pass

    def answer(self, say, request):
        """From the request that begins it to the one that tears it down. True where there are no more requests."""
        try:
            return self._answer(say, request)
        finally:
            self._limit(False)

    def _answer(self, say, request):
        index, is_set_up = request.index, False
        while True:
            self._limit()
            try:
                if request is None:
                    if is_set_up:
                        self.tear_down()
                    return True
                if request.verb == "teardown":
                    if is_set_up:
                        self.tear_down()
                    say.done()
                    return False
                if not is_set_up:
                    told = self.set_up()
                    if told is not None:
                        say.told(index, *told)
                        return False
                    is_set_up = True
                if request.verb == "setup":
                    say.done()
                elif request.verb == "run":
                    iterations, nanoseconds, processor = self.batch(request.iterations)
                    say.ran(index, iterations, nanoseconds, processor)
                elif request.verb == "count":
                    say.counted(index, self.counted())
                else:
                    raise ValueError("unknown request %s" % request.verb)
            except (Exception, SystemExit) as error:
                if request is None:
                    return True
                say.failed(index, lockstep.describe(error))
                if request.verb == "teardown" or not is_set_up:
                    return False
            self._limit(False)
            request = say.next()

    def _limit(self, begins=True):
        """Ends the process where an answer takes too long."""
        if self.timeout and _fork is not None and not _is_sampled:
            _alarm(signal.ITIMER_REAL, self.timeout if begins else 0)
