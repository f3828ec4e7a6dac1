// Every frame is sandboxed and every document for one says so itself; and each way of forgetting it, planted.
import { describe, expect, test } from 'vitest'
import { framePolicy } from '#bedrock/framed/frame-page'
import { openDocuments, openFrames } from './rules/frame-rules.ts'
import { lines } from './rules/violation.ts'
import { plant } from './tree/plant.ts'
import { readTree } from './tree/read-tree.ts'

const tree = readTree()

describe('the real tree', () => {
  test('UC-10 every frame is made with its sandbox', () => expect(lines(openFrames(tree))).toEqual([]))
  test('UC-10 every document for a frame carries the sandbox itself', () => {
    expect(lines(openDocuments(tree))).toEqual([])
    for (const alone of [true, false])
      expect(framePolicy(['https://house.example/files/'], alone).split('; ')[0]).toBe(
        alone ? 'sandbox' : 'sandbox allow-scripts',
      )
  })
  test('UC-10 the laws see the frames that there are', () => {
    const without = (path: string, what: RegExp): string[] => {
      const module = tree.find((one) => one.path === path)
      if (!module) throw new Error(`${path} is gone.`)
      const text = JSON.stringify(module.syntax).replaceAll(what, 'x')
      const changed = [{ ...module, syntax: JSON.parse(text) }]
      return lines([...openFrames(changed), ...openDocuments(changed)])
    }
    expect(without('web/slices/walls/view/frame-view.tsx', /allow-scripts/g)).toHaveLength(1)
    expect(without('web/sandbox/make-frame.ts', /allow-scripts/g)).toHaveLength(1)
    expect(without('web/sandbox/make-frame.ts', /setAttribute/g)).toHaveLength(1)
    expect(without('server/bedrock/framed/run-document.ts', /runPolicy/g)).toHaveLength(1)
    expect(without('views/walls/wall-page.ts', /allow-scripts/g)).toHaveLength(1)
    expect(without('server/slices/walls/prepare/frames.ts', /framePolicy/g)).toHaveLength(1)
  })
})

describe('planted violations', () => {
  test.each([
    ['web/a.tsx', `export const a = <iframe src="/x" />`],
    ['web/a.tsx', `export const a = <iframe src="/x" sandbox="allow-scripts allow-same-origin" />`],
    ['web/a.tsx', `export const a = <iframe sandbox={some} />`],
    ['web/a.tsx', `export const a = <iframe sandbox="allow-scripts" {...more} />`],
    ['web/a.tsx', `export const a = <object data="/x" />`],
    ['web/a.ts', `document.createElement('iframe')`],
    ['web/a.ts', `document.createElement('iframe').setAttribute('sandbox', 'allow-scripts allow-pointer-lock')`],
    ['web/a.ts', `document.createElement('iframe').setAttribute('sandbox', some)`],
    [
      'web/a.ts',
      `f('sandbox', 'allow-scripts'); document.createElement('iframe').setAttribute('title', 'allow-scripts')`,
    ],
    [
      'web/sandbox/make-frame.ts',
      `document.createElement('iframe').setAttribute('sandbox', a ? 'allow-scripts' : 'allow-popups')`,
    ],
    ['views/a.ts', `export const a = h('iframe', { src: '/x' })`],
    ['views/a.ts', `export const a = h('iframe', { sandbox: '', ...more })`],
    ['views/a.ts', `export const a = h('embed', { src: '/x' })`],
    ['server/a.ts', `export const a = { framed: true, headers: {} }`],
    ['server/a.ts', `export const a = { framed: true, headers: { 'content-security-policy': "default-src 'none'" } }`],
    ['server/a.ts', `export const a = 'sandbox allow-scripts allow-same-origin'`],
    ['server/a.ts', `export const a = "default-src 'none'; sandbox allow-popups"`],
    ['server/a.ts', `export const a = 'sandbox allow-scripts allow-pointer-lock'`],
  ])('UC-10 in %s %s is found', (path, text) => {
    const planted = plant({ [path]: text })
    expect(lines([...openFrames(planted), ...openDocuments(planted)])).toHaveLength(1)
  })
  test.each([
    ['web/a.tsx', `export const a = <iframe src="/x" sandbox="allow-scripts" />`],
    ['views/a.ts', `export const a = h('iframe', { src: '/x', sandbox: 'allow-scripts' })`],
    ['server/a.ts', `export const a = { framed: true, headers: { 'content-security-policy': framePolicy([]) } }`],
    ['server/a.ts', `export const a = "default-src 'none'; sandbox"`],
    ['server/a.ts', `export const a = { framed: true, headers: { 'content-security-policy': runPolicy(wish) } }`],
    ['web/a.ts', `document.createElement('iframe').setAttribute('sandbox', 'allow-scripts')`],
    [
      'web/sandbox/make-frame.ts',
      `document.createElement('iframe').setAttribute('sandbox', a ? 'allow-scripts' : 'allow-scripts allow-pointer-lock')`,
    ],
    ['server/bedrock/framed/run-document.ts', `export const a = 'sandbox allow-scripts allow-pointer-lock'`],
  ])('UC-10 in %s %s is right', (path, text) => {
    const planted = plant({ [path]: text })
    expect(lines([...openFrames(planted), ...openDocuments(planted)])).toEqual([])
  })
})
