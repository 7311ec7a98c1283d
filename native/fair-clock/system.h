/* What the library needs of Linux, without any header of a C library: one build is loaded by programs of
 * glibc and of musl, whose headers differ and whose binary interface for these types does not. 64 bits only. */
#ifndef FAIR_CLOCK_SYSTEM_H
#define FAIR_CLOCK_SYSTEM_H

typedef __INT64_TYPE__ i64;
typedef __UINT64_TYPE__ u64;
typedef __INT32_TYPE__ i32;
typedef __UINT32_TYPE__ u32;

struct timespec { i64 tv_sec; i64 tv_nsec; };
struct timeval { i64 tv_sec; i64 tv_usec; };
struct itimerspec { struct timespec it_interval; struct timespec it_value; };

#define SHOWN __attribute__((visibility("default")))

enum {
  CLOCK_REALTIME = 0, CLOCK_MONOTONIC = 1, CLOCK_PROCESS_CPUTIME_ID = 2, CLOCK_MONOTONIC_RAW = 4,
  CLOCK_REALTIME_COARSE = 5, CLOCK_MONOTONIC_COARSE = 6,
  TIMER_ABSTIME = 1, EINTR = 4, ETIMEDOUT = 110,
  O_RDONLY = 0, O_RDWR = 2, O_CLOEXEC = 02000000, AT_FDCWD = -100,
  PROT_READ = 1, PROT_WRITE = 2, MAP_SHARED = 1, MAP_PRIVATE = 2, MAP_ANONYMOUS = 32, MADV_WIPEONFORK = 18,
};

#if defined __x86_64__
enum {
  SYS_read = 0, SYS_close = 3, SYS_mmap = 9, SYS_madvise = 28, SYS_nanosleep = 35, SYS_getpid = 39,
  SYS_readlinkat = 267, SYS_gettid = 186, SYS_getppid = 110, SYS_futex = 202, SYS_getdents64 = 217,
  SYS_clock_gettime = 228, SYS_clock_nanosleep = 230, SYS_openat = 257, SYS_futex_waitv = 449,
  O_DIRECTORY = 0200000,
};
static inline long ask6(long n, long a, long b, long c, long d, long e, long f) {
  register long r10 __asm__("r10") = d, r8 __asm__("r8") = e, r9 __asm__("r9") = f;
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(n), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9) : "rcx", "r11", "memory");
  return result;
}
#elif defined __aarch64__
enum {
  SYS_read = 63, SYS_close = 57, SYS_mmap = 222, SYS_madvise = 233, SYS_nanosleep = 101, SYS_getpid = 172,
  SYS_readlinkat = 78, SYS_gettid = 178, SYS_getppid = 173, SYS_futex = 98, SYS_getdents64 = 61,
  SYS_clock_gettime = 113, SYS_clock_nanosleep = 115, SYS_openat = 56, SYS_futex_waitv = 449,
  O_DIRECTORY = 040000,
};
static inline long ask6(long n, long a, long b, long c, long d, long e, long f) {
  register long x8 __asm__("x8") = n, x0 __asm__("x0") = a, x1 __asm__("x1") = b, x2 __asm__("x2") = c;
  register long x3 __asm__("x3") = d, x4 __asm__("x4") = e, x5 __asm__("x5") = f;
  __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
  return x0;
}
#else
#error "x64 and arm64 only"
#endif

/* Negative results are error numbers. */
#define ask(n, ...) ask_(n, __VA_ARGS__, 0, 0, 0, 0, 0, 0)
#define ask_(n, a, b, c, d, e, f, ...) ask6(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))

static const i64 second = 1000000000;

static inline i64 in_nanoseconds(const struct timespec *t) { return t->tv_sec * second + t->tv_nsec; }

static inline struct timespec as_timespec(i64 t) {
  if (t < 0) t = 0;
  return (struct timespec){t / second, t % second};
}

/* The kernel's own answer; negative where it refuses. */
static inline i64 kernel_clock(int clock) {
  struct timespec t;
  return ask(SYS_clock_gettime, clock, &t) < 0 ? -1 : in_nanoseconds(&t);
}

#endif
