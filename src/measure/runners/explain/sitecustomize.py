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

        watch = None
        if kind == "reach":
            from benchgate_reach import Watch

            watch = Watch(folder, root, is_own, refusal)
        start_counting(count)
        if watch is not None:
            watch.begin(answer_file + ".begun")

        def stop():
            if os.getpid() != process_id:
                return
            if watch is not None:
                watch.end()
            if not is_counting():
                refusal.append("something in the suite took the profiler's place")
            stop_counting(None if watch is None else watch.set_events)
            more = {} if watch is None else watch.answer()
            names = Names()
            if watch is not None:
                names.asked.update(names.place(code) for code in watch.asked.values())
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

    def stop_counting(set_events):
        """`set_events` is that of sys.monitoring where its own is watched."""
        monitoring = getattr(sys, "monitoring", None)
        if monitoring is not None and monitoring.get_tool(monitoring.PROFILER_ID) == "benchgate":
            (set_events or monitoring.set_events)(monitoring.PROFILER_ID, 0)
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
