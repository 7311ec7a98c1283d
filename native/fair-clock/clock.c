#include "clock.h"
#include "page.h"

/* Where the program's environment is: the same name in glibc and musl. */
extern char **environ;

/* Wiped in the child when a process forks, which then begins a clock of its own where that of its parent was. */
struct state {
  /* 0: not begun; 1: somebody is about to; 2: done. */
  int begun;
  int fair;
  i64 start_fair;
  i64 start_used;
  /* What a question costs: the smaller of the last two measurements, the last one, and its processor time. */
  i64 question;
  i64 measured;
  i64 measured_at;
  i64 asked;
  /* Processor time when it last asked, and what of it is taken off for asking. */
  i64 used_then;
  i64 taken_off;
  /* By how much questions that came right after the last prevail lately. */
  i64 only_asks;
  i64 waited;
  i64 latest;
  struct page_row *row;
};

static struct state fallback;
static struct state *shared;
/* Not wiped. */
static i64 latest_of_all;

static void begin(struct state *state);
static void measure_question(struct state *state, i64 used, int times);

/* A question costs less than this, nanoseconds. */
static const i64 most_for_question = 1000000;
/* So many questions show what one costs: when the program begins, … */
static const int questions_at_start = 64;
/* … and whenever it has worked for so long, since threads make a question dearer and machines change their speed. */
static const int questions_later = 16;
static const i64 measured_for = 50000000;

