import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("what lies between two amounts, whatever the verb", () => {
  table([
    ["大班额还有186个；2018年是274个，一年里消化88个。", ["difference 88个 ~ 274个 186个 holds"]],
    ["全县2012年有电脑1860台，2015年底已有4315台，添置2455台。", ["difference 2455台 ~ 4315台 1860台 holds"]],
    ["欠款总额863万元，去年还掉498万元，还剩365万元未还。", ["difference 365万元 ~ 863万元 498万元 holds"]],
    // What was paid is told before what was owed: no total of it and of what is still owed.
    ["偿还历年欠账428万元，欠账总额691万元，尚欠263万元。", ["difference 428万元 ~ 691万元 263万元 holds"]],
    ["全年撤并小学14所，比年初计划的11所多撤3所。", ["difference 3所 ~ 14所 11所 holds"]],
    ["初中生均经费由8204元提到8771元，长了6.9%。", ["growth 6.9% ~ 8771元 8204元 holds"]]
  ])
})

describe("the last of several years against the first", () => {
  table([
    [
      "考录教师3160人：2013年684人，2014年737人，2015年813人，2016年926人，最后一年比头一年多招242人。",
      ["sum 3160人 ~ 684人 737人 813人 926人 holds", "difference 242人 ~ 926人 684人 holds"]
    ]
  ])
})

describe("from one level to another without 由", () => {
  table([
    ["近视率51.3%压到50.1%，降低1.2个百分点。", ["difference 1.2个百分点 ~ 51.3% 50.1% holds"]],
    ["大班额84个压减至15个，减少69个。", ["difference 69个 ~ 84个 15个 holds"]]
  ])
})

describe("comings and goings that are told to offset each other", () => {
  table([
    [
      "城区在校生增加3.26万人，镇区增加1.95万人，乡村减少9.40万人，增减相抵，总量减少4.19万人。",
      ["difference 4.19万人 ~ 9.40万人 3.26万人 1.95万人 holds"]
    ]
  ])
})

describe("places and those who fill them", () => {
  table([
    ["招生计划840人，报名1260人，落选的420人统筹到公办学校。", ["difference 420人 ~ 1260人 840人 holds"]],
    ["寄宿生8364人，床位8120张，还差244张。", ["difference 244张 ~ 8364人 8120张 holds"]],
    ["食堂餐位6320个，就餐学生6875人，缺555个。", ["difference 555个 ~ 6875人 6320个 holds"]],
    // Nobody fills computers.
    ["寄宿生8364人，电脑8120台，还差244台。", []]
  ])
})

describe("two lists of levels and one distance", () => {
  table([
    [
      "拨款标准小学每生每年780元、初中每生每年980元，省定基准分别为720元、920元，两个学段都高出60元。",
      ["difference 60元 ~ 780元 720元 holds", "difference 60元 ~ 980元 920元 holds"]
    ]
  ])
})

describe("a line that was set", () => {
  table([
    [
      "合格率由88.64%降到87.95%，下降0.69个百分点，距“合格率90%”的市定要求尚差2.05个百分点。",
      ["difference 0.69个百分点 ~ 88.64% 87.95% holds", "difference 2.05个百分点 ~ 90% 87.95% holds"]
    ]
  ])
})

describe("the year before, told after", () => {
  table([
    // 少数民族 are many, and more of them are no fewer.
    [
      "2020年8421人，2021年8642人，少数民族学生比上年增加221人，增长2.6%。",
      [
        "difference 221人 ~ 8642人 8421人 holds",
        "growth 2.6% ~ 8642人 8421人 holds",
        "growth 2.6% ~ 221人 8421人 holds"
      ]
    ],
    ["检出率50.9%，比上年的52.1%低1.2个百分点。", ["difference 1.2个百分点 ~ 52.1% 50.9% holds"]],
    [
      "2020年教育支出5.46亿元，2019年5.12亿元，多了0.34亿元，升了6.6%。",
      [
        "difference 0.34亿元 ~ 5.46亿元 5.12亿元 holds",
        "growth 6.6% ~ 5.46亿元 5.12亿元 holds",
        "growth 6.6% ~ 0.34亿元 5.12亿元 holds"
      ]
    ],
    // 52 classes of 2018 are no share of the 428 of today.
    [
      "教学班428个，大班额36个，占8.4%；2018年是52个，占12.6%，一年减掉16个，占比回落4.2个百分点。",
      [
        "share 8.4% ~ 36个 428个 holds",
        "difference 16个 ~ 52个 36个 holds",
        "difference 4.2个百分点 ~ 12.6% 8.4% holds"
      ]
    ]
  ])
})

