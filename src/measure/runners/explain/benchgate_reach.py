"""What has to be known beside calls before a benchmark is said not to run a function: whether this process started
others, which are seen only where they leave an answer of their own, what runs functions by other means than the
interpreter, and what reads them instead of calling them. For sitecustomize.py, where the kind is `reach`. Whatever cannot
be told is refused, and everything is measured then. From Python 3.8 on."""

import os
import sys

# What the suite may replace is taken before it runs.
_frame_of, _write_open = sys._getframe, open
_starters = {"fork", "vfork", "clone", "system", "popen", "posix_spawn", "posix_spawnp", "pthread_create"}
_programs = ("python", "node")
_own_folders = (os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep,)
# They look at every function that they run, and put nothing in its place.
_lookers = (os.sep + "_pytest" + os.sep, os.sep + "pluggy" + os.sep, os.sep + "pytest_benchmark" + os.sep)
_compilers = {"cupy", "numba", "pythran", "taichi", "torch", "triton", "warp"}


class Watch:
    def __init__(self, folder, root, is_own, refusal):
        """`refusal` is a list that takes what cannot be told; `is_own` says of a file whether it is the checkout's code."""
        self._folder, self._root, self._is_own, self._refusal = folder, root, is_own, refusal
        self._process_id = os.getpid()
        self._watching = True
        self._spawned = 0
        self._read = set()
        self._asking = set()
        # Of functions whose code was looked at, by its identity.
        self.asked = {}
        # Of sys.monitoring, as it was before it was watched; None where it was not.
        self.set_events = None
        if sys.version_info < (3, 8):
            refusal.append("Python before 3.8 does not tell what it starts")

    def _refuse(self, because):
        if not self._refusal:
            self._refusal.append(because)

    def _is_trusted(self, frame, *more):
        """Whether the first that is no part of `inspect` is ours, or one that only looks."""
        while frame is not None and frame.f_code.co_filename.endswith(os.sep + "inspect.py"):
            frame = frame.f_back
        file = "" if frame is None else frame.f_code.co_filename
        return file.startswith(_own_folders) or any(one in file for one in _lookers) or file.endswith(more or "\0")

    @staticmethod
    def _is_import(frame):
        """Of a module that is run as it stands. Its text can be asked for by the same means."""
        names = []
        while frame is not None and frame.f_code.co_filename.startswith(("<frozen importlib", "<frozen zipimport")):
            names.append(frame.f_code.co_name)
            frame = frame.f_back
        if "get_code" in names:
            return "exec_module" in names or frame is None or frame.f_code.co_filename.endswith("runpy.py") or (
                frame.f_code.co_filename == "<frozen runpy>"
            )
        if "_write_atomic" in names:
            return True
        while frame is not None and "pathlib" in frame.f_code.co_filename:
            frame = frame.f_back
        return frame is None or frame.f_code.co_filename.endswith(os.path.join("_pytest", "assertion", "rewrite.py"))

    def _on_read(self, given, frame):
        file = given[0]
        if isinstance(file, bytes):
            file = os.fsdecode(file)
        if isinstance(file, str) and file.endswith((".py", ".pyc")) and not self._is_import(frame):
            self._read.add(os.path.join(os.getcwd(), file))

    def _on_code(self, function):
        if id(function) in self._asking:
            return
        self._asking.add(id(function))
        try:
            code = function.__code__
        finally:
            self._asking.discard(id(function))
        self.asked[id(code)] = code

    def _hook(self, event, given):
        if not self._watching:
            return
        if event == "object.__getattr__":
            if given[1] == "__code__" and not self._is_trusted(_frame_of(1)):
                self._on_code(given[0])
        elif event == "open":
            try:
                frame = _frame_of(1)
            except ValueError:
                return
            self._on_read(given, frame)
        elif event == "subprocess.Popen":
            self._spawned += 1
            program = os.path.basename(os.fsdecode(given[0]))
            # One that may start several would make up for another that tells nothing.
            if not program.startswith(_programs):
                self._spawned += 1000
        elif event in ("os.fork", "os.forkpty"):
            self._refuse("the suite forks, and what the copy calls is not seen")
        elif event == "os.posix_spawn" and _frame_of(1).f_code.co_name == "_posix_spawn":
            # From 3.13 on, `subprocess` starts by it what it has told already.
            pass
        elif event in ("os.exec", "os.posix_spawn", "os.spawn", "os.system"):
            self._spawned += 1000
        elif event == "_thread.start_new_thread":
            self._on_thread(given[0])
        elif event in ("sys.setprofile", "sys.settrace"):
            if not self._is_trusted(_frame_of(1), os.sep + "threading.py"):
                self._refuse("the suite uses %s itself" % event)
        elif event == "sys.monitoring.register_callback":
            self._refuse("the suite uses sys.monitoring itself")
        elif event == "ctypes.dlsym" and given[1] in _starters:
            self._refuse("the suite starts processes by ctypes")
        elif event == "code.__new__":
            # A copy for benchmarks' loops is made by ours; types.coroutine's stays where it was.
            # Old versions tell what is imported as well.
            is_module = _frame_of(1).f_code.co_filename.startswith("<frozen importlib")
            if not is_module and not self._is_trusted(_frame_of(1), os.sep + "types.py"):
                self._refuse("the suite makes code of its own, whose functions are not known")
        elif event in ("marshal.dumps", "marshal.loads", "marshal.load"):
            if not _frame_of(1).f_code.co_filename.startswith("<frozen importlib") and not self._is_trusted(_frame_of(1)):
                self._refuse("the suite reads or writes compiled code itself")

    def _on_thread(self, function):
        if getattr(function, "__name__", "") != "_bootstrap":
            self._spawned += 1000
        elif not hasattr(sys, "monitoring"):
            known = getattr(sys.modules.get("threading"), "_profile_hook", None)
            if not getattr(known, "is_benchgates", False):
                self._refuse("the suite took the profiler of its threads away")

    def begin(self, begun_file):
        sys.addaudithook(self._hook)
        with _write_open(begun_file, "w") as stream:
            stream.write(str(os.getppid()))
        monitoring = getattr(sys, "monitoring", None)
        if monitoring is None:
            self._watch_threads()
            return
        # No audit event tells these.
        self.set_events = self._told(monitoring, "set_events")
        self._told(monitoring, "free_tool_id")

    def end(self):
        self._watching = False

    def _told(self, monitoring, name):
        original = getattr(monitoring, name)

        def wrapped(tool, *given):
            if tool == monitoring.PROFILER_ID:
                self._refuse("the suite uses sys.monitoring itself")
            return original(tool, *given)

        setattr(monitoring, name, wrapped)
        return original

    def _watch_threads(self):
        """Before 3.12 no audit event tells of them, and a thread that is not started by `threading` is not counted."""
        import _thread
        import threading

        start = _thread.start_new_thread

        def started(function, *given, **named):
            self._on_thread(function)
            return start(function, *given, **named)

        _thread.start_new_thread = _thread.start_new = threading._start_new_thread = started

    def _children_that_began(self):
        """Those that this process has started itself."""
        found = 0
        for name in os.listdir(self._folder):
            if name.endswith(".begun"):
                with _write_open(os.path.join(self._folder, name)) as stream:
                    found += stream.read() == str(self._process_id)
        return found

    def answer(self):
        others = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
        inside = os.path.realpath(self._root) + os.sep
        files = [one for one in others if isinstance(one, str)]
        read = sorted(one for one in self._read if self._is_own(one))
        if read:
            file = os.path.relpath(os.path.realpath(read[0]), os.path.realpath(self._root))
            self._refusal.append("the suite reads %s, whose text is code" % file)
        if any(name.startswith("multiprocessing.popen_") for name in list(sys.modules)):
            self._refusal.append("the suite uses multiprocessing, whose processes need not tell what they call")
        if self._spawned > self._children_that_began():
            self._spawned += 1000
        known = _compilers if hasattr(sys, "monitoring") else _compilers | {"greenlet"}
        return {
            "spawned": self._spawned,
            "library": [one for one in files if os.path.realpath(one).startswith(inside) and not self._is_own(one)],
            "compilers": sorted(known.intersection(sys.modules)),
        }