static struct state *current(void) {
  struct state *state = __atomic_load_n(&shared, __ATOMIC_ACQUIRE);
  if (state == 0) {
    long mapped = ask(SYS_mmap, 0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped < 0 && mapped > -4096) mapped = (long)&fallback;
    /* Linux before 4.14 cannot wipe: a child then goes on counting on its parent's row. */
    else ask(SYS_madvise, mapped, 4096, MADV_WIPEONFORK);
    struct state *none = 0;
    state = (struct state *)mapped;
    if (!__atomic_compare_exchange_n(&shared, &none, state, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) state = none;
  }
  int now = __atomic_load_n(&state->begun, __ATOMIC_ACQUIRE);
  if (now != 2) {
    int none = 0;
    if (__atomic_compare_exchange_n(&state->begun, &none, 1, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
      begin(state);
      __atomic_store_n(&state->begun, 2, __ATOMIC_RELEASE);
    }
  }
  return state;
}

/* The value of a variable of the environment that is named like `name`, which ends with `=`. */
static const char *variable(const char *name) {
  for (char **one = environ; one != 0 && *one != 0; one++) {
    const char *text = *one, *wanted = name;
    while (*wanted != 0 && *text == *wanted) text++, wanted++;
    if (*wanted == 0) return text;
  }
  return 0;
}

static void begin(struct state *state) {
  const char *file = variable("BENCHGATE_FAIR_CLOCK=");
  if (file == 0) return;
  state->row = take_row(file);
  if (state->row == 0) return;
  i64 used = kernel_clock(CLOCK_PROCESS_CPUTIME_ID), now = kernel_clock(CLOCK_MONOTONIC);
  if (used < 0 || now < 0) {
    state->row->refused = 1;
    return;
  }
  state->row->began = now;
  state->used_then = used;
  state->start_used = used;
  state->start_fair = latest_of_all > now ? now : latest_of_all > 0 ? latest_of_all : now;
  state->latest = state->start_fair;
  state->question = state->measured = most_for_question;
  measure_question(state, used, questions_at_start);
  state->fair = 1;
}

__attribute__((constructor)) static void at_load(void) { current(); }

/* `/proc/self/task/NUMBER/LEAF`; `to` holds 64 bytes. */
static void task_path(char *to, const char *number, const char *leaf) {
  volatile char *out = to;
  for (const char *from = "/proc/self/task/"; *from != 0;) *out++ = *from++;
  for (int i = 0; number[i] != 0 && i < 12; i++) *out++ = number[i];
  while (*leaf != 0) *out++ = *leaf++;
  *out = 0;
}

/* Calls `each` with the number of every thread until it answers 1. */
static int any_thread(int (*each)(const char *number, void *data), void *data) {
  char entries[2048];
  long opened = ask(SYS_openat, AT_FDCWD, "/proc/self/task", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0), got;
  int found = 0;
  if (opened < 0) return 0;
  while (!found && (got = ask(SYS_getdents64, opened, entries, sizeof entries)) > 0) {
    for (long at = 0; !found && at < got;) {
      /* struct linux_dirent64: inode, offset, length (2 bytes), kind (1), name */
      const char *name = entries + at + 19;
      if (*name != '.') found = each(name, data);
      at += *(unsigned short *)(entries + at + 16);
    }
  }
  ask(SYS_close, opened);
  return found;
}

__attribute__((destructor)) static void at_end(void) {
  struct state *state = current();
  if (!state->fair) return;
  i64 used = kernel_clock(CLOCK_PROCESS_CPUTIME_ID);
  if (used >= 0) state->row->used = used - state->start_used;
  state->row->ended = kernel_clock(CLOCK_MONOTONIC);
}

int clock_is_fair(void) { return current()->fair; }

static i64 at_least(i64 *latest, i64 value) {
  i64 known = __atomic_load_n(latest, __ATOMIC_RELAXED);
  while (known < value)
    if (__atomic_compare_exchange_n(latest, &known, value, 1, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) return value;
  return known;
}

static i64 read_clock(struct state *state, i64 used) {
  i64 value = state->start_fair + used - state->start_used - __atomic_load_n(&state->taken_off, __ATOMIC_RELAXED) +
              __atomic_load_n(&state->waited, __ATOMIC_RELAXED);
  i64 now = at_least(&state->latest, value);
  __atomic_store_n(&latest_of_all, now, __ATOMIC_RELAXED);
  return now;
}

/* A filter of calls that the program has set up meanwhile forbids the question. The machine's clock is ahead of this
 * one, so that it goes on by that without going back. */
static i64 give_up(struct state *state) {
  state->row->refused = 1;
  state->fair = 0;
  return __atomic_load_n(&state->latest, __ATOMIC_RELAXED);
}

i64 fair_now(void) {
  i64 used = kernel_clock(CLOCK_PROCESS_CPUTIME_ID);
  return used < 0 ? give_up(current()) : read_clock(current(), used);
}

/* A program that has done nothing else for so many questions measures the clock, or waits for a moment; one question in
 * six may have taken longer, by what else the machine did. */
static const i64 many_questions = 1000;
static const i64 one_in = 6;

/* What asking costs is no time of the program; but a clock that is asked for ever has to move on, also where
 * questions have become cheaper than they were: at most three quarters of what passed are taken off, and nothing while
 * the program does nothing else. So what times many single iterations that are shorter than a question comes out as far
 * too long, and is seen. */
static void take_off(struct state *state, i64 used) {
  i64 passed = used - __atomic_exchange_n(&state->used_then, used, __ATOMIC_RELAXED);
  i64 most = passed * 3 / 4, question = __atomic_load_n(&state->question, __ATOMIC_RELAXED);
  i64 only = __atomic_load_n(&state->only_asks, __ATOMIC_RELAXED);
  if (2 * passed >= 3 * question) {
    __atomic_add_fetch(&state->row->between, 1, __ATOMIC_RELAXED);
    only = only < one_in ? 0 : only - (one_in - 1);
  } else {
    if (only < 2 * many_questions) only++;
    if (only > many_questions) most = 0;
  }
  __atomic_store_n(&state->only_asks, only, __ATOMIC_RELAXED);
  if (most > 0) __atomic_add_fetch(&state->taken_off, most < question ? most : question, __ATOMIC_RELAXED);
}

/* Puts the processor time at which it was answered into `used`. Never inlined: on some processors, to return from a
 * function after the system's answer costs half as much again as the answer. */
__attribute__((noinline)) static i64 question(struct state *state, i64 *used) {
  *used = kernel_clock(CLOCK_PROCESS_CPUTIME_ID);
  if (*used < 0) return give_up(state);
  take_off(state, *used);
  i64 now = read_clock(state, *used);
  state->row->asked = (u64)__atomic_add_fetch(&state->asked, 1, __ATOMIC_RELAXED);
  state->row->used = *used - state->start_used;
  return now;
}

/* The least that one question after the other costs, asked of a copy, where they are not counted. All of the time that
 * passes here, from `used` on, is taken off. */
static void measure_question(struct state *state, i64 used, int times) {
  struct state copy = *state;
  struct page_row row = *state->row;
  i64 least = most_for_question, last = used, next;
  copy.row = &row;
  for (int i = 0; i < times; i++) {
    question(&copy, &next);
    if (next < 0) return;
    if (next - last < least) least = next - last;
    last = next;
  }
  i64 before = __atomic_exchange_n(&state->measured, least, __ATOMIC_RELAXED);
  state->row->question = least < before ? least : before;
  __atomic_store_n(&state->question, state->row->question, __ATOMIC_RELAXED);
  __atomic_store_n(&state->measured_at, last, __ATOMIC_RELAXED);
  __atomic_store_n(&state->used_then, last, __ATOMIC_RELAXED);
  __atomic_add_fetch(&state->taken_off, last - used, __ATOMIC_RELAXED);
}

i64 fair_question(void) {
  struct state *state = current();
  i64 used, now = question(state, &used);
  i64 then = __atomic_load_n(&state->measured_at, __ATOMIC_RELAXED);
  if (used - then < measured_for) return now;
  if (__atomic_compare_exchange_n(&state->measured_at, &then, used, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
    measure_question(state, used, questions_later);
  return now;
}

void count_day(void) {
  struct state *state = current();
  if (state->fair) __atomic_add_fetch(&state->row->asked_day, 1, __ATOMIC_RELAXED);
}

i64 true_time_of(i64 due) {
  i64 now = kernel_clock(CLOCK_MONOTONIC);
  return now < 0 ? due : now + (due - fair_now());
}

struct wait begin_wait(void) {
  return (struct wait){fair_now(), kernel_clock(CLOCK_MONOTONIC), kernel_clock(CLOCK_PROCESS_CPUTIME_ID)};
}

static int is_other_and_runs(const char *number, void *data) {
  char path[64], text[256];
  long own = *(long *)data, read = 0;
  for (int i = 0; number[i] != 0; i++) read = 10 * read + (number[i] - '0');
  if (read == own) return 0;
  task_path(path, number, "/stat");
  long opened = ask(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0), got;
  if (opened < 0) return 0;
  got = ask(SYS_read, opened, text, sizeof text);
  ask(SYS_close, opened);
  /* `12 (any name) S …` */
  for (long i = got - 1; i > 0; i--)
    if (text[i] == ')') return i + 2 < got && text[i + 2] == 'R';
  return 0;
}

/* The process used a twentieth of the wait or more: then another thread worked, and its time counts already. */
static const i64 busy_part = 20;
/* Or so much of a wait that did not run out: a thread of V8 waits once, from the beginning of the process to its end, in
 * which others may have had less than a twentieth of a busy processor. */
static const i64 busy_time = 50000000;
/* A shorter wait that ended early is not looked at: looking takes longer. */
static const i64 shortest = 1000000;

void end_wait(const struct wait *wait, i64 due) {
  i64 took = kernel_clock(CLOCK_MONOTONIC) - wait->began_true;
  if (due == 0 && took < shortest) return;
  i64 until = due != 0 ? due : wait->began_fair + took;
  if (fair_now() >= until) return;
  i64 used = kernel_clock(CLOCK_PROCESS_CPUTIME_ID) - wait->began_used;
  if (busy_part * used > took || (due == 0 && used > busy_time)) return;
  long own = ask(SYS_gettid, 0);
  if (any_thread(is_other_and_runs, &own)) return;
  struct state *state = current();
  i64 missing = until - fair_now();
  if (missing <= 0) return;
  state->row->waited = __atomic_add_fetch(&state->waited, missing, __ATOMIC_RELAXED);
}
