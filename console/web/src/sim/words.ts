// What the words of the page mean.
import { h } from '../dom.ts'

const all: [string, string][] = [
  ['Run', 'One course that the network can take. Chance decides the price, who comes and who goes; equal seeds give equal runs.'],
  ['Median, 90 of 100 runs', 'Half of the runs lie below the median. Of 100 runs 5 lie below the range that is given, and 5 above.'],
  ['Compute node (CRN)', 'A server that runs the VMs of users.'],
  ['Core node (CCN)', 'A server of the network itself: it agrees on messages and payments, and vouches for the compute nodes that it links.'],
  ['Staker', 'Who lends ALEPH to a core node and shares its rewards.'],
  ['Compute unit', '1 processor, 2 GiB of memory and 20 GiB of disk; with a graphics card 1, 6 and 60.'],
  ['Credit', 'What work is paid with: a millionth of a USD.'],
  ['Incentive programme', 'VMs of public good that fill the gap between what users use and a target. The incentives pool pays for them, up to a cap.'],
  ['The cap binds', 'When the programme uses more than the cap allows in 30 days, all of it is paid the same part.'],
  ['Minimum wage', 'What the incentives pool pays to nodes and stakers at first, whatever is used. It fades.'],
  ['Equal nodes counted once', 'The nodes of a class are simulated as one, which is fast. Node by node is the network as it is, and slower.'],
]

export const words = (): HTMLElement =>
  h('details', { class: 'words' }, h('summary', {}, 'What the words mean'), h('dl', {}, ...all.flatMap(([word, meaning]) => [h('dt', {}, word), h('dd', {}, meaning)])))
