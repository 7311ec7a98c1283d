"""What a sampled Python process does beside the Python code of its main thread: which threads work, who starts them, and
which functions of compiled packages are called. For sitecustomize.py, before the suite is there."""

import _thread
import os
import sys
import time
import types


class Working:
    """Which threads work, by the processor time that the system has for each. Where it tells none, this one does."""

    def __init__(self):
        self.clock = getattr(time, "clock_gettime", None) if sys.platform == "linux" else None
        self.forget()

    def forget(self):
        self.before, self.times, self.owed = None, {}, {}

    def among(self, threads, now):
        active = getattr(sys.modules.get("threading"), "_active", {})
        passed, self.before = now - (self.before or now), now
        if self.clock is None or passed <= 0:
            return [_thread.get_ident()]
        busy = []
        for ident in threads:
            used = self.time_of(getattr(active.get(ident), "native_id", None))
            if used is None:
                continue
            # Of several that take turns each gets as many samples as it had turns.
            owed = self.owed.get(ident, 0) + (used - self.times.get(ident, used)) / passed
            self.times[ident] = used
            if owed >= 0.5:
                busy.append(ident)
                owed -= 1
            self.owed[ident] = owed
        return busy

    def time_of(self, native):
        if native is None:
            return None
        try:
            # As pthread_getcpuclockid has it, which must not be asked about a thread that is gone.
            return self.clock((~native << 3) | 6) * 1e9
        except (OSError, OverflowError):
            return None


def watch_threads(wake):
    """Has `wake` called before any thread is started from Python."""

    def waking(start):
        def start_and_wake(*given, **named):
            wake()
            return start(*given, **named)

        return start_and_wake

    threading = sys.modules.get("threading")
    for name in ("start_new_thread", "start_joinable_thread"):
        if hasattr(_thread, name):
            setattr(_thread, name, waking(getattr(_thread, name)))
        if hasattr(threading, "_" + name):
            setattr(threading, "_" + name, getattr(_thread, name))


def is_standard(module):
    """Whether a module, by its name, comes with Python."""
    top = module.partition(".")[0]
    names = getattr(sys, "stdlib_module_names", None)
    if names is not None:
        return top in names
    if top in sys.builtin_module_names:
        return True
    file = getattr(sys.modules.get(top), "__file__", None) or ""
    library = os.path.dirname(os.__file__) + os.sep
    return file.startswith(library) and "-packages" + os.sep not in file


written = (types.FunctionType, types.MethodType)
compiled = (".so", ".pyd")


def library_of(function):
    """The compiled package of what is called; None for Python code, and for what comes with Python."""
    if isinstance(function, written):
        return None
    if isinstance(function, type):
        owner, is_compiled = function, False
    else:
        is_compiled = not isinstance(getattr(type(function), "__call__", None), written)
        bound = getattr(function, "__self__", None)
        owner = getattr(function, "__objclass__", None) or (type(function) if bound is None else defining(bound, function))
        if isinstance(bound, types.ModuleType) or isinstance(getattr(function, "__module__", None), str):
            owner = function
    module = getattr(owner, "__module__", None)
    if not isinstance(module, str) or is_standard(module):
        return None
    if module not in sys.modules:
        # As C names a module that its package has within.
        within = [one for one in list(sys.modules) if one.endswith("." + module)]
        module = within[0] if len(within) == 1 else module
    file = getattr(sys.modules.get(module), "__file__", None) or ""
    if file.endswith(compiled):
        # The repository's own packages have one name for all of them.
        return module.partition(".")[0] if "-packages" in file else module
    return module.partition(".")[0] if is_compiled else None


def defining(bound, function):
    """The class that a bound method is from, which a class of Python's may only have inherited."""
    owner = bound if isinstance(bound, type) else type(bound)
    name = getattr(function, "__name__", None)
    return next((one for one in type.mro(owner) if name in vars(one)), owner)


def name_of(function):
    return str(getattr(function, "__name__", ""))


def watch_calls(codes):
    """Functions of compiled packages as `(name, package)`, by the `(id of the code, instruction)` that calls them; `codes`
    gets the codes. From 3.12 the first call of each instruction tells it, which costs the others nothing."""
    called = {}
    monitoring = getattr(sys, "monitoring", None)
    tool = None if monitoring is None else next((one for one in (3, 4) if monitoring.get_tool(one) is None), None)
    if tool is None:
        return called
    disable = monitoring.DISABLE

    def first(code, offset, function, _):
        try:
            library = library_of(function)
            if library:
                codes[id(code)] = code
                called[(id(code), offset)] = (name_of(function), library)
        except Exception:
            # Whatever an object says of itself, it is called all the same.
            pass
        return disable

    monitoring.use_tool_id(tool, "benchgate calls")
    monitoring.register_callback(tool, monitoring.events.CALL, first)
    monitoring.set_events(tool, monitoring.events.CALL)
    return called
