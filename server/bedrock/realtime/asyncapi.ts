// The socket half of the contract as an AsyncAPI 3 document, built from the same values that validate and type it.
import { examples } from '#contract/examples'
import { calls, protocol, pushes } from '#contract/index'
import type { CallSpec, PushSpec } from '#contract/define'
import { type Code, everyRouteMayRefuse, refusals } from '#contract/refusals'
import { componentSchemas, referringSchema } from '../json-schema.ts'

/** The AsyncAPI 3.0 document for this version of the house. */
export function asyncApi(version: string): Record<string, unknown> {
  const sent: readonly CallSpec[] = calls
  const heard: readonly PushSpec[] = pushes
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'NeoSpace over Socket.IO',
      version,
      description: `Socket.IO 4, websocket transport only, default namespace, \`auth: {protocol: ${protocol}}\` and the session cookie at the handshake. Every event that a client sends is acknowledged with \`{ok: true, data}\` or \`{ok: false, code, error, request_id}\`.`,
      license: { name: 'AGPL-3.0-or-later' },
    },
    channels: {
      socket: {
        address: '/socket.io/',
        title: 'One connection of one person',
        messages: Object.fromEntries([
          ...sent.flatMap((spec) => [
            [callName(spec), { $ref: `#/components/messages/${callName(spec)}` }],
            [ackName(spec), { $ref: `#/components/messages/${ackName(spec)}` }],
          ]),
          ...heard.map((spec) => [pushName(spec), { $ref: `#/components/messages/${pushName(spec)}` }]),
        ]),
      },
    },
    operations: Object.fromEntries([
      ...sent.map((spec) => [callName(spec), operation('receive', callName(spec), spec.summary, ackName(spec), spec)]),
      ...heard.map((spec) => [pushName(spec), operation('send', pushName(spec), spec.summary)]),
    ]),
    components: {
      schemas: componentSchemas(),
      messages: Object.fromEntries([
        ...sent.map((spec) => [
          callName(spec),
          {
            name: spec.event,
            summary: spec.summary,
            payload: referringSchema(spec.payload),
            ...shown(examples.calls[spec.event]?.payload),
          },
        ]),
        ...sent.map((spec) => [
          ackName(spec),
          {
            name: spec.event,
            title: `Answer to ${spec.event}`,
            payload: ack(spec),
            ...shown(examples.calls[spec.event]?.ack),
          },
        ]),
        ...heard.map((spec) => [
          pushName(spec),
          {
            name: spec.event,
            summary: spec.summary,
            payload: referringSchema(spec.payload),
            ...shown(examples.pushes[spec.event]?.payload),
          },
        ]),
      ]),
    },
  }
}

const shown = (payload: unknown): object => (payload === undefined ? {} : { examples: [{ payload }] })

// Some events go both ways under one name, so the document's own names say the direction.
const callName = (spec: CallSpec): string => `call.${spec.event}`
const ackName = (spec: CallSpec): string => `ack.${spec.event}`
const pushName = (spec: PushSpec): string => `push.${spec.event}`

/** Every code that a call may answer, in the order of the closed list. */
export function refusalsOfCall(spec: CallSpec): readonly Code[] {
  const may = new Set<Code>([...everyRouteMayRefuse.filter((code) => !httpOnly.has(code)), ...spec.refusals])
  return (Object.keys(refusals) as Code[]).filter((code) => may.has(code))
}

const httpOnly = new Set<Code>(['CSRF', 'UNSUPPORTED_TYPE'])

const inSocket = (message: string): unknown => ({ $ref: `#/channels/socket/messages/${message}` })

function operation(
  action: 'send' | 'receive',
  message: string,
  summary: string,
  reply?: string,
  spec?: CallSpec,
): unknown {
  return {
    action,
    channel: { $ref: '#/channels/socket' },
    summary,
    messages: [inSocket(message)],
    ...(reply ? { reply: { channel: { $ref: '#/channels/socket' }, messages: [inSocket(reply)] } } : {}),
    ...(spec ? { 'x-policy': spec.policy, 'x-limit': spec.limit } : {}),
  }
}

const ack = (spec: CallSpec): unknown => ({
  oneOf: [
    { type: 'object', required: ['ok', 'data'], properties: { ok: { const: true }, data: referringSchema(spec.data) } },
    {
      type: 'object',
      required: ['ok', 'code', 'error', 'request_id'],
      properties: {
        ok: { const: false },
        code: { type: 'string', enum: refusalsOfCall(spec) },
        error: { type: 'string' },
        request_id: { type: 'string' },
        retry_after_ms: { type: 'integer', minimum: 0 },
        fields: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
  ],
})
