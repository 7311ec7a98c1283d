/** Archives that others made: what is sound comes out whole, and nothing else comes out at all. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readZip } from '../../src/host/zip.ts'
import { Failure } from '../../src/model/failure.ts'
import { makeZip, type ZipPart } from './zip-writer.ts'

const limits = { mostEntries: 3, mostBytes: 5000, mostEntryBytes: 4000 }
const text = (data: Uint8Array) => Buffer.from(data).toString('utf8')

test('gives the files of an archive, without its folders', async () => {
  const archive = makeZip([
    { name: 'v1/', data: '', mode: 0o040755 },
    { name: 'v1/a.json', data: '{"a": 1}' },
    { name: 'naïve.txt', data: '' },
  ])
  const files = await readZip(archive, limits)
  expect(files.map(({ name, data }) => [name, text(data)])).toEqual([
    ['v1/a.json', '{"a": 1}'],
    ['naïve.txt', ''],
  ])
})

test('reads what other tools make, also out of the middle of a buffer', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'benchgate-zip-'))
  try {
    writeFileSync(path.join(folder, 'a.json'), '[1]')
    const script =
      'import zipfile; z = zipfile.ZipFile("x.zip", "w"); z.write("a.json"); z.writestr("b/c", "d" * 2000); z.close()'
    execFileSync('python3', ['-c', script], { cwd: folder })
    const bytes = execFileSync('cat', ['x.zip'], { cwd: folder })
    const around = Buffer.concat([Buffer.from('xx'), bytes, Buffer.from('yy')])
    const files = await readZip(around.subarray(2, 2 + bytes.length), limits)
    expect(files.map(({ name, data }) => [name, data.length])).toEqual([
      ['a.json', 3],
      ['b/c', 2000],
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const file = (more: Partial<ZipPart> = {}): ZipPart => ({ name: 'a.json', data: '{}', ...more })
const good = makeZip([file({ data: 'x'.repeat(3000) })])

test.each<[string, Buffer, RegExp]>([
  ['nothing', Buffer.alloc(0), /cannot be read/],
  ['no archive', Buffer.from('{"not": "a zip"}'.repeat(10)), /cannot be read: End of central directory/],
  ['an archive cut in half', good.subarray(0, good.length >> 1), /cannot be read/],
  ['an archive cut at its end', good.subarray(0, good.length - 1), /cannot be read/],
  ['a name that leads out', makeZip([file({ name: '../../etc/passwd' })]), /cannot be read: invalid relative path/],
  ['a name that leads out further in', makeZip([file({ name: 'a/../../b' })]), /invalid relative path/],
  ['an absolute name', makeZip([file({ name: '/etc/passwd' })]), /absolute path/],
  ['a name with a drive', makeZip([file({ name: 'C:/x' })]), /absolute path/],
  ['a name with a backslash', makeZip([file({ name: '..\\x' })]), /invalid characters/],
  ['a name with a line end', makeZip([file({ name: 'a\nb' })]), /the name "a\\nb"/],
  ['no name', makeZip([file({ name: '' })]), /with the name ""/],
  ['a symbolic link', makeZip([file({ data: '/etc/passwd', mode: 0o120777 })]), /"a.json", which is a symbolic link/],
  ['a device', makeZip([file({ mode: 0o020666 })]), /no plain file/],
  ['an encrypted file', makeZip([file({ flags: 1 })]), /encrypted/],
  ['two files of one name', makeZip([file(), file({ data: '[]' })]), /holds "a.json" twice/],
  ['too many files', makeZip(['a', 'b', 'c', 'd'].map((name) => file({ name }))), /more than 3 files/],
  ['a file that is too large', makeZip([file({ data: 'x'.repeat(4001) })]), /has 4001 bytes, and 4000 may be/],
  [
    'files that are too large together',
    makeZip(['a', 'b'].map((name) => file({ name, data: 'x'.repeat(3000) }))),
    /"b" has 3000 bytes, and 2000 may be/,
  ],
  [
    'a bomb that lies about its size',
    makeZip([file({ data: Buffer.alloc(64 * 1024 * 1024), claimedSize: 100 })]),
    /damaged at "a.json": too many bytes/,
  ],
  ['less than was promised', makeZip([file({ claimedSize: 100 })]), /damaged at "a.json": not enough bytes/],
  ['a wrong checksum', makeZip([file({ crc: 1 })]), /checksum does not fit/],
])('refuses %s', async (_, archive, says) => {
  const error = await readZip(archive, limits).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Failure)
  expect((error as Failure).message).toMatch(/^the archive /)
  expect((error as Failure).message).toMatch(says)
})

test('reads what the directory counts, and not what it holds beyond that', async () => {
  const archive = Buffer.from(makeZip(['a', 'b'].map((name) => file({ name }))))
  const end = archive.length - 22
  for (const at of [8, 10]) archive.writeUInt16LE(1, end + at)
  expect((await readZip(archive, limits)).map(({ name }) => name)).toEqual(['a'])
})

test('refuses data that is no deflated data', async () => {
  const archive = Buffer.from(good)
  archive.fill(0xff, 36, 50)
  await expect(readZip(archive, limits)).rejects.toThrow(/damaged at "a.json"/)
})
