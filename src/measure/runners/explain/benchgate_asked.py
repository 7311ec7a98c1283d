"""Where memory is asked for: a sample of what Python's allocators are asked for, with the stack that asks. For
sitecustomize.py, before the suite is there.

What is freed at once is in no snapshot, and a signal would be handled once the function that asked has returned. So each of
the allocators is preceded by a few instructions (`PyMem_SetAllocator`, which is how `tracemalloc` sees memory as well) that
count bytes down. Where the count falls below zero they write down the size and the frames of this thread, as the interpreter
has them at that moment, draw how many bytes come next, and go on to the allocator. No code of Python's runs there. The next
interval is random, so that it keeps no step with a loop.

Only where these instructions are those of the processor and where the interpreter's frames are known: Linux on x86-64,
CPython 3.8 to 3.13 with its lock. That they are as known here is found out by reading them before any instruction does.
"""

import sys

# PYMEM_DOMAIN_MEM and PYMEM_DOMAIN_OBJ. What is in neither (PYMEM_DOMAIN_RAW) may be asked for without the lock.
_DOMAINS = (1, 2)

# By version: where a thread has its frame, where that has the true one (or none), and where a frame has its code, the one
# that called it and its instruction.
_FRAMES = {
    (3, 8): (24, -1, 32, 24, 104),
    (3, 9): (24, -1, 32, 24, 104),
    (3, 10): (24, -1, 32, 24, 96),
    (3, 11): (56, 8, 32, 48, 56),
    (3, 12): (56, 0, 0, 8, 56),
    (3, 13): (72, -1, 0, 8, 56),
}

# Words at the start of the memory, then the intervals, then what is written down.
_LEFT, _DRAWN, _SHIFT, _SAMPLES_LEFT, _WRITTEN, _LAST, _LOCK, _THREAD = range(8)
_HEAD, _TRUE_HEAD, _CODE, _BACK, _INSTRUCTION, _SAMPLES, _DEEPEST, _MISSED = range(8, 16)
_INTERVALS, _MANY = 256, 4096
_RECORDS = _INTERVALS + 8 * _MANY

# Bytes between two samples: 2**(_WIDEST - shift). It begins with 1 KiB and doubles after so many samples.
_WIDEST, _FIRST_SHIFT, _SAMPLES_OF_ONE = 30, 20, 10000
_MOST_FRAMES = 192
_MEMORY = 128 << 20
# Bytes that nobody asks for in all.
_NEVER = 1 << 62

# More than the system gives: the allocator has refused it.
_REFUSED = 1 << 40
# The files, by name, of what is between a call from C, or of a class, and the function.
_INTERPRETERS = ("<shim>", "__init__")
# Arithmetic asks for every number anew, which nobody means by allocating.
_NUMBER = 36

# In front of each allocator:
#   endbr64; mov rax, <size>; mov r11, <memory>; sub [r11], rax; jns over
#   mov r11, <record>; call r11
#   over: mov r11, <allocator>; jmp r11
_IN_FRONT = b"\xf3\x0f\x1e\xfa%s\x49\xbb%s\x49\x29\x03\x79\x0d\x49\xbb%s\x41\xff\xd3\x49\xbb%s\x41\xff\xe3"

# mov rax, rsi; the same and imul rax, rdx; mov rax, rdx
_SIZES = {"malloc": b"\x48\x89\xf0", "calloc": b"\x48\x89\xf0\x48\x0f\xaf\xc2", "realloc": b"\x48\x89\xd0"}

