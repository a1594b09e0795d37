import { appRole } from "../connection/roles.ts"
import { districtTable, statements, withinReach } from "./statements.ts"

const functions = [
  "audit_head_for_update(text)",
  "audit_append(text, bigint, timestamptz, text, text, text, text, jsonb, text, text)"
]

/** With the rights of the owner, they look themselves whether the district is within reach. */
const guarded = `language plpgsql security definer set search_path = pg_catalog, pg_temp`

const refuseOutOfReach = (district: string): string => `if not coalesce(${withinReach(district)}, false) then
      raise insufficient_privilege using message = 'district is not within reach of this transaction';
    end if;`

/**
 * Who did what, one chain of hashes for each district. The program may read it, and lengthen it by the functions alone: they let
 * in one writer of a chain at a time, and take no link that does not follow from the last.
 */
export const audit = statements(
  `create table duxue.audit (
    district text not null references duxue.organisation,
    seq bigint not null,
    at timestamptz(3) not null,
    actor text,
    organisation text,
    action text not null,
    subject text,
    detail jsonb not null,
    previous text not null check (previous ~ '^[0-9a-f]{64}$'),
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (district, seq)
  )`,
  // The last link, kept apart: a chain that was cut short still hangs together.
  `create table duxue.audit_head (
    district text primary key references duxue.organisation,
    seq bigint not null,
    hash text not null
  )`,
  ...districtTable("audit", "none"),
  ...districtTable("audit_head", "none"),
  `create function duxue.audit_head_for_update(district text, out seq bigint, out hash text) ${guarded} as $$
  #variable_conflict use_column
  begin
    ${refuseOutOfReach("audit_head_for_update.district")}
    insert into duxue.audit_head (district, seq, hash)
      values (audit_head_for_update.district, 0, repeat('0', 64)) on conflict do nothing;
    select head.seq, head.hash into audit_head_for_update.seq, audit_head_for_update.hash from duxue.audit_head head
      where head.district = audit_head_for_update.district for update;
  end $$`,
  `create function duxue.audit_append(district text, seq bigint, at timestamptz, actor text, organisation text, action text,
    subject text, detail jsonb, previous text, hash text) returns void ${guarded} as $$
  #variable_conflict use_column
  begin
    ${refuseOutOfReach("audit_append.district")}
    update duxue.audit_head head set seq = audit_append.seq, hash = audit_append.hash
      where head.district = audit_append.district
        and head.seq = audit_append.seq - 1 and head.hash = audit_append.previous;
    if not found then
      raise serialization_failure using message = 'the link does not follow from the last of its chain';
    end if;
    insert into duxue.audit values (audit_append.district, audit_append.seq, audit_append.at, audit_append.actor,
      audit_append.organisation, audit_append.action, audit_append.subject, audit_append.detail, audit_append.previous,
      audit_append.hash);
  end $$`,
  ...functions.flatMap((signature) => [
    `revoke all on function duxue.${signature} from public`,
    `grant execute on function duxue.${signature} to ${appRole}`
  ])
)
