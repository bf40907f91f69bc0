import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Catalogue, Parameter, Result, Scenario, Values } from '../src/api.ts'
import { change, figure, months, quantity } from '../src/figure.ts'
import { scale, spellTime, time } from '../src/scale.ts'
import { csv, plain } from '../src/sim/save.ts'
import { business, ideas, payback, scarcest, units, withNode } from '../src/sim/server.ts'
import { link, otherOf, parse, set, setAttack, setOther, setRows, start, taken, toml, Unreadable, usual, value } from '../src/sim/state.ts'

const number = (key: string, unit: string, min: string, max: string, places = 0): Parameter => ({ key, kind: 'number', unit, min, max, places, meaning: 'What it means.' })
const name: Parameter = { key: 'name', kind: 'name', unit: 'name', meaning: 'What it is called.' }

const scenario = (name: string, policy: string, values: Values, rows: Values[]): Scenario => ({
  name, id: '', toml: '', policy: { name: policy, values: rules[policy] ?? {} }, values: { name: `"${name}"`, ...values }, class: rows, demand: [], shock: [],
})
const rules: Record<string, Values> = {
  hardened: { name: '"hardened"', aleph_bonus: '0', 'wage.length': '"180d"', 'slash.wage': 'true' },
  proposal: { name: '"proposal"', aleph_bonus: '2000', 'wage.length': '"180d"', 'slash.wage': 'false' },
}
const small: Values = { name: '"small"', product: '"instance"', count: '200', units: '8', cost: '30.0', score: '95.0', enter: '0.0', leave: '0.0', most: '400', same_network: '10.0', location: '""', power: '0', electricity: '0.0' }
const all: Catalogue = {
  scenarios: [
    scenario('today', 'hardened', { horizon: '1080', 'price.start': '0.0175', 'price.drift': '15.0' }, [small]),
    scenario('proposal', 'proposal', { horizon: '1080', 'price.start': '0.025', 'price.drift': '0.0' }, [small]),
  ],
  policies: Object.entries(rules).map(([name, values]) => ({ name, values })),
  parameters: {
    scenario: [name, number('horizon', 'days', '1', '3650'), number('price.start', 'USD per ALEPH', '0.00001', '10.0', 12), number('price.drift', '% per year', '-500.0', '500.0', 2)],
    class: Object.keys(small).map((key): Parameter => key === 'name' || key === 'location' ? { ...name, key } : key === 'product'
      ? { key, kind: 'choice', unit: 'product', choices: ['instance', 'instance_confidential'], meaning: '' } : number(key, 'count', '0', '20000', 1)),
    demand: [], shock: [],
    policy: [name, number('aleph_bonus', 'basis points', '0', '10000'), { key: 'wage.length', kind: 'time', unit: 'time', min: '1s', max: '3650d', meaning: '' }, { key: 'slash.wage', kind: 'flag', unit: 'flag', meaning: '' }],
  },
  metrics: [], class_metrics: [], outcomes: [], attacks: [{ key: 'self_dealing', name: 'Self-dealing', does: '', parameters: [{ ...number('stake', 'ALEPH', '0', '500000000'), default: '500000' }] }], runs_max: { cohort: 20_000, engine: 2000 },
}
const first = start(all, 'today', usual)

test('figures are short and have units', () => {
  for (const [x, want] of [[0, '0'], [92.2, '92.2'], [1234.5, '1,235'], [1_350_000, '1.35 M'], [2.5e9, '2.5 bn'], [-56.31, '−56.3'], [0.0175, '0.0175'], [4e-9, '4.0e-9']] as const) {
    assert.equal(figure(x), want)
  }
  assert.equal(quantity(92.4, 'count'), '92')
  assert.equal(quantity(36_500, 'days'), 'never')
  assert.equal(quantity(6.9, '% per year'), '6.9 % per year')
  assert.equal(months(602), '20 months')
  assert.equal(change(50, 40), '−20 %')
  assert.equal(change(40, 40), 'no change')
})

