import { districtTable, statements } from "./statements.ts"

/** An exact decimal as the model writes it. */
const decimal = (column: string): string => `${column} text check (${column} ~ '^-?[0-9]+([.][0-9]+)?$')`

/**
 * What districts report. Numbers are text in the model's exact form, on which verdicts hang; the generated column beside it is for
 * analysis. Every key begins with the district, by which rows can be spread over servers.
 */
export const filings = statements(
  `create table duxue.filing (
    district text not null references duxue.organisation,
    id uuid not null,
    round uuid not null references duxue.round,
    period text not null,
    state text not null,
    version bigint not null default 1,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (district, id),
    unique (district, round)
  )`,
  `create index on duxue.filing (round)`,
  `create table duxue.filing_assignment (
    district text not null,
    filing uuid not null,
    position int not null,
    organisation text not null references duxue.organisation,
    scope jsonb not null,
    filled_at timestamptz,
    primary key (district, filing, position),
    foreign key (district, filing) references duxue.filing
  )`,
  `create table duxue.fact (
    district text not null,
    filing uuid not null,
    id text not null,
    measure text not null,
    organisation text,
    stage text,
    period text,
    ${decimal("value")},
    ${decimal("lower")},
    ${decimal("upper")},
    unit text not null,
    qualifier text not null,
    ${decimal("step")} not null,
    provenance jsonb not null,
    value_number numeric generated always as (value::numeric) stored,
    version bigint not null default 1,
    changed_by uuid not null references duxue.account,
    changed_at timestamptz not null,
    primary key (district, filing, id),
    foreign key (district, filing) references duxue.filing
  )`,
  `create index on duxue.fact (measure, district) include (value_number)`,
  `create table duxue.fact_change (
    district text not null,
    filing uuid not null,
    fact text not null,
    seq bigint not null,
    before jsonb,
    after jsonb,
    source text not null,
    reason text,
    by uuid not null references duxue.account,
    at timestamptz not null,
    primary key (district, filing, fact, seq),
    foreign key (district, filing) references duxue.filing
  )`,
  `create table duxue.filing_part (
    district text not null,
    filing uuid not null,
    kind text not null,
    id text not null,
    position int not null,
    body jsonb not null,
    version bigint not null default 1,
    changed_by uuid not null references duxue.account,
    changed_at timestamptz not null,
    primary key (district, filing, kind, id),
    foreign key (district, filing) references duxue.filing
  )`,
  `create table duxue.filing_part_change (
    district text not null,
    filing uuid not null,
    kind text not null,
    part text not null,
    seq bigint not null,
    before jsonb,
    after jsonb,
    source text not null,
    reason text,
    by uuid not null references duxue.account,
    at timestamptz not null,
    primary key (district, filing, kind, part, seq),
    foreign key (district, filing) references duxue.filing
  )`,
  ...districtTable("filing", "insert, update"),
  ...districtTable("filing_assignment", "insert, update, delete"),
  ...districtTable("fact", "insert, update, delete"),
  ...districtTable("filing_part", "insert, update, delete"),
  // What was changed stays written.
  ...districtTable("fact_change", "insert"),
  ...districtTable("filing_part_change", "insert")
)
