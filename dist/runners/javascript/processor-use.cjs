'use strict'
/* What the system knows of a stretch in which nothing was waited for, beside what the clock says. */

/** Now, before the suite may have replaced it. */
const usage = process.resourceUsage.bind(process)

/** What was used since then, as the protocol tells it: processor nanoseconds of all threads, and how often the process
 *  was made to give the processor to somebody else. */
function usedSince(before) {
  const after = usage()
  const spent = after.userCPUTime - before.userCPUTime + after.systemCPUTime - before.systemCPUTime
  return ` ${spent * 1000} ${after.involuntaryContextSwitches - before.involuntaryContextSwitches}`
}

module.exports = { usage, usedSince }
