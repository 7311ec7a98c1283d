/* What each process leaves behind for Benchgate, in a file that Benchgate makes before the launch and names in
 * the environment: a head, and a row for each process that was loaded. It is mapped and shared, so that a
 * process that is killed leaves it as well as one that ends. src/measure/duet/fair-clock/page.ts reads it. */
#ifndef FAIR_CLOCK_PAGE_H
#define FAIR_CLOCK_PAGE_H

#include "system.h"

/* 128 bytes each. Times are nanoseconds. */
struct page_head {
  char magic[8];
  u32 rows;
  /* How many processes asked for a row; more than `rows` where there were too many. */
  u32 taken;
  char unused[112];
};

struct page_row {
  i32 process;
  i32 parent;
  /* How often the program asked for the monotonic time, and for the time of day. */
  u64 asked;
  u64 asked_day;
  /* By the machine's monotonic clock; 0 while the process has not ended by itself. */
  i64 began;
  i64 ended;
  /* Processor time of the process since it began, at its end or when it last asked. */
  i64 used;
  /* How often it asked for the monotonic time after having done something, and not just to see how long asking takes. */
  u64 between;
  u32 unused;
  /* 1: the kernel would not tell the processor time. */
  u32 refused;
  /* Time that was added for waiting while no thread had work. */
  i64 waited;
  /* What one question costs. */
  i64 question;
  /* Of the program, cut off, ends with a zero. */
  char name[48];
};

_Static_assert(sizeof(struct page_head) == 128, "page.ts reads a head of 128 bytes");
_Static_assert(sizeof(struct page_row) == 128, "page.ts reads rows of 128 bytes");

/* A row for this process in the file; null where that cannot be. */
struct page_row *take_row(const char *file);

#endif
