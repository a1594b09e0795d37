/** Duties said to be done: 落实…制度, 印发《…》, 建立…机制. Words that only promise effort (加强, 推进) are none. */
import { cued, matchIn } from "./cues.ts"
import { type Declared, type Finder, whatOf } from "./declared.ts"
import { isIntended } from "./intent.ts"

const manner =
  "(?:认真|严格|全面|切实|坚决|坚持|扎实|深入|有序|积极|统一|依法|依规|持续|继续|多次|及时|分类|分级|逐一|全程|联合|先后|进一步|不断|规范|广泛|始终|率先|牢牢|已经?|均|都|主动|同步|定期|按要求|科学|有效|率先|创新)*"

/** 编制 is a noun as often, and 形成常态 does nothing. */
const deeds = [
  "贯彻落实",
  "落实",
  "坚持",
  "建立",
  "健全",
  "完善",
  "制定",
  "制订",
  "修订",
  "编制(?=出台|印发|《|(?:.*(?:方案|规划|计划|预案|流程图|清单|办法|目录|手册|指南)$))",
  "出台",
  "印发",
  "制发",
  "发布",
  "公布",
  "公示",
  "拟定",
  "成立",
  "组建",
  "设立",
  "配备",
  "配齐",
  "严格执行",
  "执行",
  "实行",
  "推行",
  "实施",
  "开展",
  "(?<!党)组织(?=开展|实施|.*(?:学习|培训|会议|调研|检查|活动))",
  "严把",
  "严控",
  "严格控制",
  "签订",
  "聘请",
  "履行",
  "明确",
  "(?<![^])审核",
  "严格审核",
  "厘清",
  "查清",
  "形成(?=《|.*(?:机制|制度|体系|方案|报告|清单)$)",
  "构建",
  "开足上好",
  "开齐开[好足]",
  "开足开齐",
  "做到(?=.*(?:“|应.尽.|全程|有.必.|有.有))"
].join("|")

/** The deed stands at the head of its clause, after at most a subject of a few words. */
const head = cued(
  "实坚建健善制订台印布公拟立配执行施展织把控聘履明审清形构开做",
  new RegExp(`^(?<lead>.{0,16}?)(?<manner>${manner})(?<deed>(?:${deeds})+)了?(?<what>.{2,})$`)
)
const made = cued(
  "对将把为",
  /^(?:对|将|把|为)(?<what>.{2,}?)(?:向社会(?=公示|公开)|进行|予以|实行|实施)了?(?:公示|公开|审计|培训|监测|通报|排查|清理|检查|公布|管理|安排|统计|备案|登记|全程监管|监管).*$/
)
const stepwise = cued("步", /^.{0,10}同步(?:招生|发布|信息登记|网上报名|审核|开展|公布|录取).*$/)

/** 依据《…》文件要求: on what grounds, before what was done. */
const grounds = cued(
  "《",
  /^(?:严格)?(?:按照?|根据|依据|依照|遵照|对照|对标对表)《□*》(?:\(□*\))?(?:等?文件)?(?:的?(?:要求|精神|规定))?/
)

/** 落实情况, 完善的方案, 明确提出要…: the deed is spoken of or asked for, not said to be done. */
const nominal =
  /^(?:情况|的|后|前|过程|中的?|力度|难度|效果|成效|水平|能力|、|较|工作的?$|机制的?$|落地|.*情况$|(?:提出)?要(?!求|点|素|闻))/

/** 召开党工委会29次 is a figure. */
const counted = /\d+余?(?:份|次|个|名|家|所|项|场|期|套|支|人次?|人|例|件|门|节)$/

/** Words in the lead that make the clause about something else. */
const foreign =
  /(?:[的以为若待难要应须需拟将能可不未没无新在]|如果|根据|按照|依据|围绕|结合|随着|通过|由于|以便|鼓励|督促|指导|要求|力争|确保|旨在|计划|帮助|引导|支持|用于)$/
const purpose =
  /^(?:确保|保证|力争|推动|促进|促使|为了?|以便?(?!《|.{1,14}方式)|使|让|按照|根据|依照|围绕|随着|由于|按(?!课程|要求|规定|标准))/

export const duties: Finder = (bare, _text, present) => {
  const done = (subject: readonly [number, number], polarity: Declared["polarity"]): ReadonlyArray<Declared> => [
    { kind: "duty", polarity, from: 0, to: bare.length, subject }
  ]
  if (matchIn(bare, present, stepwise) !== null) return done([0, bare.length], "affirmed")
  const submitted = matchIn(bare, present, made)
  if (submitted !== null) return done([1, 1 + whatOf(submitted).length], "affirmed")
  const skipped = matchIn(bare, present, grounds)?.[0].length ?? 0
  const match = matchIn(skipped === 0 ? bare : bare.slice(skipped), present, head)
  if (match === null) return []
  const {
    lead,
    manner: how,
    what
  } = match.groups as { readonly lead: string; readonly manner: string; readonly what: string }
  const undone = /(?:未|没有|尚未)$/.test(lead)
  if (nominal.test(what) || counted.test(what) || lead.endsWith("、") || purpose.test(lead)) return []
  if (!undone && (foreign.test(lead) || isIntended(lead))) return []
  // 拟制定…, 拟召开…: still to be done.
  if (`${lead}${how}`.endsWith("拟") || /^拟(?!定)/.test(bare)) return []
  return done([bare.length - what.length, bare.length], undone ? "denied" : "affirmed")
}
