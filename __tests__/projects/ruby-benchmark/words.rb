require 'benchmark'

TEXT = 'the quick brown fox ' * 2000

Benchmark.bmbm do |x|
  x.report('split') { 20.times { TEXT.split } }
  x.report('ünï "code" 2.0:') { 20.times { TEXT.upcase } }
  x.report('long label with spaces 1.5') { 200.times { TEXT.count('o') } }
end
