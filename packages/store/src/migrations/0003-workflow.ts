import { districtTable, statements } from "./statements.ts"

/** How a filing goes its way: steps, signatures, what is returned and answered, and what has to be put right afterwards. */
export const workflow = statements(
  `create table duxue.step (
    district text not null,
    filing uuid not null,
    seq bigint not null,
    step text not null,
    from_state text not null,
    to_state text not null,
    by uuid not null references duxue.account,
    organisation text not null references duxue.organisation,
    note text,
    at timestamptz not null,
    primary key (district, filing, seq),
    foreign key (district, filing) references duxue.filing
  )`,
  `create table duxue.signature (
    district text not null,
    filing uuid not null,
    id uuid not null,
    kind text not null,
    organisation text not null references duxue.organisation,
    by uuid not null references duxue.account,
    covers jsonb not null,
    hash text not null,
    at timestamptz not null,
    lapsed_at timestamptz,
    lapsed_by jsonb,
    primary key (district, filing, id),
    foreign key (district, filing) references duxue.filing,
    check ((lapsed_at is null) = (lapsed_by is null))
  )`,
  `create table duxue.returned_figure (
    district text not null,
    filing uuid not null,
    id uuid not null,
    content text not null,
    hash text,
    reason text not null,
    due date not null,
    by uuid not null references duxue.account,
    at timestamptz not null,
    answer text,
    answered_by uuid references duxue.account,
    answered_at timestamptz,
    primary key (district, filing, id),
    foreign key (district, filing) references duxue.filing
  )`,
  `create table duxue.query_answer (
    district text not null,
    filing uuid not null,
    finding text not null,
    note text not null,
    by uuid not null references duxue.account,
    at timestamptz not null,
    primary key (district, filing, finding),
    foreign key (district, filing) references duxue.filing
  )`,
  `create table duxue.task (
    district text not null,
    id uuid not null,
    filing uuid not null,
    problem text not null,
    owner text references duxue.organisation,
    due date,
    state text not null,
    body jsonb not null default '{}',
    version bigint not null default 1,
    changed_by uuid not null references duxue.account,
    changed_at timestamptz not null,
    primary key (district, id),
    foreign key (district, filing) references duxue.filing
  )`,
  `create index on duxue.task (district, filing)`,
  ...districtTable("step", "insert"),
  ...districtTable("signature", "insert, update"),
  ...districtTable("returned_figure", "insert, update"),
  ...districtTable("query_answer", "insert, update"),
  ...districtTable("task", "insert, update")
)
