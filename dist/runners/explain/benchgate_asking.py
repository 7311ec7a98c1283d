"""Which functions of compiled packages are called, before Python 3.12, where nobody tells it as cheaply as sys.monitoring.
For sitecustomize.py, before the suite is there.

An instruction that calls, and in which samples were met, is asked about: its next call tells it, by the events of
sys.setprofile, which are there until then, once the function is entered again (sys.settrace tells that). Every event
costs something, so that few are let come in a process: some ten milliseconds of them, most of which pass before
anything counts. Nobody is asked where another profiler, a coverage or a debugger is at work.
What makes no such event (a class, a ufunc) is told at the end by the global name that the instruction calls."""

import dis
import sys
import types

from benchgate_beside import library_of, name_of

# Samples that make an instruction worth asking about; events for one go, before and after the function is entered again;
# goes of an instruction; events of a process.
worth, most_events, most_entered, most_goes, most_of_all = 2, 300, 2000, 3, 20000


class Asking:
    def __init__(self, is_own):
        self.is_own = is_own
        # By `(id of the code, instruction)`: what it calls as `(name, package)`, or None for Python's own.
        self.called, self.samples, self.goes = {}, {}, {}
        self.globals, self.left, self.wanted = {}, most_of_all, None
        self.calling = {dis.opmap[name] for name in dis.opmap if name.startswith(("CALL_", "PRECALL")) or name == "CALL"}
        self.precall = dis.opmap.get("PRECALL")
        self.get_profile, self.set_profile = sys.getprofile, sys.setprofile
        self.get_trace, self.set_trace = sys.gettrace, sys.settrace

    def is_heard(self, frame):
        """Whether a sample is in here, which is nobody's time."""
        return self.wanted is not None and frame.f_code.co_filename == __file__

    def met(self, frame):
        """A sample in a frame of this thread that calls nothing written in Python."""
        code, at = frame.f_code, frame.f_lasti
        key = (id(code), at)
        if key in self.called:
            return
        samples = self.samples[key] = self.samples.get(key, 0) + 1
        if samples < worth:
            return
        if at < 0 or code.co_code[at] not in self.calling or not self.is_own(code):
            self.called[key] = None
            return
        self.globals[key] = (code, frame.f_globals)
        is_free = self.get_profile() is None and self.get_trace() is None
        if self.wanted is None and self.left > 0 and self.goes.get(key, 0) < most_goes and is_free:
            self.goes[key] = self.goes.get(key, 0) + 1
            # What precedes a call in 3.11 may make it as well.
            self.wanted = (code, at, at + 4 if code.co_code[at] == self.precall else at)
            self.listen(True)

    def listen(self, is_first):
        self.is_first, self.until = is_first, self.left - most_events
        self.set_profile(self.tell)

    def tell(self, frame, event, function):
        """Where the function goes on: it is in a loop."""
        self.left -= 1
        code, at, call = self.wanted
        above = frame.f_back
        if event == "c_call" and frame.f_code is code and frame.f_lasti in (at, call):
            self.found((id(code), at), function)
        elif event == "call" and above is not None and above.f_code is code and above.f_lasti in (at, call):
            # It is written in Python, or is compiled and calls what is: its name may tell.
            self.goes[(id(code), at)] = most_goes
        elif self.left > self.until:
            return
        elif self.is_first and self.get_trace() is None:
            self.set_profile(None)
            self.until = self.left - most_entered
            self.set_trace(self.entered)
            return
        self.set_profile(None)
        self.wanted = None

    def entered(self, frame, *_):
        """Where it is called anew: until then there is one event for each function of Python's."""
        self.left -= 1
        if frame.f_code is self.wanted[0]:
            self.set_trace(None)
            self.listen(False)
        elif self.left < self.until:
            self.set_trace(None)
            self.wanted = None

    def found(self, key, function):
        try:
            library = library_of(function)
            self.called[key] = (name_of(function), library) if library else None
        except Exception:
            # Whatever an object says of itself, it is called all the same.
            self.called[key] = None

    def get_called(self):
        for key, (code, names) in self.globals.items():
            if key not in self.called:
                try:
                    self.found(key, named(code, key[1], names))
                except Exception:
                    # It is called by no name that tells it.
                    pass
        return {key: one for key, one in self.called.items() if one is not None}


def named(code, at, names):
    """What the instruction calls, by the global name in front of its arguments and what follows it in modules."""
    before = [one for one in dis.get_instructions(code) if one.offset <= at]
    call = before.pop()
    if call.opname == "CALL" and before[-1].opname == "PRECALL":
        before.pop()
    # On the stack are what is called, its arguments, what a method is bound to, and the names of arguments.
    wanted = call.arg + {"CALL_FUNCTION": 1, "CALL_FUNCTION_KW": 2, "CALL_METHOD": 2, "PRECALL": 2, "CALL": 2}[call.opname]
    first = len(before)
    while wanted > 0:
        first -= 1
        one = before[first]
        if one.is_jump_target or one.opcode in dis.hasjrel or one.opcode in dis.hasjabs:
            raise LookupError
        wanted -= dis.stack_effect(one.opcode, one.arg, jump=False)
    if wanted < 0 or before[first].opname not in ("LOAD_GLOBAL", "LOAD_NAME"):
        raise LookupError
    value = names[before[first].argval]
    for one in before[first + 1 :]:
        if one.opname not in ("LOAD_ATTR", "LOAD_METHOD"):
            break
        if not isinstance(value, types.ModuleType):
            raise LookupError
        value = vars(value)[one.argval]
    return value
