/** Amounts proposed, the amounts they were settled at, and what lies between, whether or not the numbers agree. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("amounts proposed and settled", () => {
  table([
    [
      "送审校舍维修造价2640.50万元，审定2512.30万元，核减128.20万元，核减率4.86%。",
      [
        "difference 128.20万元 ~ 2640.50万元 2512.30万元 holds",
        "growth 4.86% ~ 2640.50万元 2512.30万元 holds",
        "growth 4.86% ~ 128.20万元 2640.50万元 holds"
      ]
    ],
    // One digit of the second is wrong: what the rate says of the others tells which.
    [
      "送审校舍维修造价2640.50万元，审定2512.90万元，核减128.20万元，核减率4.86%。",
      ["difference 128.20万元 ~ 2640.50万元 2512.90万元 fails", "growth 4.86% ~ 128.20万元 2640.50万元 holds"]
    ],
    [
      "图书采购预算860.00万元，实际成交812.50亿元，节约资金47.50万元，节约率5.5%。",
      ["difference 47.50万元 ~ 860.00万元 812.50亿元 fails", "share 5.5% ~ 47.50万元 860.00万元 holds"]
    ],
    // The whole was told before its sources; the rate bears it out.
    [
      "校舍安全项目到位资金5300万元：中央2900万元，省级1350万元，市级1050万元。截至年底已支付4982万元，支付率94%，结转下年使用381万元。",
      [
        "sum 5300万元 ~ 2900万元 1350万元 1050万元 holds",
        "share 94% ~ 4982万元 5300万元 holds",
        "difference 381万元 ~ 5300万元 4982万元 fails"
      ]
    ],
    [
      "食堂改造批复概算1250.6万元，决算支出1284.2万元，超概算36.3万元。",
      ["difference 36.3万元 ~ 1284.2万元 1250.6万元 fails"]
    ],
    // What brackets divide stands as told before them.
    [
      "到位资金1850万元（中央1200万元、省级650万元），实际支出1726万元，结余88万元。",
      ["sum 1850万元 ~ 1200万元 650万元 holds", "difference 88万元 ~ 1850万元 1726万元 fails"]
    ],
    // What was carried over belongs to what could be spent.
    [
      "上年结转328万元。当年安排资金1880万元，支出2010万元，结余198万元。",
      ["difference 198万元 ~ 328万元 1880万元 2010万元 holds"]
    ],
    // Another year's savings are no part of these.
    ["设备采购预算640万元，实际成交606万元，比上年节约21万元。", []]
  ])
})
