/** The last day of what an ISO day, month, school year or year names. */
export const lastDay = (date: string): string => {
  if (date.length === 10) return date
  if (date.length === 7) return `${date}-31`
  return date.includes("/") ? `${date.slice(5)}-08-31` : `${date.slice(0, 4)}-12-31`
}
