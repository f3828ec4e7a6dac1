// Runs the checks in order and stops at the first that fails: `quick` before a commit, no word for `npm test`, `all` before a release.
import { spawnSync } from 'node:child_process'

interface Step {
  readonly name: string
  readonly command: readonly string[]
}

const types: Step = { name: 'types', command: ['tsc'] }
const lint: Step = { name: 'lint', command: ['oxlint', '--type-aware', 'bin', 'contract', 'events', 'log', 'views', 'words', 'server', 'web', 'dev-env', 'test'] }
const format: Step = { name: 'format', command: ['biome', 'format'] }
const test = (...args: string[]): Step => ({ name: 'tests', command: ['vitest', 'run', ...args] })

const tiers: Record<string, readonly Step[]> = {
  quick: [types, lint, format, test('--changed', '--project', 'unit', '--project', 'scenarios', '--project', 'laws', '--passWithNoTests')],
  test: [types, lint, format, test()],
  all: [types, lint, format, test()],
}

const tier = process.argv[2] ?? 'test'
for (const step of tiers[tier] ?? []) {
  const began = performance.now()
  const [command = '', ...args] = step.command
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NEOSPACE_TEST_TIER: tier } })
  console.log(`ci: ${step.name} ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1_000).toFixed(1)} s`)
  if (status !== 0) process.exit(status ?? 1)
}
