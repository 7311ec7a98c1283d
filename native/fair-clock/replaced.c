/* The functions of the C library that are replaced. Each hands on to the one that comes after, whatever that is,
 * with its deadline in the machine's time. What is relative, or by the time of day, is handed on as it is. */
#include "clock.h"

void *dlsym(void *from, const char *name);
int *__errno_location(void);

#define NEXT ((void *)-1L)
/* The function that would have been called; null where this C library has none. */
#define REAL(name) ({ \
  static __typeof__(&name) real; \
  if (real == 0) real = (__typeof__(&name))dlsym(NEXT, #name); \
  real; \
})

/* A moment on a monotonic clock is years since the machine was started, the time of day is since 1970. */
static int is_monotonic(const struct timespec *t) { return t != 0 && t->tv_sec < second; }
static int is_steady(int clock) {
  return clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_RAW || clock == CLOCK_MONOTONIC_COARSE;
}
static struct timespec translated(const struct timespec *t) { return as_timespec(true_time_of(in_nanoseconds(t))); }

SHOWN int clock_gettime(int clock, struct timespec *t) {
  if (is_steady(clock) && clock_is_fair()) {
    *t = as_timespec(fair_question());
    return 0;
  }
  if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) count_day();
  int (*real)(int, struct timespec *) = REAL(clock_gettime);
  if (real != 0) return real(clock, t);
  long answer = ask(SYS_clock_gettime, clock, t);
  if (answer >= 0) return 0;
  *__errno_location() = (int)-answer;
  return -1;
}

__attribute__((constructor)) static void know_the_clock(void) { (void)REAL(clock_gettime); }

SHOWN int gettimeofday(struct timeval *t, void *zone) {
  count_day();
  return REAL(gettimeofday)(t, zone);
}

/* --- waiting for a lock or a signal, until a moment: answers an error number */

#define UNTIL(call, clock_known, deadline) \
  if (!clock_is_fair() || !(clock_known)) { deadline = given; return call; } \
  struct timespec there = translated(given); \
  struct wait wait = begin_wait(); \
  deadline = &there; \
  int answer = call; \
  if (answer == ETIMEDOUT) end_wait(&wait, in_nanoseconds(given)); \
  return answer

SHOWN int pthread_cond_timedwait(void *condition, void *mutex, const struct timespec *given) {
  const struct timespec *deadline;
  UNTIL(REAL(pthread_cond_timedwait)(condition, mutex, deadline), is_monotonic(given), deadline);
}
SHOWN int pthread_cond_clockwait(void *condition, void *mutex, int clock, const struct timespec *given) {
  const struct timespec *deadline;
  UNTIL(REAL(pthread_cond_clockwait)(condition, mutex, clock, deadline), is_steady(clock) && given != 0, deadline);
}
SHOWN int pthread_mutex_clocklock(void *mutex, int clock, const struct timespec *given) {
  const struct timespec *deadline;
  UNTIL(REAL(pthread_mutex_clocklock)(mutex, clock, deadline), is_steady(clock) && given != 0, deadline);
}
SHOWN int pthread_rwlock_clockrdlock(void *lock, int clock, const struct timespec *given) {
  const struct timespec *deadline;
  UNTIL(REAL(pthread_rwlock_clockrdlock)(lock, clock, deadline), is_steady(clock) && given != 0, deadline);
}
SHOWN int pthread_rwlock_clockwrlock(void *lock, int clock, const struct timespec *given) {
  const struct timespec *deadline;
  UNTIL(REAL(pthread_rwlock_clockwrlock)(lock, clock, deadline), is_steady(clock) && given != 0, deadline);
}
SHOWN int pthread_clockjoin_np(u64 thread, void **result, int clock, const struct timespec *given) {
  const struct timespec *deadline;
  UNTIL(REAL(pthread_clockjoin_np)(thread, result, clock, deadline), is_steady(clock) && given != 0, deadline);
}

