/** The schools of many districts side by side, a district's schools one after another. */

export interface SchoolColumns {
  /** Where each district's schools begin, and at the end their number: one entry more than there are districts. */
  readonly starts: Uint32Array
  /** Pupils of each school part; not a number where its return does not tell. */
  readonly pupils: Float64Array
  /** 1 ÷ pupils. */
  readonly reciprocals: Float64Array
}

export const schoolColumns = (starts: Uint32Array, pupils: Float64Array): SchoolColumns => ({
  starts,
  pupils,
  reciprocals: pupils.map((each) => 1 / each)
})
