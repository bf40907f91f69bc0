// Uses the simulator's page in Chromium, as people do who look at it, who use a keyboard, and who hold a phone.
import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'

const galeph = fileURLToPath(new URL('../../bin/galeph', import.meta.url))
const views = ['network', 'earnings', 'node', 'compare', 'attacks']
const runs = 400
let server, browser, url

before(async () => {
  server = spawn(galeph, ['sim', 'serve', '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: server.stdout })) {
    url = line.match(/http:\S+\/sim\//)[0]
    break
  }
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] })
})

after(async () => {
  await browser?.close()
  server?.kill('SIGTERM')
  if (server) assert.equal(await new Promise((done) => server.once('exit', done)), 0, 'galeph sim serve ends well')
})

// open opens the page and gathers what it complains of. What it asks for elsewhere is a complaint.
async function open(fragment = `1&runs=${runs}`, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options })
  const page = await context.newPage()
  page.complaints = []
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && page.complaints.push(m.text()))
  page.on('pageerror', (e) => page.complaints.push(e.stack))
  page.on('request', (r) => new URL(r.url()).origin === new URL(url).origin || r.url().startsWith('data:') || r.url().startsWith('blob:') || page.complaints.push(`asks for ${r.url()}`))
  await page.goto(`${url}#${fragment}`)
  await settled(page)
  return page
}

// settled waits until all runs are drawn.
const settled = (page) => page.waitForFunction(() => document.body.dataset.runs && !document.body.classList.contains('computing'), null, { timeout: 120_000 })

async function close(page) {
  assert.deepEqual(page.complaints, [])
  await page.context().close()
}

async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()])
  return readFile(await download.path(), 'utf8')
}

const result = async (page) => JSON.parse(await saved(page, 'JSON'))
const galephSays = async (...args) => JSON.parse((await promisify(execFile)(galeph, ['sim', ...args, '--json'], { maxBuffer: 64 << 20 })).stdout)
const cli = (...args) => galephSays('run', ...args)
async function cliCSV(...args) {
  const dir = await mkdtemp(join(tmpdir(), 'galeph-'))
  await promisify(execFile)(galeph, ['sim', 'run', ...args, '--csv', join(dir, 'r.csv')])
  const text = await readFile(join(dir, 'r.csv'), 'utf8')
  await rm(dir, { recursive: true })
  return text
}

const number = (text) => Number(text.replaceAll(',', '').replace('−', '-').replace(/ (M|bn)$/, (_, unit) => ({ M: 'e6', bn: 'e9' })[unit]))

test('the first screen says what it is, and its figures are those of the command line', async () => {
  const page = await open()
  const want = await cli('today', '--runs', String(runs))
  assert.deepEqual(await result(page), want)
  assert.match(await page.locator('.story h2').innerText(), /^The incentives pool (is empty before|lasts) the 36 months/)
  for (const [name, key] of [['Incentives pool at the end', 'pool_end'], ['A compute node earns', 'crn_income_usd_mean'], ['Stakers get', 'yield_mean']]) {
    const tile = page.locator('.tiles > div', { hasText: name })
    const { p50 } = want.outcomes.find((o) => o.key === key).band
    assert.ok(Math.abs(number(await tile.locator('b').innerText()) - p50) <= Math.abs(p50) / 100, `${name}: ${await tile.innerText()}, and ${p50}`)
  }
  // The table beside a chart has the same.
  const chart = page.locator('.charts .card').first()
  await chart.locator('summary').click()
  const bands = want.series.find((s) => s.key === 'pool').bands
  await chart.locator('tbody tr').first().waitFor()
  const rows = await chart.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((c) => c.innerText)))
  assert.equal(rows.length, bands.length)
  rows.forEach((row, i) => ['p5', 'p25', 'p50', 'p75', 'p95'].forEach((part, n) => {
    assert.ok(Math.abs(number(row[n + 1]) - bands[i][part]) <= Math.abs(bands[i][part]) / 1000, `${part} of month ${row[0]}: ${row[n + 1]}, and ${bands[i][part]}`)
  }))
  assert.equal(await saved(page, 'CSV'), await cliCSV('today', '--runs', String(runs)))
  await close(page)
})

