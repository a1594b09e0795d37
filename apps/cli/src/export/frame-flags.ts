/** What stands around a letter that is composed, as flags say it. */
import type { LetterFrame } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Flag from "effect/cli/Flag"
import { dayOf } from "../filings/assess-date.ts"
import type { Failure } from "../failure.ts"

const words = (name: string, description: string) =>
  Flag.String(name).pipe(Flag.withDescription(description), Flag.optional)

export const frameFlags = {
  title: words("title", "标题；默认按区县和年度 · the title; by default made of district and year"),
  issuer: words(
    "issuer",
    "发文机关全称，印在函头；默认按区县名称 · whose letter it is, in full; by default that of the district"
  ),
  number: words("number", "发文字号，如 青禾府函〔2021〕12号 · the document's number"),
  addressee: words("addressee", "主送机关 · to whom it is sent"),
  signedBy: words("signed-by", "署名；默认同发文机关 · who signs; by default the issuer"),
  date: Flag.String("date").pipe(
    Flag.withMetavar("YYYY-MM-DD"),
    Flag.withDescription("成文日期；不写则留待填写 · the day on which it is signed; left open without it"),
    Flag.optional
  ),
  contact: words("contact", "附注中的联系人和电话 · the contact and telephone below the date"),
  copies: Flag.String("copies").pipe(
    Flag.withDescription("抄送机关，可重复 · who gets a copy; repeatable"),
    Flag.atLeast(0)
  )
}

interface FrameFlags {
  readonly title: Option.Option<string>
  readonly issuer: Option.Option<string>
  readonly number: Option.Option<string>
  readonly addressee: Option.Option<string>
  readonly signedBy: Option.Option<string>
  readonly date: Option.Option<string>
  readonly contact: Option.Option<string>
  readonly copies: ReadonlyArray<string>
}

const named = <Key extends keyof LetterFrame>(key: Key, value: Option.Option<LetterFrame[Key]>): Partial<LetterFrame> =>
  Option.isSome(value) ? { [key]: value.value } : {}

/** The part of the frame that was given; fails where the date is no day of the calendar. */
export const frameIn = (flags: FrameFlags): Effect.Effect<Partial<LetterFrame>, Failure> =>
  Effect.map(dayOf(flags.date), ({ date }) => ({
    ...named("title", flags.title),
    ...named("issuer", flags.issuer),
    ...named("documentNumber", flags.number),
    ...named("addressee", flags.addressee),
    ...named(
      "signedBy",
      Option.orElse(flags.signedBy, () => flags.issuer)
    ),
    ...(date === undefined ? {} : { signedOn: date }),
    ...named("contact", flags.contact),
    ...(flags.copies.length === 0 ? {} : { copiesTo: flags.copies })
  }))
