// Rules about what is deployed beside the house: expressions name measures and labels that it exports, and a dashboard’s panels fit together.
import type { Violation } from './violation.ts'

/** What a house exports: the names of measures, each with its labels. */
export type Exported = ReadonlyMap<string, readonly string[]>

/** Labels that Prometheus itself adds, and that of the buckets of a histogram. */
const added = ['job', 'instance', 'le']

/** A measure without the endings of a histogram’s series. */
const measureOf = (series: string, exported: Exported): string =>
  exported.has(series) ? series : series.replace(/_(bucket|sum|count)$/, '')

/** Series and labels of an expression that no house exports; `up` is Prometheus’ own. */
export function unknownMeasures(path: string, expression: string, exported: Exported): Violation[] {
  const found = expression.matchAll(/\b((?:neospace|process|nodejs)_\w+)(?:\{([^}]*)\})?/g)
  return [...found].flatMap(([, series = '', selector = '']) => {
    const labels = exported.get(measureOf(series, exported))
    if (!labels) return [{ path, why: `names ${series}, which the house does not export` }]
    return [...selector.matchAll(/(\w+)\s*[=!]~?\s*"/g)].flatMap(([, label = '']) =>
      [...labels, ...added].includes(label)
        ? []
        : [{ path, why: `asks ${series} for ${label}, a label that it does not have` }],
    )
  })
}

/** The part of a dashboard that is read here. */
export interface Dashboard {
  readonly panels: readonly {
    readonly id: number
    readonly title: string
    readonly description?: string
    readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
    readonly targets?: readonly { readonly expr: string }[]
  }[]
}

/** Panels that share an id, lie over another, or reach beyond the 24 columns. */
export function clashes({ panels }: Dashboard): string[] {
  return panels.flatMap((one, at) => [
    ...(one.gridPos.x + one.gridPos.w > 24 ? [`${one.title} is too wide`] : []),
    ...panels
      .slice(at + 1)
      .flatMap((other) => [
        ...(one.id === other.id ? [`${one.title} and ${other.title} share an id`] : []),
        ...(overlap(one.gridPos, other.gridPos) ? [`${one.title} lies over ${other.title}`] : []),
      ]),
  ])
}

type Place = Dashboard['panels'][number]['gridPos']
const overlap = (one: Place, other: Place): boolean =>
  one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h

/** The values of a key of a systemd unit, in their order. */
export const unitValues = (unit: string, key: string): string[] =>
  [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value = '']) => value)
