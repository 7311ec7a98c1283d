"""pyperf: what a Runner is given to measure (`bench_func`, `bench_time_func`, `bench_async_func`, `timeit`) is a
stage. Its own loops are run, as often as asked; its worker processes are not started. The script behaves as in one of
these: `runner.args.worker` is set, and each call gives None."""

import sys

import benchgate_meet as meeting

lockstep = meeting.lockstep


def meet(engine, module):
    harness = "pyperf %s" % meeting.version_of("pyperf")
    runner = getattr(module, "Runner", None)
    if not all(hasattr(runner, name) for name in ("_main", "_set_args", "_check_worker_task", "bench_func")):
        engine.refuse(harness, "this version was never tried; 2.0 to 2.11 were")
        return
    engine.seen(harness)
    set_args, bench_func, bench_command = runner._set_args, runner.bench_func, runner.bench_command
    plain = set()

    def as_in_worker(self, args):
        set_args(self, args)
        why = unlike_lockstep(args)
        if args.worker:
            # Started by something that reads what a worker tells.
            why = "this process is one of its workers; start the script itself"
        if why is not None:
            engine.refuse(harness, why)
        args.worker = True

    def main(self, task):
        if task.name in self._bench_names:
            raise ValueError("duplicated benchmark name: %r" % task.name)
        self._bench_names.add(task.name)
        unit = task.metadata.get("unit", "second")
        if unit != "second":
            engine.refuse(harness, "%s is measured in %ss, and no time" % (task.name, unit))
        engine.stage(harness, [PyperfTask(task, task.name in plain)])
        self._worker_task += 1
        return None

    def bench(self, name, *args, **kwargs):
        # Nothing but the function is in the timed stretch, so that its processor time can be told.
        plain.add(name.strip())
        return bench_func(self, name, *args, **kwargs)

    def command(self, name, command):
        engine.refuse(harness, "bench_command starts a program for every value, which has no batches")
        return bench_command(self, name, command)

    runner._set_args, runner._main = as_in_worker, main
    runner.bench_func, runner.bench_command = bench, command


def unlike_lockstep(args):
    """Why the options of the script ask for something else; None where they do not."""
    for option, why in OPTIONS:
        if getattr(args, option, None):
            return "--%s %s; leave it out to measure in lockstep" % (option.replace("_", "-"), why)
    if args.python and args.python != sys.executable:
        return "--python starts another interpreter; start the script by that to measure in lockstep"
    return None


OPTIONS = (
    ("compare_to", "compares two interpreters by itself"),
    ("profile", "profiles what is measured"),
    ("tracemalloc", "measures memory, and no time"),
    ("track_memory", "measures memory, and no time"),
    ("hook", "runs something around each value"),
)


class PyperfTask(meeting.Task):
    def __init__(self, task, is_plain):
        self.name = task.name
        self._task = task
        self._inner = task.inner_loops or 1
        self._is_plain = is_plain

    def batch(self, iterations):
        loops = -(-iterations // self._inner)
        before = lockstep.usage() if self._is_plain else None
        seconds = float(self._task.task_func(self._task, loops))
        return loops * self._inner, seconds * 1e9, lockstep.since(before)