test('sliders of scenario and policy give what the command line gives', async () => {
  const page = await open()
  await page.locator('[data-key="price.start"] input[type=text]').first().fill('0.01')
  await page.keyboard.press('Enter')
  await page.getByLabel('Policy', { exact: true }).selectOption('proposal')
  await page.getByLabel('Find a value').fill('aleph_bonus')
  await page.locator('[data-key="aleph_bonus"] input[type=range]:visible').first().focus()
  await page.keyboard.press('Home')
  await page.locator('[data-key="aleph_bonus"] input[type=text]:visible').first().fill('5')
  await page.keyboard.press('Enter')
  await settled(page)
  assert.deepEqual(await result(page), await cli('today', '--runs', String(runs), '--policy', 'proposal', '--set', 'price.start=0.01', '--set', 'policy.aleph_bonus=500'))
  const toml = await saved(page, 'TOML')
  assert.match(toml, /start = 0.01\n/)
  // What was saved can be opened again.
  await page.getByRole('button', { name: 'Reset all' }).click()
  await page.locator('input[type=file]').setInputFiles({ name: 'ours.toml', mimeType: 'application/toml', buffer: Buffer.from(toml) })
  await page.waitForFunction(() => location.hash.includes('price.start=0.01'))
  await settled(page)
  assert.equal((await result(page)).id, (await cli('today', '--runs', '1', '--policy', 'proposal', '--set', 'price.start=0.01', '--set', 'policy.aleph_bonus=500')).id)
  // One share moves the others, so that they sum to the whole.
  await page.getByLabel('Find a value').fill('share of compute nodes')
  await page.locator('[data-key="execution.crn"] input[type=text]:visible').first().fill('50')
  await page.keyboard.press('Enter')
  await settled(page)
  assert.equal(await page.locator('.alarm').isVisible(), false)
  const shares = (await page.evaluate(() => location.hash)).match(/policy\.execution\.\w+=\d+/g).map((x) => Number(x.split('=')[1]))
  assert.deepEqual([shares[0], shares.reduce((a, b) => a + b, 0)], [5000, 10_000])
  await close(page)
})

test('all of it can be used by keyboard', async () => {
  const page = await open()
  const focused = () => page.evaluate(() => {
    const e = document.activeElement
    const s = getComputedStyle(e)
    return { tag: e.tagName, name: e.getAttribute('aria-label') || e.labels?.[0]?.innerText || e.innerText?.slice(0, 40), key: e.closest('[data-key]')?.dataset.key ?? '', ring: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0, at: e.getBoundingClientRect().top }
  })
  const tab = async (found, most = 400) => {
    for (let i = 0; i < most; i++) {
      await page.keyboard.press('Tab')
      const now = await focused()
      assert.ok(now.tag === 'BODY' || now.ring, `no ring around ${JSON.stringify(now)}`)
      if (found(now)) return now
    }
    assert.fail(`never reached ${found}`)
  }
  await page.keyboard.press('Tab')
  assert.match((await focused()).name, /Skip to the results/)
  assert.ok((await focused()).at >= 0, 'the skip link is seen')
  const said = () => page.locator('[data-key="price.start"] input[type=text]').first().inputValue()
  const begun = await said()
  await tab((x) => x.key === 'price.start')
  await page.keyboard.press('ArrowRight')
  const step = await said()
  await page.keyboard.press('PageUp')
  const leap = await said()
  assert.ok(Number(begun) < Number(step) && Number(step) < Number(leap), `${begun}, ${step}, ${leap}`)
  assert.match(await page.evaluate(() => document.activeElement.getAttribute('aria-valuetext')), /USD per ALEPH$/)
  await settled(page)
  await tab((x) => x.name === 'Reset Price of ALEPH at the start' || x.name === 'How far the price strays')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await tab((x) => x.name === 'Reset Price of ALEPH at the start')
  await page.keyboard.press('Enter')
  assert.equal(await said(), begun)
  await settled(page)
  // A chart is walked through, and tells each month.
  await page.keyboard.press('Escape')
  await tab((x) => /^Incentives pool\. The arrow keys/.test(x.name))
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  assert.match(await page.locator('.says').first().innerText(), /^Month 2: /)
  for (const [view, seen] of [['Who earns what', 'In month'], ['My node', 'What would my node earn?'], ['Two policies', 'Compare with'], ['Attacks', 'What the rules could be abused for']]) {
    await page.locator('main').focus()
    await tab((x) => x.name === view)
    await page.keyboard.press('Enter')
    await page.locator('main').getByText(seen, { exact: true }).first().waitFor()
    await settled(page)
  }
  // Nothing holds the focus for ever: it comes round.
  await page.evaluate(() => document.activeElement.blur())
  await tab((x) => /Skip to the results/.test(x.name ?? ''))
  await close(page)
})

