/** Of which district and period returns are, as a request says it; `date` is the day whose law judges. */
export interface Whose {
  readonly district?: string
  readonly period?: string
  readonly date?: string
}

/** The same of all that a query or a body of JSON has. */
export const whoseOf = ({ district, period, date }: Whose): Whose => ({
  ...(district === undefined ? {} : { district }),
  ...(period === undefined ? {} : { period }),
  ...(date === undefined ? {} : { date })
})
