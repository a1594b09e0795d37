/** Words that end like a school's name and name none: 中小学, 民办学校, 全区公办幼儿园. */

const kinds =
  "全 各 我 本 该 区 县 市 州 旗 盟 局 镇 乡 村 国 省 级 公办 民办 公立 私立 公民办 普通 完全 初级 高级 职业 中等 高等 义务教育 义务 九年 十二年 一贯制 " +
  "寄宿制 特殊教育 特殊 特教 学前教育 学前 教育 农村 城区 城乡 城镇 城市 乡镇 乡村 中心 新建 在建 配套 小区 普惠性 普惠 非普惠 优质 示范性 示范 " +
  "热点 薄弱 标准化 规模 小规模 大规模 所有 多 两 这些 部分 有关 相关 其他 其余 重点 一般 高 初 中 小 大 学 幼 园 校 类 等 试点 项目实验 项目 " +
  "专门 对口 本地 外地 周边 附近 办学 定点 挂牌 教师 进修 党 家长 老年 社区 辖 内 公参民 择 名 母 分 结对 受援 支援 帮扶 成员 牵头 龙头 核心 联盟 " +
  "集团 监测 样本 抽样 涉及 特色 一级 二级 三级 新 老 旧 前 后 现 原 已 和 与 或 及 省级 市级 区级 县级 全国 国家 公益性 公益 新增 占 存量 收费 剩余 转普 国有 集体 " +
  "企业 单位 直属 局属 文化 技术 技工 业余 体育 艺术 夜 农民 成人 网络 空中 平安 绿色 文明 校园 幼教 学习型 收高费 高收费 基础教育 基础 镇街 街道 任何 县直 区直 市直 县域 区域 域 办 好 城郊 郊区 边远 山区 库区 偏远 中职 高职 职高 普高 这一 那一 某一 另一 每一 同一 随班 定向 设 照"

const generic = new RegExp(
  `^(?:${kinds
    .split(" ")
    .toSorted((a, b) => b.length - a.length)
    .join("|")})*$`
)

/** How schools' names end, the longest first. */
export const schoolEndings =
  "职业教育中心|职教中心|职业高中|职业中专|特校|初级中学|高级中学|中学小学|小学中学|中小学校|中小学|小学校|(?<!其)中学校|幼儿园|幼稚园|中学(?!校)|小学|学校|学院|附中|附小|完小|中心校|教学点"

const ending = new RegExp(`(?:${schoolEndings})$`)

/** 民族中小学: a kind of schools, where 民族中学 is a school of a county that has one. */
const ofManyKinds = /^(?:民族|双语|侨办|实验|公费|试点|联办|乡村|边境|完小|寄宿)(?:中小学校?|学校)$/

/** Whether nothing but words for a kind of school stands before the ending. */
export const isGenericName = (name: string): boolean => ofManyKinds.test(name) || generic.test(name.replace(ending, ""))
