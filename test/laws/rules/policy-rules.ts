// A policy is a table: each function that a `policy.ts` exports must have its truth table beside it.
import { type Module, nodesIn } from '../tree/module.ts'
import type { Violation } from './violation.ts'

/** A policy, of whatever form it is exported. */
const exported = /^export (?:const|function|async function) (\w+)/gm

/** Functions of policies whose `policy.test.ts` makes no table of them. */
export function withoutTable(modules: readonly Module[]): Violation[] {
  const tests = new Map(modules.map((module) => [module.path, module]))
  return modules
    .filter(({ path }) => /^server\/slices\/[^/]+\/policy\.ts$/.test(path))
    .flatMap(({ path, code }) => {
      const test = tests.get(path.replace(/\.ts$/, '.test.ts'))
      const tabled = test ? tabledIn(test) : new Set()
      return [...code.matchAll(exported)].flatMap(([, name = '']) =>
        tabled.has(name) ? [] : [{ path, why: `exports ${name}, of which policy.test.ts makes no truthTable` }],
      )
    })
}

/** What is the first argument of a call of `truthTable`. */
function tabledIn({ syntax }: Module): Set<string> {
  const names = new Set<string>()
  for (const node of nodesIn(syntax)) {
    if (node.type !== 'CallExpression' || nameOf(node['callee']) !== 'truthTable') continue
    const [first] = Array.isArray(node['arguments']) ? node['arguments'] : []
    names.add(nameOf(first))
  }
  return names
}

const nameOf = (node: unknown): string =>
  typeof node === 'object' && node !== null && 'name' in node ? String(node.name) : ''
