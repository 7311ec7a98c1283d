/** Ruby's own Benchmark, and benchmark-ips as Debian has it. */

import { Absent, need, shell, type Tool, thrice, write } from './tool.ts'

const rubyBenchmark: Tool = {
  name: "Ruby's Benchmark",
  run: async (folder) => {
    need('ruby')
    const reports = (kind: string) =>
      `require 'benchmark'\nputs 'loading'\nBenchmark.${kind}(12) do |x|\n  x.report('short:') { 20_000.times { 'x' * 8 } }\n  x.report('long words:') { 20_000.times { 'x' * 512 } }\nend\nputs 'done'\n`
    write(folder, 'bm.rb', reports('bm'))
    write(folder, 'bmbm.rb', reports('bmbm'))
    const files = [...thrice(folder, 'ruby bm.rb', 'bm-%.txt', { into: 'it' })]
    files.push(...thrice(folder, 'ruby bmbm.rb', 'bmbm-%.txt', { into: 'it' }))
    const version = `Ruby ${shell(folder, "ruby -e 'print RUBY_VERSION'")}`
    return { version, outputs: [{ files, expected: ['short', 'long words'] }] }
  },
}

const benchmarkIps: Tool = {
  name: 'benchmark-ips',
  run: async (folder, sources) => {
    need('ruby')
    const path = sources === undefined ? '' : `-I ${sources}/benchmark-ips/lib`
    const load = `ruby ${path} -rbenchmark/ips`
    const version = shell(folder, `${load} -e 'print Benchmark::IPS::VERSION' 2>/dev/null || true`)
    if (version === '') throw new Absent('no benchmark-ips on this machine')
    write(
      folder,
      'ips.rb',
      "Benchmark.ips do |x|\n  x.config(time: 0.2, warmup: 0.1)\n  x.report('short') { 'x' * 8 }\n  x.report('long') { 'x' * 512 }\n  x.compare!\n  x.json! ARGV[0]\nend\n",
    )
    const files = thrice(folder, `${load} ips.rb run-%.json`, 'run-%.json')
    shell(folder, `${load} ips.rb other.json`, { into: 'table.txt' })
    const expected = ['short', 'long']
    return {
      version,
      outputs: [
        { files, expected },
        { files: ['table.txt'], expected: [], refusal: /json!/ },
      ],
    }
  },
}

export const rubyTools: readonly Tool[] = [rubyBenchmark, benchmarkIps]
