import { Schema } from "effect"
import type { Bilingual } from "./text.ts"

/**
 * What a person does: `contact` gives the figures of a department, a school or a town and signs for it; `clerk` gathers
 * and checks a district's; `signer` signs for the district; `inspector` reviews for the municipality; `administrator`
 * keeps organisations and accounts; `auditor` reads everything, the audit log too, and changes nothing.
 */
export const Role = Schema.Literals(["contact", "clerk", "signer", "inspector", "administrator", "auditor"]).annotate({
  identifier: "Role",
  title: "角色"
})
export type Role = typeof Role.Type

export const roleTitles: Readonly<Record<Role, Bilingual>> = {
  contact: { zh: "填报联系人", en: "contact" },
  clerk: { zh: "区县督导室工作人员", en: "district clerk" },
  signer: { zh: "区县签发人", en: "district signer" },
  inspector: { zh: "市级督学", en: "municipal inspector" },
  administrator: { zh: "系统管理员", en: "administrator" },
  auditor: { zh: "审计员", en: "auditor" }
}
