// Uses a network through the SDK as it is published, with nothing changed.

import { after, describe } from 'node:test'

import { testFiles } from './files.mjs'
import { testMessages } from './messages.mjs'
import { startNetwork } from './network.mjs'
import { testPrograms } from './programs.mjs'
import { testRefusals } from './refusals.mjs'

const network = await startNetwork()
after(network.stop)

describe('the published TypeScript SDK', { timeout: 300_000 }, () => {
  testMessages(network)
  testFiles(network)
  testPrograms(network)
  testRefusals(network)
})
