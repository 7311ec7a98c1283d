/** PHPBench: a project that requires it and configures it. */

import type { Detector, FoundSuite } from './suite.ts'
import { filesWith, folderOf, has, joined, nameOf, type Tree } from './tree.ts'

export const phpbench: Detector = {
  find(tree: Tree): FoundSuite[] {
    return filesWith(tree, /(^|\/)composer\.json$/, /"(?:name"\s*:\s*")?phpbench\/phpbench"/).flatMap((file) =>
      suiteOf(tree, folderOf(file)),
    )
  },
}

function suiteOf(tree: Tree, folder: string): FoundSuite[] {
  const configuration = ['phpbench.json', 'phpbench.json.dist']
    .map((name) => joined(folder, name))
    .find((file) => has(tree, file))
  if (configuration === undefined) return []
  const seen = tree.files.filter((file) => /Bench\.php$/.test(nameOf(file)))
  const isItself = /"name"\s*:\s*"phpbench\/phpbench"/.test(tree.text(joined(folder, 'composer.json')) ?? '')
  return [
    {
      tool: 'PHPBench',
      workingDirectory: folder,
      setup: 'composer install --no-interaction --no-progress',
      run: `${isItself ? 'bin' : 'vendor/bin'}/phpbench run --progress=none --iterations=3 --retry-threshold=0 --dump-file=bench.xml --filter={filter}`,
      results: 'bench.xml',
      format: 'phpbench',
      seen: [configuration, ...seen],
      needs: [
        { uses: 'shivammathur/setup-php@v2', with: { 'php-version': '8.4', coverage: 'none', tools: 'composer:v2' } },
      ],
      shorter: '`--iterations` and `--revs`',
      remarks: [],
    },
  ]
}
