require 'benchmark/ips'

TEXT = 'the quick brown fox ' * 50

Benchmark.ips do |x|
  x.config(time: 0.3, warmup: 0.1)
  x.report('split') { TEXT.split }
  x.report('ünï "code"') { TEXT.upcase }
  x.compare!
  x.json! ARGV.fetch(0, 'words.json')
end
