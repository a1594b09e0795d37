import { appRole } from "../connection/roles.ts"
import { referenceTable, statements } from "./statements.ts"

/** Who takes part: organisations, the accounts of people, the rounds of reporting, and how people are let in. */
export const organisations = statements(
  `grant usage on schema duxue to ${appRole}`,
  // A comma parts the districts that a transaction may see.
  `create table duxue.organisation (
    id text primary key check (id <> '' and id !~ '[,[:cntrl:]]'),
    kind text not null,
    name text not null,
    place text,
    parent text references duxue.organisation deferrable,
    stages text[] not null default '{}'
  )`,
  `create index on duxue.organisation (parent)`,
  `create table duxue.account (
    id uuid primary key,
    organisation text not null references duxue.organisation,
    login text not null unique,
    name text not null,
    roles text[] not null,
    password_hash text,
    created_at timestamptz not null,
    disabled_at timestamptz,
    version bigint not null default 1
  )`,
  `create index on duxue.account (organisation)`,
  `create table duxue.round (
    id uuid primary key,
    municipality text not null references duxue.organisation,
    title text not null,
    period text not null,
    outline text not null,
    rubric text,
    opens_on date not null,
    departments_by date not null,
    districts_by date not null,
    state text not null,
    version bigint not null default 1
  )`,
  // Of a session and of a token the store keeps a hash: who reads the table can use neither.
  `create table duxue.session (
    hash text primary key,
    account uuid not null references duxue.account,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
  )`,
  `create index on duxue.session (account)`,
  `create table duxue.token (
    id uuid primary key,
    account uuid not null references duxue.account,
    name text not null,
    hash text not null unique,
    scopes text[] not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz
  )`,
  `create index on duxue.token (account)`,
  ...["organisation", "account", "round", "token"].flatMap((table) => referenceTable(table, "insert, update")),
  ...referenceTable("session", "insert, update, delete")
)