test('a phone shows all of it without scrolling sideways', async () => {
  for (const view of views) {
    const page = await open(`1&runs=100&view=${view}`, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    assert.equal(await page.locator('#panel').isVisible(), false)
    await page.getByRole('button', { name: 'Change the values' }).click()
    assert.equal(await page.locator('#panel').isVisible(), true)
    for (const group of await page.locator('.groups > details > summary').all()) if (!(await group.evaluate((s) => s.parentElement.open))) await group.click()
    const wide = await page.evaluate(() => ({ page: document.documentElement.scrollWidth, over: [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.tools .scroll, .skip')).map((e) => `${e.tagName}.${e.className}`) }))
    assert.deepEqual(wide, { page: 360, over: [] }, view)
    await close(page)
  }
})

// dim finds text whose contrast with what is behind it is less than WCAG AA asks for.
const dim = () => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const light = ([r, g, b]) => [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
  const behind = (e) => {
    for (; e; e = e.parentElement) {
      const c = rgba(getComputedStyle(e).backgroundColor)
      if (c[3] === 255) return c
      if (c[3] !== 0) return null
    }
    return [255, 255, 255]
  }
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)
  const found = [], seen = { texts: 0 }
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const e = walk.currentNode.parentElement, s = getComputedStyle(e)
    if (!walk.currentNode.data.trim() || !e.checkVisibility() || e.closest('button:disabled, .skip')) continue
    seen.texts++
    const large = parseFloat(s.fontSize) >= 24 || (parseFloat(s.fontSize) >= 18.66 && Number(s.fontWeight) >= 700)
    const back = behind(e)
    const has = back && contrast(rgba(s.color), back)
    if (!back || has < (large ? 3 : 4.5)) found.push(`${e.tagName}.${e.className} “${walk.currentNode.data.slice(0, 30)}”: ${has}`)
  }
  // What charts are drawn with, and the edges of fields.
  const style = getComputedStyle(document.documentElement), card = rgba(style.getPropertyValue('--card'))
  for (const [name, least] of [['--dim', 4.5], ['--a', 4.5], ['--b', 4.5], ['--edge', 3]]) {
    if (contrast(rgba(style.getPropertyValue(name)), card) < least) found.push(name)
  }
  return { ...seen, found }
}

test('text can be read in light and in dark, whatever the system has', async () => {
  const grounds = new Set()
  for (const scheme of ['light', 'dark']) {
    const page = await open(`1&runs=100&price.start=0.01`, { colorScheme: scheme })
    for (const view of views) {
      await page.locator('nav button').nth(views.indexOf(view)).click()
      await settled(page)
      await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)))
      const { texts, found } = await page.evaluate(dim)
      assert.ok(texts > 200, `${texts} texts`)
      assert.deepEqual(found, [], `${scheme}, ${view}`)
    }
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    grounds.add(await ground())
    // The switch is stronger than the system, and is remembered.
    await page.getByLabel('Colours').selectOption(scheme === 'light' ? 'dark' : 'light')
    grounds.add(await ground())
    await page.reload()
    await settled(page)
    assert.equal(await page.getByLabel('Colours').inputValue(), scheme === 'light' ? 'dark' : 'light')
    assert.deepEqual((await page.evaluate(dim)).found, [])
    await close(page)
  }
  assert.equal(grounds.size, 2)
})

