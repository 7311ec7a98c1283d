// Builds the fair clock for x64 and arm64, with a compiler of an exact version: the same sources give the same bytes on
// any machine. Where python3 does not have it, it is fetched into a folder of its own, which needs venv and pip.
//   node native/fair-clock/build.mjs            writes native/fair-clock/built/
//   node native/fair-clock/build.mjs --check    builds elsewhere and compares
//   node native/fair-clock/build.mjs --at-hand  the same, and fetches nothing: skips where python3 does not have it
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The package that carries the compiler. Another version gives other bytes. */
const compiler = 'ziglang==0.13.0'

const targets = { x64: 'x86_64-linux-none', arm64: 'aarch64-linux-none' }

// No header, no C library, no path and no time of this machine in the result.
const flags = [
  ...['-shared', '-nostdlib', '-ffreestanding', '-fno-builtin', '-fno-stack-protector', '-fno-sanitize=all'],
  ...['-fPIC', '-O2', '-fvisibility=hidden', '-Wall', '-Wextra', '-Werror'],
  ...['-s', '-Wl,--build-id=none', '-Wl,--allow-shlib-undefined'],
]

/** What the C library of the program may be asked for, beside the functions that are replaced. */
const allowed = ['__errno_location', 'dlsym', 'environ']

const here = import.meta.dirname
const atHand = process.argv.includes('--at-hand')
const check = atHand || process.argv.includes('--check')
const work = mkdtempSync(path.join(os.tmpdir(), 'fair-clock-'))
try {
  const python = findCompiler()
  if (python === null) {
    console.log(`skipped: building the fair clock anew takes python3 with ${atHand ? compiler : 'venv and pip'}`)
  } else {
    const zig = compilerOf(python)
    const built = Object.entries(targets).map(([arch, target]) => [arch, build(zig, target)])
    for (const [arch, bytes] of built) keep(path.join(here, 'built', `fair-clock-${arch}.so`), bytes)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

function runs(file, ...args) {
  try {
    execFileSync(file, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A python3 that has the compiler; null where there is none and none may or can be fetched. */
function findCompiler() {
  const wanted = `from importlib.metadata import version; assert "ziglang==" + version("ziglang") == "${compiler}"`
  if (runs('python3', '-c', wanted)) return 'python3'
  if (atHand || (check && !runs('python3', '-c', 'import venv, ensurepip'))) return null
  const venv = path.join(work, 'venv')
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' })
  const python = path.join(venv, 'bin/python')
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-compile', '--only-binary', ':all:']
  execFileSync(python, ['-m', 'pip', 'install', ...quiet, compiler], { stdio: 'inherit' })
  return python
}

function compilerOf(python) {
  const environment = {
    ...process.env,
    ZIG_GLOBAL_CACHE_DIR: path.join(work, 'cache'),
    ZIG_LOCAL_CACHE_DIR: path.join(work, 'cache'),
  }
  return (...args) =>
    execFileSync(python, ['-m', 'ziglang', 'cc', ...args], {
      cwd: work,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
}

function build(zig, target) {
  // Named, so that `dlsym` is there before glibc 2.34, where it moved into libc itself; musl takes the name for its own.
  const stub = path.join(work, 'stub.c')
  writeFileSync(stub, 'void *dlsym(void *from, const char *name) { (void)from; (void)name; return 0; }\n')
  const named = `libdl.so.2.${target}`
  zig('-target', target, '-shared', '-nostdlib', '-fPIC', '-O2', '-Wl,-soname,libdl.so.2', '-o', named, stub)
  const out = path.join(work, `${target}.so`)
  const sources = readdirSync(here)
    .filter((name) => name.endsWith('.c'))
    .sort()
  // By their names alone: the folder must not get into the result.
  for (const name of readdirSync(here)
    .filter((one) => /\.[ch]$/.test(one))
    .sort()) {
    writeFileSync(path.join(work, name), readFileSync(path.join(here, name)))
  }
  zig('-target', target, ...flags, '-o', out, ...sources, `./${named}`)
  const bytes = readFileSync(out)
  const strangers = undefinedSymbols(bytes).filter((name) => !allowed.includes(name))
  if (strangers.length > 0) throw new Error(`${target}: needs ${strangers.join(', ')} of the C library`)
  return bytes
}

/** Names in the dynamic symbol table that are defined nowhere; see elf(5). */
function undefinedSymbols(bytes) {
  const sections = Array.from({ length: bytes.readUInt16LE(60) }, (_, i) => {
    const at = Number(bytes.readBigUInt64LE(40)) + i * bytes.readUInt16LE(58)
    return {
      kind: bytes.readUInt32LE(at + 4),
      offset: Number(bytes.readBigUInt64LE(at + 24)),
      size: Number(bytes.readBigUInt64LE(at + 32)),
      link: bytes.readUInt32LE(at + 40),
    }
  })
  const table = sections.find(({ kind }) => kind === 11)
  const names = sections[table.link]
  return Array.from({ length: table.size / 24 }, (_, i) => table.offset + 24 * i)
    .filter((at) => bytes.readUInt16LE(at + 6) === 0 && bytes.readUInt32LE(at) !== 0)
    .map((at) => bytes.toString('latin1', names.offset + bytes.readUInt32LE(at)).split('\0')[0])
}

function keep(file, bytes) {
  if (!check) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
    console.log(`written: ${path.relative(process.cwd(), file)}, ${bytes.length} bytes`)
    return
  }
  if (readFileSync(file).equals(bytes)) return console.log(`${path.basename(file)} is what the sources build`)
  console.error(`${file} is not what the sources build: run "node native/fair-clock/build.mjs" and commit the result.`)
  process.exitCode = 1
}
