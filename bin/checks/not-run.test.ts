// A suite that cannot run, one that is empty and a skipped test are named; what ran is not.
import { expect, test } from 'vitest'
import { notRun, type Report } from './not-run.ts'
import { type Suite, suites } from './suites.ts'

const suite = (project: string, obstacle: string | null = null): Suite => ({
  project,
  folders: [`test/${project}/`],
  obstacle: () => obstacle,
})
const report = (...tests: [path: string, status: string][]): Report => ({
  testResults: tests.map(([path, status]) => ({
    name: `/house/${path}`,
    assertionResults: [{ status, fullName: 'it holds' }],
  })),
})

test('OPS-1 what ran is not reported', () => {
  expect(
    notRun(report(['test/laws/a.test.ts', 'passed'], ['test/laws/b.test.ts', 'failed']), '/house', [suite('laws')]),
  ).toEqual([])
})

test('OPS-1 an obstacle, an empty suite and a skipped test are each reported', () => {
  const ran = report(['test/laws/a.test.ts', 'passed'], ['test/laws/b.test.ts', 'skipped'])
  expect(notRun(ran, '/house', [suite('laws'), suite('browser', 'no Chromium was found'), suite('cluster')])).toEqual([
    'the suite browser: no Chromium was found',
    'the suite cluster: it has no tests',
    'test/laws/b.test.ts: it holds',
  ])
})

test('OPS-1 this machine can say of every suite whether it can run', () => {
  for (const { obstacle } of suites) expect([null, 'string']).toContain(obstacle() === null ? null : typeof obstacle())
})
