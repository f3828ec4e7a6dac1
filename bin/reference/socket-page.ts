// The reference of all socket events, both ways, as one page.
import type { CallSpec, PushSpec } from '#contract/define'
import { calls, protocol, pushes } from '#contract/index'
import { limitText } from '#views/reference/limit-text'
import { code, fieldTable, generated } from './markdown.ts'
import { fieldsOf, shapeOf } from '#views/reference/shape'

const opening = `Every event of the socket, from \`contract/\`. The same as [asyncapi.json](asyncapi.json), which a running house serves at \`/api/asyncapi.json\`.

Socket.IO 4, websocket transport only, default namespace, \`auth: {protocol: ${protocol}}\`, the session cookie and an origin of the house at the handshake. Each event that a client sends is acknowledged with \`{"ok": true, "data": …}\` or \`{"ok": false, "code", "error", "request_id"}\`; codes stand in [refusals.md](refusals.md), shapes with a name in [shapes.md](shapes.md). How to keep a room's state from \`message\` and \`backfill\` stands in [log/README.md](../../log/README.md).`

/** The page, as Markdown. */
export function socketPage(): string {
  const sent: readonly CallSpec[] = calls
  const heard: readonly PushSpec[] = pushes
  return [
    generated('Socket', opening),
    '## What a client sends',
    ...sent.map((spec) =>
      [
        `### ${code(spec.event)}`,
        spec.summary,
        `Who: ${spec.policy}. Limit: ${code(spec.limit)}, ${limitText(spec.limit)}.${spec.refusals.length > 0 ? ` Refuses with ${spec.refusals.map(code).join(', ')}.` : ''}`,
        ...fields(spec.payload),
        `Acknowledged with ${code(shapeOf(spec.data))}.`,
      ].join('\n\n'),
    ),
    '## What the house sends',
    ...heard.map((spec) =>
      [`### ${code(spec.event)} from the house`, spec.summary, ...fields(spec.payload)].join('\n\n'),
    ),
  ].join('\n\n')
}

const fields = (schema: PushSpec['payload']): string[] => {
  const name = shapeOf(schema)
  if (/^[A-Z]\w+$/.test(name)) return [`Carries ${code(name)}.`]
  const own = fieldsOf(schema)
  return own.length > 0 ? [fieldTable(own)] : []
}
