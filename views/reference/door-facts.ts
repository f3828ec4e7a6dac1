// Who may come to a door, how often, and what they may be refused with.
import { h, type JSX } from 'preact'
import type { CallSpec, RouteSpec } from '#contract/define'
import { scopeOf } from '#contract/scopes'
import { limitText } from './limit-text.ts'

/** One quiet line. */
export const doorFacts = (spec: RouteSpec | CallSpec): JSX.Element =>
  h('p', { class: 'quiet' }, [
    `Who: ${spec.policy}. Bots: ${scopeOf(spec) ?? 'closed'}. Limit: ${limitText(spec.limit)}.`,
    spec.refusals.length > 0 ? ` Refuses with ${spec.refusals.join(', ')}.` : '',
  ])
