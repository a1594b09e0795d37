/** So much for each of so many: claimed by its words, whether or not it comes out. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("what each of so many has", () => {
  table([
    ["34名干部包联68所村小，每人联系2所。", ["mean 2所 ~ 68所 34名 holds"]],
    ["34名干部包联68所村小，每人联系5所。", ["mean 5所 ~ 68所 34名 fails"]],
    ["34名干部包联86所村小，每人联系2所。", ["mean 2所 ~ 86所 34名 fails"]],
    // Of several numbers of one unit the one that stands between is meant.
    ["以4所名校为龙头，组建联盟7个，吸纳成员校42所，平均每个联盟9所。", ["mean 9所 ~ 42所 7个 fails"]],
    ["聘请校外辅导员63名，平均每园2.1名，覆盖30所幼儿园。", ["mean 2.1名 ~ 63名 30所 holds"]],
    ["聘请校外辅导员93名，平均每园2.1名，覆盖30所幼儿园。", ["mean 2.1名 ~ 93名 30所 fails"]],
    ["城区平均班额44.5人，其中教学班240个、学生16080人。", ["mean 44.5人 ~ 16080人 240个 fails"]],
    // Of a whole and its parts the whole is divided; of what stands in the sentence and what stands before it the former.
    [
      "聘任督学36名，专职8名，兼职28名，划分责任区9个，每个责任区5名。",
      ["sum 36名 ~ 8名 28名 holds", "mean 5名 ~ 36名 9个 fails"]
    ],
    [
      "新建公办园27所。认定普惠性民办园264所，落实奖补211万元，平均每所8万元。",
      ["per-head 8万元 ~ 211万元 264所 fails"]
    ],
    ["培训教师8640人次，投入经费742万元，平均每人次459元。", ["per-head 459元 ~ 742万元 8640人次 fails"]],
    ["改造操场26片，平均每片投入18万元，总投资648万元。", ["per-head 18万元 ~ 648万元 26片 fails"]],
    // Whoever came counts as often as he came.
    ["开办研修班46期，2760人次参训，每期60人。", ["mean 60人 ~ 2760人次 46期 holds"]],
    // By a norm so much was paid where the numbers say so, and nothing is claimed where they do not.
    ["拨付供暖费1120万元，按每平方米28元，供暖面积40万平方米。", ["per-head 28元 ~ 1120万元 40万平方米 holds"]],
    ["拨付供暖费1150万元，按每平方米28元，供暖面积40万平方米。", []]
  ])
})

describe("what so much for each comes to", () => {
  table([
    ["表彰优秀教师45名，每名奖励2000元，共9万元。", ["product 9万元 ~ 45名 2000元 holds"]],
    ["表彰优秀教师45名，每名奖励2000元，共6万元。", ["product 6万元 ~ 45名 2000元 fails"]],
    ["划分片区16个，每个片区7所学校，共121所。", ["product 121所 ~ 16个 7所 fails"]]
  ])
})

describe("what each has, where one of the two was told before", () => {
  table([
    ["全县幼儿园84所。\n各园配备专职保安189名，园均2.3名。\n", ["mean 2.3名 ~ 189名 84所 holds"]],
    ["全县幼儿园84所。\n各园配备专职保安819名，园均2.3名。\n", ["mean 2.3名 ~ 819名 84所 fails"]],
    ["适龄幼儿9360人，在园幼儿9240人。开设班级330个，平均班额78人。", ["mean 78人 ~ 9240人 330个 fails"]],
    // Of the public ones alone, and of two groups of pupils.
    ["全县幼儿园84所。\n公办园配备专职保安819名，园均9.3名。\n", []],
    ["在园幼儿9240人，在校学生18600人。开设班级330个，平均班额78人。", []]
  ])
})

describe("words of each that tell no quotient of what stands beside them", () => {
  table([
    // One may serve several.
    ["聘请法治副校长52名，服务学校60所，每校1名。", []],
    // How often it was paid is not told.
    ["受助学生860名，每人每学期625元，发放助学金98.6万元。", []],
    // A norm, and another amount than the one told.
    ["全县教学班420个，学生18600人，每班不得超过50人。", []],
    ["教育支出6.42亿元，在校生3.6万人，生均公用经费850元。", []],
    // 个 counts districts here, and no schools.
    ["聘任督学40名，划分责任区11个，平均每名督学负责3.4所学校。", []]
  ])
})

describe("what each has, where a semicolon parts the two", () => {
  table([
    [
      "全年资助6240人次：小学2860人次、初中1980人次、高中1400人次；发放561.6万元，次均900元。",
      ["sum 6240人次 ~ 2860人次 1980人次 1400人次 holds", "per-head 900元 ~ 561.6万元 6240人次 holds"]
    ],
    [
      "新增学位5200个（小学3200个、初中2000个）；建筑面积7.28万平方米，折合每个学位41平方米。",
      ["sum 5200个 ~ 3200个 2000个 holds", "mean 41平方米 ~ 7.28万平方米 5200个 fails"]
    ],
    ["划分责任区12个，每个责任区配督学5名，督学总数36名。", ["product 36名 ~ 12个 5名 fails"]]
  ])
})
