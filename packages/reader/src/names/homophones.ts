/**
 * Characters that are typed by one syllable, tones aside, among those that names of schools and places are made of: who
 * types 白鹭洲 may be offered 白鹭州. By the readings of 现代汉语词典; one that has two stands in both groups.
 */
const groups: ReadonlyArray<string> = (
  "安岸 柏百 宝保堡葆 碧璧毕 滨宾彬斌 波博泊柏 才材彩采 昌长常畅昶 超朝潮 晨辰成城诚承程 池驰赤 春椿纯 慈此 翠萃 达大 丹单 道稻 德得 登灯 迪堤 " +
  "鼎顶定 渡杜度 恩思 芳方坊 飞非菲 芬汾 丰峰枫锋风凤奉 福富府阜复 港岗钢冈 高皋 歌阁 公工恭功 谷古鼓 光广 桂贵 国果 海亥 汉翰 航杭 禾河和荷合何鹤 " +
  "恒衡横 红虹鸿宏弘洪 湖胡虎 华花化桦 怀槐淮 欢环寰 辉徽惠慧汇会卉 吉集冀济稷 佳嘉家加葭 建健剑 江疆姜蒋 娇蛟郊 杰洁 今金锦津晋 景井菁京荆敬静靖净竞 " +
  "九久玖 菊聚巨 军君俊骏 凯开 康抗 科可 昆坤 兰澜蓝岚 朗浪 乐勒 丽立利莉励力黎里礼李理 莲连联廉 良梁粮 林临琳霖 灵岭玲凌菱陵领 刘柳流 " +
  "龙隆珑 路鹿露陆鲁录 罗洛落 麓禄 绿律吕 茂貌 梅美眉 蒙孟 密蜜 民岷 明名铭鸣茗 沐木牧穆 南楠 宁凝 平萍苹坪屏 朴浦普蒲 奇旗启齐琪棋祺祁 乾前千谦 " +
  "桥乔侨 勤琴秦芹 青清庆晴卿 琼穹 秋邱 曲渠 泉全荃 群裙 仁人任 荣容蓉榕融 如儒汝 瑞睿 润闰 森深 沙纱砂 杉山珊善扇 韶绍 神慎 生胜圣升盛 石实时世师 " +
  "书树舒蜀 双霜 顺舜 思斯丝 松嵩 苏素 塘堂唐棠 桃陶涛 腾藤 天田 亭庭廷 通桐同彤童 图途 湾弯万婉 望旺王 威薇维伟巍卫魏 文雯闻温 武吴梧舞伍五 " +
  "溪曦希熙西夕禧 霞夏 仙贤先咸 香湘祥翔向象 晓孝 欣新心鑫馨信 星兴杏幸行 秀绣修 徐旭许序 轩宣萱 雪学 雅亚 言岩炎延燕雁彦 阳杨洋扬仰 瑶遥尧 " +
  "叶业野 一宜怡义益易艺逸毅仪 英樱迎颖影莹 永勇咏涌 友优佑右 渔育玉裕钰瑜渝宇雨语豫余 源园元圆远苑院沅缘 月岳悦越 云芸耘韵 泽择 展湛 张章漳彰 昭赵照兆 " +
  "珍真镇振 正政郑征 芝枝知智志致治至 忠中钟 州洲周舟 珠竹朱祝 庄壮 紫梓子滋 宗综 祖组"
)
  .split(" ")
  .filter((group) => group !== "")

const groupsOf = new Map<string, Set<number>>()
for (const [index, group] of groups.entries()) {
  for (const character of group) {
    const known = groupsOf.get(character)
    if (known === undefined) groupsOf.set(character, new Set([index]))
    else known.add(index)
  }
}

/** Whether one of two characters may stand for the other by a slip of who types them by their sound. */
export const soundAlike = (a: string, b: string): boolean => {
  const others = groupsOf.get(b)
  return others !== undefined && [...(groupsOf.get(a) ?? [])].some((group) => others.has(group))
}
