/** Days as ISO text. Pure arithmetic: no clock and no time zone. */

const two = (value: number): string => String(value).padStart(2, "0")

export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`

export const isoDay = (year: number, month: number, day: number): string => `${isoMonth(year, month)}-${two(day)}`

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const daysIn = (year: number, month: number): number => {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return leap ? 29 : (lengths[month - 1] ?? 0)
}

/** `undefined` for a day that the calendar does not have. */
export const dayOf = (year: number, month: number, day: number): string | undefined =>
  day >= 1 && day <= daysIn(year, month) ? isoDay(year, month, day) : undefined

export const endOfMonth = (year: number, month: number): string => isoDay(year, month, daysIn(year, month))

/** The last day of what an ISO day, month, year or school year names. */
export const lastDayOf = (date: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  if (/^\d{4}-\d{2}$/.test(date)) return endOfMonth(Number(date.slice(0, 4)), Number(date.slice(5)))
  if (/^\d{4}\/\d{4}$/.test(date)) return `${date.slice(5)}-08-31`
  return `${date}-12-31`
}
