/** Rates and numbers in one order, and what they come to together. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

const rates = "按每生每年700元、500元、300元补助。一类园820名、二类园1460名、三类园960名，"

describe("products of two lists", () => {
  table([
    [`${rates}全年发放159.2万元。`, ["product 159.2万元 ~ 700元 820名 500元 1460名 300元 960名 holds"]],
    [`${rates}全年发放195.2万元。`, ["product 195.2万元 ~ 700元 820名 500元 1460名 300元 960名 fails"]],
    [
      "小学1860名、初中940名，分别按每生650元、850元补助，共发放280.8万元。",
      ["product 280.8万元 ~ 1860名 650元 940名 850元 fails"]
    ],
    // Those of whom both lists are told stand between.
    [
      "按每生每年700元、500元、300元补助，3240名幼儿受益，其中一类园820名、二类园1460名、三类园960名，全年发放195.2万元。",
      ["sum 3240名 ~ 820名 1460名 960名 holds", "product 195.2万元 ~ 700元 820名 500元 1460名 300元 960名 fails"]
    ],
    // Lists of two lengths, and no rates.
    ["按每生每年700元、500元补助。一类园820名、二类园1460名、三类园960名，全年发放159.2万元。", []]
  ])
})