test('a link brings another to the same picture, and a broken one is refused with a sentence', async () => {
  const page = await open()
  await page.locator('[data-key="network.pool"] input[type=range]').first().focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  await page.getByText('Users', { exact: true }).click()
  await page.getByText('large users', { exact: true }).click()
  await page.locator('[data-key="growth"]:visible input[type=text]').first().fill('9')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Two policies' }).click()
  await settled(page)
  const link = new URL(page.url()).hash.slice(1), want = await result(page)
  assert.ok(link.length < 200, `${link.length} characters: ${link}`)
  const other = await open(link)
  assert.deepEqual(await result(other), want)
  assert.equal(await other.locator('[data-key="network.pool"].changed').count(), 2)
  assert.equal(await other.locator('nav button[aria-current]').innerText(), 'Two policies')
  await close(other)
  await close(page)
  for (const [bad, sentence] of [['7&x', 'another version'], ['1&moon=full', 'does not have'], ['1&price.start=dear', 'not a number']]) {
    const broken = await open(bad)
    assert.match(await broken.locator('.alarm').innerText(), new RegExp(sentence))
    await close(broken)
  }
})

test('what cannot be simulated is said in a sentence, and what was there stays', async () => {
  const page = await open(`1&runs=100`)
  await page.getByLabel('Find a value').fill('core.most')
  const most = page.locator('[data-key="core.most"] input[type=range]:visible').first()
  await most.focus()
  await page.keyboard.press('Home')
  await page.locator('.alarm').waitFor()
  assert.match(await page.locator('.alarm').innerText(), /^This cannot be simulated: core\.most is 1: it is at least network\.ccns/)
  assert.ok((await page.locator('.tiles > div').count()) > 0)
  await page.getByRole('button', { name: 'Reset Most' }).click()
  await page.locator('.alarm').waitFor({ state: 'hidden' })
  await settled(page)
  // A refusal is an answer, which the browser notes as an error of its own.
  assert.deepEqual(page.complaints.filter((c) => !/422/.test(c)), [])
  await page.context().close()
})

test('a node of one’s own, and what would earn more', async () => {
  const page = await open(`1&runs=100&view=node`)
  const verdict = page.locator('.verdict .headline')
  await verdict.waitFor()
  const before = await verdict.innerText()
  await page.locator('.view').getByLabel('Cost', { exact: true }).fill('1')
  await page.waitForFunction((was) => document.querySelector('.verdict .headline').innerText !== was, before)
  await page.locator('.view').getByLabel('Disk', { exact: true }).fill('100')
  await page.getByText('It runs out of disk first.').waitFor()
  await page.locator('.view').getByLabel('Processors', { exact: true }).fill('0')
  await page.getByText('A whole number from 1 to 1,024. The figures are those of 16.').waitFor()
  await page.locator('.view').getByLabel('Processors', { exact: true }).fill('16')
  await page.locator('.view').getByLabel('It draws, unless that is in its cost').fill('200')
  await page.locator('.view').getByLabel('Electricity where it stands').fill('0.25')
  await page.getByText('its cost 37 USD').waitFor()
  await page.getByText('The same server where electricity costs half: 0.125 USD per kWh').waitFor()
  await page.getByText(/^More disk: 320 GiB/).waitFor()
  await page.waitForFunction(() => !/to go/.test(document.querySelector('.view').innerText), null, { timeout: 120_000 })
  const changes = await page.locator('tr', { hasText: 'instead of 100' }).locator('td').allInnerTexts()
  assert.equal(changes[0], '16')
  await page.locator('tr', { hasText: 'instead of 100' }).getByRole('button', { name: 'Take over' }).click()
  assert.equal(await page.locator('.view').getByLabel('Disk', { exact: true }).inputValue(), '320')
  await settled(page)
  await close(page)
})

