/** The part of a query that `assess` and its like take as an option. */
export const dayIn = ({ date }: { readonly date?: string }): { readonly date?: string } =>
  date === undefined ? {} : { date }
