"""Profiles this Python process from its start to its exit. Python imports this file by itself where the folder is on
its path; it then steps out of the way, for the sitecustomize that would have been imported.

BENCHGATE_PROFILE names the folder for the answers, BENCHGATE_PROFILE_KIND what is wanted: `cpu` takes the stack of the
main thread every BENCHGATE_PROFILE_INTERVAL microseconds, by a timer of the system's; `counts` counts the calls of
every function; `reach` is counts with what has to be known to say that something was not called.
BENCHGATE_PROFILE_ROOT is the checkout. Needs nothing but the standard library, from Python 3.8 on."""


def _profile():
    import os

    folder = os.environ.get("BENCHGATE_PROFILE")
    kind = os.environ.get("BENCHGATE_PROFILE_KIND")
    if not folder or kind not in ("cpu", "counts", "reach"):
        return
    import atexit
    import sys

    root = os.environ.get("BENCHGATE_PROFILE_ROOT", "")
    start_folder = os.getcwd()
    # What the suite may replace is taken before it runs.
    write_open, rename, join, process_id = open, os.replace, os.path.join, os.getpid()
    codes = {}
    refusal = []
    # Decorators that leave the function to be called by the interpreter, as it stands.
    harmless = {
        "abstractmethod", "asynccontextmanager", "cache", "cached_property", "classmethod", "contextmanager", "deleter",
        "getter", "lru_cache", "overload", "override", "property", "setter", "staticmethod", "wraps",
    }

    def shown(code):
        name = code.co_filename
        return name if name.startswith("<") else os.path.normpath(join(start_folder, name))

    def is_own(file):
        inside = os.path.realpath(file).startswith(os.path.realpath(root) + os.sep)
        return root != "" and inside and "site-packages" not in file and "dist-packages" not in file

    def functions_of(file):
        """`(qualified name, first line, last line, first line of the body, whether nothing is put around it)` of every
        function, the outer before the inner."""
        import ast

        try:
            with write_open(file, "rb") as stream:
                source = stream.read()
            tree = ast.parse(source)
        except (OSError, SyntaxError, ValueError, RecursionError):
            return []
        found = []
        lines = source.splitlines()

        def body_of(node):
            """What is evaluated when the function is defined is no part of it, nor is its documentation, which is read
            by others. Where nothing else stands in lines of its own, there is no body: behind the last line."""
            first = node.body[0]
            texts = isinstance(first, ast.Expr) and isinstance(getattr(first.value, "value", getattr(first.value, "s", None)), str)
            if texts and len(node.body) == 1:
                return node.end_lineno + 1
            begin = node.body[1] if texts else first
            line = min([begin.lineno] + [one.lineno for one in getattr(begin, "decorator_list", [])])
            before = node.body[0].end_lineno if texts else 0
            is_alone = line > before and not lines[line - 1][: begin.col_offset].strip(b" \t\x0c@")
            return line if is_alone else node.end_lineno + 1

        def is_plain(node):
            names = []
            for one in node.decorator_list:
                one = one.func if isinstance(one, ast.Call) else one
                names.append(one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", ""))
            return all(name in harmless for name in names)

        def visit(node, prefix):
            for child in ast.iter_child_nodes(node):
                if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                    name = prefix + child.name
                    if isinstance(child, ast.ClassDef):
                        visit(child, name + ".")
                        continue
                    first = min([child.lineno] + [one.lineno for one in child.decorator_list])
                    found.append((name, first, child.end_lineno, body_of(child), is_plain(child)))
                    visit(child, name + ".")
                else:
                    visit(child, prefix)

        visit(tree, "")
        return found

    class Names:
        """Every code object as a frame. What has no name of its own (a comprehension, a lambda, the body of a
        class) belongs to the function around it."""

        def __init__(self):
            self.tables = {}
            self.frames = []
            self.numbers = {}
            self.known = {}
            # Functions whose code was looked at, as `(file, line)`: that does not call them.
            self.asked = set()

        def table(self, file):
            if file not in self.tables:
                self.tables[file] = functions_of(file) if is_own(file) else []
            return self.tables[file]

        def frame(self, code):
            if id(code) not in self.known:
                self.known[id(code)] = self._number(code)
            return self.known[id(code)]

        def place(self, code):
            return (shown(code), self.frames[self.frame(code)]["line"])

        def _number(self, code):
            file = shown(code)
            table, is_module = self.table(file), code.co_name == "<module>"
            # The module's code begins in line 1 as well, where a function may.
            around = [] if is_module else [one for one in table if one[1] <= code.co_firstlineno <= one[2]]
            name, line = getattr(code, "co_qualname", code.co_name), code.co_firstlineno
            if around:
                name, line = around[-1][0], around[-1][1]
            elif self.tables[file] and name != "<module>":
                name, line = "<module>", 1
            key = (file, name, line)
            if key not in self.numbers:
                self.numbers[key] = len(self.frames)
                self.frames.append({"file": file, "name": name, "line": line})
            return self.numbers[key]

        def functions(self):
            return [
                {"file": file, "name": name, "line": first, "endLine": last, "body": body,
                 "plain": plain and (file, first) not in self.asked}
                for file, table in self.tables.items()
                for name, first, last, body, plain in table
            ]

    answer_file = join(folder, "python-%d" % process_id)

    def write(answer):
        import json

        file = answer_file
        with write_open(file + ".part", "w", encoding="utf-8", errors="backslashreplace") as stream:
            json.dump(answer, stream)
        rename(file + ".part", file + ".json")

    def facts(names):
        return {
            "collector": "python",
            "kind": kind,
            "version": "%d.%d.%d" % sys.version_info[:3],
            "frames": names.frames,
            "functions": names.functions(),
            "refusal": refusal[0] if refusal else None,
        }

    def sample_stacks():
        import resource
        import signal
        import time

        interval = int(os.environ.get("BENCHGATE_PROFILE_INTERVAL", "1000")) / 1e6
        clock, get_pid, deepest = time.monotonic_ns, os.getpid, 500
        usage, this = resource.getrusage, resource.RUSAGE_SELF
        stacks, samples = {}, []

        def take(_, frame):
            now = clock()
            stack = []
            while frame is not None and len(stack) < 2 * deepest:
                code = frame.f_code
                if id(code) not in codes:
                    codes[id(code)] = code
                stack.append(id(code))
                # None where the instruction has no line.
                stack.append(frame.f_lineno or code.co_firstlineno)
                frame = frame.f_back
            used = usage(this)
            samples.append((now, used.ru_utime + used.ru_stime, used.ru_nvcsw, stacks.setdefault(tuple(stack), len(stacks))))

        if signal.getsignal(signal.SIGALRM) is not signal.SIG_DFL:
            refusal.append("the signal SIGALRM is in use")
            return lambda: write(dict(facts(Names()), stacks=[], samples=[]))
        signal.signal(signal.SIGALRM, take)
        signal.siginterrupt(signal.SIGALRM, False)
        signal.setitimer(signal.ITIMER_REAL, interval, interval)

        def stop():
            if get_pid() != process_id:
                return
            # One that is on its way must not end the process, nor change what is being written.
            if signal.getsignal(signal.SIGALRM) is not take:
                refusal.append("the suite uses the signal SIGALRM itself")
            signal.signal(signal.SIGALRM, signal.SIG_IGN)
            signal.setitimer(signal.ITIMER_REAL, 0)
            names = Names()
            written = []
            for stack in stacks:
                pairs = [(stack[i], stack[i + 1]) for i in range(0, len(stack), 2)]
                written.append([part for code, line in pairs for part in (names.frame(codes[code]), line)])
            lines = [[now // 1000, int(cpu * 1e6), waits, stack] for now, cpu, waits, stack in samples]
            write(dict(facts(names), stacks=written, samples=lines))

        return stop

    def count_calls():
        counts = {}

        def count(code):
            key = id(code)
            if key in counts:
                counts[key] += 1
            else:
                codes[key] = code
                counts[key] = 1

        seen, hook, on_thread = watch() if kind == "reach" else (None, None, None)
        start_counting(count)
        if hook is not None:
            begin_watching(hook, on_thread)

        def stop():
            if os.getpid() != process_id:
                return
            if seen is not None:
                seen["watching"] = False
            if not is_counting():
                refusal.append("something in the suite took the profiler's place")
            stop_counting()
            more = {} if seen is None else reached(seen)
            names = Names()
            if seen is not None:
                names.asked.update(names.place(code) for code in seen["asked"].values())
            calls = {}
            for key, times in counts.items():
                code = codes[key]
                # A comprehension's calls are not its function's.
                if code.co_name.startswith("<") and code.co_name != "<module>":
                    names.frame(code)
                    continue
                number = names.frame(code)
                calls[number] = calls.get(number, 0) + times
            write(dict(facts(names), calls=sorted(calls.items()), **more))

        return stop

    def watch():
        """What starts others, what runs functions by other means than the interpreter, and what reads them instead of
        calling them."""
        if sys.version_info < (3, 8):
            refusal.append("Python before 3.8 does not tell what it starts")
        seen = {"spawned": 0, "read": set(), "asked": {}, "watching": True}
        asking = set()
        starters = {"fork", "vfork", "clone", "system", "popen", "posix_spawn", "posix_spawnp", "pthread_create"}
        programs = ("python", "node")
        frame_of = sys._getframe
        own_folders = (os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep,)
        # They look at every function that they run, and put nothing in its place.
        lookers = (os.sep + "_pytest" + os.sep, os.sep + "pluggy" + os.sep, os.sep + "pytest_benchmark" + os.sep)

        def refuse(because):
            if not refusal:
                refusal.append(because)

        def is_trusted(frame, *more):
            """Whether the first that is no part of `inspect` is ours, or one that only looks."""
            while frame is not None and frame.f_code.co_filename.endswith(os.sep + "inspect.py"):
                frame = frame.f_back
            file = "" if frame is None else frame.f_code.co_filename
            return file.startswith(own_folders) or any(one in file for one in lookers) or file.endswith(more or "\0")

        def is_import(frame):
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

        def on_read(given, frame):
            file = given[0]
            if isinstance(file, bytes):
                file = os.fsdecode(file)
            if isinstance(file, str) and file.endswith((".py", ".pyc")) and not is_import(frame):
                seen["read"].add(join(os.getcwd(), file))

        def on_code(function):
            if id(function) in asking:
                return
            asking.add(id(function))
            try:
                code = function.__code__
            finally:
                asking.discard(id(function))
            seen["asked"][id(code)] = code

        def hook(event, given):
            if not seen["watching"]:
                return
            if event == "object.__getattr__":
                if given[1] == "__code__" and not is_trusted(frame_of(1)):
                    on_code(given[0])
            elif event == "open":
                try:
                    frame = frame_of(1)
                except ValueError:
                    return
                on_read(given, frame)
            elif event == "subprocess.Popen":
                seen["spawned"] += 1
                program = os.path.basename(os.fsdecode(given[0]))
                # One that may start several would make up for another that tells nothing.
                if not program.startswith(programs):
                    seen["spawned"] += 1000
            elif event in ("os.fork", "os.forkpty"):
                refuse("the suite forks, and what the copy calls is not seen")
            elif event == "os.posix_spawn" and frame_of(1).f_code.co_name == "_posix_spawn":
                # From 3.13 on, `subprocess` starts by it what it has told already.
                pass
            elif event in ("os.exec", "os.posix_spawn", "os.spawn", "os.system"):
                seen["spawned"] += 1000
            elif event == "_thread.start_new_thread":
                on_thread(given[0])
            elif event in ("sys.setprofile", "sys.settrace"):
                if not is_trusted(frame_of(1), os.sep + "threading.py"):
                    refuse("the suite uses %s itself" % event)
            elif event == "sys.monitoring.register_callback":
                refuse("the suite uses sys.monitoring itself")
            elif event == "ctypes.dlsym" and given[1] in starters:
                refuse("the suite starts processes by ctypes")
            elif event == "code.__new__":
                # A copy for benchmarks' loops is made by ours; types.coroutine's stays where it was.
                # Old versions tell what is imported as well.
                is_module = frame_of(1).f_code.co_filename.startswith("<frozen importlib")
                if not is_module and not is_trusted(frame_of(1), os.sep + "types.py"):
                    refuse("the suite makes code of its own, whose functions are not known")
            elif event in ("marshal.dumps", "marshal.loads", "marshal.load"):
                if not frame_of(1).f_code.co_filename.startswith("<frozen importlib") and not is_trusted(frame_of(1)):
                    refuse("the suite reads or writes compiled code itself")

        def on_thread(function):
            if getattr(function, "__name__", "") != "_bootstrap":
                seen["spawned"] += 1000
            elif not hasattr(sys, "monitoring"):
                known = getattr(sys.modules.get("threading"), "_profile_hook", None)
                if not getattr(known, "is_benchgates", False):
                    refuse("the suite took the profiler of its threads away")

        return seen, hook, on_thread

    # Of sys.monitoring, as they were before they were watched.
    originals = {}

    def begin_watching(hook, on_thread):
        sys.addaudithook(hook)
        with write_open(answer_file + ".begun", "w") as stream:
            stream.write(str(os.getppid()))
        monitoring = getattr(sys, "monitoring", None)
        if monitoring is None:
            watch_threads(on_thread)
            return

        def told(name):
            # No audit event tells these.
            original = getattr(monitoring, name)

            def wrapped(tool, *given):
                if tool == monitoring.PROFILER_ID and not refusal:
                    refusal.append("the suite uses sys.monitoring itself")
                return original(tool, *given)

            setattr(monitoring, name, wrapped)
            return original

        originals["set_events"] = told("set_events")
        told("free_tool_id")

    def watch_threads(on_thread):
        """Before 3.12 no audit event tells of them, and a thread that is not started by `threading` is not counted."""
        import _thread
        import threading

        start = _thread.start_new_thread

        def started(function, *given, **named):
            on_thread(function)
            return start(function, *given, **named)

        _thread.start_new_thread = _thread.start_new = threading._start_new_thread = started

    def children_that_began():
        """Those that this process has started itself."""
        found = 0
        for name in os.listdir(folder):
            if name.endswith(".begun"):
                with write_open(join(folder, name)) as stream:
                    found += stream.read() == str(process_id)
        return found

    compilers = {"cupy", "numba", "pythran", "taichi", "torch", "triton", "warp"}

    def reached(seen):
        others = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
        inside = os.path.realpath(root) + os.sep
        files = [shown_file for shown_file in others if isinstance(shown_file, str)]
        read = sorted(one for one in seen["read"] if is_own(one))
        if read:
            refusal.append("the suite reads %s, whose text is code" % os.path.relpath(os.path.realpath(read[0]), os.path.realpath(root)))
        if any(name.startswith("multiprocessing.popen_") for name in list(sys.modules)):
            refusal.append("the suite uses multiprocessing, whose processes need not tell what they call")
        if seen["spawned"] > children_that_began():
            seen["spawned"] += 1000
        known = compilers if hasattr(sys, "monitoring") else compilers | {"greenlet"}
        return {
            "spawned": seen["spawned"],
            "library": [one for one in files if os.path.realpath(one).startswith(inside) and not is_own(one)],
            "compilers": sorted(known.intersection(sys.modules)),
        }

    def start_counting(count):
        monitoring = getattr(sys, "monitoring", None)
        if monitoring is not None and monitoring.get_tool(monitoring.PROFILER_ID) is None:
            monitoring.use_tool_id(monitoring.PROFILER_ID, "benchgate")
            monitoring.register_callback(
                monitoring.PROFILER_ID, monitoring.events.PY_START, lambda code, offset: count(code)
            )
            monitoring.set_events(monitoring.PROFILER_ID, monitoring.events.PY_START)
            return
        import threading

        class Counter:
            # benchgate_pytest.py takes everybody else's profiler away while it measures.
            is_benchgates = True

            def __call__(self, frame, event, _):
                if event == "call":
                    count(frame.f_code)

        counter = Counter()
        threading.setprofile(counter)
        sys.setprofile(counter)

    def is_counting():
        monitoring = getattr(sys, "monitoring", None)
        if monitoring is not None and monitoring.get_tool(monitoring.PROFILER_ID) == "benchgate":
            return monitoring.get_events(monitoring.PROFILER_ID) == monitoring.events.PY_START
        return getattr(sys.getprofile(), "is_benchgates", False)

    def stop_counting():
        monitoring = getattr(sys, "monitoring", None)
        if monitoring is not None and monitoring.get_tool(monitoring.PROFILER_ID) == "benchgate":
            originals.get("set_events", monitoring.set_events)(monitoring.PROFILER_ID, 0)
        sys.setprofile(None)

    stop = sample_stacks() if kind == "cpu" else count_calls()
    # Registered first, so that it is called last.
    atexit.register(stop)


def _step_aside():
    import importlib.util
    import os
    import sys

    own = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or os.curdir) != own]
    this = sys.modules.pop("sitecustomize", None)
    found = importlib.util.find_spec("sitecustomize")
    if found is not None and found.loader is not None:
        module = importlib.util.module_from_spec(found)
        sys.modules["sitecustomize"] = module
        found.loader.exec_module(module)
    elif this is not None:
        # Python looks for it again when the import ends, and complains where it is gone.
        sys.modules["sitecustomize"] = this


try:
    _profile()
except Exception as error:
    import sys

    # The suite runs as it would; that there is no profile is told by whoever looks for it.
    sys.stderr.write("benchgate: this process cannot be profiled: %s\n" % error)
_step_aside()
