// Package sim lets the network run in virtual time, to try rules before they
// are adopted. It takes a scenario - a network, its policy, the people on it,
// a market and what happens to them - and gives courses that it can take, one
// by one or as distributions over thousands. Money goes through the packages
// that pay on the network: the ledger of credits, the placement, the rewards,
// the incentives pool and its cap; it is counted in integers, and the laws of
// those packages are checked after every epoch. What people think and the
// market does is counted in floating point. The same scenario and number give
// the same course, to the last bit, on any machine and any number of them.
//
// What it simplifies: people act between epochs and not within them; the price
// is that of the epoch's beginning; what one kind of users runs is on one
// account, and on one line for each node; the wage of an epoch's days is shared
// at once; nothing is signed, and no roots are made.
package sim
