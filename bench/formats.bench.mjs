import { readResults } from '../dist/library/index.js'
import { goOutput, pytestOutput } from './data.mjs'

const bytes = (text) => new TextEncoder().encode(text)

export default (bench) => {
  const go = [{ path: 'go.txt', bytes: bytes(goOutput(200)) }]
  const pytest = [{ path: 'pytest.json', bytes: bytes(pytestOutput(20, 500)) }]

  bench.add('read go, 1,000 lines', () => readResults(go, 'go'))
  bench.add('read pytest-benchmark, 10,000 samples', () => readResults(pytest, 'pytest-benchmark'))
  bench.add('find out the format of go output', () => readResults(go, 'auto'))
}
