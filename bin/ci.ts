// Runs the checks in order and stops at the first that fails: `quick` before a commit, no word for `npm test`, `all` before a release.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { notRun, type Report } from './checks/not-run.ts'
import { leftOut, longCases, longTests } from './checks/long-tests.ts'
import { onSystemPostgres, suites } from './checks/suites.ts'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reportFile = join(root, '.cache', 'tests.json')
const source = 'bin contract events log sketch song wall views words cats server web dev-env test bench'.split(' ')

const types: Step = { name: 'types', command: ['tsc'] }
const lint: Step = {
  name: 'lint',
  command: ['oxlint', '--type-aware', ...source.filter((folder) => existsSync(join(root, folder)))],
}
const format: Step = { name: 'format', command: ['biome', 'format'] }
const deadCode: Step = { name: 'dead code', command: ['knip'] }
const documents: Step = { name: 'documents', command: ['node', 'bin/docs.ts', '--check'] }
const pure: Step = { name: 'pure tests', command: ['node', 'bin/pure.ts'] }
const size: Step = { name: 'size of the shell', command: ['node', 'bin/size.ts'] }

const runnable = suites.filter(({ obstacle }) => obstacle() === null).map(({ project }) => project)
const tests = (projects: readonly string[], ...more: string[]): Step => ({
  name: 'tests',
  command: [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...more,
  ],
})

const elsewhere: Step = {
  name: 'tests on PostgreSQL 15',
  command: ['vitest', 'run', '--project', 'postgres'],
  env: { NEOSPACE_TEST_POSTGRES: 'system' },
}

const statics = [types, lint, format]
const everything = [...statics, pure, deadCode, documents, size, tests(runnable)]
const tiers: Record<string, readonly Step[]> = {
  // What needs another machine's parts or minutes is left to the other tiers.
  quick: [...statics, pure, documents, tests(['unit', 'scenarios', 'laws'], '--changed', '--passWithNoTests')],
  test: everything,
  // The same with the long tests, with longer programs in the property tests, which read NEOSPACE_TEST_TIER, and on the system's PostgreSQL.
  all: onSystemPostgres() === null ? [...everything, elsewhere] : everything,
}

const tier = process.argv[2] ?? 'test'
const steps = tiers[tier]
if (!steps) {
  console.error(`ci: there is no tier "${tier}"; there are ${Object.keys(tiers).join(', ')}.`)
  process.exit(2)
}

mkdirSync(dirname(reportFile), { recursive: true })
const began = performance.now()
for (const step of steps) run(step)
console.log(`ci: ${tier} passed in ${seconds(began)} s`)
if (tier !== 'quick') sayWhatWasNotRun()

function run({ name, command: [program = '', ...args], env = {} }: Step): void {
  const start = performance.now()
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      NEOSPACE_TEST_TIER: tier,
      ...env,
    },
  })
  console.log(`ci: ${name} ${status === 0 ? 'passed' : 'FAILED'} in ${seconds(start)} s`)
  if (status !== 0) process.exit(status ?? 1)
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1_000).toFixed(1)
}

function sayWhatWasNotRun(): void {
  // Vitest has just written it.
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report
  const obstacle = onSystemPostgres() ?? (tier === 'all' ? null : '"npm run test:all" runs it')
  const absent = [
    ...notRun(report, root, suites),
    ...(tier === 'test' ? [`${longCases} (browser): "npm run test:all" runs it`] : []),
    ...Object.keys(longTests).flatMap((project) =>
      leftOut(project, tier).map((path) => `${path} (${project}): "npm run test:all" runs it`),
    ),
    ...(obstacle === null ? [] : [`the suite postgres on PostgreSQL 15: ${obstacle}`]),
  ]
  for (const line of absent) console.log(`ci: NOT RUN: ${line}`)
  if (absent.length > 0) console.log(`ci: ${absent.length} NOT RUN, and so not passed.`)
}
