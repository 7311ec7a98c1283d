/** Everything of the program that reads from outside. */

import type { Reader } from './reader.ts'
import { formatReaders } from './readers/formats.ts'
import { gitReaders } from './readers/git.ts'
import { githubReaders } from './readers/github.ts'
import { storedReaders } from './readers/stored.ts'
import { wordReaders } from './readers/words.ts'

export const readers: readonly Reader[] = [
  ...formatReaders,
  ...storedReaders,
  ...wordReaders,
  ...gitReaders,
  ...githubReaders,
]
