-- +goose Up

-- How far the read model has come. Its one row and all other rows of a block
-- are written together.
CREATE TABLE progress (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    height INTEGER NOT NULL, -- of the last block written
    at     INTEGER NOT NULL  -- its time
) STRICT;

INSERT INTO progress VALUES (1, 0, 0);

-- Hashes are spelled as in messages, moments are Unix milliseconds.
CREATE TABLE message (
    id           INTEGER PRIMARY KEY,  -- grows in the order of processing
    hash         TEXT    NOT NULL UNIQUE,
    status       TEXT    NOT NULL CHECK (status IN ('processed', 'forgotten', 'rejected')),
    height       INTEGER NOT NULL,     -- of the block; 0 when it was refused before it entered one
    received     INTEGER NOT NULL,

    -- The envelope.
    type         TEXT    NOT NULL,
    chain        TEXT    NOT NULL,
    sender       TEXT    NOT NULL,     -- as signed
    signer       TEXT    NOT NULL,     -- the sender in the one spelling of an address
    channel      TEXT,
    time         INTEGER NOT NULL,
    time_text    TEXT    NOT NULL,
    item_type    TEXT    NOT NULL,
    item_content TEXT    NOT NULL,
    signature    TEXT    NOT NULL,

    -- The content.
    address      TEXT    NOT NULL,     -- as sent
    owner        TEXT    NOT NULL,     -- the address in its one spelling
    content_time INTEGER NOT NULL,
    content      TEXT,                 -- NULL when it is item_content to the byte
    size         INTEGER NOT NULL,
    payment      TEXT,                 -- where the content says it; once forgotten, where it could have

    -- What lists are selected by, where the content has it.
    ref          TEXT,
    content_type TEXT,
    content_hash TEXT,
    content_key  TEXT,

    -- Of a rejected message.
    code         INTEGER,
    details      TEXT,                 -- JSON

    -- Of a forgotten message.
    forgotten_at INTEGER,
    forgotten_by TEXT                  -- the FORGET message
) STRICT;

CREATE INDEX message_newest       ON message (time DESC, hash)               WHERE status = 'processed';
CREATE INDEX message_oldest       ON message (time, hash)                    WHERE status = 'processed';
CREATE INDEX message_type         ON message (type, time DESC, hash)         WHERE status = 'processed';
CREATE INDEX message_signer       ON message (signer, time DESC, hash)       WHERE status = 'processed';
CREATE INDEX message_owner        ON message (owner, time DESC, hash)        WHERE status = 'processed';
CREATE INDEX message_channel      ON message (channel, time DESC, hash)      WHERE status = 'processed' AND channel IS NOT NULL;
CREATE INDEX message_content_type ON message (content_type, time DESC, hash) WHERE status = 'processed' AND content_type IS NOT NULL;
CREATE INDEX message_ref          ON message (ref, content_type, content_time) WHERE status = 'processed' AND ref IS NOT NULL;
CREATE INDEX message_content_hash ON message (content_hash)                  WHERE status = 'processed' AND content_hash IS NOT NULL;
CREATE INDEX message_content_key  ON message (content_key, owner)            WHERE status = 'processed' AND content_key IS NOT NULL;
CREATE INDEX message_unblocked    ON message (id)                            WHERE height = 0;

CREATE TABLE message_tag (
    tag     TEXT    NOT NULL,
    message INTEGER NOT NULL REFERENCES message (id),
    PRIMARY KEY (tag, message)
) STRICT, WITHOUT ROWID;

CREATE INDEX message_tag_message ON message_tag (message);

-- One row for each post that is no amend.
CREATE TABLE post (
    original INTEGER PRIMARY KEY REFERENCES message (id),
    hash     TEXT    NOT NULL,                           -- of the original
    latest   INTEGER NOT NULL REFERENCES message (id),   -- the newest amend, or the original
    updated  INTEGER NOT NULL                            -- content_time of the latest
) STRICT;

CREATE INDEX post_newest ON post (updated DESC, hash);
CREATE INDEX post_oldest ON post (updated, hash);
CREATE INDEX post_latest ON post (latest);

CREATE TABLE aggregate (
    owner   TEXT    NOT NULL,
    key     TEXT    NOT NULL,
    created INTEGER NOT NULL, -- content_time of the oldest element
    updated INTEGER NOT NULL, -- content_time of the newest element
    last    TEXT    NOT NULL, -- the newest element
    PRIMARY KEY (owner, key)
) STRICT, WITHOUT ROWID;

