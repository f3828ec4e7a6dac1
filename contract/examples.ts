// One example of each route, call and push, as a real house answered it: `npm run docs:examples` records them, a law tells the story again and compares.
import recorded from './examples.json' with { type: 'json' }

export interface RouteExample {
  readonly request: { readonly params?: unknown; readonly query?: unknown; readonly body?: unknown }
  readonly status: number
  readonly answer: unknown
}
export interface CallExample {
  readonly payload: unknown
  readonly ack: unknown
}
export interface PushExample {
  readonly payload: unknown
}
export interface Examples {
  /** By `METHOD /path` as the contract writes it. */
  readonly routes: Readonly<Record<string, RouteExample>>
  /** By event. */
  readonly calls: Readonly<Record<string, CallExample>>
  /** By event. */
  readonly pushes: Readonly<Record<string, PushExample>>
}

/** The recorded examples. */
export const examples: Examples = recorded
