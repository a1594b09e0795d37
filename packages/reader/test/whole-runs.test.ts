/** Totals that the first members of a list make, though all of them are told alike. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("totals that a member was left out of", () => {
  table([
    ["三年来共补充教师340名，2019年至2021年分别为162名、178名、195名。", ["sum 340名 ~ 162名 178名 195名 fails"]],
    ["三年来共补充教师340名，2019年至2021年分别为162名、178名和195名。", ["sum 340名 ~ 162名 178名 195名 fails"]],
    ["三年来共补充教师535名，2019年至2021年分别为162名、178名和195名。", ["sum 535名 ~ 162名 178名 195名 holds"]],
    ["寄宿生5097人，其中小学2918人、初中2179人和高中967人。", ["sum 5097人 ~ 2918人 2179人 967人 fails"]]
  ])
})