/* Answers -1 and sets errno. */
SHOWN int sem_clockwait(void *semaphore, int clock, const struct timespec *given) {
  if (!clock_is_fair() || !is_steady(clock) || given == 0) return REAL(sem_clockwait)(semaphore, clock, given);
  struct timespec there = translated(given);
  struct wait wait = begin_wait();
  int answer = REAL(sem_clockwait)(semaphore, clock, &there);
  if (answer != 0 && *__errno_location() == ETIMEDOUT) end_wait(&wait, in_nanoseconds(given));
  return answer;
}

/* --- sleeping */

/* After a wait for so many nanoseconds that ended by itself, or with an error. */
static void end_sleep(const struct wait *wait, i64 nanoseconds, int finished) {
  int before = *__errno_location();
  end_wait(wait, finished ? wait->began_fair + nanoseconds : 0);
  *__errno_location() = before;
}

SHOWN int nanosleep(const struct timespec *length, struct timespec *left) {
  if (!clock_is_fair() || length == 0) return REAL(nanosleep)(length, left);
  struct wait wait = begin_wait();
  int answer = REAL(nanosleep)(length, left);
  end_sleep(&wait, in_nanoseconds(length), answer == 0);
  return answer;
}

SHOWN int clock_nanosleep(int clock, int flags, const struct timespec *given, struct timespec *left) {
  if (!clock_is_fair() || given == 0) return REAL(clock_nanosleep)(clock, flags, given, left);
  struct wait wait = begin_wait();
  if ((flags & TIMER_ABSTIME) == 0) {
    int answer = REAL(clock_nanosleep)(clock, flags, given, left);
    end_sleep(&wait, in_nanoseconds(given), answer == 0);
    return answer;
  }
  if (!is_steady(clock)) return REAL(clock_nanosleep)(clock, flags, given, left);
  struct timespec there = translated(given);
  int answer = REAL(clock_nanosleep)(clock, flags, &there, left);
  if (answer == 0) end_wait(&wait, in_nanoseconds(given));
  return answer;
}

SHOWN int usleep(u32 microseconds) {
  if (!clock_is_fair()) return REAL(usleep)(microseconds);
  struct wait wait = begin_wait();
  int answer = REAL(usleep)(microseconds);
  end_sleep(&wait, 1000 * (i64)microseconds, answer == 0);
  return answer;
}

SHOWN u32 sleep(u32 seconds) {
  if (!clock_is_fair()) return REAL(sleep)(seconds);
  struct wait wait = begin_wait();
  u32 left = REAL(sleep)(seconds);
  end_sleep(&wait, second * (i64)seconds, left == 0);
  return left;
}

/* --- waiting for files and sockets, with a relative limit: nobody came (0), somebody did, or an error */

#define LIMITED(call, limit) \
  i64 most = limit; \
  if (most == 0 || !clock_is_fair()) return call; \
  struct wait wait = begin_wait(); \
  int answer = call; \
  end_sleep(&wait, most, answer == 0 && most > 0); \
  return answer

static i64 of_milliseconds(int limit) { return limit < 0 ? -1 : 1000000 * (i64)limit; }
static i64 of_timespec(const struct timespec *limit) { return limit == 0 ? -1 : in_nanoseconds(limit); }
static i64 of_timeval(const struct timeval *limit) {
  return limit == 0 ? -1 : second * limit->tv_sec + 1000 * limit->tv_usec;
}

SHOWN int poll(void *files, u64 count, int limit) {
  LIMITED(REAL(poll)(files, count, limit), of_milliseconds(limit));
}
SHOWN int ppoll(void *files, u64 count, const struct timespec *limit, const void *mask) {
  LIMITED(REAL(ppoll)(files, count, limit, mask), of_timespec(limit));
}
SHOWN int select(int count, void *in, void *out, void *other, struct timeval *limit) {
  LIMITED(REAL(select)(count, in, out, other, limit), of_timeval(limit));
}
SHOWN int pselect(int count, void *in, void *out, void *other, const struct timespec *limit, const void *mask) {
  LIMITED(REAL(pselect)(count, in, out, other, limit, mask), of_timespec(limit));
}
SHOWN int epoll_wait(int file, void *events, int count, int limit) {
  LIMITED(REAL(epoll_wait)(file, events, count, limit), of_milliseconds(limit));
}
SHOWN int epoll_pwait(int file, void *events, int count, int limit, const void *mask) {
  LIMITED(REAL(epoll_pwait)(file, events, count, limit, mask), of_milliseconds(limit));
}
SHOWN int epoll_pwait2(int file, void *events, int count, const struct timespec *limit, const void *mask) {
  LIMITED(REAL(epoll_pwait2)(file, events, count, limit, mask), of_timespec(limit));
}

