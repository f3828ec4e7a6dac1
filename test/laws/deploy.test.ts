// What is deployed beside the house: units, alerts and a dashboard speak of the program as it is, and the tools that will read them take them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMetrics } from '#bedrock/watch/metrics'
import { exitCodes } from '#server/cli/exit-codes'
import { loadConfig } from '#server/config/config'
import { onPath } from '../../bin/checks/on-path.ts'
import { clashes, type Dashboard, type Exported, unitValues, unknownMeasures } from './rules/deploy-rules.ts'
import { lines } from './rules/violation.ts'
import { readText, root } from './tree/read-tree.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'neospace-deploy-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const services = ['neospace.service', 'neospace-backup.service']
const units = [...services, 'neospace-backup.timer']
const alerts = readText('deploy/prometheus/alerts.yml')
// Grafana reads this very file; its form is Grafana’s.
const dashboard = JSON.parse(readText('deploy/grafana/neospace.json')) as Dashboard
const questions = dashboard.panels.flatMap(({ targets }) => (targets ?? []).map(({ expr }) => expr))

function tool(command: string, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

function exported(): Exported {
  const { registry, watchProcess } = createMetrics()
  watchProcess()
  return new Map(
    registry.getMetricsAsArray().map((measure) => {
      const labels: unknown = Reflect.get(registry.getSingleMetric(measure.name) ?? {}, 'labelNames')
      return [measure.name, Array.isArray(labels) ? labels.map(String) : []]
    }),
  )
}

describe('units', () => {
  test('OPS-8 the service starts what is there, is told once to end, and has time to', () => {
    const unit = readText('deploy/neospace.service')
    const [start = ''] = unitValues(unit, 'ExecStart')
    for (const path of start.split(' ').filter((word) => word.startsWith('/opt/neospace/')))
      expect(existsSync(path.replace('/opt/neospace', root)) || path.endsWith('/.bin/node'), path).toBe(true)
    expect(unitValues(unit, 'KillMode')).toEqual(['mixed'])
    expect(Number(unitValues(unit, 'TimeoutStopSec')[0])).toBeGreaterThan(10)
    // What is not free yet may be in a moment; what is not understood stays so.
    expect(unitValues(unit, 'RestartPreventExitStatus')).toEqual([`${exitCodes.usage.code} ${exitCodes.config.code}`])
  })
  test('OPS-8 its settings are understood without a warning, and its data is where the unit lets it write', () => {
    writeFileSync(join(folder, '.env'), readText('deploy/settings.env'))
    const { config, warnings } = loadConfig({ cwd: folder, env: {} })
    expect(warnings).toEqual([])
    expect(config.secureCookies).toBe(true)
    for (const unit of services)
      expect(unitValues(readText(`deploy/${unit}`), 'StateDirectory').map((name) => `/var/lib/${name}`)).toEqual([
        config.dataDir,
      ])
  })
  test('OPS-8 both services have the same fences', () => {
    const [one = '', other = ''] = services.map((unit) => readText(`deploy/${unit}`))
    const fences = (unit: string): string[] =>
      [...unit.matchAll(/^(?:Protect|Private|Restrict|System|Capability|Ambient|NoNew|Lock|Keyring|UMask).*$/gm)]
        .map(([line]) => line)
        .filter((line) => !line.startsWith('RestartPrevent'))
        .sort()
    expect(fences(one).length).toBeGreaterThan(20)
    expect(fences(other)).toEqual(fences(one))
  })
  test.skipIf(!onPath('systemd-analyze'))(
    'OPS-8 systemd takes them, and finds the services well fenced (needs systemd-analyze)',
    () => {
      for (const unit of units) {
        const here = readText(`deploy/${unit}`)
          .replaceAll('/opt/neospace/node_modules/.bin/node', process.execPath)
          .replaceAll('/opt/neospace', root)
          .replaceAll('/usr/local/bin/neospace', `${root}/deploy/neospace`)
        writeFileSync(join(folder, unit), here)
      }
      expect(tool('systemd-analyze', 'verify', ...units.map((unit) => `./${unit}`))).toEqual({ status: 0, said: '' })
      for (const unit of services) {
        const { status, said } = tool('systemd-analyze', 'security', '--offline=true', '--threshold=20', `./${unit}`)
        expect(status, said).toBe(0)
      }
    },
  )
  test.skipIf(!onPath('sh'))('OPS-8 the command of an installed house is a script that the shell reads', () => {
    expect(tool('sh', '-n', `${root}/deploy/neospace`)).toEqual({ status: 0, said: '' })
  })
})

describe('measures', () => {
  test('OPS-8 alerts and dashboard ask for what the house exports', () => {
    expect(alerts.match(/- alert: /g)?.length).toBeGreaterThan(10)
    expect(questions.length).toBeGreaterThan(25)
    const known = exported()
    expect(known.get('neospace_shed_total')).toEqual(['via'])
    expect(lines(unknownMeasures('alerts.yml', alerts, known))).toEqual([])
    expect(lines(questions.flatMap((question) => unknownMeasures('neospace.json', question, known)))).toEqual([])
  })
  test('OPS-8 every measure of the house’s own stands on the dashboard', () => {
    const asked = questions.join('\n')
    const own = [...exported().keys()].filter((name) => name.startsWith('neospace_'))
    expect(own.length).toBeGreaterThan(20)
    expect(own.filter((name) => !asked.includes(name))).toEqual([])
  })
  test('OPS-8 the panels of the dashboard lie beside each other and say what they are', () => {
    expect(clashes(dashboard)).toEqual([])
    expect(dashboard.panels.filter(({ targets, description }) => targets && !description)).toEqual([])
  })
  test.skipIf(!onPath('promtool'))(
    'OPS-8 Prometheus takes each expression, and the alerts fire when they should (needs promtool)',
    () => {
      const rules = `${root}/deploy/prometheus`
      for (const [what, file] of [
        ['check', 'alerts.yml'],
        ['test', 'alerts.test.yml'],
      ] as const) {
        const { status, said } = tool('promtool', what, 'rules', `${rules}/${file}`)
        expect(status, said).toBe(0)
      }
      // Grafana puts its own words in their places before it asks.
      const asked = questions.map((expr) => expr.replaceAll('$__rate_interval', '1m'))
      const recorded = {
        groups: [{ name: 'panels', rules: asked.map((expr, at) => ({ record: `panel:${at}`, expr })) }],
      }
      writeFileSync(join(folder, 'panels.yml'), JSON.stringify(recorded))
      const { status, said } = tool('promtool', 'check', 'rules', 'panels.yml')
      expect(status, said).toBe(0)
    },
  )
})

describe('planted faults', () => {
  const known: Exported = new Map([
    ['neospace_a_total', ['via']],
    ['neospace_b_seconds', []],
  ])
  test('OPS-8 a measure and a label that no house exports are found', () => {
    const found = (expression: string): string[] => lines(unknownMeasures('x', expression, known))
    expect(found('rate(neospace_a_total{via="http",job="n"}[5m]) + neospace_b_seconds_bucket{le="1"}')).toEqual([])
    expect(found('neospace_c + neospace_a_total{way=~"x"} + neospace_b_bucket')).toEqual([
      'x: asks neospace_a_total for way, a label that it does not have',
      'x: names neospace_b_bucket, which the house does not export',
      'x: names neospace_c, which the house does not export',
    ])
  })
  test('OPS-8 panels that lie over each other, are too wide or share an id are found', () => {
    const at = (id: number, x: number, w: number) => ({ id, title: `p${id}`, gridPos: { x, y: 0, w, h: 4 } })
    expect(clashes({ panels: [at(1, 0, 12), at(2, 12, 12)] })).toEqual([])
    expect(clashes({ panels: [at(1, 0, 13), at(1, 12, 13)] })).toEqual([
      'p1 and p1 share an id',
      'p1 lies over p1',
      'p1 is too wide',
    ])
  })
})