test('a slider reaches both ends, and each position gives a value that reads back', () => {
  for (const [p, usually] of [
    [number('a', 'count', '1', '64'), '4'], [number('b', 'ALEPH', '0', '500000000'), '25000000'], [number('c', 'USD per ALEPH', '0.00001', '10.0', 12), '0.0175'],
    [number('d', '% per year', '-500.0', '500.0', 2), '0.0'], [number('e', 'basis points', '0', '10000'), '6000'], [number('f', '%', '-99.0', '1000.0', 2), '0.0'],
    [{ key: 'g', kind: 'time', unit: 'time', min: '0s', max: '90d', meaning: '' } satisfies Parameter, '"10d"'],
  ] as [Parameter, string][]) {
    const s = scale(p, usually)
    assert.ok(s)
    assert.equal(s.at(0), s.min, p.key)
    assert.equal(s.at(s.steps), s.max, p.key)
    let before = -Infinity
    for (let n = 0; n <= s.steps; n++) {
      const x = s.at(n)
      assert.ok(x >= before && x >= s.min && x <= s.max, `${p.key}: ${n} is ${x}, after ${before}`)
      const read = s.read(s.literal(x))
      assert.ok(Math.abs(read - x) <= Math.abs(x) * 1e-9 + 1e-12, `${p.key}: ${x} is written ${s.literal(x)}`)
      assert.ok(Math.abs(s.parse(s.write(x)) - x) <= Math.abs(x) * 1e-9 + 1e-12, `${p.key}: ${x} is shown as ${s.write(x)}`)
      before = x
    }
    assert.ok(Math.abs(s.position(s.read(usually)) - s.position(s.at(s.position(s.read(usually))))) <= 1, p.key)
  }
  assert.equal(scale(number('e', 'basis points', '0', '10000'), '0')?.literal(12.34), '1234')
  assert.equal(scale(number('n', 'count', '0', '10'), '0')?.parse('x'), NaN)
})

test('times are read and spelled', () => {
  assert.equal(time('10d'), 864_000_000)
  assert.equal(time('10 days'), NaN)
  assert.equal(spellTime(864_000_000), '10d')
  assert.equal(spellTime(90_000), '90s')
  assert.equal(spellTime(0), '0s')
})

test('a link brings the whole state back', () => {
  assert.equal(link(all, first), '1')
  let s = set(all, { ...first, view: 'compare', runs: 400, charts: ['price', 'my node.profit'], other: 'proposal' }, { 'price.start': '0.01', 'policy.aleph_bonus': '500', 'policy.wage.length': '"90d"', 'policy.slash.wage': 'false', name: '"ours, 2"' })
  s = setOther(all, s, { aleph_bonus: '1' })
  s = setRows(all, s, 'class', [{ ...small, count: '10' }])
  s = { ...s, node: { ...s.node, cost: 12.5, kind: 'core' } }
  assert.deepEqual(parse(all, link(all, s)), s)
  s = setAttack(s, 'self_dealing', all.attacks[0]!.parameters[0]!, '7')
  assert.deepEqual(parse(all, link(all, s)), s)
  s = setRows(all, s, 'class', [small, { ...small, name: '"more, & more"', cost: '1.5' }])
  assert.deepEqual(parse(all, link(all, s)), s)
})

test('what is set back is no change', () => {
  const s = set(all, set(all, first, { 'price.start': '0.01' }), { 'price.start': '0.0175' })
  assert.deepEqual(s, first)
  assert.deepEqual(setRows(all, setRows(all, first, 'class', []), 'class', [small]), first)
})

test('a link that does not parse is refused with a sentence', () => {
  for (const [bad, want] of [
    ['2', 'another version'], ['1&moon=1', 'does not have'], ['1&price.start=cheap', 'not a number'], ['1&price.start=1%0Aseed=3', 'not a number'], ['1&scenario=mars', 'one of today, proposal'],
    ['1&policy.slash.wage=2', 'true or false'], ['1&policy.wage.length=10', 'quotation marks'], ['1&view=x', 'one of'], ['1&runs=-1', 'digits'], ['1&runs=1&runs=2', 'twice'], ['1&class=[["a"', 'cut off'],
    ['1&class=[["a"]]', 'not one of this simulator'], ['1&class.2.count=1', 'does not have'], ['1&class.1.count="x"', 'not a number'], ['1&node.cost=x', 'not a number'], ['1&node.kind=x', 'one of core'], ['1&attack.self_dealing.moon=1', 'does not have'], ['1&attack.self_dealing.stake=x', 'not a number'],
    ['1&name="a\\"', 'quotation marks'],
  ] as const) {
    assert.throws(() => parse(all, bad), (e: Error) => e instanceof Unreadable && e.message.includes(want), bad)
  }
})

