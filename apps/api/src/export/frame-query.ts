/** What stands around a letter that is composed, as a query says it. */
import type { LetterFrame } from "@duxue/core"
import { Schema } from "effect"
import { join } from "../bilingual.ts"
import { day } from "../filing/assessment-query.ts"

const words = (zh: string, en: string) => Schema.String.annotate({ description: join({ zh, en }) })

export const frameFields = {
  issuer: Schema.optionalKey(
    words("发文机关全称；默认按区县名称。", "Whose letter it is, in full; by default that of the district.")
  ),
  number: Schema.optionalKey(
    words("发文字号，如 青禾府函〔2021〕12号。", "The number under which it is filed; none by default.")
  ),
  title: Schema.optionalKey(words("标题；默认按区县和年度。", "The title; by default made of district and year.")),
  addressee: Schema.optionalKey(words("主送机关，不带冒号。", "To whom it is sent, without the colon.")),
  signedBy: Schema.optionalKey(words("署名；默认同发文机关。", "Who signs; by default the issuer.")),
  signedOn: Schema.optionalKey(day({ zh: "成文日期。", en: "The day on which it is signed." })),
  contact: Schema.optionalKey(
    words("附注中的联系人和电话。", "The contact and telephone that are printed below the date.")
  ),
  copies: Schema.optionalKey(words("抄送机关，以“；”分隔。", "Who gets copies, between semicolons."))
}

type Frame = { readonly [Key in keyof typeof frameFields]?: string }

const named = <Key extends keyof LetterFrame>(key: Key, value: LetterFrame[Key] | undefined): Partial<LetterFrame> =>
  value === undefined ? {} : { [key]: value }

/** The part of the frame that the query gives. */
export const frameOf = ({ issuer, number, title, addressee, signedBy, signedOn, contact, copies }: Frame) => ({
  ...named("issuer", issuer),
  ...named("documentNumber", number),
  ...named("title", title),
  ...named("addressee", addressee),
  ...named("signedBy", signedBy ?? issuer),
  ...named("signedOn", signedOn),
  ...named("contact", contact),
  ...named(
    "copiesTo",
    copies
      ?.split(/[;；]/)
      .map((each) => each.trim())
      .filter((each) => each !== "")
  )
})
