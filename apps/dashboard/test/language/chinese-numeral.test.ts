import { expect, test } from "vitest"
import { chineseCount, chineseNumeral } from "../../src/language/chinese-numeral.ts"

test.each([
  [0, "零"],
  [7, "七"],
  [10, "十"],
  [17, "十七"],
  [20, "二十"],
  [114, "一百一十四"],
  [105, "一百零五"],
  [218, "二百一十八"],
  [1000, "一千"],
  [1001, "一千零一"],
  [1010, "一千零一十"],
  [2020, "二千零二十"],
  [12345, "12345"]
])("%i is %s", (value, words) => {
  expect(chineseNumeral(value)).toBe(words)
})

test("two things are 两", () => {
  expect([chineseCount(2), chineseCount(12), chineseCount(1)]).toEqual(["两", "十二", "一"])
})
