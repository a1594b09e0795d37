/** A table as Apache Parquet, as analysts load it: typed columns, missing cells as nulls. */
import { parquetWriteBuffer } from "hyparquet-writer"
import type { Cell, ColumnKind, Table } from "../flat-tables/table.ts"

const types = { text: "STRING", decimal: "DOUBLE", integer: "INT32", boolean: "BOOLEAN" } as const satisfies Readonly<
  Record<ColumnKind, string>
>

/** Decimals become double floats: those of the model have far fewer digits than one holds. */
const stored = (cell: Cell, kind: ColumnKind): Cell =>
  cell === null ? null : kind === "decimal" || kind === "integer" ? Number(cell) : cell

/** The bytes of a Parquet file with the table's columns under their names. */
export const writeParquet = ({ name, columns, cells }: Table): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((column, at) => ({
        name: column.name,
        type: types[column.kind],
        data: cells.map((row) => stored(row[at] ?? null, column.kind))
      })),
      kvMetadata: [{ key: "table", value: name }],
      createdBy: "duxue"
    })
  )
