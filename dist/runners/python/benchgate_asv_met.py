"""asv, met in the process of `asv run` where it is about to run benchmarks in an environment: by then it has built
the environment, or found it, and has listed the benchmarks. All of them are one stage. How its own processes would be
started there is written down with it; a worker (benchgate_asv.py) is started in the same way, without asv itself."""

import itertools
import json
import os
import subprocess
import sys

import benchgate_meet as meeting


def meet(engine, module):
    version = meeting.version_of("asv")
    harness = "asv %s" % version
    if not hasattr(module, "get_spawner") or not version.startswith("0.6"):
        engine.refuse(harness, "this version was never tried; 0.6 was")
        return
    engine.seen(harness)
    create = module.Results.unnamed

    def run_benchmarks(benchmarks, env, results=None, profile=False, quick=False, extra_params=None, **options):
        results = create() if results is None else results
        # What nothing was measured for is not to be stored.
        results.save = lambda *_: None
        commit = getattr(results, "commit_hash", None)
        own = is_existing(env) or checked_out() in (None, commit)
        if "continuous" in sys.argv:
            # Afterwards its environment holds whichever of the two it came to last.
            engine.refuse(harness, "`asv continuous` compares two commits by itself; `asv run --python=same` measures one")
        elif profile:
            engine.refuse(harness, "--profile profiles what is measured; leave it out to measure in lockstep")
        elif own:
            tasks = tasks_of(benchmarks)
            extra = dict(extra_params or {})
            if quick:
                extra["number"] = 1
            job = {"root": os.path.abspath(benchmarks.benchmark_dir), "extra": extra, "tasks": tasks}
            job["text"] = harness
            if engine.lists:
                file = os.path.join(engine.folder, "asv-%s.json" % engine.unit())
                with open(file, "w", encoding="utf-8") as stream:
                    json.dump(job, stream)
                engine.list(harness, [task["shown"] for task in tasks], start=start_of(env, file))
        else:
            engine.refuse(harness, "it measures commit %.8s, and not the one checked out; `--python=same` does" % commit)
        return results

    module.run_benchmarks = run_benchmarks


def is_existing(env):
    return getattr(env, "tool_name", None) == "existing"


def checked_out():
    try:
        told = subprocess.run(["git", "rev-parse", "HEAD"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except OSError:
        return None
    return told.stdout.decode().strip() or None


def tasks_of(benchmarks):
    """In asv's order, by the names that its results have."""
    tasks = []
    for name, benchmark in sorted(benchmarks.items()):
        common = {key: benchmark.get(key) for key in ("type", "unit", "setup_cache_key", "timeout")}
        if not benchmark["params"]:
            tasks.append(dict(common, id=name, shown=name))
            continue
        chosen = benchmarks.benchmark_selection.get(name)
        for index, parameters in enumerate(itertools.product(*benchmark["params"])):
            if chosen is None or index in chosen:
                shown = "%s(%s)" % (name, ", ".join(parameters))
                tasks.append(dict(common, id="%s-%d" % (name, index), shown=shown))
    return tasks


def start_of(env, job):
    """The interpreter, and its whole environment."""
    worker = os.path.join(os.path.dirname(os.path.abspath(__file__)), "benchgate_asv.py")
    own = dict(os.environ, **env.env_vars)
    own.pop("BENCHGATE_HARNESS", None)
    if is_existing(env):
        file = env._executable
    else:
        file = env.find_executable("python")
        own.update(env._global_env_vars)
        own["PATH"] = os.pathsep.join([os.path.dirname(file), os.environ.get("PATH", "")])
        # asv leaves out PYTHONPATH, but for what it is told to keep. Ours only tells what was loaded.
        kept = [os.environ.get("BENCHGATE_PYTHONPATH"), os.environ.get("ASV_PYTHONPATH")]
        own["PYTHONPATH"] = os.pathsep.join(path for path in kept if path)
    environment = {key: str(value) for key, value in own.items()}
    return {"file": file, "args": [worker, job], "directory": meeting.started_in, "environment": environment}
