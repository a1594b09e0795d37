/** Where a name begins that runs into the words before it: 导致我区有公民小学, 依托大渡口幼儿园, 将佳兆业中小学. */

/** Names that hold a word which elsewhere ends before a name. */
const kept =
  "和平|和谐|和顺|和睦|和美|和悦|太和|中和|人和|永和|仁和|义和|雍和|泰和|祥和|谐和|为民|为明|有为|有志|大有|富有|向阳|向东|向荣|向前|向上|将军|将台|如意|如东|如皋|至诚|至善|至德|以诺|以勒|于都|于洪|从化|在田|含弘|含光|给水|同和|共和|被服|使命|到福|的卢|是春|了凡"

const counted = "(?:\\d+|[一二两三四五六七八九十百]+)(?:所|个|名|家|间|处|批)|(?:\\d|[今去本全当同每])年(?:度|底|末|秋季|春季)?|\\d月(?:底)?|\\d日"

const words =
  "其中|依托|用于|设立|组建|新建|改建|扩建|迁建|建成|建设|启用|投用|开办|创办|举办|承办|调增|调整|涉及|包括|作为|完成|停止|引导|支持|推动|推进|成立|合并|并入|撤并|撤销|整合|委托|关于|以及|" +
  "我区|全区|本区|我县|全县|本县|我市|全市|辖区内?|确定|命名|授予|选取|选派|走访|调研|出现|导致|促使|明确|挂牌|聘任|补充|加强|实施|支援|帮扶|开展|参观|表彰|例如|比如|" +
  "有|了|为|是|在|对|给|与|和|及|由|从|将|把|被|让|使|到|至|向|于|以|含|即|如|等|的|赴"

const edges = new RegExp(`(?<kept>${kept})|(?<cut>${counted}|${words})`, "g")

/** Offset in `run` at which the name begins that ends with it; `run` is what stands before the name's ending. */
export const leftEdge = (run: string): number => {
  let edge = 0
  for (const match of run.matchAll(edges)) {
    const end = match.index + match[0].length
    if (match.groups?.["cut"] !== undefined && end < run.length) edge = end
  }
  return edge
}