test('TOML has what differs, and nothing else', () => {
  assert.equal(toml(all, first), 'from = "today"\nname = "today"\n')
  let s = set(all, first, { 'price.start': '0.01', horizon: '360', 'policy.aleph_bonus': '500', 'policy.wage.length': '"90d"' })
  assert.equal(toml(all, s), 'from = "today"\nname = "today (changed)"\nhorizon = 360\n\n[price]\nstart = 0.01\n\n[policy]\npreset = "hardened"\naleph_bonus = 500\n\n[policy.wage]\nlength = "90d"\n')
  s = setRows(all, first, 'class', [])
  assert.equal(toml(all, s), 'from = "today"\nname = "today (changed)"\nclass = []\n')
  assert.equal(toml(all, otherOf({ ...first, other: 'proposal' })), 'from = "today"\nname = "today (changed)"\npolicy = "proposal"\n')
})

test('a scenario that was read is the state that gives it', () => {
  const read = { ...scenario('ours', 'changed', { horizon: '360', 'price.start': '0.025', 'price.drift': '0.0' }, [{ ...small, count: '1' }]), policy: { name: 'changed', values: { ...rules['proposal'], aleph_bonus: '7' } } } as Scenario
  const s = taken(all, read, first)
  assert.equal(s.scenario, 'proposal')
  assert.equal(value(all, s, 'policy.aleph_bonus'), '7')
  assert.equal(value(all, s, 'horizon'), '360')
  assert.equal(s.lists.class?.[0]?.['count'], '1')
})

test('a server has as many compute units as its scarcest part is enough for', () => {
  const n = { ...usual.node, processors: 16, memory: 64, disk: 500 }
  assert.equal(units(n), 16)
  assert.equal(scarcest(n), 'processors')
  assert.equal(units({ ...n, disk: 90 }), 4)
  assert.equal(scarcest({ ...n, disk: 90 }), 'disk')
  assert.equal(units({ ...n, kind: 'instance_gpu_standard' }), 8)
  assert.match(ideas({ ...n, disk: 90 }, 80, 5)[0]?.name ?? '', /320 GiB instead of 90/)
  assert.match(ideas({ ...n, score: 80 }, 80, 5)[0]?.name ?? '', /above 80 %/)
  assert.equal(ideas({ ...n, kind: 'core' }, 80, 5).length, 6)
  assert.ok(ideas({ ...n, power: 100, electricity: 0.3 }, 80, 5).some((x) => x.node.electricity === 0.15))
})

test('it joins the scenario as one more node', () => {
  const s = withNode(all, first, { ...usual.node, power: 150, electricity: 0.14 })
  assert.equal(s.lists.class?.length, 2)
  assert.equal(withNode(all, s, usual.node).lists.class?.length, 2)
  assert.match(toml(all, s), /name = "my node"\nproduct = "instance"\ncount = 1\nunits = 16\ncost = 60\n[^]*\npower = 150\nelectricity = 0.14\n/)
})

const flat = (x: number): Result['series'][number]['bands'][number] => ({ p5: x / 2, p25: x, p50: x, p75: x, p95: 2 * x, mean: x, min: x, max: x })
const result: Result = {
  scenario: 'today', id: '', mode: 'cohort', runs: 1, partial: false, days: [30, 60, 90],
  series: [{ key: 'core_node_3.income_usd', unit: 'USD per 30 days', means: '', bands: [flat(50), flat(50), flat(50)] }], outcomes: [{ key: 'pool, "end"', unit: 'ALEPH', means: '', band: flat(1) }],
}

test('what a core node brings in, and when its price is back', () => {
  const { profit } = business(result, { ...usual.node, kind: 'core', links: 3, cost: 5.6, power: 200, electricity: 0.1 })
  assert.deepEqual(profit.map((b) => b.p50), [30, 30, 30])
  assert.equal(payback(result.days, profit, 45, 'p50'), 45)
  assert.equal(payback(result.days, profit, 1000, 'p50'), Infinity)
  assert.deepEqual(business(result, { ...usual.node, kind: 'core', links: 9 }).profit, [])
})

test('CSV has a line for each figure', () => {
  const lines = csv(result).trim().split('\r\n')
  assert.equal(lines.length, 1 + 3 + 1)
  assert.equal(lines[1], 'series,core_node_3.income_usd,USD per 30 days,30,25,50,50,50,100,50,50,50,1,false')
  assert.equal(lines[4]?.startsWith('outcome,"pool, ""end""",ALEPH,,'), true)
  for (const [x, want] of [[1.5e-7, '0.00000015'], [-2e-10, '-0.0000000002'], [1.25e21, '1250000000000000000000'], [0.1, '0.1'], [-3, '-3']] as const) assert.equal(plain(x), want)
})
