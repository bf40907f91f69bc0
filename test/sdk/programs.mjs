// Credits, and the programs that they pay for.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, it } from 'node:test'

import { Encoding } from '@aleph-sdk/message'

import { until } from './network.mjs'
import { asSent, newUser, refusedHash } from './user.mjs'

const balanceKeys = ['address', 'balance', 'credit_balance', 'credit_balance_details', 'details', 'locked_amount']
const payment = { chain: 'ETH', type: 'credit' }

export function testPrograms(network) {
  let code

  before(async () => {
    code = new Blob([await readFile(new URL('../../examples/hello/hello.wasm', import.meta.url))])
  })

  /** Uploads the program and says how it is deployed. It brings its own runtime, so the file is that too. */
  async function uploaded(user, more) {
    const stored = await user.client.createStore({ channel: user.channel, fileObject: code, sync: true })
    const ref = stored.item_hash
    return {
      channel: user.channel,
      programRef: ref,
      runtime: ref,
      encoding: Encoding.plain,
      entrypoint: '_start',
      payment,
      ...more,
    }
  }

  const running = (user, vm) =>
    until(
      'the program runs',
      () => user.get(`/api/v1/vms/${vm}`),
      ({ body }) => body.state === 'running',
    )

  /** Sends a request until its node has taken the program up. */
  const call = (url, body) =>
    until(
      'the program answers',
      async () => {
        const answer = await fetch(url, { method: body ? 'POST' : 'GET', body })
        return { status: answer.status, text: await answer.text() }
      },
      (answer) => answer.status === 200,
    )

  describe('balance', () => {
    it('is nothing for who has nothing', async () => {
      const user = newUser(network)
      assert.deepEqual(await user.balance(), {
        address: user.address,
        balance: 0,
        details: {},
        locked_amount: 0,
        credit_balance: 0,
        credit_balance_details: null,
      })
    })

    it('shows the credits that were bought, with the bonus', async () => {
      const user = newUser(network)
      const balance = await user.buyCredits(2_000_000)
      assert.deepEqual(Object.keys(balance).sort(), balanceKeys)
      // Lists are written when a block is done, a moment after its balances are seen.
      const { purchases } = await until(
        'the purchase is listed',
        async () => (await user.get(`/api/v1/accounts/${user.address}/purchases`)).body,
        (answer) => answer.purchases.length > 0,
      )
      const [{ paid_credits: paid, bonus_credits: bonus }] = purchases
      assert.equal(balance.credit_balance, Number(paid) + Number(bonus))
      assert.ok(Number(paid) > 0)
    })
  })

  describe('PROGRAM', () => {
    it('that stays on runs, answers and spends', async () => {
      const user = newUser(network)
      const { credit_balance: bought } = await user.buyCredits(5_000_000)
      const config = await uploaded(user, { isPersistent: true })
      const program = await user.client.createProgram(config)
      const { message, status } = await user.record(program.item_hash)
      assert.equal(status, 'processed')
      assert.deepEqual(message.content, asSent(program.content))

      const vm = (await running(user, program.item_hash)).body
      assert.deepEqual([vm.vm, vm.owner, vm.kind], [program.item_hash, user.address, 'reserved'])
      const answer = await call(`${vm.node_url}/vm/${program.item_hash}/some/path`, 'ciao')
      assert.equal(answer.text, 'Hello from a program on Aleph Cloud. You asked for /some/path.\nciao')

      await until(
        'credits flow',
        () => user.balance(),
        (b) => b.credit_balance < bought,
      )
      const list = await user.client.getMessages({ addresses: [user.address], paymentTypes: ['credit'] })
      assert.deepEqual(
        list.messages.map((m) => m.item_hash),
        [program.item_hash],
      )
    })

    it('on demand is billed for the requests that it served', async () => {
      const user = newUser(network)
      await user.buyCredits(5_000_000)
      const program = await user.client.createProgram(await uploaded(user))
      const vm = (await running(user, program.item_hash)).body
      assert.equal(vm.kind, 'metered')
      // A request may take less than the millisecond from which on it counts, so there are some.
      let calls = 0
      const { lines } = await until(
        'the requests are on the bill',
        async () => {
          await call(`${vm.node_url}/vm/${program.item_hash}/`)
          calls++
          return (await user.get(`/api/v1/accounts/${user.address}/bill`)).body
        },
        (bill) => bill.lines.length > 0,
      )
      const [line] = lines
      assert.deepEqual([line.execution, line.kind], [program.item_hash, 'metered'])
      assert.ok(0 < line.requests && line.requests <= calls, `${line.requests} of ${calls} requests`)
      assert.ok(0 < line.counted_ms && line.counted_ms < line.to - line.from, `${line.counted_ms} ms`)
    })

    it('costs what was estimated', async () => {
      const user = newUser(network)
      await user.buyCredits(5_000_000)
      const config = await uploaded(user, { isPersistent: true, memory: 2048 })
      const { programRef, ...rest } = config
      const estimate = await user.client.programClient.getEstimatedCost({ account: user.account, ...rest, file: code })
      assert.equal(estimate.payment_type, 'credit')
      assert.match(estimate.cost, /^\d+\.\d{18}$/)
      assert.deepEqual(
        estimate.detail.map((row) => row.type),
        ['EXECUTION', 'EXECUTION_PROGRAM_VOLUME_CODE', 'EXECUTION_VOLUME_DISCOUNT'],
      )

      const program = await user.client.createProgram(config)
      const cost = await user.client.programClient.getCost(program.item_hash)
      assert.deepEqual(cost, estimate)
      const { rate } = (await user.get(`/api/v1/vms/${program.item_hash}`)).body
      const perHour = Number(rate.credits_per_hour)
      assert.ok(
        Math.abs(Number(cost.cost) * 3600 - perHour) < 1e-9 * perHour,
        `${cost.cost} a second, ${perHour} an hour`,
      )
    })

    it('of who cannot pay is rejected, with the amounts', async () => {
      const user = newUser(network)
      const error = await user.client.createProgram(await uploaded(user)).then(
        () => null,
        (e) => e,
      )
      assert.equal(error?.name, 'InvalidMessageError')
      const record = await user.record(refusedHash(error))
      assert.deepEqual([record.status, record.error_code], ['rejected', 6])
      const [amounts] = record.details.errors
      assert.deepEqual(Object.keys(amounts).sort(), ['account_credits', 'min_runtime_days', 'required_credits'])
      assert.equal(Number(amounts.account_credits), 0)
      assert.ok(Number(amounts.required_credits) > 0)
    })

    it('whose code does not exist is not published by the SDK', async () => {
      const user = newUser(network)
      const config = await uploaded(user, { programRef: 'cafe'.repeat(16) })
      await assert.rejects(user.client.createProgram(config), /does not exist on Aleph network/)
    })
  })
}
