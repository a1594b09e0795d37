/** 2022年支出9.43亿元，2021年、2020年分别为9.05亿元、8.71亿元: what other years came to is no part of this one. */

/** 比2010年增加2660万元，其中…: the year that something is held against is none that the parts are of. */
const years = /(?<![比较同与])(?:19|20)\d{2}(?=年)/g

/** Whether the words before a total name one year, and those before its parts years that it is none of. */
export const areOfOtherYears = (total: string, parts: string): boolean => {
  const [own, ...others] = new Set<string>(total.match(years) ?? [])
  const told: ReadonlyArray<string> = parts.match(years) ?? []
  return own !== undefined && others.length === 0 && told.length > 0 && !told.includes(own)
}
