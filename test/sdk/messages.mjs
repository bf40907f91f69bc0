// POST, AGGREGATE and FORGET messages.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isDeepStrictEqual } from 'node:util'

import { ItemType, MessageType } from '@aleph-sdk/message'

import { until } from './network.mjs'
import { asSent, newUser, sha256, unique } from './user.mjs'

const listedKeys = [
  'channel',
  'chain',
  'confirmations',
  'confirmed',
  'content',
  'item_content',
  'item_hash',
  'item_type',
  'sender',
  'signature',
  'size',
  'time',
  'type',
].sort()

export function testMessages(network) {
  describe('POST', () => {
    const content = {
      title: 'zażółć gęślą jaźń 😀',
      body: 'line one\nline "two"\t\\ <b>&amp;</b>',
      n: 1.5,
      big: 9007199254740991,
      nested: { list: [1, null, true, 'x'], empty: {} },
      tags: ['tag'],
    }

    it('is processed when the client waits, and comes back as it was signed', async () => {
      const user = newUser(network)
      const sent = await user.client.createPost({ channel: user.channel, postType: 'note', content, sync: true })
      assert.equal((await user.record(sent.item_hash)).status, 'processed', 'with sync the answer is the outcome')

      const got = await user.client.getMessage(sent.item_hash)
      assert.deepEqual(got.content, asSent(sent.content))
      for (const field of [
        'chain',
        'sender',
        'channel',
        'time',
        'item_type',
        'item_hash',
        'item_content',
        'signature',
        'type',
      ]) {
        assert.deepEqual(got[field], sent[field], field)
      }
      assert.equal(sha256(got.item_content), got.item_hash)
    })

    it('is pending when the client does not wait, and processed soon', async () => {
      const user = newUser(network)
      const sent = await user.client.createPost({ channel: user.channel, postType: 'note', content, sync: false })
      const record = await until(
        'the post is processed',
        () => user.record(sent.item_hash),
        (r) => r.status === 'processed',
      )
      assert.deepEqual(record.message.content, asSent(sent.content))
    })

    it('has no channel when none is given', async () => {
      const user = newUser(network)
      const sent = await user.client.createPost({ postType: 'note', content: {}, sync: true })
      const { message } = await user.record(sent.item_hash)
      assert.equal(message.channel, null)
    })

    it('is one message however often it is published', async () => {
      const user = newUser(network)
      const message = await user.sign({ type: 'note', content: { n: 1 } })
      const answers = [await user.publish(message), await user.publish(message)]
      assert.deepEqual(
        answers.map((a) => [a.status, a.body.message_status]),
        [
          [200, 'processed'],
          [200, 'processed'],
        ],
      )
      const list = await user.client.getMessages({ addresses: [user.address] })
      assert.equal(list.pagination_total, 1)
    })

    it('is read as its last amend says', async () => {
      const user = newUser(network)
      const type = unique('doc')
      const publish = (config) => user.client.createPost({ channel: user.channel, sync: true, ...config })
      const original = await publish({ postType: type, content: { v: 1 } })
      const amend = await publish({ postType: 'amend', ref: original.item_hash, content: { v: 2 } })
      const post = await user.client.getPost({ types: type, addresses: [user.address] })
      assert.deepEqual(post.content, { v: 2 })
      assert.deepEqual(
        [post.hash, post.original_item_hash, post.item_hash, post.original_type, post.address],
        [original.item_hash, original.item_hash, amend.item_hash, type, user.address],
      )
    })

    it('of 50,000 bytes is stored as a file first', async () => {
      const user = newUser(network)
      const long = { b: 'żółw '.repeat(10_000), a: [3, 2, 1], 'a<b': '&' }
      const sent = await user.client.createPost({ channel: user.channel, postType: 'long', content: long, sync: true })
      assert.equal(sent.item_type, ItemType.storage)
      assert.equal(sent.item_content, undefined)
      const got = await user.client.getMessage(sent.item_hash)
      assert.equal(got.item_content, null)
      const file = Buffer.from(await user.client.downloadFile(sent.item_hash))
      assert.equal(sha256(file), sent.item_hash)
      for (const content of [got.content, JSON.parse(file)]) {
        assert.ok(isDeepStrictEqual(content, asSent(sent.content)), 'the content is what was published')
      }
    })

    it('can be published by many at once', async () => {
      const users = Array.from({ length: 5 }, () => newUser(network))
      const sent = await Promise.all(
        users.flatMap((u) =>
          [1, 2, 3].map((n) =>
            u.client.createPost({ channel: u.channel, postType: 'par', content: { n }, sync: true }),
          ),
        ),
      )
      const list = await users[0].client.getMessages({ hashes: sent.map((m) => m.item_hash), pagination: 50 })
      assert.deepEqual(list.messages.map((m) => m.item_hash).sort(), sent.map((m) => m.item_hash).sort())
    })
  })

  describe('lists of messages', () => {
    it('have the keys that official clients know, and no others', async () => {
      const user = newUser(network)
      const sent = await user.client.createPost({ channel: user.channel, postType: 'note', content: {}, sync: true })
      const list = await user.client.getMessages({ hashes: [sent.item_hash] })
      assert.deepEqual(Object.keys(list).sort(), [
        'messages',
        'pagination_item',
        'pagination_page',
        'pagination_per_page',
        'pagination_total',
      ])
      const [message] = list.messages
      assert.deepEqual(Object.keys(message).sort(), listedKeys)
      assert.deepEqual(message.content, asSent(sent.content))
      assert.deepEqual([message.size, message.confirmed, message.confirmations], [sent.item_content.length, false, []])
    })

    it('obey every filter of the SDK', async () => {
      const [alice, bob] = [newUser(network), newUser(network)]
      const [type, tag, ref] = [unique('type'), unique('tag'), unique('ref')]
      const messages = [
        await alice.client.createPost({
          channel: alice.channel,
          postType: type,
          ref,
          content: { tags: [tag] },
          sync: true,
        }),
        await alice.client.createPost({ channel: bob.channel, postType: 'other', content: {}, sync: true }),
        await bob.client.createAggregate({ channel: bob.channel, key: 'k', content: { n: 1 }, sync: true }),
        await bob.client.createPost({
          channel: alice.channel,
          postType: type,
          content: { tags: [tag, 'more'] },
          sync: true,
        }),
      ]
      const both = [alice.address, bob.address]
      const hashes = messages.map((m) => m.item_hash)
      const middle = new Date((messages[1].time + messages[2].time) * 500) // between the second and the third
      for (const [filter, expected] of [
        [{ addresses: both }, [0, 1, 2, 3]],
        [{ addresses: [bob.address] }, [2, 3]],
        [{ hashes: [hashes[0], hashes[2]] }, [0, 2]],
        [{ channels: [alice.channel] }, [0, 3]],
        [{ channels: [alice.channel, bob.channel], addresses: [alice.address] }, [0, 1]],
        [{ addresses: both, messageTypes: [MessageType.aggregate] }, [2]],
        [{ addresses: both, messageTypes: [MessageType.aggregate, MessageType.post] }, [0, 1, 2, 3]],
        [{ contentTypes: [type] }, [0, 3]],
        [{ tags: [tag] }, [0, 3]],
        [{ tags: ['more'], addresses: both }, [3]],
        [{ refs: [ref] }, [0]],
        [{ addresses: both, chains: ['ETH'] }, [0, 1, 2, 3]],
        [{ addresses: both, chains: ['SOL'] }, []],
        [{ addresses: both, startDate: middle }, [2, 3]],
        [{ addresses: both, endDate: middle }, [0, 1]],
        [{ addresses: [newUser(network).address] }, []],
      ]) {
        const list = await alice.client.getMessages({ pagination: 50, ...filter })
        assert.deepEqual(list.messages.map((m) => hashes.indexOf(m.item_hash)).sort(), expected, JSON.stringify(filter))
        assert.equal(list.pagination_total, expected.length, JSON.stringify(filter))
      }
    })

    it('come in pages, newest first', async () => {
      const user = newUser(network)
      const hashes = []
      for (const n of [0, 1, 2]) {
        const sent = await user.client.createPost({
          channel: user.channel,
          postType: 'page',
          content: { n },
          sync: true,
        })
        hashes.unshift(sent.item_hash)
      }
      for (const [page, expected] of [
        [1, hashes.slice(0, 2)],
        [2, hashes.slice(2)],
        [3, []],
      ]) {
        const list = await user.client.getMessages({ addresses: [user.address], pagination: 2, page })
        assert.deepEqual(
          list.messages.map((m) => m.item_hash),
          expected,
          `page ${page}`,
        )
        assert.deepEqual(
          [list.pagination_page, list.pagination_per_page, list.pagination_total, list.pagination_item],
          [page, 2, 3, 'messages'],
        )
      }
    })
  })

  describe('a message that nobody published', () => {
    it('is not found', async () => {
      const user = newUser(network)
      await assert.rejects(user.client.getMessage(sha256(unique('nothing'))), { name: 'MessageNotFoundError' })
      assert.equal((await user.get('/api/v0/messages/not-a-hash')).status, 400)
    })
  })

  describe('AGGREGATE', () => {
    it('merges what is published under a key', async () => {
      const user = newUser(network)
      const set = (key, content) => user.client.createAggregate({ channel: user.channel, key, content, sync: true })
      await set('k', { a: 1, b: { x: 1, gone: true }, c: 'old' })
      await set('k', { b: { y: 2 }, c: null, d: [1, 2] })
      await set('other', { z: 26 })
      const merged = { a: 1, b: { y: 2 }, c: null, d: [1, 2] }
      assert.deepEqual(await user.client.fetchAggregate(user.address, 'k'), merged)
      assert.deepEqual(await user.client.fetchAggregates(user.address), { k: merged, other: { z: 26 } })
      assert.deepEqual(await user.client.fetchAggregates(user.address, ['other', 'nothing']), { other: { z: 26 } })
      const { status, body } = await user.get(`/api/v0/aggregates/${user.address}.json?keys=other`)
      assert.deepEqual([status, body], [200, { address: user.address, data: { other: { z: 26 } }, info: {} }])
    })

    it('is not found when there is none', async () => {
      const user = newUser(network)
      await assert.rejects(user.client.fetchAggregate(user.address, 'k'), { name: 'MessageNotFoundError' })
      await user.client.createAggregate({ channel: user.channel, key: 'k', content: {}, sync: true })
      await assert.rejects(user.client.fetchAggregate(user.address, 'nothing'), { name: 'MessageNotFoundError' })
      assert.equal((await user.get(`/api/v0/aggregates/${user.address}.json?keys=nothing`)).status, 404)
    })
  })

  describe('FORGET', () => {
    it('leaves nothing of a message but that there was one', async () => {
      const user = newUser(network)
      const type = unique('secret')
      const sent = await user.client.createPost({
        channel: user.channel,
        postType: type,
        content: { secret: 'x' },
        sync: true,
      })
      const forget = await user.client.forget({
        channel: user.channel,
        hashes: [sent.item_hash],
        reason: 'test',
        sync: true,
      })
      await assert.rejects(user.client.getMessage(sent.item_hash), { name: 'ForgottenMessageError' })

      const record = await user.record(sent.item_hash)
      assert.equal(record.status, 'forgotten')
      assert.deepEqual(record.forgotten_by, [forget.item_hash])
      const { forgotten_at, payment_type, size, ...skeleton } = record.message
      assert.equal(forgotten_at, forget.time)
      assert.deepEqual(skeleton, {
        chain: 'ETH',
        sender: user.address,
        signature: sent.signature,
        type: 'POST',
        item_type: 'inline',
        item_hash: sent.item_hash,
        time: sent.time,
        channel: user.channel,
        owner: user.address,
      })
      assert.equal((await user.get(`/api/v0/messages/${sent.item_hash}/content`)).status, 422)
      const list = await user.client.getMessages({ addresses: [user.address] })
      assert.deepEqual(
        list.messages.map((m) => m.item_hash),
        [forget.item_hash],
      )
      assert.deepEqual((await user.client.getPosts({ types: type })).posts, [])

      const again = await user.get(`/api/v0/messages/${forget.item_hash}`)
      assert.equal(again.body.message.content.reason, 'test')
    })

    it('is for those who may', async () => {
      const [owner, stranger] = [newUser(network), newUser(network)]
      const sent = await owner.client.createPost({ channel: owner.channel, postType: 'note', content: {}, sync: true })
      const answer = await stranger.publish(await stranger.sign({ hashes: [sent.item_hash] }, MessageType.forget))
      assert.deepEqual([answer.status, answer.body.error_code], [422, 2])
      assert.equal((await owner.record(sent.item_hash)).status, 'processed')
    })
  })
}
