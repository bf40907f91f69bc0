// STORE messages and the files that they keep.

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'

import { ItemType } from '@aleph-sdk/message'

import { until } from './network.mjs'
import { newUser, sha256 } from './user.mjs'

export function testFiles(network) {
  describe('STORE', () => {
    const store = (user, fileObject, more) =>
      user.client.createStore({
        channel: user.channel,
        fileObject,
        storageEngine: ItemType.storage,
        sync: true,
        ...more,
      })

    for (const size of [0, 1, 100 * 1024, 3 * 1024 * 1024]) {
      it(`gives ${size} bytes back`, async () => {
        const user = newUser(network)
        const bytes = randomBytes(size)
        const sent = await store(user, new Blob([bytes]))
        const file = sent.content.item_hash
        assert.equal(file, sha256(bytes))

        assert.ok(bytes.equals(Buffer.from(await user.client.downloadFile(file))), 'by the SDK')
        const raw = await fetch(`${network.api}/api/v0/storage/raw/${file}`)
        assert.deepEqual([raw.status, raw.headers.get('content-length')], [200, String(size)])
        assert.ok(bytes.equals(Buffer.from(await raw.arrayBuffer())), 'by a plain request')

        const message = await user.client.getMessage(sent.item_hash)
        assert.equal(message.type, 'STORE')
        assert.deepEqual(message.content.item_hash, file)
        const { body } = await user.get(`/api/v0/storage/by-message-hash/${sent.item_hash}`)
        assert.deepEqual([body.ref, body.owner, body.file_hash, body.size], [sent.item_hash, user.address, file, size])
      })
    }

    it('is processed soon when the client does not wait', async () => {
      const user = newUser(network)
      const sent = await store(user, new Blob(['async']), { sync: false })
      await until(
        'the file is on record',
        () => user.record(sent.item_hash),
        (r) => r.status === 'processed',
      )
    })

    it('keeps metadata, and fields that only the SDK knows', async () => {
      const user = newUser(network)
      const sent = await store(user, new Blob(['x']), { metadata: { name: 'x.txt' }, extraFields: { note: 1 } })
      const { content } = await user.client.getMessage(sent.item_hash)
      assert.deepEqual([content.metadata, content.extra_fields], [{ name: 'x.txt' }, { note: 1 }])
    })

    it('takes a Buffer of text, which the SDK sends as a field without a file name', async () => {
      const user = newUser(network)
      const text = 'plain ASCII text without line ends'
      const sent = await store(user, Buffer.from(text))
      assert.equal(Buffer.from(await user.client.downloadFile(sent.content.item_hash)).toString(), text)
    })

    for (const bytes of [Buffer.from([0xff, 0xfe, 0x00, 0x80]), new Uint8Array([1, 2, 3])]) {
      it(`refuses a ${bytes.constructor.name} of bytes, which the SDK damages on the way`, async () => {
        const user = newUser(network)
        await assert.rejects(store(user, bytes), { name: 'InvalidMessageError' })
        assert.equal((await user.get(`/api/v0/storage/raw/${sha256(bytes)}`)).status, 404)
        assert.equal((await user.client.getMessages({ addresses: [user.address] })).pagination_total, 0)
      })
    }

    it('refuses an upload that its owner cannot pay', async () => {
      const user = newUser(network)
      const bytes = randomBytes(100)
      const payment = { chain: 'ETH', type: 'credit' }
      await assert.rejects(store(user, new Blob([bytes]), { payment }), { name: 'InvalidMessageError' })
      assert.equal((await user.get(`/api/v0/storage/raw/${sha256(bytes)}`)).status, 404)
    })

    it('has no file where there is none', async () => {
      const user = newUser(network)
      assert.equal((await user.get(`/api/v0/storage/raw/${sha256(randomBytes(8))}`)).status, 404)
    })
  })
}