describe("a part of what changed", () => {
  table([
    [
      "全县学校从1486所压缩到1059所，撤并427所。小学由1341所减至926所，少415所；初中由145所减至133所，少12所。",
      [
        "sum 1486所 ~ 1341所 145所 holds",
        "difference 427所 ~ 1486所 1059所 holds",
        "difference 926所 ~ 1059所 133所 holds",
        "difference 415所 ~ 427所 12所 holds",
        "difference 415所 ~ 1341所 926所 holds",
        "difference 12所 ~ 145所 133所 holds"
      ]
    ]
  ])
})

describe("what is left of comings and goings", () => {
  table([
    [
      "全年新进教师214人，特岗招来84人，公开招聘96人，定向师范生回乡34人；退休96人，调离12人，一进一出，净增106人。",
      ["sum 214人 ~ 84人 96人 34人 holds", "difference 106人 ~ 214人 96人 12人 holds"]
    ],
    ["幼儿园合并6所、停办9所，新开11所，净减4所。", ["difference 4所 ~ 6所 9所 11所 holds"]],
    ["一年里净减7所：合并4所、撤销8所、新建5所。", ["difference 7所 ~ 4所 8所 5所 holds"]],
    [
      "中央拨款1260万元，省级配套840万元，支出1935万元，滚存165万元。",
      ["difference 165万元 ~ 1260万元 840万元 1935万元 holds"]
    ]
  ])
})

describe("relations that tell of which figures another is", () => {
  table([
    [
      "三年前全县只有公办园28所。到2020年底，公办园达到47所，多了19所，增幅67.9%。",
      ["difference 19所 ~ 47所 28所 holds", "growth 67.9% ~ 47所 28所 holds", "growth 67.9% ~ 19所 28所 holds"]
    ],
    [
      "2012年6月以前，全县学生电脑只有1860台，没有电脑的学校多达48所，小学39所、初中9所。\n到2015年底增至4315台，净增2455台，增长132.0%。",
      [
        "sum 48所 ~ 39所 9所 holds",
        "difference 2455台 ~ 4315台 1860台 holds",
        "growth 132.0% ~ 4315台 1860台 holds",
        "growth 132.0% ~ 2455台 1860台 holds"
      ]
    ],
    [
      "下达项目268个，开工251个、交付226个，开工率和竣工率依次为93.7%、84.3%，尚有17个没有动工。",
      ["sum 268个 ~ 251个 17个 holds", "share 93.7% ~ 251个 268个 holds", "share 84.3% ~ 226个 268个 holds"]
    ]
  ])
})

describe("shares that make a hundred", () => {
  table([
    ["资金来源：中央40%，省级35%，市县25%。", ["difference 25% ~ 40% 35% holds"]],
    ["满意的占71.4%，基本满意的占22.3%，不满意的占6.3%。", ["difference 6.3% ~ 71.4% 22.3% holds"]],
    ["财政承担60%，其余40%由学校自筹。", ["difference 40% ~ 60% holds"]],
    // Two that nobody tells to be all there is.
    ["小学巩固率60%，初中升学率40%。", []],
    ["学历结构为研究生3.2%，本科75.1%，专科及以下25.3%。", ["difference 25.3% ~ 3.2% 75.1% fails"]]
  ])
})