test('two policies side by side: who gains is what the command line says', async () => {
  const page = await open(`1&runs=${runs}&view=compare&other=proposal`)
  const want = await galephSays('compare', 'today', '--policy-b', 'proposal', '--mode', 'cohort', '--runs', String(runs))
  const table = page.getByRole('region', { name: 'Who gains and who loses' })
  await page.getByText(`${runs} pairs of runs.`).waitFor({ timeout: 120_000 })
  for (const sentence of want.says) assert.equal(await page.getByText(sentence, { exact: true }).count(), 1, sentence)
  const rows = await table.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((c) => {
    const large = c.cloneNode(true)
    large.querySelectorAll('small').forEach((x) => x.remove())
    return large.textContent
  })))
  assert.equal(rows.length, want.roles.length)
  rows.forEach((row, i) => [want.roles[i].a.p50, want.roles[i].b.p50, want.roles[i].difference.p50].forEach((x, n) => {
    assert.ok(Math.abs(number(row[n + 1].replace('+', '')) - x) <= Math.max(Math.abs(x) / 100, want.roles[i].unit === 'count' ? 0.5 : 0), `${row}, and ${x}`)
  }))
  await close(page)
})

test('attacks: profits are those of the command line, and what closes one can be tried', async () => {
  const page = await open('1&runs=100&view=attacks&policy=mainnet')
  const card = page.locator('[data-kind="self_dealing"]')
  const verdict = card.locator('.verdict')
  await verdict.waitFor({ timeout: 120_000 })
  const want = await galephSays('attack', 'self_dealing', '--scenario', 'today', '--policy', 'mainnet')
  assert.equal(want.pays, true)
  const shown = number((await verdict.innerText()).match(/^It pays: (\S+) USD/)[1])
  assert.ok(Math.abs(shown - want.profit_usd) <= want.profit_usd / 100, `${shown}, and ${want.profit_usd}`)
  const closing = want.closes.find((c) => c.key === 'aleph_bonus')
  await card.getByRole('button', { name: `Set aleph_bonus to ${closing.to}` }).click()
  await card.getByText('It does not pay').waitFor({ timeout: 120_000 })
  assert.match(page.url(), new RegExp(`policy\\.aleph_bonus=${closing.to}`))
  await card.getByText('What the attacker has').click()
  await card.locator('[data-key="friction"] input[type=text]').fill('5')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.hash.includes('attack.self_dealing.friction='))
  await close(page)
})

test('the first picture after a slider moves', async (t) => {
  const page = await open('1')
  const slider = page.locator('[data-key="price.start"] input[type=range]').first()
  await slider.focus()
  const took = []
  for (let i = 0; i < 7; i++) {
    await page.evaluate(() => delete document.documentElement.dataset.firstPicture)
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.documentElement.dataset.firstPicture)
    took.push(Number(await page.evaluate(() => document.documentElement.dataset.firstPicture)))
    await settled(page)
  }
  took.sort((a, b) => a - b)
  t.diagnostic(`first picture after a slider moves: median ${took[3]} ms, slowest ${took[6]} ms`)
  await close(page)
})

test('nothing moves for who asked for less motion', async () => {
  const page = await open(`1&runs=100`, { reducedMotion: 'reduce' })
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => {
    const s = getComputedStyle(e)
    return s.animationName !== 'none' || s.transitionDuration.split(',').some((d) => parseFloat(d) > 0)
  }).length)
  assert.equal(moving, 0)
  await close(page)
})