_RECORD = (
    # endbr64; push rdi; push rsi; push rdx; push rbx; push r12; push r13, which leaves the stack aligned
    b"\xf3\x0f\x1e\xfa\x57\x56\x52\x53\x41\x54\x41\x55"
    # mov rbx, <memory>; mov r12, rax
    b"\x48\xbb%s\x49\x89\xc4"
    # Who comes while another writes is not written down: mov eax, 1; xchg [rbx + LOCK], eax; test eax, eax; jnz out
    b"\xb8\x01\x00\x00\x00\x87\x43\x30\x85\xc0\x0f\x85\xcf\x00\x00\x00"
    # mov r13, [rbx + WRITTEN]; cmp r13, [rbx + LAST]; ja full; call [rbx + THREAD]
    b"\x4c\x8b\x6b\x20\x4c\x3b\x6b\x28\x77\x7e\xff\x53\x38"
    # mov [r13], r12; mov rdx, [rbx + SHIFT]; mov [r13 + 8], rdx; xor ecx, ecx; lea rdi, [r13 + 24]
    b"\x4d\x89\x65\x00\x48\x8b\x53\x10\x49\x89\x55\x08\x31\xc9\x49\x8d\x7d\x18"
    # A thread that the interpreter does not know has no frames: test rax, rax; jz walked
    b"\x48\x85\xc0\x74\x5a"
    # mov rdx, [rbx + HEAD]; mov rdx, [rax + rdx]; mov rax, [rbx + TRUE_HEAD]; test rax, rax; js walk
    b"\x48\x8b\x53\x40\x48\x8b\x14\x10\x48\x8b\x43\x48\x48\x85\xc0\x78\x09"
    # test rdx, rdx; jz walked; mov rdx, [rdx + rax]
    b"\x48\x85\xd2\x74\x44\x48\x8b\x14\x02"
    # walk: test rdx, rdx; jz walked; cmp rcx, [rbx + DEEPEST]; jae walked
    b"\x48\x85\xd2\x74\x3b\x48\x3b\x4b\x70\x73\x35"
    # mov rax, [rbx + CODE]; mov rax, [rdx + rax]; test rax, rax; jz walked; mov [rdi], rax
    b"\x48\x8b\x43\x50\x48\x8b\x04\x02\x48\x85\xc0\x74\x28\x48\x89\x07"
    # A reference to the code, so that it stays; to one that stays anyway there is none:
    # mov esi, [rax]; inc esi; jz over; mov [rax], esi
    b"\x8b\x30\xff\xc6\x74\x02\x89\x30"
    # over: mov rax, [rbx + INSTRUCTION]; mov rax, [rdx + rax]; mov [rdi + 8], rax
    b"\x48\x8b\x43\x60\x48\x8b\x04\x02\x48\x89\x47\x08"
    # mov rax, [rbx + BACK]; mov rdx, [rdx + rax]; add rdi, 16; inc rcx; jmp walk
    b"\x48\x8b\x43\x58\x48\x8b\x14\x02\x48\x83\xc7\x10\x48\xff\xc1\xeb\xc0"
    # walked: mov [r13 + 16], rcx; mov [rbx + WRITTEN], rdi; jmp draw
    b"\x49\x89\x4d\x10\x48\x89\x7b\x20\xeb\x04"
    # full: inc qword [rbx + MISSED]
    b"\x48\xff\x43\x78"
    # draw: dec qword [rbx + SAMPLES_LEFT]; jnz same; mov rax, [rbx + SAMPLES]; mov [rbx + SAMPLES_LEFT], rax
    b"\x48\xff\x4b\x18\x75\x13\x48\x8b\x43\x68\x48\x89\x43\x18"
    # cmp qword [rbx + SHIFT], 0; je same; dec qword [rbx + SHIFT]
    b"\x48\x83\x7b\x10\x00\x74\x04\x48\xff\x4b\x10"
    # same: mov rdx, [rbx + DRAWN]; inc rdx; and edx, 4095; mov [rbx + DRAWN], rdx
    b"\x48\x8b\x53\x08\x48\xff\xc2\x81\xe2\xff\x0f\x00\x00\x48\x89\x53\x08"
    # mov rcx, [rbx + SHIFT]; mov rax, [rbx + rdx * 8 + 256]; shr rax, cl; mov [rbx], rax; mov dword [rbx + LOCK], 0
    b"\x48\x8b\x4b\x10\x48\x8b\x84\xd3\x00\x01\x00\x00\x48\xd3\xe8\x48\x89\x03\xc7\x43\x30\x00\x00\x00\x00"
    # out: pop r13; pop r12; pop rbx; pop rdx; pop rsi; pop rdi; ret
    b"\x41\x5d\x41\x5c\x5b\x5a\x5e\x5f\xc3"
)


