// What a test run left out, from Vitest's own report: tests that were skipped, suites without a test, suites with an obstacle.
import type { Suite } from './suites.ts'

/** The part of Vitest's JSON report that is read here. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** One line for each thing that was not run, with the reason where it is known. Paths in the report are absolute. */
export function notRun(report: Report, root: string, suites: readonly Suite[]): string[] {
  const files = report.testResults.map(({ name, assertionResults }) => ({
    path: name.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, ''),
    assertionResults,
  }))
  const missing = suites.flatMap(({ project, folders, obstacle }) => {
    const why = obstacle()
    if (why !== null) return [`the suite ${project}: ${why}`]
    const began = files.some(({ path }) => folders.some((folder) => path.startsWith(folder)))
    return began ? [] : [`the suite ${project}: it has no tests`]
  })
  const skipped = files.flatMap(({ path, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => `${path}: ${fullName}`),
  )
  return [...missing, ...skipped]
}