describe("shares whose part or whole is told apart", () => {
  table([
    // A plan in parts, and a total of what was done.
    [
      "撤并小学14所，比年初计划的11所多撤3所；撤并初中5所，与计划5所持平；合计撤并19所，完成计划的118.8%。",
      [
        "difference 3所 ~ 14所 11所 holds",
        "repeat 5所 ~ 5所 holds",
        "sum 19所 ~ 14所 5所 holds",
        "share 118.8% ~ 19所 11所 5所 holds"
      ]
    ],
    [
      "计划新建12所、改扩建18所，实际新建13所、改扩建20所，完成计划的110.0%。",
      ["share 110.0% ~ 13所 20所 12所 18所 holds"]
    ],
    // The last of a series bears the name of the first.
    [
      "2019年教育支出5.12亿元，2020年升到5.46亿元。当年全县财政支出27.85亿元，花在教育上的占19.6%。",
      ["share 19.6% ~ 5.46亿元 27.85亿元 holds"]
    ],
    ["在册教师1846人，其中女教师1108人，恰好是六成。", ["share 六成 ~ 1108人 1846人 holds"]]
  ])
})

describe("two numbers that one lies between", () => {
  table([
    // What both are more than is no total of them, whether or not it is right.
    ["城区学校还缺座位1360个：应有座位28650个，实有27290个。", ["difference 1360个 ~ 28650个 27290个 holds"]],
    ["全县教师缺口163人：应配2136人，实有2000人。", ["difference 163人 ~ 2136人 2000人 fails"]],
    ["缺编教师26人：小学15人、初中11人。", ["sum 26人 ~ 15人 11人 holds"]],
    // What words add up is a sum, though a difference agrees: two numbers changed places.
    ["公用经费下达1620万元；校舍维修经费下达3960万元，合计2340万元。", ["sum 2340万元 ~ 1620万元 3960万元 fails"]],
    ["债务结余193万元，已还347万元，债务总共540万元。", ["sum 540万元 ~ 193万元 347万元 holds"]],
    ["年初收入3160万元，全年支出2740万元，共结余420万元。", ["difference 420万元 ~ 3160万元 2740万元 holds"]],
    ["学校食堂去年亏损12.6万元，今年亏损8.4万元，少亏4.2万元。", ["difference 4.2万元 ~ 12.6万元 8.4万元 holds"]],
    [
      "校舍原有18420平方米，新建3260平方米，拆除危房1480平方米，现有20200平方米。",
      ["difference 20200平方米 ~ 18420平方米 3260平方米 1480平方米 holds"]
    ]
  ])
})

describe("a slip in what words spell out", () => {
  table([
    ["寄宿生12460人，床位21210张，还差250张。", ["difference 250张 ~ 12460人 21210张 fails"]],
    ["全年补充新教师236人；退休158人，调离21人，一进一出，净增75人。", ["difference 75人 ~ 236人 158人 21人 fails"]],
    ["大班额187个，占13.7%；2015年是421个，占17.9%，一年消化54个。", ["difference 54个 ~ 421个 187个 fails"]],
    ["拨款增幅6.37%；经常性收入增幅5.12%，前者比后者高4.25个百分点。", ["difference 4.25个百分点 ~ 6.37% 5.12% fails"]],
    ["偿还基建欠款362万元，欠款总额547万元，尚欠158万元。", ["difference 158万元 ~ 547万元 362万元 fails"]],
    [
      "大班额187个，占13.7%；2015年是241个，占47.9%，一年消化54个，占比回落4.2个百分点。",
      ["difference 54个 ~ 241个 187个 holds", "difference 4.2个百分点 ~ 47.9% 13.7% fails"]
    ],
    ["按资金来源：省级专项54%，州级15%，县市40%。", ["difference 40% ~ 54% 15% fails"]],
    ["毛入园率90.3%，高出规划目标82%整整5.3个百分点。", ["difference 5.3个百分点 ~ 90.3% 82% fails"]]
  ])
})

describe("a change told before its pair, by the name of both", () => {
  table([
    ["异地新建学校17所，撤并校点76个，校点总数由289个收缩为213个。", ["difference 76个 ~ 289个 213个 holds"]],
    ["撤并校点76个，校点总数由298个收缩为213个。", ["difference 76个 ~ 298个 213个 fails"]],
    // Classes closed are no schools.
    ["撤并教学班76个，学校由289所收缩为213所。", []]
  ])
})
