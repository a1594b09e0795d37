/**
 * The vocabulary of change and of lack. Officials vary the verbs of a change as freely as they keep to the numbers: 增加 in
 * one sentence is 添了 in the next and 净增 in the third. They are told once here, as alternatives for patterns, so that
 * what a figure is taken for, and what it is then reckoned from, hang on the same words.
 */

/** 涨了70元, 攀升11.8个百分点: it went up. */
export const RISEN =
  "增加|增长|增添|增支|增收|增拨|提高|提升|上升|上涨|上调|上浮|攀升|抬高|抬升|回升|拉高|扩大|扩充|添置|充实|净增|提标|提前|增|涨|升|提|添|扩|长(?=[了出])"
/** 回落4.2个百分点, 一年消化54个, 砍掉47个: it went down, or was done away with. */
export const FALLEN =
  "减少|减支|减收|缩减|压减|压缩|压降|精简|削减|裁减|核减|审减|下降|降低|下滑|下调|下浮|下跌|回落|缩小|收缩|收窄|消化|化解|消除|清零|核销|销号|撤并|撤销|裁撤|流失|净减|减|降|跌|缩|砍|压(?=[了下缩减降])"
/** 还差250张, 尚欠185万元, 空着137名: there is less than there ought to be. */
export const LACKING =
  "落选|落榜|未(?:被?录取|中签|入选)|短缺|空缺|空额|缺额|缺口|缺编|空编|空岗|缺员|差额|差距|相差|不足|赤字|超支|漏检|欠缴|拖欠|缺|差|欠|短|空(?!间|气|调)|少|漏|距"
/** 结余190万元, 滚存165万元, 富余4.6册: there is more than was used, or than there need be. */
export const LEFT_OVER =
  "结余|结转|节余|结存|滚存|余额|盈余|富余|空余|剩余|剩下|余下|节约|节省|超编|超额|超出|高出|多出|多|高|低|超|剩|余(?!名|人|所|个|万|元|项|家)"

/** What may stand between such a verb and its number: 少了, 压下来, 空着, 多招, 多配, 减为. */
export const AFTER_VERB =
  "(?:出|于|了|到|为|达|约|有|近|着|掉|去|下来?|起来|安排|投入|招收?|拨付?|完成|建成?|配[备置]?|开[设办]?|办|设[立置]?|聘用?|派|购置?|发放?|收[取治]?|花|用|超?[额编员岗分支收])*"

/** 新招168人, 调入22人: who or what came to a stock. */
export const COMING =
  "报到|新?招[聘录收考]?|招来|引进|新进|进人|追加|追拨|调增|增补|划入|划转|拨款|配套|下达|筹[集措]|捐[资赠助]|调入|转入|流入|迁入|补充|录用|进入|入职|新[增建购开录添办设立招]|增[加设]|收入|安排|拨入|上级补助|到位|考[录入]|分配|恢复|出生|接收|认领|添置"
/** 退休96人, 合并4所: who or what left it. */
export const GOING =
  "退休|调出|调离|调走|辞职|辞聘|离职|离岗|离校|转出|流出|迁出|流失|[减调]减|减少|减员|核[减销]|裁[减撤]|解聘|病故|去世|亡故|死亡|支出|使用|拨付|支付|偿还|撤[销并]|拆除|拆|淘汰|处置|调减|收回|上缴|上解|停办|停招|关[停闭]|报废|注销|转为|取缔|合并|并入|毕业|退出|开除"

/** Words of a change downwards; 少数民族, 青少年, 低保 and 减负 are none. */
export const falling =
  /减(?!负|免|灾)|降|缩|(?<![青不至])少(?![数年先儿])|(?<![最高])低(?!保|收|年|龄|段|幼|碳|于)|跌|下滑|滑落|回落|压(?!力)|精简|收窄|消化|化解|消除|撤[并销]|裁撤/
