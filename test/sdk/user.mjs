// Somebody who uses the network, with the SDK and, for what the SDK does not
// send or does not show, with plain requests.

import { createHash, randomBytes } from 'node:crypto'

import { AuthenticatedAlephHttpClient } from '@aleph-sdk/client'
import { Blockchain } from '@aleph-sdk/core'
import { importAccountFromPrivateKey } from '@aleph-sdk/ethereum'
import { HashedMessage, ItemType, MessageType, SignedMessage } from '@aleph-sdk/message'
import { ethers } from 'ethers'

import { until } from './network.mjs'

export const sha256 = (data) => createHash('sha256').update(data).digest('hex')

/** A name that no other test and no earlier run has used. */
export const unique = (name) => `${name}-${randomBytes(6).toString('hex')}`

/** A content as it goes over the wire: without the fields that the SDK leaves undefined. */
export const asSent = (content) => JSON.parse(JSON.stringify(content))

/** A new user, who owns nothing. */
export function newUser(network) {
  const account = importAccountFromPrivateKey(randomBytes(32).toString('hex'))
  return new User(network, account)
}

class User {
  constructor(network, account) {
    this.network = network
    this.account = account
    this.address = account.address
    this.channel = unique('TEST')
    this.client = new AuthenticatedAlephHttpClient(account, network.api)
  }

  /** Asks for a path of the API and returns the status and the body, read as JSON where it is JSON. */
  async get(path) {
    return readAnswer(await fetch(this.network.api + path))
  }

  /** Posts a body as it is. */
  async post(path, body) {
    return readAnswer(
      await fetch(this.network.api + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }),
    )
  }

  /** Publishes an envelope, whatever is wrong with it, and waits for its outcome. */
  publish(message) {
    return this.post('/api/v0/messages', JSON.stringify({ sync: true, message }))
  }

  /** Signs inline content of any size and any type. */
  async sign(content, type = MessageType.post) {
    const time = Date.now() / 1000
    const item_content = JSON.stringify({ address: this.address, time, ...content })
    const hashed = new HashedMessage({
      chain: Blockchain.ETH,
      sender: this.address,
      channel: this.channel,
      time,
      item_type: ItemType.inline,
      item_content,
      item_hash: sha256(item_content),
      type,
    })
    const message = new SignedMessage({ ...hashed, signature: await this.account.sign(hashed) })
    return message.getBroadcastable()
  }

  /** What is on record about a message. */
  async record(hash) {
    const { status, body } = await this.get(`/api/v0/messages/${hash}`)
    return status === 200 ? body : { status: String(status), text: body }
  }

  async balance() {
    return (await this.get(`/api/v0/addresses/${this.address}/balance`)).body
  }

  /** Pays USDC, in units of 10^-6, into the payment processor, and waits for the credits. */
  async buyCredits(amount) {
    const { rpc, contracts } = (await this.get('/api/v1/status')).body
    const provider = new ethers.providers.JsonRpcProvider(rpc)
    provider.pollingInterval = 100 // ms
    const payer = new ethers.Wallet(this.network.key, provider)
    const usdc = new ethers.Contract(contracts.usdc, ['function approve(address, uint256) returns (bool)'], payer)
    const processor = new ethers.Contract(
      contracts.payment_processor,
      ['function pay(address token, uint256 amount, address account, uint256 minAleph, uint256 deadline)'],
      payer,
    )
    await (await usdc.approve(processor.address, amount)).wait()
    const { timestamp } = await provider.getBlock('latest')
    const leastAleph = 1 // Nobody else trades here: the price is what it was.
    await (await processor.pay(usdc.address, amount, this.address, leastAleph, timestamp + 600)).wait()
    return until(
      'the credits are there',
      () => this.balance(),
      (b) => b.credit_balance > 0,
    )
  }
}

async function readAnswer(response) {
  const text = await response.text()
  try {
    return { status: response.status, body: JSON.parse(text) }
  } catch {
    return { status: response.status, body: text }
  }
}

/**
 * The hash of the message that an error of the SDK is about. The SDK drops the
 * message when it is refused; what it sent is left in the text of the error.
 */
export function refusedHash(error) {
  const request = JSON.parse(error.errors[1]).config
  return JSON.parse(request.data).message.item_hash
}
