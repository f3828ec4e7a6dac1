// [LAW-1, LAW-2] What a page holds of a room has one writer, fed by `message` and `backfill` alone; a file that reaches around it is named here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const web = join(import.meta.dirname, '..')

/** The code of the client by path, tests left out. */
const sources = new Map(
  readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(web, path), 'utf8')] as const),
)
const whichMatch = (files: ReadonlyMap<string, string>, pattern: RegExp): string[] =>
  [...files].filter(([, code]) => pattern.test(code)).map(([path]) => path)

const folds = /from '#log\/fold(\.ts)?'/
const feeds = /\btake(Message|Backfill|Told|Afresh)\b/

test('LAW-2 only the store folds', () => {
  expect(whichMatch(sources, folds)).toEqual(['bedrock/room-states.ts'])
})

test('LAW-2 only joining, repair, verification, history and reading anew feed the store', () => {
  expect(whichMatch(sources, feeds).toSorted()).toEqual([
    'bedrock/joined-rooms.ts',
    'bedrock/read-anew.ts',
    'bedrock/room-history.ts',
    'bedrock/room-repair.ts',
    'bedrock/room-states.ts',
    'bedrock/room-truth.ts',
  ])
})

test('LAW-2 the checks fire on a planted violation', () => {
  const planted = new Map([['slices/chat/planted.ts', "import { foldMessage } from '#log/fold'\ntakeMessage(typed)"]])
  expect(whichMatch(planted, folds)).toEqual(['slices/chat/planted.ts'])
  expect(whichMatch(planted, feeds)).toEqual(['slices/chat/planted.ts'])
})