/* --- timers that go off at a moment */

static struct itimerspec moved(const struct itimerspec *given) {
  struct itimerspec there = *given;
  if (given->it_value.tv_sec != 0 || given->it_value.tv_nsec != 0) there.it_value = translated(&given->it_value);
  return there;
}
SHOWN int timerfd_settime(int file, int flags, const struct itimerspec *given, struct itimerspec *old) {
  if ((flags & TIMER_ABSTIME) == 0 || given == 0 || !is_monotonic(&given->it_value) || !clock_is_fair())
    return REAL(timerfd_settime)(file, flags, given, old);
  struct itimerspec there = moved(given);
  return REAL(timerfd_settime)(file, flags, &there, old);
}
SHOWN int timer_settime(void *timer, int flags, const struct itimerspec *given, struct itimerspec *old) {
  if ((flags & TIMER_ABSTIME) == 0 || given == 0 || !is_monotonic(&given->it_value) || !clock_is_fair())
    return REAL(timer_settime)(timer, flags, given, old);
  struct itimerspec there = moved(given);
  return REAL(timer_settime)(timer, flags, &there, old);
}

/* --- what is asked of the kernel past those functions: older libstdc++ asks for the time so, Rust waits so */

enum { FUTEX_WAIT = 0, FUTEX_WAIT_BITSET = 9, FUTEX_WAIT_REQUEUE_PI = 11, FUTEX_LOCK_PI2 = 13, FUTEX_KIND = 127, FUTEX_BY_DAY = 256 };

/* Whether the time of a futex call is a moment on the monotonic clock. */
static int is_until(long number, long operation, long clock) {
  if (number == SYS_futex_waitv) return is_steady((int)clock);
  long kind = operation & FUTEX_KIND;
  int until = kind == FUTEX_WAIT_BITSET || kind == FUTEX_WAIT_REQUEUE_PI || kind == FUTEX_LOCK_PI2;
  return until && (operation & FUTEX_BY_DAY) == 0;
}

SHOWN long syscall(long number, long a, long b, long c, long d, long e, long f);

static long futex(long number, long a, long b, long c, long d, long e, long f) {
  const struct timespec *given = (const struct timespec *)d;
  int until = is_until(number, b, e);
  int relative = number == SYS_futex && (b & FUTEX_KIND) == FUTEX_WAIT;
  if (given == 0 || (!until && !relative)) return REAL(syscall)(number, a, b, c, d, e, f);
  struct wait wait = begin_wait();
  struct timespec there = until ? translated(given) : *given;
  i64 due = until ? in_nanoseconds(given) : wait.began_fair + in_nanoseconds(given);
  long answer = REAL(syscall)(number, a, b, c, (long)&there, e, f);
  if (answer != -1 || *__errno_location() != ETIMEDOUT) return answer;
  end_wait(&wait, due);
  *__errno_location() = ETIMEDOUT;
  return answer;
}

/* Declared with `...`; up to six arguments are passed alike. */
SHOWN long syscall(long number, long a, long b, long c, long d, long e, long f) {
  if (!clock_is_fair()) return REAL(syscall)(number, a, b, c, d, e, f);
  if (number == SYS_clock_gettime && is_steady((int)a)) return clock_gettime((int)a, (struct timespec *)b);
  if (number == SYS_futex || number == SYS_futex_waitv) return futex(number, a, b, c, d, e, f);
  if (number == SYS_nanosleep) return nanosleep((const struct timespec *)a, (struct timespec *)b);
  if (number == SYS_clock_nanosleep) {
    int error = clock_nanosleep((int)a, (int)b, (const struct timespec *)c, (struct timespec *)d);
    if (error == 0) return 0;
    *__errno_location() = error;
    return -1;
  }
  return REAL(syscall)(number, a, b, c, d, e, f);
}