class Unknown(Exception):
    """Why memory cannot be sampled here."""


def _check():
    import platform

    version, here = sys.version_info, "%s on %s" % (sys.platform, platform.machine())
    if sys.implementation.name != "cpython":
        raise Unknown("only CPython tells who asks for memory, and this is %s" % sys.implementation.name)
    if sys.platform != "linux" or platform.machine() != "x86_64" or sys.maxsize <= 2**32:
        raise Unknown("memory is sampled on Linux with x86-64 alone, and this is %s" % here)
    if version[:2] not in _FRAMES or version.releaselevel != "final":
        raise Unknown("memory is sampled from Python 3.8 to 3.13, and this is %s" % sys.version.split()[0])
    if "t" in sys.abiflags:
        raise Unknown("memory is not sampled in a Python without the global lock")


class Asked:
    """Samples what this process asks for. Its memory and its instructions stay until the process ends, since a thread
    may be within them."""

    def __init__(self):
        _check()
        try:
            import ctypes
            import mmap

            self._prepare(ctypes, mmap)
        except (ImportError, AttributeError, OSError, ValueError, TypeError, BufferError) as error:
            # Built without ctypes, or memory may not be made executable.
            raise Unknown("memory cannot be sampled here: %s" % error)
        self._verify()

    def _prepare(self, ctypes, mmap):
        import os

        class Allocator(ctypes.Structure):
            _fields_ = [(name, ctypes.c_void_p) for name in ("context", "malloc", "calloc", "realloc", "free")]

        self._ctypes, self._make = ctypes, Allocator
        # Of our own, for the suite may say what these functions take.
        self._api = ctypes.PyDLL(None)
        self._own_thread = self._api.PyThreadState_Get
        self._own_thread.restype = ctypes.c_void_p
        current = getattr(self._api, "PyThreadState_GetUnchecked", None) or self._api._PyThreadState_UncheckedGet
        private = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
        # MAP_NORESERVE has no name before 3.11.
        self._memory = mmap.mmap(-1, _MEMORY, flags=private | 0x4000, prot=mmap.PROT_READ | mmap.PROT_WRITE)
        self._code = mmap.mmap(-1, mmap.PAGESIZE, flags=private, prot=mmap.PROT_READ | mmap.PROT_WRITE)
        for one in (self._memory, self._code):
            self._api.Py_IncRef(ctypes.py_object(one))
        self._words = (ctypes.c_int64 * (_RECORDS // 8)).from_buffer(self._memory)
        self._start = ctypes.addressof(self._words)
        self._words[_THREAD] = ctypes.cast(current, ctypes.c_void_p).value
        self._words[_LAST] = self._start + _MEMORY - 24 - 16 * _MOST_FRAMES
        for word, offset in enumerate(_FRAMES[sys.version_info[:2]], _HEAD):
            self._words[word] = offset
        self._words[_SAMPLES], self._words[_DEEPEST] = _SAMPLES_OF_ONE, _MOST_FRAMES
        self._words[_INTERVALS // 8 :] = _intervals(os.urandom(8))
        self._before = {domain: self._get(domain) for domain in _DOMAINS}
        self._ours = self._write_code()
        protect = self._api.mprotect
        at = ctypes.addressof(ctypes.c_char.from_buffer(self._code))
        if protect(ctypes.c_void_p(at), ctypes.c_size_t(mmap.PAGESIZE), mmap.PROT_READ | mmap.PROT_EXEC) != 0:
            raise OSError("memory may not be made executable")

    def _write_code(self):
        at = self._ctypes.addressof(self._ctypes.c_char.from_buffer(self._code))
        memory = self._start.to_bytes(8, "little")
        code, made = bytearray(_RECORD % memory), {}
        for domain, own in self._before.items():
            into = []
            for name, size in _SIZES.items():
                code += b"\x90" * (-len(code) % 16)
                into.append(at + len(code))
                code += _IN_FRONT % (size, memory, at.to_bytes(8, "little"), getattr(own, name).to_bytes(8, "little"))
            # What frees stays: it knows what was allocated before and after.
            made[domain] = self._make(own.context, *into, own.free)
        self._code[: len(code)] = bytes(code)
        return made

    def _get(self, domain):
        allocator = self._make()
        self._api.PyMem_GetAllocator(domain, self._ctypes.byref(allocator))
        return allocator

    def _set(self, allocators):
        for domain, allocator in allocators.items():
            self._api.PyMem_SetAllocator(domain, self._ctypes.byref(allocator))

    def _verify(self):
        """That frames are where they are looked for: by reading as a file what may not be memory, then by one sample."""
        import os

        try:
            memory = os.open("/proc/self/mem", os.O_RDONLY)
        except OSError as error:
            raise Unknown("memory cannot be sampled here: %s" % error)
        try:
            self._base = self._read_frames(lambda at: int.from_bytes(os.pread(memory, 8, at), "little"))
        except (OSError, OverflowError):
            self._base = None
        finally:
            os.close(memory)
        if self._base is None:
            raise Unknown("memory is not sampled in this Python: its frames are not where they are elsewhere")
        self._forget()
        self._set(self._ours)
        seen = self._sampled_once()
        if seen[1:] != [frame.f_code for frame in _frames(sys._getframe())][: len(seen) - 1] or len(seen) < 3:
            self._set(self._before)
            raise Unknown("memory is not sampled in this Python: its frames are not those of the functions")

    def _read_frames(self, read):
        """Where the instructions of a code begin, beyond its address; None where that cannot be. Before 3.11 a frame has
        the number of its instruction."""
        head, true_head, code, back, instruction = self._words[_HEAD : _HEAD + 5]
        frame, found = read(self._own_thread() + head), []
        if true_head >= 0:
            frame = read(frame + true_head)
        while frame and len(found) < 1000:
            found.append((read(frame + code), read(frame + instruction)))
            frame = read(frame + back)
        # This one goes on; the others stand still.
        frames = list(_frames(sys._getframe()))
        codes = [id(one.f_code) for one in frames]
        found = [one for one in found if one[0] in codes]
        if [at for at, _ in found] != codes or len(codes) < 3:
            return None
        if sys.version_info < (3, 11):
            scale = 2 if sys.version_info >= (3, 10) else 1
            bases = {_signed(at) * scale - one.f_lasti for (_, at), one in zip(found[1:], frames[1:])}
        else:
            bases = {at - start - one.f_lasti for (start, at), one in zip(found[1:], frames[1:])}
        return bases.pop() if len(bases) == 1 else None

    def _sampled_once(self):
        """The codes of one sample, the first of which is this one's."""
        self._words[_LEFT] = 0
        asked = bytearray(5000)
        self._words[_LEFT] = _NEVER
        del asked
        for _, _, stack in self._records():
            return [code for code, _ in stack]
        return []

    def begin(self):
        """Also anew, in a child that was forked."""
        self._forget()
        self._words[_LEFT] = self._words[_INTERVALS // 8 + self._words[_DRAWN]] >> _FIRST_SHIFT

    def _forget(self):
        self._words[_LEFT] = _NEVER
        self._words[_LOCK] = self._words[_MISSED] = 0
        self._words[_WRITTEN] = self._start + _RECORDS
        self._words[_SHIFT], self._words[_SAMPLES_LEFT] = _FIRST_SHIFT, _SAMPLES_OF_ONE

    def end(self):
        """`(stack, bytes, blocks)` of each stack, as `(code, line)` from the one that asks up. Blocks are those larger
        than a number. @raises Unknown where something else took its place, or more came than there is room for."""
        is_there = self._is_in_place()
        self._words[_LEFT] = _NEVER
        for domain in _DOMAINS:
            # What the suite put in front of it calls it on.
            if self._get(domain).malloc == self._ours[domain].malloc:
                self._set({domain: self._before[domain]})
        if not is_there:
            raise Unknown("something in the suite took the place of what samples memory")
        if self._words[_MISSED] > 0:
            raise Unknown("the suite asked for more memory than can be recorded")
        return self._summed()

    def _is_in_place(self):
        self._words[_LEFT] = before = 1 << 40
        asked = bytearray(1 << 20)
        return before - self._words[_LEFT] >= len(asked)

    def _summed(self):
        from math import expm1

        sums, lines = {}, {}
        for size, mean, stack in self._records():
            # So much stands for one that was met by chance; what is far larger than an interval always is.
            weight = size / -expm1(-size / mean) if 0 < size < _REFUSED else 0
            sum_of = sums.setdefault(stack, [0, 0])
            sum_of[0] += weight
            sum_of[1] += weight / size if size > _NUMBER else 0

        def line(code, at):
            if (code, at) not in lines:
                lines[code, at] = _line(code, at)
            return lines[code, at]

        return [([(code, line(code, at)) for code, at in stack], *sum_of) for stack, sum_of in sums.items()]

    def _records(self):
        """`(size, bytes between samples, stack)`; a stack has `(code, instruction)` from the one that asks up."""
        from struct import unpack_from

        py_object, cast, known, stacks = self._ctypes.py_object, self._ctypes.cast, {}, {}
        is_number, at, code_type = sys.version_info < (3, 11), _RECORDS, type(_check.__code__)
        scale = 2 if sys.version_info >= (3, 10) else 1

        def frame(address, instruction):
            if address not in known:
                known[address] = cast(address, py_object).value
            code = known[address]
            place = _signed(instruction) * scale if is_number else instruction - address - self._base
            if type(code) is not code_type:
                return None
            # Of the interpreter's own code nothing but the name of its file may be asked.
            file = getattr(code, "co_filename", None)
            return (code, place) if isinstance(file, str) and file not in _INTERPRETERS else None

        end = self._words[_WRITTEN] - self._start
        while at < end:
            size, shift, count = unpack_from("<QQQ", self._memory, at)
            written = self._memory[at + 24 : at + 24 + 16 * count]
            at += 24 + len(written)
            if written not in stacks:
                words = unpack_from("<%dQ" % (2 * count), written)
                frames = (frame(*pair) for pair in zip(words[::2], words[1::2]))
                stacks[written] = tuple(one for one in frames if one is not None)
            yield size, 2 ** (_WIDEST - shift), stacks[written]


def _intervals(seed):
    """Random ones, as far apart as events that come by chance: each part of their distribution once, so that their mean is
    right however few are drawn, in an order of chance. The suite may look at that of `random`."""
    from math import log

    state = int.from_bytes(seed, "little") | 1
    drawn = [int(-log((i + 0.5) / _MANY) * 2**_WIDEST) for i in range(_MANY)]
    for last in range(_MANY - 1, 0, -1):
        state ^= (state << 13) & (2**64 - 1)
        state ^= state >> 7
        state ^= (state << 17) & (2**64 - 1)
        at = state % (last + 1)
        drawn[last], drawn[at] = drawn[at], drawn[last]
    return drawn


def _signed(word):
    """The lower half. A frame that has not begun has the number -1."""
    return (word & 0x7FFFFFFF) - (word & 0x80000000)


def _frames(frame):
    while frame is not None:
        yield frame
        frame = frame.f_back


def _line(code, at):
    if hasattr(code, "co_lines"):
        for start, end, line in code.co_lines():
            if start <= at < end and line is not None:
                return line
        return code.co_firstlineno
    from dis import findlinestarts

    best = code.co_firstlineno
    for start, line in findlinestarts(code):
        if start > at:
            break
        best = line
    return best
