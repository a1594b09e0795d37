import { districtTable, statements } from "./statements.ts"

/** Files that bear out facts. Their bytes lie in the data folder under the hash of their content. */
export const evidence = statements(
  `create table duxue.evidence (
    district text not null references duxue.organisation,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name text not null,
    media_type text not null,
    bytes bigint not null check (bytes >= 0),
    by uuid not null references duxue.account,
    at timestamptz not null,
    primary key (district, sha256)
  )`,
  `create table duxue.evidence_link (
    district text not null,
    filing uuid not null,
    fact text not null,
    sha256 text not null,
    primary key (district, filing, fact, sha256),
    foreign key (district, filing) references duxue.filing,
    foreign key (district, sha256) references duxue.evidence
  )`,
  ...districtTable("evidence", "insert"),
  ...districtTable("evidence_link", "insert, delete")
)
