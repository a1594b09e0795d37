/** Parquet, apart from the rest: who writes none loads none. */
export { writeParquet } from "./write-parquet.ts"
