"""timeit in a script: each call of `timeit.timeit`, `timeit.repeat` or of a Timer's methods is a stage. It is called
after what it runs: the function's name, or the first line of the statement. Passed by, it runs once, and says what as
many as wanted would have taken."""

import os
import sys
import sysconfig

import benchgate_meet as meeting

HARNESS = "timeit"


def meet(engine, module):
    timer = module.Timer
    init, timeit, autorange = timer.__init__, timer.timeit, timer.autorange
    many, often = module.default_number, module.default_repeat

    def remember(self, stmt="pass", *args, **kwargs):
        init(self, stmt, *args, **kwargs)
        self._benchgate_stmt = stmt

    def passes(self):
        """False for what another harness, or a package, times with it."""
        script = caller()
        if script is None or engine.harness not in (None, HARNESS):
            return False
        name = "%s::%s" % (script, name_of(getattr(self, "_benchgate_stmt", "pass")))
        engine.stage(HARNESS, [TimeitTask(name, lambda number: timeit(self, number))])
        return True

    def once(self, number=many):
        return number * timeit(self, 1) if passes(self) else timeit(self, number)

    def repeated(self, repeat=often, number=many):
        return [number * timeit(self, 1)] * repeat if passes(self) else several(self, repeat, number)

    def several(self, times, number):
        return [timeit(self, number) for _ in range(times)]

    def ranged(self, callback=None):
        if not passes(self):
            return autorange(self, callback)
        taken = timeit(self, 1)
        if callback:
            callback(1, taken)
        return 1, taken

    timer.__init__, timer.timeit, timer.repeat, timer.autorange = remember, once, repeated, ranged


class TimeitTask(meeting.Task):
    def __init__(self, name, timeit):
        self.name = name
        self._timeit = timeit

    def batch(self, iterations):
        # Its set-up is run as well, and not timed, so that processor time would be of more than is timed.
        return iterations, self._timeit(iterations) * 1e9, None


def name_of(stmt):
    if isinstance(stmt, str):
        lines = [line.strip() for line in stmt.splitlines() if line.strip()]
        return lines[0] if lines else "pass"
    stmt = getattr(stmt, "func", stmt)
    name = getattr(stmt, "__qualname__", None) or type(stmt).__qualname__
    return name.replace(".<locals>", "")


_installed = tuple(
    os.path.realpath(path) + os.sep for path in {sysconfig.get_paths()[key] for key in ("stdlib", "purelib", "platlib")}
)


def caller():
    """The file that uses timeit, from where the process was started; None where that is no file of the suite."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_globals.get("__name__") in ("timeit", __name__):
        frame = frame.f_back
    file = None if frame is None else frame.f_globals.get("__file__")
    if file is None or os.path.realpath(file).startswith(_installed):
        return None
    return os.path.relpath(file, meeting.started_in).replace(os.sep, "/")
