// What a node refuses, and how it says so. The SDK sends nothing like it.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { newUser, sha256 } from './user.mjs'

const inlineMax = 200_000 // characters

export function testRefusals(network) {
  describe('a message that is not as it was signed', () => {
    const note = { type: 'note', content: { n: 1 } }

    /** Refused once it was looked at: the record says why. */
    async function rejected(user, message, code) {
      const answer = await user.publish(message)
      assert.deepEqual([answer.status, answer.body.message_status], [422, 'rejected'])
      const record = await user.record(message.item_hash)
      assert.deepEqual([record.status, record.error_code], ['rejected', code])
      assert.equal(typeof record.details.errors[0], 'string')
      assert.equal((await user.client.getMessages({ addresses: [user.address] })).pagination_total, 0)
    }

    it('has another signature', async () => {
      const user = newUser(network)
      const message = await user.sign(note)
      const digit = message.signature[10] === '0' ? '1' : '0'
      const signature = message.signature.slice(0, 10) + digit + message.signature.slice(11)
      await rejected(user, { ...message, signature }, 1)
    })

    it('has the signature of somebody else', async () => {
      const user = newUser(network)
      const message = await user.sign(note)
      const { signature } = await newUser(network).sign(note)
      await rejected(user, { ...message, signature }, 1)
    })

    it('has no signature', async () => {
      const user = newUser(network)
      const { signature, ...message } = await user.sign(note)
      await rejected(user, message, 1)
    })

    it('may be published rightly afterwards', async () => {
      const user = newUser(network)
      const message = await user.sign(note)
      await rejected(user, { ...message, signature: `0x${'00'.repeat(65)}` }, 1)
      assert.equal((await user.publish(message)).status, 200)
      assert.equal((await user.record(message.item_hash)).status, 'processed')
    })

    it('speaks for somebody else', async () => {
      const user = newUser(network)
      const message = await user.sign({ ...note, address: newUser(network).address })
      await rejected(user, message, 2)
    })
  })

  describe('what is no message', () => {
    /** Refused at the door: nothing is kept of it. */
    async function refused(user, message) {
      const answer = await user.publish(message)
      assert.equal(answer.status, 422)
      assert.match(answer.body, /^InvalidMessageFormat/)
      if (typeof message.item_hash === 'string') {
        assert.ok([400, 404].includes((await user.get(`/api/v0/messages/${message.item_hash}`)).status))
      }
      assert.equal((await user.client.getMessages({ addresses: [user.address] })).pagination_total, 0)
    }

    it('has a hash that is not that of its content', async () => {
      const user = newUser(network)
      const message = await user.sign({ type: 'note', content: {} })
      await refused(user, { ...message, item_hash: sha256('another') })
      await refused(user, { ...message, item_content: message.item_content.replace('note', 'lie') })
    })

    it('is of a type that nobody knows', async () => {
      const user = newUser(network)
      await refused(user, await user.sign({ content: {} }, 'GOSSIP'))
    })

    it('has more than 200,000 characters inline', async () => {
      const user = newUser(network)
      const time = Math.floor(Date.now() / 1000)
      const room = inlineMax - JSON.stringify({ address: user.address, time, type: 'long', content: '' }).length
      await refused(user, await user.sign({ time, type: 'long', content: 'ż'.repeat(room + 1) }))
      const largest = await user.sign({ time, type: 'long', content: 'ż'.repeat(room) })
      assert.equal(largest.item_content.length, inlineMax)
      assert.equal((await user.publish(largest)).status, 200)
    })

    for (const [what, change] of [
      ['has no type', { type: undefined }],
      ['has no sender', { sender: undefined }],
      ['has no time', { time: undefined }],
      ['has no hash', { item_hash: undefined }],
      ['has no content', { item_content: undefined }],
      ['is of no chain', { chain: 'DOGE' }],
      ['has a time in words', { time: 'noon' }],
      ['has a hash that is none', { item_hash: 'abc' }],
      ['has content of a kind that nobody knows', { item_type: 'tape' }],
    ]) {
      it(what, async () => {
        const user = newUser(network)
        await refused(user, { ...(await user.sign({ type: 'note', content: {} })), ...change })
      })
    }
  })

  describe('what is no request', () => {
    for (const [what, body] of [
      ['is no JSON', 'not { JSON'],
      ['ends too soon', '{"message":'],
      ['is nothing', ''],
      ['is a list', '[]'],
      ['has no message', '{"sync":true}'],
      ['has a message that is a number', '{"message":1}'],
      ['has no message in its message', '{"message":{}}'],
    ]) {
      it(what, async () => {
        const { status } = await newUser(network).post('/api/v0/messages', body)
        assert.equal(status, 422)
      })
    }

    it('is larger than a request may be', async () => {
      const { status } = await newUser(network).post(
        '/api/v0/messages',
        JSON.stringify({ message: 'x'.repeat(1 << 20) }),
      )
      assert.equal(status, 413)
    })
  })
}
