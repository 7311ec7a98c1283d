/** Harnesses that crates.io has, and Rust's own. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { need, shell, type Tool, thrice, write } from './tool.ts'

/** Builds a program of the crate of that name, once, in the newest version that the compiler here takes, and gives
 *  the folder that it is in. */
export function program(folder: string, name: string): string {
  need('cargo')
  const bin = path.join(folder, 'root/bin')
  if (existsSync(path.join(bin, name))) return bin
  const install = `cargo install ${name} --root root`
  try {
    shell(folder, install)
  } catch (error) {
    const older = /`\S+ (\d[\w.]*)` supports rustc/.exec(error instanceof Error ? error.message : '')
    if (older === null) throw error
    shell(folder, `${install} --version ${older[1]}`)
  }
  return bin
}

function crate(folder: string, dependency: string, source: string, harness = false): void {
  need('cargo')
  write(
    folder,
    'Cargo.toml',
    `[package]\nname = "q"\nversion = "0.1.0"\nedition = "2021"\n[lib]\nbench = false\n[[bench]]\nname = "strings"\nharness = ${harness}\n[dev-dependencies]\n${dependency}\n[profile.bench]\nopt-level = 1\ndebug = false\n`,
  )
  write(folder, 'src/lib.rs', 'pub fn repeat(n: usize) -> String { "x".repeat(n) }\n')
  write(folder, 'benches/strings.rs', source)
}

function versionOf(folder: string, name: string): string {
  return shell(
    folder,
    `cargo tree -e dev --depth 1 --prefix none | sed -n 's/^${name} v//p' | cut -d' ' -f1 | head -1`,
  ).trim()
}

const criterion: Tool = {
  name: 'criterion',
  run: async (folder) => {
    crate(
      folder,
      'criterion = { version = "*", default-features = false, features = ["cargo_bench_support"] }',
      'use criterion::{criterion_group, criterion_main, Criterion};\nfn all(c: &mut Criterion) { c.bench_function("short", |b| b.iter(|| q::repeat(8))); let mut g = c.benchmark_group("g"); g.throughput(criterion::Throughput::Bytes(512)); g.bench_function("long", |b| b.iter(|| q::repeat(512))); g.finish(); }\ncriterion_group!(benches, all);\ncriterion_main!(benches);\n',
    )
    const command =
      'CRITERION_HOME=$PWD/home-% cargo bench -q --bench strings -- --noplot --warm-up-time 0.1 --measurement-time 0.2 --sample-size 10'
    const expected = ['short', 'g/long']
    const texts = thrice(folder, `rm -rf home-%; ${command}`, 'run-%.txt', { into: 'text' })
    const folders = [1, 2, 3].map((number) => `home-${number}`)
    return {
      version: versionOf(folder, 'criterion'),
      outputs: [
        { files: texts, expected },
        { files: folders, expected },
      ],
    }
  },
}

const divan: Tool = {
  name: 'divan',
  run: async (folder) => {
    crate(
      folder,
      'divan = "*"',
      'fn main() { divan::main(); }\n#[divan::bench(sample_count = 10)]\nfn short() -> String { q::repeat(8) }\n#[divan::bench(args = [64, 512], sample_count = 10)]\nfn long(n: usize) -> String { q::repeat(n) }\n',
    )
    const files = thrice(folder, 'cargo bench -q --bench strings', 'run-%.txt', { into: 'text' })
    return { version: versionOf(folder, 'divan'), outputs: [{ files, expected: ['short', 'long::64', 'long::512'] }] }
  },
}

const libtest: Tool = {
  name: 'libtest',
  run: async (folder) => {
    crate(
      folder,
      '',
      '#![feature(test)]\nextern crate test;\n#[bench]\nfn short(b: &mut test::Bencher) { b.iter(|| q::repeat(8)); }\n#[bench]\nfn long(b: &mut test::Bencher) { b.iter(|| q::repeat(512)); }\n',
      true,
    )
    // The harness is unstable; this lets a stable compiler build it.
    const env = { RUSTC_BOOTSTRAP: '1' }
    const files = thrice(folder, 'cargo bench --bench strings', 'run-%.txt', { into: 'text', env })
    shell(folder, 'cargo bench --bench strings -- -Z unstable-options --format json', { into: 'events.txt', env })
    const version = shell(folder, 'rustc --version').trim().split(' ')[1]!
    return { version, outputs: [{ files: [...files, 'events.txt'], expected: ['short', 'long'] }] }
  },
}

