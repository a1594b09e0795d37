/** Formats that hold one table a file. */
export const tableFormats = ["csv", "parquet"] as const
export type TableFormat = (typeof tableFormats)[number]
