/** Of which district and period returns are, as a body of JSON says it. */
export const whoseOf = ({ district, period }: { readonly district?: string; readonly period?: string }) => ({
  ...(district === undefined ? {} : { district }),
  ...(period === undefined ? {} : { period })
})
