"""Prints which packages of a forbidden folder this interpreter would find: the user's checkout, or the checkout of
the other side. For an interpreter that did not tell what it loaded: Benchgate starts it with the same options in the
same place. What a folder before it provides as well does not count, since that is what would be loaded.

    python [OPTIONS] packages.py SCRIPT FOREIGN        SCRIPT may be empty, FOREIGN has a folder a line"""

import ast
import json
import os
import re
import sys

script, roots = sys.argv[1], [root for root in sys.argv[2].split("\n") if root]
own = os.path.dirname(os.path.abspath(__file__))
real = os.path.realpath


def foreign(path):
    return any(path == root or path.startswith(root + os.sep) for root in roots)


def entries(folder):
    try:
        return os.listdir(folder or os.curdir)
    except OSError:
        return []


def read(*parts):
    try:
        with open(os.path.join(*parts), encoding="utf-8") as file:
            return file.read()
    except (OSError, ValueError):
        return ""


def packages(folder):
    """Packages and modules at the top of a folder, without what serves tests and installation."""
    found = {}
    for name in entries(folder):
        path = os.path.join(folder, name)
        stem = name.split(".")[0]
        if os.path.isfile(os.path.join(path, "__init__.py")):
            found[name] = path
        elif name.endswith((".py", ".so", ".pyd")):
            found[stem] = path
    return {name: path for name, path in found.items() if name not in ("setup", "conftest", "tests", "test", "docs")}


def say(kind, path, source=""):
    print("\t".join((kind, path, source)).replace("\n", " "))


def search_path():
    """As it was for the process itself: with the folder of its script in place of that of this one."""
    rest = [entry for entry in sys.path if real(entry or os.curdir) != real(own)]
    isolated = getattr(sys.flags, "isolated", 0) or getattr(sys.flags, "safe_path", 0)
    return rest if isolated else [os.path.dirname(script) if script else "", *rest]


def mapped(site):
    """What finders of editable installations lead to."""
    for name in entries(site):
        if name.startswith("__editable___") and name.endswith("_finder.py"):
            found = re.search(r"^MAPPING[^=]*= *(\{.*\})", read(site, name), re.M)
            if found:
                yield from ast.literal_eval(found.group(1)).items()


def copies(site):
    """Packages that were copied from somewhere, and where from."""
    for entry in entries(site):
        if not entry.endswith(".dist-info"):
            continue
        told = json.loads(read(site, entry, "direct_url.json") or "{}")
        if told.get("url", "").startswith("file://") and not told.get("dir_info", {}).get("editable"):
            from urllib.parse import unquote, urlparse

            files = [line.rsplit(",", 2)[0].strip('"') for line in read(site, entry, "RECORD").splitlines()]
            for file in files:
                if file.endswith(".py"):
                    yield file, real(unquote(urlparse(told["url"]).path))
                    break


def main():
    seen = set()
    path = search_path()
    for folder in path:
        names = packages(folder)
        if foreign(real(folder or os.curdir)):
            for name in sorted(set(names) - seen):
                say("file", real(names[name]))
        for file, source in copies(folder) if "-packages" in folder else ():
            if foreign(source) and re.split(r"[/.]", file)[0] not in seen:
                say("installed", os.path.join(folder, file), source)
        seen.update(names)
    for folder in path:
        for name, source in mapped(folder) if "-packages" in folder else ():
            if foreign(real(source)) and name not in seen:
                say("file", real(source))


main()
