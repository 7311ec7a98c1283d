"""Profiles this Python process from its start to its exit. Python imports this file by itself where the folder is on
its path; it then steps out of the way, for the sitecustomize that would have been imported.

BENCHGATE_PROFILE names the folder for the answers, BENCHGATE_PROFILE_KIND what is wanted: `cpu` takes the stacks of the
threads that work every BENCHGATE_PROFILE_INTERVAL microseconds, by a timer of the system's; `allocations` samples what the
interpreter's allocators are asked for; `counts` counts the calls of every function; `reach` is counts with what has to be known to say that something was not called. Forked children leave an
answer of their own, but for `reach`, where they are a doubt.
BENCHGATE_PROFILE_ROOT is the checkout. Needs nothing but the standard library, from Python 3.8 on."""


def _profile():
    import os

    folder = os.environ.get("BENCHGATE_PROFILE")
    kind = os.environ.get("BENCHGATE_PROFILE_KIND")
    if not folder or kind not in ("cpu", "allocations", "counts", "reach"):
        return
    import _thread
    import atexit
    import sys

    root = os.environ.get("BENCHGATE_PROFILE_ROOT", "")
    start_folder = os.getcwd()
    # What the suite may replace is taken before it runs.
    write_open, rename, join, process_id = open, os.replace, os.path.join, os.getpid()
    codes = {}
    refusal = []
    # Processes that have left their answer.
    told = set()
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

        def native(self, name, library):
            key = (library, name, 1)
            if key not in self.numbers:
                self.numbers[key] = len(self.frames)
                self.frames.append({"file": library, "name": name, "line": 1, "library": library})
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

    def is_spawned():
        """Whether this is a worker of multiprocessing that began as a process of its own."""
        try:
            with write_open("/proc/self/cmdline", "rb") as stream:
                return b"--multiprocessing-fork" in stream.read()
        except OSError:
            return False

    first_process, spawned = process_id, is_spawned()

    def watch_forks(begin, stop):
        """A child that was forked begins anew, and tells what it did when it ends: by `os._exit`, as those of
        multiprocessing do, which leaves out what atexit was told; by SIGTERM, which a pool ends its workers with; or as
        any process does."""
        import signal

        if not hasattr(os, "register_at_fork"):
            return
        leave = os._exit

        def told_and_left(status):
            try:
                stop()
            finally:
                leave(status)

        def forked():
            nonlocal process_id, answer_file
            process_id = os.getpid()
            answer_file = join(folder, "python-%d" % process_id)
            del refusal[:]
            begin()
            tell_when_ended()

        def tell_when_ended():
            try:
                if signal.getsignal(signal.SIGTERM) == signal.SIG_DFL:
                    signal.signal(signal.SIGTERM, ended)
            except ValueError:
                pass

        def ended(number, _):
            # It is leaving, and writes.
            if process_id in told:
                return
            try:
                stop()
            finally:
                signal.signal(number, signal.SIG_DFL)
                os.kill(os.getpid(), number)

        os._exit = told_and_left
        os.register_at_fork(after_in_child=forked)
        if spawned:
            tell_when_ended()

    def sample_stacks():
        import resource
        import signal
        import time

        interval = int(os.environ.get("BENCHGATE_PROFILE_INTERVAL", "1000")) / 1e6
        clock, get_pid, deepest = time.monotonic_ns, os.getpid, 500
        current_frames, get_thread = sys._current_frames, _thread.get_ident
        usage, this = resource.getrusage, resource.RUSAGE_SELF
        stacks, samples, taking = {}, [], []
        writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        from benchgate_beside import Working, watch_calls, watch_threads

        asking = None
        if not hasattr(sys, "monitoring"):
            from benchgate_asking import Asking

            # What a package's own Python calls has its name already.
            asking = Asking(lambda code: is_own(shown(code)))
        sys.dont_write_bytecode = writes
        working, has_threads, has_children = Working(), [False], [False]
        called = watch_calls(codes)

        def take(_, frame):
            # The interpreter may be at its end, in here, or in what asks. Where others have the processor, the timer
            # goes off again before this is done, and would do so within itself without end.
            if taking or frame is None or (asking is not None and asking.is_heard(frame)):
                return
            taking.append(True)
            try:
                sample(frame)
            finally:
                taking.clear()

        def sample(frame):
            now = clock()
            used = usage(this)
            cpu, waits = used.ru_utime + used.ru_stime, used.ru_nvcsw
            if not has_threads[0]:
                samples.append((now, cpu, waits, -1 if is_waiting_for_children(now, cpu, waits) else number_of(frame)))
                if asking is not None:
                    asking.met(frame)
                return
            threads = current_frames()
            # This thread's own is the one in here, which would hold itself.
            threads[get_thread()] = frame
            busy = [threads[one] for one in working.among(threads, now)]
            for one in busy:
                samples.append((now, cpu, waits, number_of(one)))
                if one is frame and asking is not None:
                    asking.met(frame)
            if not busy:
                samples.append((now, cpu, waits, -1))

        def is_waiting_for_children(now, cpu, waits):
            """What they do meanwhile is sampled there, and would count twice. A process without any waits for itself."""
            if not (has_children[0] or "multiprocessing.popen_spawn_posix" in sys.modules) or not samples:
                return False
            before, cpu_before, waits_before, _ = samples[-1]
            return waits > waits_before and (cpu - cpu_before) * 1e9 < (now - before) / 10

        def number_of(frame):
            # The instruction tells what is called there.
            stack = [frame.f_lasti]
            while frame is not None and len(stack) <= 2 * deepest:
                code = frame.f_code
                if id(code) not in codes:
                    codes[id(code)] = code
                stack.append(id(code))
                # None where the instruction has no line.
                stack.append(frame.f_lineno or code.co_firstlineno)
                frame = frame.f_back
            return stacks.setdefault(tuple(stack), len(stacks))

        def begin():
            samples.clear()
            working.forget()
            has_children[0] = False
            signal.signal(signal.SIGALRM, take)
            is_worker = spawned or get_pid() != first_process
            # Where the system goes on by itself after this signal, one that comes together with it is not handled by who
            # waits: a pool would wait for its workers' end for ever.
            signal.siginterrupt(signal.SIGALRM, has_threads[0] or is_worker)
            # A fork takes no timer along.
            signal.setitimer(signal.ITIMER_REAL, interval, interval)

        if signal.getsignal(signal.SIGALRM) is not signal.SIG_DFL:
            refusal.append("the signal SIGALRM is in use")
            return lambda: write(dict(facts(Names()), stacks=[], samples=[]))
        def wake():
            # Or the timer would not reach a main thread that waits for another one. Without others, what the suite
            # asks of the system goes on where it was.
            has_threads[0] = True
            signal.siginterrupt(signal.SIGALRM, True)

        begin()
        watch_threads(wake)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(before=lambda: has_children.__setitem__(0, True))

        def stop():
            if get_pid() != process_id or get_pid() in told:
                return
            told.add(get_pid())
            # One that is on its way must not end the process, nor change what is being written.
            if signal.getsignal(signal.SIGALRM) is not take:
                refusal.append("the suite uses the signal SIGALRM itself")
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, lambda *_: None)
            names = Names()
            written = []
            known = called if asking is None else asking.get_called()
            for at, *stack in stacks:
                pairs = [(stack[i], stack[i + 1]) for i in range(0, len(stack), 2)]
                native = known.get((stack[0], at))
                inside = [] if native is None else [names.native(*native), 1]
                written.append(inside + [part for code, line in pairs for part in (names.frame(codes[code]), line)])
            lines = [[now // 1000, int(cpu * 1e6), waits, stack] for now, cpu, waits, stack in samples]
            write(dict(facts(names), stacks=written, samples=lines, interval=int(interval * 1e6)))

        watch_forks(begin, stop)
        return stop

    def sample_asked():
        writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        from benchgate_asked import Asked, Unknown

        sys.dont_write_bytecode = writes
        asked = None
        try:
            asked = Asked()
        except Unknown as reason:
            refusal.append(str(reason))

        def stop():
            if os.getpid() != process_id or os.getpid() in told:
                return
            told.add(os.getpid())
            sums = []
            try:
                sums = [] if asked is None else asked.end()
            except Unknown as reason:
                refusal.append(str(reason))
            names = Names()
            stacks = [[part for code, line in stack for part in (names.frame(code), line)] for stack, _, _ in sums]
            write(dict(facts(names), stacks=stacks, asked=[[i, sums[i][1], sums[i][2]] for i in range(len(sums))]))

        if asked is not None:
            watch_forks(asked.begin, stop)
            asked.begin()
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
            if os.getpid() != process_id or os.getpid() in told:
                return
            told.add(os.getpid())
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

        if watch is None:
            watch_forks(counts.clear, stop)
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

    stop = {"cpu": sample_stacks, "allocations": sample_asked}.get(kind, count_calls)()
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
