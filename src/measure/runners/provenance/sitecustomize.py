"""Tells, at the end of every Python process of the suite, which files it loaded from where it must not: the
user's checkout, or the checkout of the other side. Python imports this file by itself where the folder is on
its path. It then steps out of the way: of the path, and for the sitecustomize that would have been imported.

BENCHGATE_LOADED names the folder for the answers, BENCHGATE_FOREIGN the forbidden roots, one a line. BENCHGATE_WRITTEN
is a time, two figures of milliseconds: what changed in it is told wherever it lies. BENCHGATE_CHECKOUT has the side's own
folders, one a line: a package of theirs that was loaded from another place is told, and which of theirs were loaded."""


def _watch():
    import atexit
    import os
    import sys

    folder = os.environ.get("BENCHGATE_LOADED")
    roots = [root for root in os.environ.get("BENCHGATE_FOREIGN", "").split("\n") if root]
    if not folder or not roots:
        return
    checkout = [root for root in os.environ.get("BENCHGATE_CHECKOUT", "").split("\n") if root]
    written = [float(time) / 1000 for time in os.environ.get("BENCHGATE_WRITTEN", "").split()]
    # What the suite may replace is taken before it runs.
    stat = os.stat
    real, join, process_id, write_open = os.path.realpath, os.path.join, os.getpid, open

    def within(path, folders):
        return any(path == root or path.startswith(root + os.sep) for root in folders)

    def foreign(path):
        return within(path, roots)

    def files():
        for module in list(sys.modules.values()):
            # A script has lost its __file__ by the time it ends, but not its loader.
            name = getattr(module, "__file__", None) or getattr(getattr(module, "__loader__", None), "path", None)
            if isinstance(name, str) and name:
                yield name

    def loaded():
        for path in {real(name) for name in files()}:
            if foreign(path):
                yield "file", path, ""
            elif is_written(path):
                yield "written", path, ""

    def is_written(path):
        if not written:
            return False
        # A module inside an archive (`.egg`, `.zip`) is as new as that.
        inside = path.find(".egg" + os.sep) if ".egg" + os.sep in path else path.find(".zip" + os.sep)
        for file in (path, path[: inside + 4] if inside >= 0 else None):
            try:
                if file is not None:
                    return written[0] < stat(file).st_ctime < written[1]
            except OSError:
                pass
        return False

    def installed():
        """Packages in a folder of packages, where they are used: `installed`, copied from a forbidden root; `copy`, of
        the name of the side's own project, and made from neither its checkout nor another."""
        import json
        from urllib.parse import unquote, urlparse

        used = {real(name) for name in files()}
        own = set(projects())
        for site in list(sys.path):
            if not site.endswith(("site-packages", "dist-packages")):
                continue
            try:
                entries = os.listdir(site)
            except OSError:
                continue
            for entry in entries:
                if not entry.endswith(".dist-info"):
                    continue
                is_own = plain(entry.split("-")[0]) in own and not within(real(site), checkout)
                try:
                    url = json.loads(read(join(site, entry, "direct_url.json")) or "{}").get("url", "")
                    source = real(unquote(urlparse(url).path)) if url.startswith("file://") else ""
                except (ValueError, AttributeError):
                    source = ""
                if source and foreign(source):
                    kind = "installed"
                elif is_own and not within(source, checkout):
                    kind = "copy"
                else:
                    continue
                for line in read(join(site, entry, "RECORD")).splitlines():
                    name = line.rsplit(",", 2)[0].strip('"')
                    path = real(join(site, name))
                    if path in used and not name.startswith("__editable__"):
                        yield kind, path, source if kind == "installed" else name.split("/")[0].split(".")[0]
                        break

    def projects():
        """How the projects of the side's own checkout are called."""
        import re

        for folder in checkout:
            for file in ("pyproject.toml", "setup.cfg", "setup.py"):
                for name in re.findall(r"""^\s*name\s*=\s*["']?([\w.-]+)""", read(join(folder, file)), re.M):
                    yield plain(name)

    def plain(name):
        return name.lower().replace("-", "_").replace(".", "_")

    def read(path):
        try:
            with write_open(path, encoding="utf-8") as file:
                return file.read()
        except (OSError, ValueError):
            return ""

    def owned():
        """Packages and modules at the top that were loaded from the side's own checkout."""
        found = set()
        for name, module in list(sys.modules.items()):
            path = getattr(module, "__file__", None)
            if isinstance(path, str) and within(real(path), checkout) and "-packages" not in path:
                found.add(name.split(".")[0])
        for name in found:
            yield "own", name, ""

    def tell():
        try:
            lines = ["python"]
            for find in (loaded, installed, owned):
                lines.extend("\t".join(one).replace("\n", " ") for one in find())
            with write_open(join(folder, "python-%d" % process_id()), "w", encoding="utf-8", errors="replace") as file:
                file.write("\n".join(lines) + "\n")
        except Exception:
            # A suite that is ending may have taken anything apart; what is not told is said to be unseen.
            pass

    # Registered first, so that it is called last.
    atexit.register(tell)


def _step_aside():
    import os
    import sys

    own = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or os.curdir) != own]
    # Finding needs no import, which every start of the interpreter would pay for.
    for finder in sys.meta_path:
        found = finder.find_spec("sitecustomize", None) if hasattr(finder, "find_spec") else None
        if found is not None and found.loader is not None:
            import importlib.util

            # In our place, which the interpreter looks for again once we are imported.
            module = sys.modules["sitecustomize"] = importlib.util.module_from_spec(found)
            found.loader.exec_module(module)
            return


_watch()
_step_aside()
