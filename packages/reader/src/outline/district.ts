/** Whose letter it is: 大渡口区 out of 重庆市大渡口区人民政府办公室, 关于呈报临溪区2022年度…, or the prose itself. */

const own = "(?:自治县|自治旗|新区|开发区|区|县|市(?![区县])|旗|镇|乡|街道)"

/** Province and prefecture before the name itself; 荆州市 is no 州, and 市中区 and 沙市区 keep their 市. */
const chain = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{2,7}?(?:省|自治区))?(?:[\\u4e00-\\u9fff]{1,7}?(?:市(?![区县])|自治州|州(?!市)|盟|地区))?([\\u4e00-\\u9fff]{1,8}?${own})?`
)

/** Words that end in 区 or 县 and name nobody. */
const kinds =
  "我 本 全 该 各 外 城 社 小 片 辖 园 校 厂 矿 景 牧 林 郊 库 禁 灾 功能 示范 先进 试点 实验 开发 高新 管理 保护 居民 地 老 新 乡 村 集 建制 边远 偏远 山 贫困 " +
  "农牧 周边 所辖 省级 市级 国家级 县级 区级 中心 主城 直辖 教育 强 均衡 发展 优质 大 小 和 及 与 或 级 革命 沿海 内 两 多 个 基层 区 县 市 旗 镇"
const generic = new RegExp(`^(?:${kinds.split(" ").join("|")})*[区县市旗镇乡]$`)

/** 随父母来区, 组建县: the word before is a deed. */
const notName =
  /[的属我]|[现将把]|^[由对于为在是与了以从经向给让被使]|[本该各][区县市旗]$|全[区县市]|[来去进出入到随][区县市镇]$|^(?:关于|根据|按照|成立|组建|建立|召开|推进|落实|全面|其中|包括|位于|属于)/

const isNobody = (name: string): boolean => generic.test(name) || notName.test(name)

/** The name of the lowest level in a body's or a place's full name; undefined where it has none. */
export const districtOf = (named: string): string | undefined => {
  const name = named.replace(/^(?:中国共产党|中共)/, "")
  const match = chain.exec(name)
  const lowest = match?.[1] ?? /[\u4e00-\u9fff]{2,7}?(?:市|州|盟)$/.exec(match?.[0] ?? "")?.[0]
  return lowest === undefined || isNobody(lowest) ? undefined : lowest
}

const inTitle = /关于(?:报送|呈报|上报|报告|印发|开展|对|做好)?([\u4e00-\u9fff]{2,20})/
const beforeYear = /([\u4e00-\u9fff]{1,10}?(?:区|县|市|旗))(?:人民)?(?:政府)?(?=(?:19|20)\d\d年)/

/** 某市某区人民政府关于…: whose letter it is. */
const beforeAbout = /^([\u4e00-\u9fff]{2,24}?)(?:人民政府|政府|人民政府办公室)关于/

export const districtInTitle = (title: string): string | undefined => {
  const place = beforeAbout.exec(title)?.[1] ?? inTitle.exec(title)?.[1] ?? beforeYear.exec(title)?.[1]
  return place === undefined ? undefined : districtOf(place)
}

/** Places in prose: a name after a stop or a function word, up to 区, 县 … */
const inProse =
  /(?<=^|[。,;:、“”()|\n]|[对于由为在是和与了即将]|20\d\d年)([\u4e00-\u9fff]{1,4}?(?:自治县|新区|区|县|市|旗|镇))(?=([\u4e00-\u9fff]{0,2}))/g

/** The district that prose speaks of most; one that begins a sentence counts more. */
export const districtInProse = (plain: string): string | undefined => {
  const weights = new Map<string, number>()
  for (const match of plain.matchAll(inProse)) {
    const name = match[1] as string
    if (isNobody(name) || /^(?:[区县市旗镇乡委域里直属级长]|政府领导)/.test(match[2] as string)) continue
    const first = match.index === 0 || /[。\n,;]/.test(plain[match.index - 1] as string)
    weights.set(name, (weights.get(name) ?? 0) + (first ? 2 : 1))
  }
  let best: string | undefined
  for (const [name, weight] of weights) if (weight >= 2 && weight > (weights.get(best ?? "") ?? 0)) best = name
  return best
}
