/** Of which district and year a return says that it is, where it has a place to say so. */
export interface Whose {
  /** 重庆市大渡口区; null where the place was left empty. */
  readonly district: string | null
  /** "2020"; null where the place was left empty. */
  readonly period: string | null
}
