/** The tables of the schema, told by the catalogue of the database: a backup of tomorrow's tables needs no line of ours. */
import * as PgTypes from "@effect/sql-pg/PgTypes"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { SqlClient } from "effect/sql/SqlClient"

export interface Column {
  readonly name: string
  readonly type: string
}

export interface Table {
  readonly name: string
  /** Those that are written; the database computes the others. */
  readonly columns: ReadonlyArray<Column>
  /** In which its rows stand one after the other, whatever the collation of the database. */
  readonly order: ReadonlyArray<string>
}

interface FoundTable extends Table {
  readonly refersTo: ReadonlyArray<string>
}

/** Written by the migrator; a restored schema takes its own steps. */
const bookkeeping = "migration"

/** Every table, after those that it refers to. */
export const listTables = Effect.gen(function* () {
  const sql = yield* SqlClient
  const found = yield* sql<FoundTable>`
    select t.relname as name,
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select jsonb_agg(quote_ident(a.attname) || case when a.atttypid = 'text'::regtype then ' collate "C"' else '' end order by k.position)
        from pg_index i cross join unnest(i.indkey) with ordinality k(number, position)
          join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
        where i.indrelid = t.oid and i.indisprimary) as "order",
      (select coalesce(jsonb_agg(distinct r.relname), '[]') from pg_constraint c join pg_class r on r.oid = c.confrelid
        where c.conrelid = t.oid and c.contype = 'f' and r.oid <> t.oid) as "refersTo"
    from pg_class t where t.relnamespace = to_regnamespace('duxue') and t.relkind in ('r', 'p') and t.relname <> ${bookkeeping}
    order by t.relname`
  return inOrder(found)
})

const inOrder = (found: ReadonlyArray<FoundTable>): ReadonlyArray<Table> => {
  const placed: Array<FoundTable> = []
  const place = (table: FoundTable): void => {
    if (placed.includes(table)) return
    for (const name of table.refersTo) {
      const other = found.find((each) => each.name === name)
      if (other !== undefined) place(other)
    }
    placed.push(table)
  }
  found.forEach(place)
  return placed
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Makes the text of times the same on every server; for the transaction. */
export const settleText = Effect.gen(function* () {
  const sql = yield* SqlClient
  yield* sql`set local timezone = 'UTC'`
  yield* sql`set local datestyle = 'ISO, YMD'`
})

/**
 * Every row as a line of JSON: an array of the texts by which PostgreSQL writes the values, null where there is none. The same rows
 * give the same lines, in the order of the primary key.
 */
export const linesOf = ({ name, columns, order }: Table) =>
  Stream.unwrap(
    Effect.map(SqlClient, (sql) => {
      const values = columns.map((column) => `${quoted(column.name)}::text`).join(", ")
      const query = `select json_build_array(${values})::text as line from duxue.${quoted(name)} order by ${order.join(", ")}`
      return Stream.map(sql.unsafe<{ readonly line: string }>(query).stream, ({ line }) => line)
    })
  )

/** Of `text`, fixed in every PostgreSQL. */
const textOid = 25

/** Writes rows from such lines: column by column, which the server takes apart faster than rows. */
export const insertLines = ({ name, columns }: Table, lines: ReadonlyArray<string>) =>
  Effect.flatMap(SqlClient, (sql) => {
    const rows = lines.map((line) => JSON.parse(line) as ReadonlyArray<string | null>)
    const names = columns.map((column) => quoted(column.name)).join(", ")
    const values = columns.map(({ type }, index) => `u.c${index}::${type}`).join(", ")
    const texts = columns.map((_, index) => `$${index + 1}::text[]`).join(", ")
    const aliases = columns.map((_, index) => `c${index}`).join(", ")
    return sql.unsafe(
      `insert into duxue.${quoted(name)} (${names}) select ${values} from unnest(${texts}) u(${aliases})`,
      // Of a column that is null throughout the client could not tell what it is.
      columns.map((_, index) =>
        Result.getOrThrow(
          PgTypes.array(
            rows.map((row) => row[index] ?? null),
            textOid
          )
        )
      )
    )
  })
