"""Counts how often Python's allocators are asked for memory.

The interpreter has no counter of its own for that: `tracemalloc` knows what is held, not how often something was
asked for, and is many times as slow. So each of the allocators is preceded, while it is counted, by a few instructions
that add one and go on to it (`PyMem_SetAllocator`, which is how `tracemalloc` does it as well). Only where these
instructions are those of the processor: Linux and macOS on x86-64, CPython with its lock.
"""

import platform
import sys

# PYMEM_DOMAIN_MEM and PYMEM_DOMAIN_OBJ. What is in neither (PYMEM_DOMAIN_RAW) may be asked for without the lock.
_DOMAINS = (1, 2)

# endbr64; mov r11, <counter>; inc qword [r11]; mov r11, <allocator>; jmp r11
_CODE = b"\xf3\x0f\x1e\xfa\x49\xbb%s\x49\xff\x03\x49\xbb%s\x41\xff\xe3"

_page = None


def possible():
    return (
        sys.implementation.name == "cpython"
        and sys.platform in ("linux", "darwin")
        and platform.machine() in ("x86_64", "AMD64")
        and sys.maxsize > 2**32
        and "t" not in sys.abiflags
    )


class _Page:
    """Memory that holds the counter, and instructions for each allocator."""

    def __init__(self, ctypes, mmap):
        class Allocator(ctypes.Structure):
            _fields_ = [(name, ctypes.c_void_p) for name in ("context", "malloc", "calloc", "realloc", "free")]

        self._make = Allocator
        self._reference = ctypes.byref
        self._api = ctypes.pythonapi
        self._memory = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        self._counter = ctypes.c_uint64.from_buffer(self._memory)
        self._address = ctypes.addressof(self._counter)
        self._made = {}

    def during(self, run):
        """How often memory was asked for while `run()` ran."""
        before = {domain: self._get(domain) for domain in _DOMAINS}
        counting = {domain: self._counted(allocator) for domain, allocator in before.items()}
        try:
            for domain, allocator in counting.items():
                self._api.PyMem_SetAllocator(domain, self._reference(allocator))
            self._counter.value = 0
            run()
            return self._counter.value
        finally:
            for domain, allocator in before.items():
                self._api.PyMem_SetAllocator(domain, self._reference(allocator))

    def _get(self, domain):
        allocator = self._make()
        self._api.PyMem_GetAllocator(domain, self._reference(allocator))
        return allocator

    def _counted(self, own):
        # What frees stays: it knows what was allocated before and after.
        into = [self._through(getattr(own, name)) for name in ("malloc", "calloc", "realloc")]
        return self._make(own.context, *into, own.free)

    def _through(self, function):
        if function not in self._made:
            at = 64 * (1 + len(self._made))
            code = _CODE % (self._address.to_bytes(8, "little"), function.to_bytes(8, "little"))
            if at + len(code) > len(self._memory):
                raise OSError("no room for another allocator")
            self._memory[at : at + len(code)] = code
            self._made[function] = self._address + at
        return self._made[function]


def during(run):
    """How often memory was asked for while `run()` ran; None where that cannot be counted here."""
    global _page
    if not possible():
        return None
    if _page is None:
        try:
            import ctypes
            import mmap

            _page = _Page(ctypes, mmap)
        except (ImportError, AttributeError, OSError, ValueError, TypeError, BufferError):
            # Built without ctypes, or memory may not be made executable.
            _page = False
    return _page.during(run) if _page else None