-- The members of an aggregate's object, each as the newest element that has it
-- says.
CREATE TABLE aggregate_member (
    owner TEXT    NOT NULL,
    key   TEXT    NOT NULL,
    name  TEXT    NOT NULL,
    value TEXT    NOT NULL, -- JSON
    time  INTEGER NOT NULL, -- content_time of the element
    PRIMARY KEY (owner, key, name)
) STRICT;

CREATE TABLE file (
    hash TEXT    PRIMARY KEY,
    size INTEGER NOT NULL -- bytes
) STRICT, WITHOUT ROWID;

-- The documents in data are JSON, as Go writes the types of the river.

CREATE TABLE line (
    number    INTEGER PRIMARY KEY,
    epoch     INTEGER NOT NULL,
    payer     TEXT    NOT NULL,
    execution TEXT    NOT NULL,
    node      TEXT    NOT NULL, -- empty for files
    charged   INTEGER,          -- when; NULL when nothing was
    amount    INTEGER NOT NULL, -- whole credits
    data      TEXT    NOT NULL
) STRICT;

CREATE INDEX line_epoch     ON line (epoch, number);
CREATE INDEX line_payer     ON line (payer, number);
CREATE INDEX line_execution ON line (execution, number);
CREATE INDEX line_node      ON line (node, number);
CREATE INDEX line_charged   ON line (payer, charged) WHERE charged IS NOT NULL;

CREATE TABLE epoch (
    number INTEGER PRIMARY KEY,
    data   TEXT    NOT NULL
) STRICT;

-- What became of an epoch, address by address and node by node.
CREATE TABLE earning (
    epoch     INTEGER NOT NULL REFERENCES epoch (number),
    opened    INTEGER NOT NULL,
    closed    INTEGER NOT NULL,
    recipient TEXT    NOT NULL, -- who gets it, would have got it, or whose node nobody got it for; empty for nobody
    stream    TEXT    NOT NULL,
    role      TEXT    NOT NULL,
    node      TEXT    NOT NULL, -- empty for none
    address   TEXT    NOT NULL, -- empty when it is unallocated
    fate      TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    amount    TEXT    NOT NULL  -- in 10^-18 ALEPH
) STRICT;

CREATE INDEX earning_recipient ON earning (recipient, epoch) WHERE recipient != '';
CREATE INDEX earning_node      ON earning (node, epoch)      WHERE node != '';

-- The minimum wage, day by day.
CREATE TABLE wage (
    id    INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL,
    data  TEXT    NOT NULL
) STRICT;

CREATE INDEX wage_epoch ON wage (epoch, id);

CREATE TABLE purchase (
    id      INTEGER PRIMARY KEY,
    receipt TEXT    NOT NULL UNIQUE, -- issues credits once
    account TEXT    NOT NULL,
    at      INTEGER NOT NULL, -- when the credits were there
    amount  INTEGER NOT NULL, -- whole credits
    data    TEXT    NOT NULL
) STRICT;

CREATE INDEX purchase_account ON purchase (account, id);
CREATE INDEX purchase_at      ON purchase (account, at);

-- What else becomes of credits, once for each account that it concerns.
CREATE TABLE credit_entry (
    id      INTEGER PRIMARY KEY,
    account TEXT    NOT NULL,
    at      INTEGER NOT NULL,
    kind    TEXT    NOT NULL,
    amount  INTEGER NOT NULL, -- whole credits
    data    TEXT    NOT NULL
) STRICT;

CREATE INDEX credit_entry_account ON credit_entry (account, at);

CREATE TABLE vm_event (
    id     INTEGER PRIMARY KEY,
    vm     TEXT    NOT NULL,
    at     INTEGER NOT NULL,
    kind   TEXT    NOT NULL,
    node   TEXT    NOT NULL, -- empty when there is none
    reason TEXT    NOT NULL,
    detail TEXT    NOT NULL  -- JSON
) STRICT;

CREATE INDEX vm_event_vm ON vm_event (vm, id);

CREATE TABLE disregarded (
    id     INTEGER PRIMARY KEY,
    hash   TEXT    NOT NULL, -- empty when no message is at hand
    at     INTEGER NOT NULL,
    reason TEXT    NOT NULL
) STRICT;

CREATE INDEX disregarded_hash ON disregarded (hash, id);

CREATE TABLE dispute (
    id     INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    reason TEXT    NOT NULL
) STRICT;
