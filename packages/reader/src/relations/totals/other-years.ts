/** 2022年支出9.43亿元，2021年、2020年分别为9.05亿元、8.71亿元: what other years came to is no part of this one. */

/** 比2010年增加2660万元，其中…: the year that something is held against is none that the parts are of. */
const years = /(?<![比较同与])(?:19|20)\d{2}(?=年)/g

/** Whether the words before a total name one year, and those before its parts years that it is none of. */
export const areOfOtherYears = (total: string, parts: string): boolean => {
  const [own, ...others] = new Set<string>(total.match(years) ?? [])
  const told: ReadonlyArray<string> = parts.match(years) ?? []
  return own !== undefined && others.length === 0 && told.length > 0 && !told.includes(own)
}

const counted = /([两二三四五六七八九十])年(?:来|间|内)?[^,，。;\d]{0,8}$/
const numerals = "〇一二三四五六七八九十"

/** 三年已下达9.05亿元，2004年2.98亿元、2005年3.05亿元: of three years two are told here, and the third elsewhere. */
export const isOfMoreYears = (words: string, told: number): boolean => {
  const count = counted.exec(words)?.[1]
  return count !== undefined && numerals.indexOf(count) > told
}

/** 2004年, 2005年度: right before a member of a list. */
export const yearly = /(?:19|20)\d{2}(?:学年)?年?(?:度|春|秋)?$/
