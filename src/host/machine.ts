/** What the machine is, as far as it bears on measurements. Facts only; what they mean for
 *  comparability is decided where stored runs are compared. */

import { readFileSync } from 'node:fs'
import { arch, cpus, platform, release, totalmem, version } from 'node:os'
import type { Machine } from '../model/run.ts'

/** Facts of this machine. `environment` gives the name of the runner's image, where there is one. */
export function describeMachine(environment: Readonly<Record<string, string | undefined>>): Machine {
  const processors = cpus()
  const cpu = processors[0]?.model.trim().replace(/\s+/g, ' ')
  const image = [environment['ImageOS'], environment['ImageVersion']].filter(
    (part) => part !== undefined && part !== '',
  )
  return {
    ...(cpu === undefined || cpu === '' || cpu === 'unknown' ? {} : { cpu }),
    cores: processors.length,
    memory: totalmem(),
    os: nameOfSystem(),
    kernel: release(),
    arch: arch(),
    ...(image.length === 0 ? {} : { image: image.join(' ') }),
  }
}

function nameOfSystem(): string {
  if (platform() !== 'linux') return version()
  try {
    const name = /^PRETTY_NAME="?([^"\n]+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
    return name ?? 'Linux'
  } catch {
    return 'Linux'
  }
}

/** Work that waits for a processor, averaged over the last minute (0 where the system keeps no such figure). */
export function machineLoad(): number {
  try {
    return Number.parseFloat(readFileSync('/proc/loadavg', 'utf8'))
  } catch {
    return 0
  }
}
