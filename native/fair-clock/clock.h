/* The clock that stands still while the process has work and does not get the processor. */
#ifndef FAIR_CLOCK_CLOCK_H
#define FAIR_CLOCK_CLOCK_H

#include "system.h"

/* Whether this process measures by the fair clock: Benchgate asked for it, and the kernel tells. */
int clock_is_fair(void);

/* Nanoseconds on the fair clock. Never goes back, in no thread. Safe in a signal handler. */
i64 fair_now(void);

/* The same, and counted as a question of the program. */
i64 fair_question(void);

/* The program asked for the time of day, which is not touched. */
void count_day(void);

/* A wait, from just before it. */
struct wait { i64 began_fair; i64 began_true; i64 began_used; };
struct wait begin_wait(void);

/* After the wait: while no thread of the process had work, time passes on the fair clock as well, up to `due`
 * where the wait ran out at that time, else (`due` 0) by as much as it took. */
void end_wait(const struct wait *wait, i64 due);

/* By the machine's clock, when the fair clock would show `due`, had the process the processor to itself. */
i64 true_time_of(i64 due);

#endif
