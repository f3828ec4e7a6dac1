// Where a sketch comes from and what came of it, as a tree for eyes, ears and keys.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { api, type ApiData } from '../../bedrock/api.ts'
import { navigate } from '../../bedrock/router.ts'
import { galleryAddress } from './gallery-address.ts'
import { makerOf, pageOf, titleOf } from './named.ts'

const said = sketchesLines.page

interface Node {
  readonly sketch: Sketch
  readonly depth: number
  readonly here: boolean
}

/** [CODE-4.58] The tree; a sentence where there is nothing to it, and nothing before the house has answered. */
export function Lineage({ sketch }: { readonly sketch: Sketch }) {
  const [found, setFound] = useState<ApiData<'GET /api/sketches/:name/lineage'> | null>(null)
  useEffect(() => {
    let here = true
    setFound(null)
    api('GET /api/sketches/:name/lineage', { params: { name: sketch.name } }).then(
      (answer) => here && setFound(answer),
      () => {},
    )
    return () => {
      here = false
    }
  }, [sketch.name])
  if (!found) return null
  const { ancestors, remixes } = found
  const nodes: readonly Node[] = [
    ...ancestors.map((one, depth) => ({ sketch: one, depth, here: false })),
    { sketch, depth: ancestors.length, here: true },
    ...remixes.map((one) => ({ sketch: one, depth: ancestors.length + 1, here: false })),
  ]
  return (
    <section class="sketch-part" aria-labelledby="lineage">
      <h2 id="lineage">{said.lineage}</h2>
      {nodes.length === 1 ? (
        <p class="quiet">{said.lineageAlone}</p>
      ) : (
        <>
          <Tree nodes={nodes} />
          <p class="sketch-line-ways">
            <span class="quiet">{said.lineageKeys}</span>{' '}
            <a href={galleryAddress({ line: sketch.name })}>{sketchesLines.gallery.walk}</a>
          </p>
        </>
      )}
    </section>
  )
}

function Tree({ nodes }: { readonly nodes: readonly Node[] }) {
  const here = nodes.findIndex((node) => node.here)
  const [at, setAt] = useState(here)
  const tree = useRef<HTMLUListElement>(null)
  const to = (index: number): void => {
    if (!nodes[index]) return
    setAt(index)
    tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[index]?.focus()
  }
  const depth = nodes[at]?.depth ?? 0
  const keys = (event: KeyboardEvent): void => {
    const one = nodes[at]
    if (event.key === 'Enter' && one && !one.sketch.gone) navigate(pageOf(one.sketch.name))
    const next = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      ArrowRight: nodes[at + 1]?.depth === depth + 1 ? at + 1 : at,
      ArrowLeft: nodes.findLastIndex((node, index) => index < at && node.depth === depth - 1),
      Home: 0,
      End: nodes.length - 1,
    }[event.key]
    if (next === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (next !== undefined) to(next)
  }
  return (
    <ul ref={tree} class="lineage" role="tree" aria-label={said.lineage} onKeyDown={keys}>
      {nodes.map((node, index) => (
        <li
          key={node.sketch.name}
          role="treeitem"
          class="lineage-one"
          aria-level={node.depth + 1}
          aria-selected={node.here}
          tabIndex={index === at ? 0 : -1}
          style={{ '--depth': node.depth }}
          data-gone={node.sketch.gone}
          onFocus={() => setAt(index)}
        >
          <Name node={node} />
        </li>
      ))}
    </ul>
  )
}

function Name({ node: { sketch, here } }: { readonly node: Node }) {
  if (sketch.gone) return <span class="quiet">{said.place}</span>
  const name = (
    <>
      <b dir="auto">{titleOf(sketch)}</b> {sketchesLines.card.by} <bdi>{makerOf(sketch)}</bdi>
    </>
  )
  return here ? (
    <span>{name}</span>
  ) : (
    <a href={pageOf(sketch.name)} tabIndex={-1}>
      {name}
    </a>
  )
}
