/** Reads a zip archive that somebody else made, in memory and never onto the disk. What an archive says
 *  about itself is a claim: the limits are enforced while unpacking, so that a bomb is noticed when it
 *  goes off and not after. */

import zlib from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { asBrokenInstallation, Failure } from '../model/failure.ts'

export interface ZipLimits {
  readonly mostEntries: number
  /** All files together, unpacked. */
  readonly mostBytes: number
  /** One file, unpacked. */
  readonly mostEntryBytes: number
}

export interface ZippedFile {
  /** With `/`, and nothing that leads out of the archive. */
  readonly name: string
  readonly data: Uint8Array
}

/** The files of an archive, in its own order; folders are left out.
 *  @throws Failure for an archive that is cut short or beyond the limits, and for names that lead
 *  elsewhere, links, encrypted files and two files of one name. Its message begins with `the archive`. */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<readonly ZippedFile[]> {
  const archive = await openArchive(bytes)
  const files = new Map<string, ZippedFile>()
  let left = limits.mostBytes
  for (const entry of await listEntries(archive, limits)) {
    const { fileName: name } = entry
    if (files.has(name)) throw refusal(`holds ${shown(name)} twice`)
    const data = await unpack(archive, entry, Math.min(left, limits.mostEntryBytes))
    left -= data.length
    files.set(name, { name, data })
  }
  return [...files.values()]
}

async function openArchive(bytes: Uint8Array): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl').catch(asBrokenInstallation('yauzl'))
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Promise((resolve, reject) => {
    // Strict names: a backslash is a separator on Windows, and would be a way around the check of names.
    yauzl.fromBuffer(buffer, { lazyEntries: true, strictFileNames: true }, (error, archive) => {
      if (error === null) resolve(archive)
      else reject(unreadable(error))
    })
  })
}

/** All files by the directory at the archive's end, before any of them is unpacked. */
function listEntries(archive: ZipFile, { mostEntries }: ZipLimits): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    let count = 0
    archive.on('error', (error: Error) => reject(unreadable(error)))
    archive.on('end', () => resolve(entries))
    archive.on('entry', (entry: Entry) => {
      count += 1
      const wrong = count > mostEntries ? `holds more than ${mostEntries} files` : whyNotPlain(entry)
      if (wrong !== null) {
        reject(refusal(wrong))
        return
      }
      if (!isFolder(entry)) entries.push(entry)
      archive.readEntry()
    })
    archive.readEntry()
  })
}

function isFolder({ fileName }: Entry): boolean {
  return fileName.endsWith('/')
}

const regularFile = 0o100000
const folder = 0o040000
const link = 0o120000
const typeMask = 0o170000

/** Names are checked by the library already: absolute ones, `..` and backslashes are its errors. */
function whyNotPlain(entry: Entry): string | null {
  const name = shown(entry.fileName)
  if (entry.fileName === '' || /[\u0000-\u001f]/.test(entry.fileName)) return `holds a file with the name ${name}`
  if (entry.isEncrypted()) return `holds ${name}, which is encrypted`
  // The upper half is the mode of the file where the archive was made on a Unix, else zero.
  const type = (entry.externalFileAttributes >>> 16) & typeMask
  if (type === link) return `holds ${name}, which is a symbolic link`
  if (type !== 0 && type !== (isFolder(entry) ? folder : regularFile)) return `holds ${name}, which is no plain file`
  return null
}

/** @param most bytes that this file may have. */
async function unpack(archive: ZipFile, entry: Entry, most: number): Promise<Uint8Array> {
  const name = shown(entry.fileName)
  const tooLarge = (size: string) => refusal(`unpacks to more than allowed: ${name} has ${size}, and ${most} may be`)
  if (entry.uncompressedSize > most) throw tooLarge(`${entry.uncompressedSize} bytes`)
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of await openEntry(archive, entry)) {
      size += (part as Buffer).length
      if (size > most) throw tooLarge(`at least ${size} bytes`)
      parts.push(part as Buffer)
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw refusal(`is damaged at ${name}: ${(error as Error).message}`, error)
  }
  const data = Buffer.concat(parts)
  // Not in the first versions of Node 20.
  if (typeof zlib.crc32 === 'function' && zlib.crc32(data) !== entry.crc32) {
    throw refusal(`is damaged at ${name}: its checksum does not fit`)
  }
  return data
}

function openEntry(archive: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)))
  })
}

function unreadable(error: Error): Failure {
  return refusal(`cannot be read: ${error.message}`, error)
}

function refusal(found: string, cause?: unknown): Failure {
  return new Failure(`the archive ${found}`, cause === undefined ? {} : { cause })
}

/** Names are the maker's words. */
function shown(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name)
}