const stream: Tool = {
  name: 'cargo-criterion',
  run: async (folder) => {
    const bin = program(folder, 'cargo-criterion')
    crate(
      folder,
      'criterion = { version = "*", default-features = false }',
      'use criterion::{criterion_group, criterion_main, Criterion};\nfn all(c: &mut Criterion) { c.bench_function("short", |b| b.iter(|| q::repeat(8))); let mut g = c.benchmark_group("g"); g.bench_function("long", |b| b.iter(|| q::repeat(512))); g.finish(); }\ncriterion_group!(benches, all);\ncriterion_main!(benches);\n',
    )
    const options = '-- --warm-up-time 0.1 --measurement-time 0.2 --sample-size 10'
    const command = `PATH=${bin}:$PATH cargo criterion --bench strings --plotting-backend disabled`
    const files = thrice(folder, `${command} --message-format=json ${options}`, 'run-%.txt', { into: 'stream' })
    // What people read goes to standard error.
    shell(folder, `${command} ${options}`, { into: 'text.txt', both: true })
    const version = shell(folder, `${bin}/cargo-criterion criterion --version`).trim().split(' ').at(-1)!
    return { version, outputs: [{ files: [...files, 'text.txt'], expected: ['short', 'g/long'] }] }
  },
}

const gungraun: Tool = {
  name: 'Gungraun',
  run: async (folder) => {
    need('valgrind')
    const bin = program(folder, 'gungraun-runner')
    const version = shell(folder, `${bin}/gungraun-runner --version`).trim().split(' ').at(-1)!
    crate(
      folder,
      `gungraun = "=${version}"`,
      'use gungraun::{library_benchmark, library_benchmark_group, main};\n#[library_benchmark]\n#[bench::short(8)]\n#[bench::long(512)]\nfn repeat(n: usize) -> String { println!("repeating {n}"); std::hint::black_box(q::repeat(n)) }\nlibrary_benchmark_group!(name = group, benchmarks = [repeat]);\nmain!(library_benchmark_groups = group);\n',
    )
    const command = `PATH=${bin}:$PATH cargo bench -q --bench strings --`
    const expected = ['strings::group::repeat short', 'strings::group::repeat long']
    const json = thrice(folder, `${command} --output-format=json`, 'run-%.txt', { into: 'json' })
    const summary = `${command} --home=$PWD/home-% --save-summary=json`
    const folders = [1, 2, 3].map((number) => {
      shell(folder, `rm -rf home-${number}; ${summary.replace('%', String(number))}`)
      return `home-${number}`
    })
    const texts = ['', ' --nocapture', ' --output-format=default --show-grid=true'].map((more, index) => {
      shell(folder, `${command}${more}`, { into: `text-${index}.txt` })
      return `text-${index}.txt`
    })
    // Since 0.20 the arguments stand in brackets.
    const long = [/^strings::group::repeat short:\(?8\)?$/, /^strings::group::repeat long:\(?512\)?$/]
    return {
      version,
      outputs: [
        { files: json, expected },
        { files: folders, expected },
        { files: texts, expected: long },
      ],
    }
  },
}

const iai: Tool = {
  name: 'iai',
  run: async (folder) => {
    need('valgrind')
    crate(
      folder,
      'iai = "*"',
      'fn short() -> String { q::repeat(8) }\nfn long() -> String { q::repeat(512) }\niai::main!(short, long);\n',
    )
    const files = thrice(folder, 'cargo bench -q --bench strings', 'run-%.txt', { into: 'text' })
    return { version: versionOf(folder, 'iai'), outputs: [{ files, expected: ['short', 'long'] }] }
  },
}

export const rustTools: readonly Tool[] = [criterion, stream, divan, libtest, gungraun, iai]
