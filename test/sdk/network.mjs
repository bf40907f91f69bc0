// The network that the tests use: one of their own, which is started and
// stopped here, or the one that GALEPH_API names.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Starts a development network and waits until it is ready. With GALEPH_API,
 * the URL of a core node, nothing is started; GALEPH_KEY is then the private
 * key of an account that has ETH and USDC on that network's chain.
 */
export async function startNetwork() {
  const { GALEPH_API: api, GALEPH_KEY: key } = process.env
  if (api) {
    assert.ok(key, 'with GALEPH_API, set GALEPH_KEY to the private key of an account with ETH and USDC')
    return { api, key, stop: async () => {} }
  }
  const child = spawn(`${root}/bin/galeph`, ['devnet', '--api', '127.0.0.1:0', '--rpc', '127.0.0.1:0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve, reject) => {
    child.once('error', () => reject(new Error(`${root}bin/galeph does not start: build it with "make build"`)))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  ended.catch(() => {}) // It is told below, where it is waited for.
  process.once('exit', () => child.kill('SIGINT'))
  const described = await Promise.race([readDescription(child.stdout), ended])
  assert.ok(described.api, `the network ended before it was ready: ${JSON.stringify(described)}`)
  return {
    ...described,
    stop: async () => {
      child.kill('SIGINT')
      assert.deepEqual(await ended, { code: 0, signal: null }, 'the network stops cleanly')
    },
  }
}

/** Reads what a network prints until it has said everything, and the rest as well so that it is never held up. */
async function readDescription(output) {
  const lines = createInterface({ input: output })
  let api, key
  lines.on('line', (line) => {
    api ??= line.match(/^HTTP API +(\S+)$/)?.[1]
    key ??= line.match(/^\(1\) (0x[0-9a-f]{64})$/)?.[1]
    if (line.startsWith('State is in ')) lines.emit('described')
  })
  await once(lines, 'described')
  return { api, key }
}

const waitMax = 60_000 // ms
const pause = 100 // ms

/** Asks until the answer is right, and returns it. Fails with the last answer when that takes a minute. */
export async function until(what, ask, right) {
  const deadline = Date.now() + waitMax
  for (;;) {
    const answer = await ask()
    if (right(answer)) return answer
    assert.ok(Date.now() < deadline, `waited in vain until ${what}; the last answer was ${JSON.stringify(answer)}`)
    await setTimeout(pause)
  }
}
