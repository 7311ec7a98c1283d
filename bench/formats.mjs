import { readResults } from '../dist/library/index.js'
import { goOutput, pytestOutput } from './data.mjs'

export default (bench) => {
  const go = new TextEncoder().encode(goOutput(8))
  const pytest = new TextEncoder().encode(pytestOutput(4, 100))
  // A new object each time: what was decoded of a file is kept with the object.
  const goFile = () => [{ path: 'go.txt', bytes: go }]
  const pytestFile = () => [{ path: 'pytest.json', bytes: pytest }]

  bench.add('read go, 40 lines', () => readResults(goFile(), 'go'))
  bench.add('read pytest-benchmark, 400 samples', () => readResults(pytestFile(), 'pytest-benchmark'))
  bench.add('find out the format of go output', () => readResults(goFile(), 'auto'))
}
