package reward

import (
	aleph "github.com/aleph-im/go-aleph"
)

// A table numbers words in the order in which they come.
type table struct {
	number map[string]int32
	words  []string
}

func (t *table) of(word []byte) int32 {
	if n, ok := t.number[string(word)]; ok {
		return n
	}
	if t.number == nil {
		t.number = map[string]int32{}
	}
	n := int32(len(t.words))
	t.words = append(t.words, string(word))
	t.number[t.words[n]] = n
	return n
}

// none stands for a node or an account that is not there.
const none = -1

// names numbers nodes and addresses, each as they are spelled.
type names struct {
	ids       table
	spellings table
}

// isAddress says whether a word is one of Ethereum: any 40 hexadecimal digits,
// with or without 0x.
func isAddress(word []byte) bool {
	if len(word) == 42 && word[0] == '0' && word[1]|0x20 == 'x' {
		word = word[2:]
	}
	if len(word) != 40 {
		return false
	}
	for _, c := range word {
		if (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'f') {
			return false
		}
	}
	return true
}

func ethereumOf(s string) (aleph.Address, bool) {
	if !isAddress([]byte(s)) {
		return "", false
	}
	return aleph.ParseAddress("0x" + s[len(s)-40:])
}

// A renumbering says what the numbers of some names are among others.
type renumbering struct{ ids, spellings []int32 }

// adopt numbers the names of another part of a document as if they had come
// here, one after the other.
func (n *names) adopt(part *names) renumbering {
	r := renumbering{make([]int32, len(part.ids.words)), make([]int32, len(part.spellings.words))}
	for i, word := range part.ids.words {
		r.ids[i] = n.ids.of([]byte(word))
	}
	for i, word := range part.spellings.words {
		r.spellings[i] = n.spellings.of([]byte(word))
	}
	return r
}

// payee is an account, however it is spelled.
type payee int32

// accounts finds the account behind each spelling.
type accounts struct {
	table // of addresses in their one spelling
	of    []payee
}

// resolve finds those behind the spellings that came since the last time.
func (a *accounts) resolve(spellings *table) {
	for _, word := range spellings.words[len(a.of):] {
		account := payee(none)
		if address, ok := ethereumOf(word); ok {
			account = payee(a.table.of([]byte(address)))
		}
		a.of = append(a.of, account)
	}
}

// places remembers where in a list each number stands. It is cleared in no
// time, so that it serves one list after the other.
type places struct {
	list  int32
	lists []int32 // by number: in which list it was seen last
	at    []int32
}

func (p *places) clear() { p.list++ }

// keep appends an element to a list; one of the same number is replaced in its
// place.
func keep[T any](p *places, list []T, number int32, element T) []T {
	for int(number) >= len(p.lists) {
		p.lists, p.at = append(p.lists, 0), append(p.at, 0)
	}
	if p.lists[number] == p.list {
		list[p.at[number]] = element
		return list
	}
	p.lists[number], p.at[number] = p.list, int32(len(list))
	return append(list, element)
}
